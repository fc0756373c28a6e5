"""What a request meets before it is read: limits, sizes and headers."""
