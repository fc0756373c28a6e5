"""Texts as checks read them: sentences, words, quotations, and whose words they are."""
