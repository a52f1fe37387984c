"""What leaves the coach as a page or a file, and what comes in as values."""
