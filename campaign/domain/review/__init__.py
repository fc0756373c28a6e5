"""What an editor and a writer are told about a letter."""
