"""How gunicorn runs the site."""
