"""Campaigns kept as they were on a day, so that what is measured on them moves only with the code."""
