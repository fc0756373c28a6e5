"""How rules read texts: what is cited, what is a label, what is a name."""
