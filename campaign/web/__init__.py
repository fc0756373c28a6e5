"""The browser's door; the only home of Flask. A view is: form, then action or store, then page; nothing else."""
