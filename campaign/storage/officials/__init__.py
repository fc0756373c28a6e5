"""Officials in the store."""
