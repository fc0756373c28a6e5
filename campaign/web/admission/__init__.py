"""Checks on a request before it is read: rate limits, sizes, headers."""
