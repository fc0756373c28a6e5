"""The database behind the domain; the only package that imports SQLAlchemy."""
