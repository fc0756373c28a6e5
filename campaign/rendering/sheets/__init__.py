"""Fact sheets as pages and charts."""
