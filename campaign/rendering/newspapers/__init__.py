"""Newspapers' rule cards, in words."""
