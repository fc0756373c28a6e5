"""What writers report of their letters: whether a newspaper published them."""
