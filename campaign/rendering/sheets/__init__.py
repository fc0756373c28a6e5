"""Fact sheets: pages and charts."""
