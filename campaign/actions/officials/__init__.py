"""Officials, and calls to them."""
