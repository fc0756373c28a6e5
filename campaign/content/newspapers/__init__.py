"""Newspapers as files and lists."""
