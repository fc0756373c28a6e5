"""The domain to the database and back; the only home of SQLAlchemy."""
