"""How fast the coach starts, paints and echoes, as ratios measured within one run."""
