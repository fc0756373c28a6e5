"""The people whom a letter tells of: who is named, and what it says of them that could harm them."""
