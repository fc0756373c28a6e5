"""The files that people edit: read into the domain, held to every rule, written back in plain words where they fail."""
