"""Templates, and what a writer makes of them."""
