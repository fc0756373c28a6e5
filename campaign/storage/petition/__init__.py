"""Signatures, the texts that they are of, and packets of them."""
