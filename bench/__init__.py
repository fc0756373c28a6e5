"""Measures what issue 2 bounds, each against a bare baseline run in the same session. `python -m bench [ITEM …]`."""
