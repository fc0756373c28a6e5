"""Attacks on a running site, each a module of its own; all bounded in count and time, and against 127.0.0.1 alone.

A module has a function that takes a `Target` and yields the statuses that the attacker saw. One line in `listed.py`
makes it an item of the bench: while it runs, strangers from other addresses ask for pages, and they must not notice.
"""
