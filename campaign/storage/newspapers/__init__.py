"""Newspapers in the store."""
