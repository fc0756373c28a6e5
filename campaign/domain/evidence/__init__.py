"""Facts, the sources that support them, and the campaign they belong to."""
