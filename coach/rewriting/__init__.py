"""From what a person wrote to a measurable sentence made of their own words."""
