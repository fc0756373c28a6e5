"""Officials in the store, and how many calls they got."""
