"""Letters in each export format."""
