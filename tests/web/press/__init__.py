"""The pages for the press."""
