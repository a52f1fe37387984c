"""From text to a Reading. The only home of spaCy."""
