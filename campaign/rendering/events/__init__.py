"""Events for readers, calendars and other programs."""
