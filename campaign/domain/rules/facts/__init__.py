"""Rules for facts and the sources that hold them."""
