"""Releases and endorsers."""
