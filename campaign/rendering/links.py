"""Links to quoted passages: text fragments, as in https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

from urllib.parse import quote

from campaign.domain.evidence.facts import Citation
from campaign.domain.evidence.sources import Source


def passage_link(source: Source, citation: Citation) -> str | None:
    """Return the source's address; if we have its text, with a fragment that makes browsers show the quoted words.

    In a fragment, `-`, `,` and `&` are separators, so they are escaped in text.
    """
    if source.url is None or citation.quote is None or "#" in source.url:
        return source.url
    words = quote(citation.quote, safe="").replace("-", "%2D")
    return f"{source.url}#:~:text={words}"
