"""A letter under way: the manuscript, its sender, and what is kept of it by choice."""
