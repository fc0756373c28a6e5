"""The domain to what people read: HTML, text, PDF, JSON."""
