"""Officials from lists that others publish."""
