"""What organizers decided about releases."""
