"""Officials as data and on pages: whom they represent, when they answer, and what to say to them."""
