"""Links that lead to the very words: text fragments, as in https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

from urllib.parse import quote

from campaign.domain.evidence.facts import Citation
from campaign.domain.evidence.sources import Source


def passage_link(source: Source, citation: Citation) -> str | None:
    """The source's address, and where we hold its text, the fragment that makes a browser show the quoted words.

    In a fragment the signs `-`, `,` and `&` divide its parts, so in words they are written out.
    """
    if source.url is None or citation.quote is None or "#" in source.url:
        return source.url
    words = quote(citation.quote, safe="").replace("-", "%2D")
    return f"{source.url}#:~:text={words}"
