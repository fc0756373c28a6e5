"""Saved drafts and fingerprints."""
