"""Officials: whoever holds an office or speaks for a body, and how a letter addresses them."""
