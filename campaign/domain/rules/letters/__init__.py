"""Rules for templates of letters and their samples."""
