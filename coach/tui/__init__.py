"""The full-screen application; the only home of Textual."""
