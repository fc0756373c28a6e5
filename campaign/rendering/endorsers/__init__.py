"""Endorsers on pages and in lists."""
