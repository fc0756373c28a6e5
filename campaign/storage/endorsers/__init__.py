"""Endorsers in the store, with their logos."""
