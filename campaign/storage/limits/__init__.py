"""Request counters in memory, in a file or in PostgreSQL."""
