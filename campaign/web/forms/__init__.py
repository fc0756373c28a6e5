"""Forms: what a visitor typed, made clean and made into the domain's own values."""
