"""Petitions on pages, on paper, and in packets."""
