"""Links to quoted passages: text fragments, as in https://wicg.github.io/scroll-to-text-fragment/."""

from __future__ import annotations

from urllib.parse import quote

from campaign.domain.evidence.facts import Citation
from campaign.domain.evidence.sources import Source

#: How many words at each end name a long passage.
_NAMING = 5


def passage_link(source: Source, citation: Citation) -> str | None:
    """Return the source's address; if we have its text, with a fragment that makes browsers show the quoted words.

    A long quote is named by its first and last words, so that the address stays short. In a fragment, `-`, `,` and `&`
    are separators, so they are escaped in text.
    """
    if source.url is None or citation.quote is None or "#" in source.url:
        return source.url
    words = citation.quote.split(" ")
    ends = (words,) if len(words) <= 2 * _NAMING else (words[:_NAMING], words[-_NAMING:])
    return f"{source.url}#:~:text={','.join(_escaped(' '.join(end)) for end in ends)}"


def _escaped(words: str) -> str:
    return quote(words, safe="").replace("-", "%2D")
