"""Endorsers in the store."""
