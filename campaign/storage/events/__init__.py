"""Versions of events, and who signed up for them."""
