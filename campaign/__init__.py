"""The campaign toolkit: cited facts, fact sheets, and letters whose numbers all lead to their sources.

domain      facts, drafts, checks; no I/O, no clock, no framework
actions     use cases: one function per thing a person can do; the only code that changes the store
content     the files that people edit, as domain objects, and the rules for them
storage     the database
rendering   domain objects as HTML, PDF, text
outside     the mail server, and the queue that wakes workers
assembly    the only place that chooses implementations
web, cli    the website and the commands

Within a layer, a subject is a folder with the same name in every layer: `find campaign -path '*newspapers*'` lists
everything about newspapers. Folders of a layer import each other in one direction only.
"""
