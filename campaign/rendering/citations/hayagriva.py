"""CSL-JSON converted to Hayagriva, the format that Typst's citation processor reads.

Our sources are read on the web, and nearly all have a full date. The Chicago style prints only the year of a report or
a law, but the whole date of a web document. So only books and newspaper articles keep their type, and only where the
style would not print "n.d." for a date that we say is unknown.
"""

from __future__ import annotations

from typing import Any

from campaign.rendering.citations.csl_json import Csl

_PRINTED = {"article-newspaper": "newspaper", "article-journal": "periodical", "article": "periodical"}
#: Characters that are markup in Hayagriva's strings; a backslash escapes them.
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\{}$"})
#: Inside a title in quotation marks, the American style turns the title's own quotation marks into single ones.
_INNER_QUOTES = str.maketrans("“”", "‘’")


def hayagriva_entry(item: Csl) -> dict[str, Any]:
    """Return a CSL-JSON item as a Hayagriva entry, without its address, which is shown as a separate link."""
    publisher, issued = item.get("container-title") or item.get("publisher"), item.get("issued")
    kind, parent = "web", "web"
    if item["type"] == "book" and publisher and issued:
        kind = "book"
    elif item["type"] in _PRINTED and publisher and issued:
        kind, parent = "article", _PRINTED[item["type"]]
    entry: dict[str, Any] = {"type": kind}
    if "title" in item:
        entry["title"] = _verbatim(item["title"].translate(_INNER_QUOTES))
    if "author" in item:
        entry["author"] = [_name(author) for author in item["author"]]
    if publisher:
        entry |= (
            {"publisher": _verbatim(publisher)}
            if kind == "book"
            else {"parent": {"type": parent, "title": _verbatim(publisher)}}
        )
    if issued:
        entry["date"] = "-".join(f"{part:02}" for part in issued["date-parts"][0])
    return entry


def _name(author: dict[str, str]) -> dict[str, str]:
    """Return a name in parts, or whole; Hayagriva keeps a whole name as it is."""
    if "literal" in author:
        return {"name": author["literal"]}
    return {"name": author.get("family", ""), "given-name": author.get("given", "")}


def _verbatim(text: str) -> str:
    """Protect words from being changed: an English style would title-case a Spanish title."""
    return "{" + " ".join(text.split()).translate(_SIGNS) + "}"
