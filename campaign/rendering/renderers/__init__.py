"""Processes that make PDFs, and the queue for them."""
