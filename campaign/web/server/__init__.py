"""How gunicorn serves the site."""
