"""Mail that the site sends, and the addresses of people."""
