"""What people can do: one function a verb, and the only code that changes the store."""
