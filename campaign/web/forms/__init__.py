"""Forms: a visitor's input, cleaned and converted to domain values."""
