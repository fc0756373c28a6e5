"""Processes that make PDFs, and the line for them."""
