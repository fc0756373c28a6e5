"""Attacks on a running site, one module each; bounded in number and time, and only against 127.0.0.1.

A module has a function that takes a `Target` and yields the statuses that the attacker received. One line in
`registry.py` makes it a bench item: while it runs, visitors from other addresses request pages, and they must not
notice.
"""
