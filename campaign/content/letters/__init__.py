"""Templates and sample drafts as files."""
