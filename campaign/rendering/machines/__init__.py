"""What programs read: feeds, the site map, and pages as linked data."""
