"""Domain objects as HTML, text, PDF and JSON."""
