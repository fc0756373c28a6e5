"""Statements and releases for the press."""
