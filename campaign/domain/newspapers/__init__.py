"""Newspapers: their rule cards, and how one is found."""
