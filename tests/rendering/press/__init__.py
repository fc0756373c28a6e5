"""Releases on paper."""
