"""Pages to be framed."""
