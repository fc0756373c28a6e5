"""A petition: what people sign, who signed it, and what is delivered of it."""
