"""Statements and releases."""
