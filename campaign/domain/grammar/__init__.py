"""What each language knows, as a pack: its words for numbers, months, qualifiers and the like."""
