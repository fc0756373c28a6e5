"""Officials: as data."""
