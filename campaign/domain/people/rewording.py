"""How to tell of someone without their name."""

from __future__ import annotations

from campaign.domain.language import fold
from campaign.domain.people.exposure import Exposure
from campaign.domain.texts.reading import Reading

_REACH = 60


def without_name(reading: Reading, exposure: Exposure) -> tuple[int, int, str | None]:
    """Return the start and end of the words that name someone, and what could be there instead: "a neighbor" for "my
    neighbor Maria Lopez". None where leaving a name out changes more than these words.
    """
    people, start, end = reading.grammar.people, exposure.start, exposure.end
    folded = fold(reading.text)
    line = folded.rfind("\n", 0, start) + 1
    reach = max(line, start - _REACH)
    if exposure.name.is_introduced or folded[end : end + 1] in ("'", "’"):
        return start, end, None
    related = people.relation_before.search(folded, reach, start)
    if related and related["relation"]:
        if related["owner"].endswith("'s"):
            return start, end, None
        relation = reading.text[slice(*related.span("relation"))]
        article = next(word for pattern, word in people.articles if pattern.match(fold(relation)))
        return related.start(), end, _as_before(reading.text[related.start()], f"{article} {relation}")
    if nicknamed := people.nickname_before.search(folded, reach, start):
        start = nicknamed.start()
    return start, end, _as_before(reading.text[start] if _begins(reading.text, start) else "", people.someone)


def _begins(text: str, start: int) -> bool:
    """Whether a sentence begins here."""
    return start == 0 or text[:start].rstrip(" ")[-1:] in ".!?\n¡¿"


def _as_before(first: str, words: str) -> str:
    """Return the words with a capital if those before them had one."""
    return words[:1].upper() + words[1:] if first.isupper() else words
