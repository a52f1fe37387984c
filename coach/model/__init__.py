"""What we talk about: frozen values, no input or output."""
