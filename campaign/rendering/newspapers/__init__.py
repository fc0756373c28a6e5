"""Newspapers' rules as text."""
