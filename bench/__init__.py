"""Measures everything that has a bound, each against a bare baseline in the same run. `python -m bench [ITEM …]`."""
