"""What each language knows: its words for numbers, months, qualifiers and the like."""
