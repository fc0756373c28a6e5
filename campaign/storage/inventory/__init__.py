"""What the site stores: every column of every table, why, for how long, and who sees it.

The privacy page and `campaign forget` come from it, and a test compares it with the tables: a new column without a line
here fails.
"""
