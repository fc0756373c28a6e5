"""The website; the only package that imports Flask. A view goes from form to action or store to page, and does
nothing else."""
