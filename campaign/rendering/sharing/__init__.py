"""What people share: cards, and the words to share with them."""
