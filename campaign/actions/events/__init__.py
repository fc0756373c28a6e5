"""Events, signing up for them, and reminders by mail."""
