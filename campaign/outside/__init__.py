"""The world outside: the mail server, and the queue that wakes workers."""
