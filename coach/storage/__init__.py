"""Drafts on disk: whole or not at all, and the only home of TinyDB."""
