"""Use cases: one function per thing a person can do, and the only code that changes the store."""
