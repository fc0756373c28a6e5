"""CSL-JSON in the terms of Hayagriva, the format that typst's citation processor reads.

What is cited is read on the web, and almost all of it is known to the day. As a report or a law the Chicago style
prints the year alone; as a document on the web it prints the whole date. So nothing but books and what a paper printed
keeps its kind, and these only where no "n.d." would be put for a date that we ourselves say is unknown.
"""

from __future__ import annotations

from typing import Any

from campaign.rendering.citations.csl_json import Csl

_PRINTED = {"article-newspaper": "newspaper", "article-journal": "periodical", "article": "periodical"}
#: In Hayagriva's strings, signs of its own markup; behind a backslash they are signs.
_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\{}$"})
#: Within a title that is set in quotation marks, the American style turns a title's own into single ones.
_INNER_QUOTES = str.maketrans("“”", "‘’")


def hayagriva_entry(item: Csl) -> dict[str, Any]:
    """An item of CSL-JSON as an entry, without its address, which we show as a link of its own."""
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
    """A name in its parts, or whole; Hayagriva takes a name by itself as it is."""
    if "literal" in author:
        return {"name": author["literal"]}
    return {"name": author.get("family", ""), "given-name": author.get("given", "")}


def _verbatim(text: str) -> str:
    """Words that keep their letters: an English style would write a Spanish title's words large."""
    return "{" + " ".join(text.split()).translate(_SIGNS) + "}"
