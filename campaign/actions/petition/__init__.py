"""Signatures: what signers do, and what organizers do with them."""
