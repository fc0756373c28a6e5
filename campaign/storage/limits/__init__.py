"""Counts of requests, in memory, a file or PostgreSQL."""
