"""Citations and source notes."""
