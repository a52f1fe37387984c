"""Two roles on one draft: marks made apart, and the talk about where they differ."""
