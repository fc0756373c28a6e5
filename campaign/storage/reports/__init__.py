"""Reports of what became of letters."""
