"""Rules for events: when and where they are, what they say, and what became of them."""
