"""The catalogue: rule files become rules, and a reading becomes a kind and findings."""
