"""Fact sheets."""
