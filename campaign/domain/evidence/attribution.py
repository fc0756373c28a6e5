"""Whose claim a fact is, and whether a text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.facts import Fact
from campaign.domain.language import Language, fold

_ARTICLE = re.compile(r"^(?:the|an?|el|la|los|las|una?)\s+", re.IGNORECASE)
_PIECE = re.compile(r"[,;()]|\s(?:and|y)\s")
_POSSESSIVE = re.compile(r"['’]s$")
#: Prepositions before someone's origin or subject.
_OF = frozenset("of for in from at to & de del en para".split())
#: Titles and occupations; the capitalized name next to one is a person's, known by its last word.
_ROLES = frozenset(
    "secretary minister president senator representative director ambassador envoy judge attorney governor mayor chief "
    "commissioner nominee spokesperson spokeswoman spokesman secretaria secretario ministra ministro presidenta "
    "presidente senadora senador directora embajadora embajador enviada enviado jueza juez abogada abogado gobernadora "
    "gobernador alcaldesa alcalde portavoz".split()
)
#: Capitalized words that name a country and no person.
_COUNTRIES = frozenset(["US", "U.S", "UK", "U.K", "EE", "UU", "EU", "UE"])


def names_speaker(text: str, fact: Fact, language: Language) -> bool:
    """Whether a text names the speaker of the claim; False for a fact that is no one's claim.

    A country, title or office alone does not name a speaker: the claim may be about it. An office that speaks does
    ("the Homeland Security secretary at the time said"), and so do the authors of a report ("Senate investigators").
    """
    names = speaker_names(fact, language)
    return (
        any(_holds(text, name) for name in names)
        or any(_holds_authors(fold(text), fold(name)) for name in names)
        or fact.attributed_to is not None
        and _office_speaks(fold(text), fold(fact.attributed_to[language]), language)
    )


#: The authors of a report and the report itself: either stands for the other.
_AUTHORS = frozenset(
    "staff staffers aides investigators researchers analysts authors report study count investigation personal informe investigadores "
    "investigadoras analistas asesores equipo estudio cuenta investigacion".split()
)
_SPEAKS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        r"\b(?:said|says|told|claim(?:ed|s)|declared|announced|according\s+to|insist(?:ed|s)|argued|maintained)\b"
    ),
    "es": re.compile(r"\b(?:dijo|dice|afirmo|afirma|aseguro|declaro|anuncio|segun|sostuvo|sostiene|insistio)\b"),
}
_OFFICES: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\b(?:\w+\s+){{1,3}}(?:{'|'.join(sorted(_ROLES))})\b"),
    "es": re.compile(rf"\b(?:{'|'.join(sorted(_ROLES))})\s+de\s+(?:\w+\s+)?\w+"),
}
_NEAR = 40  # characters between the body and its authors


def _holds_authors(folded: str, name: str) -> bool:
    """Whether a body and its authors are close together: "the Senate committee's staff" for "Senate staff"."""
    body = [word for word in re.findall(r"\w{3,}", name) if word not in _AUTHORS]
    if not body or len(body) == len(re.findall(r"\w{3,}", name)):
        return False
    places = [match.start() for match in re.finditer(rf"\b{re.escape(' '.join(body))}\b", folded)]
    authors = (match.start() for match in re.finditer(r"\w+", folded) if match.group() in _AUTHORS)
    return any(abs(author - place) <= _NEAR for author in authors for place in places)


def _office_speaks(folded: str, attribution: str, language: Language) -> bool:
    """Whether the text names the speaker's office as speaking."""
    said = _SPEAKS[language].search(folded)
    return said is not None and any(
        re.search(rf"\b{re.escape(office.group())}\b", folded) for office in _OFFICES[language].finditer(attribution)
    )


def is_role(word: str) -> bool:
    """Whether a word is the title of an office: "secretary", "alcaldesa"."""
    return fold(word) in _ROLES


def speaker_names(fact: Fact, language: Language) -> tuple[str, ...]:
    """Return the words that name the speaker: those the fact lists, else the names in its attribution."""
    if fact.speakers[language] or fact.attributed_to is None:
        return fact.speakers[language]
    return tuple(dict.fromkeys(_speakers_in(fact.attributed_to[language])))


def _holds(text: str, name: str) -> bool:
    """Whether the text contains the words with the same capitals: "la paz" is not Mr. Paz."""
    capitals = [index for index, character in enumerate(name) if character.isupper()]
    found = re.finditer(rf"(?<!\w){re.escape(fold(name))}(?!\w)", fold(text))
    return any(all(text[match.start() + index].isupper() for index in capitals) for match in found)


def _speakers_in(attribution: str) -> Iterator[str]:
    """Yield the whole attribution and its distinctive names: full names, surnames, short names."""
    yield _ARTICLE.sub("", attribution)
    is_person = any(fold(word) in _ROLES for word in re.findall(r"\w+", attribution))
    for piece in _PIECE.split(attribution):
        words = _ARTICLE.sub("", piece.strip()).split()
        for before, run, after in _runs(words):
            yield from _names_in(before, run, after, is_person=is_person, is_whole=len(run) == len(words))


def _runs(words: list[str]) -> Iterator[tuple[str, list[str], str]]:
    """Yield each run of capitalized words, with the words before and after it."""
    start = 0
    while start < len(words):
        end = start
        while end < len(words) and words[end][:1].isupper():
            end += 1
        if end > start:
            yield words[start - 1] if start else "", words[start:end], words[end] if end < len(words) else ""
        start = max(end, start + 1)


def _names_in(before: str, run: list[str], after: str, *, is_person: bool, is_whole: bool) -> Iterator[str]:
    """Yield the distinctive names of a run. "Homeland Security Secretary Kristi Noem" names Kristi Noem, and so does
    Noem."""
    yield from (word for word in run if _is_short_name(word))
    heads = [index for index, word in enumerate(run) if _POSSESSIVE.search(word) or fold(word) in _ROLES]
    name = run[heads[-1] + 1 :] if heads else run
    if not name or not heads and (fold(before) in _OF or fold(after) in _ROLES):
        return
    if fold(after) in _OF and not is_person:
        return
    if len(name) > 1 or is_person or is_whole:
        yield " ".join(name)
    if is_person:
        yield name[-1]


def _is_short_name(word: str) -> bool:
    letters = word.rstrip(".")
    return len(letters) > 1 and letters.isupper() and letters not in _COUNTRIES
