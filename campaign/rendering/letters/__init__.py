"""A letter in each of its formats."""
