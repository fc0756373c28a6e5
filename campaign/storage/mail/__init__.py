"""Mail that waits to be sent, and counts of mail per address."""
