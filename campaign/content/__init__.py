"""The files that people edit: read into the domain, checked against every rule, with problems in plain words."""
