"""What writers do with letters."""
