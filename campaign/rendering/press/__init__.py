"""Statements and releases, on screen and on paper."""
