"""The campaign toolkit: cited facts, fact sheets, and letters whose every figure leads to its source.

domain      what is true: facts, drafts, checks; no I/O, no clock, no framework
actions     what people can do: one function a verb; the only code that changes the store
content     files people edit -> domain, and every rule that content must keep
storage     domain <-> database
rendering   domain -> HTML, PDF, text
assembly    the one place that picks concrete parts
web, cli    the two doors

Within a layer, a subject is a folder with the same name in every layer: `find campaign -path '*newspapers*'` is the
newspapers. Folders of a layer know each other one way only.
"""
