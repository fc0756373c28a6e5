"""A letter in progress: the manuscript, its sender, and what is saved of it by choice."""
