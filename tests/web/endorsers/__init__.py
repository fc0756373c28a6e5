"""The coalition."""
