"""What editors and writers see about a letter."""
