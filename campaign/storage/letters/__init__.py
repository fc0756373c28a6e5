"""Saved drafts and fingerprints in the store."""
