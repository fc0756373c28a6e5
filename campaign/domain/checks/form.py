"""FORM-1: newspapers print plain text; marks and capitals are removed, or the letter is rejected."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from campaign.domain.editions import Content
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import LANGUAGES
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Attachments, Refusal

_ADDRESS = re.compile(r"https?://\S+|\bwww\.\S+")
_EMPHASIS = re.compile(r"\*{2,}|_{2,}|(?<![\w*])\*[^\s*][^*\n]*\*(?!\w)|(?<![\w_])_[^\s_][^_\n]*_(?!\w)")
_HEADING = re.compile(r"^#{1,6}[ \t]+[^\n]+", re.MULTILINE)
_SHOUTS = re.compile(r"!{2,}|¡{2,}")
_IN_CAPITALS = re.compile(r"(?<![^\W\d_])[A-ZÀ-ÖØ-Þ]+(?![^\W\d_])")
_LONGEST_ACRONYM = 5
#: Common short abbreviations in letters; those of the campaign are in its facts and sources.
_ACRONYMS = frozenset(
    "US USA UN EU UK AP CBS NBC ABC CNN NPR PBS BBC UPI AFP ICE CBP DHS DOJ DOD FBI CIA USCIS EOIR BIA GAO CRS UNHCR IOM "
    "OAS NATO ACLU NGO NM AZ TX CA NY DC EEUU ONU OEA UE OTAN ACNUR OIM ONG HRW".split()
)
_MOST_EXCLAMATIONS = 2
_CAPITALS_IN_A_ROW = 3


ORDER, LEVELS = 220, (Level.STOP, Level.WARN, Level.HINT)
READS_RULES = True


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield emphasis, headings, exclamation marks and capitals outside of web addresses.

    If the newspaper prints no emphasis, that is a stop; if it opens no attachments, a hint.
    """
    level = Level.STOP if Refusal.EMPHASIS in manuscript.rules.refuses else Level.WARN
    for finding in _marks_and_capitals(manuscript):
        yield replace(finding, level=level)
    yield from _attached(manuscript)


def _attached(manuscript: Manuscript) -> Iterator[Finding]:
    if manuscript.rules.attachments in (Attachments.REFUSED, Attachments.BODY_ONLY):
        message = Message(
            "{paper} doesn’t accept attachments. Paste the text in an email or its form; keep the PDF for yourself.",
            {"paper": manuscript.paper_name},
        )
        yield Finding("FORM-1", Level.HINT, message)


def _marks_and_capitals(manuscript: Manuscript) -> Iterator[Finding]:
    text = _ADDRESS.sub(lambda match: " " * len(match.group()), manuscript.reading.text)
    bold = _spans(_EMPHASIS, text, "*_")
    headings = _spans(_HEADING, text, "#")
    if manuscript.traits.is_for_newspaper:
        yield from _found(bold, text, N_("Papers don’t run bold or italics. Remove the marks around {words}."))
        yield from _found(
            headings, text, N_("Papers write their own headlines. Remove {words}, or make it a sentence.")
        )
    else:
        yield from _found(bold, text, N_("Marks for bold or italics show up in the text. Remove them around {words}."))
        yield from _found(headings, text, N_("A message doesn’t need headings. Remove {words}, or make it a sentence."))
    yield from _exclamations(text)
    yield from _found(
        list(_capitals(text, manuscript.content)),
        text,
        N_("All caps reads as shouting. Put {words} in lowercase."),
    )


def _spans(pattern: re.Pattern[str], text: str, signs: str) -> list[tuple[int, int]]:
    """Return where a pattern matches, each time with one of the `signs`, which most letters have none of."""
    return [match.span() for match in pattern.finditer(text)] if any(sign in text for sign in signs) else []


def _exclamations(text: str) -> Iterator[Finding]:
    shouts = _spans(_SHOUTS, text, "!¡")
    if shouts:
        yield from _found(shouts, text, N_("One exclamation point is plenty. None is stronger: {words}."))
    elif text.count("!") > _MOST_EXCLAMATIONS:
        places = [(index, index + 1) for index, character in enumerate(text) if character == "!"]
        yield from _found(places, text, N_("Many sentences end with {words}. A period is stronger."))


def _names(content: Content) -> frozenset[str]:
    """Return the capitalized words among the campaign's names, speakers, publishers and terms, which are written
    that way."""
    campaign = content.campaign
    texts = [name for fact in content.facts for name in fact.names]
    texts += [name for fact in content.facts for language in LANGUAGES for name in fact.speakers[language]]
    texts += [words for fact in content.facts if fact.attributed_to for words in fact.attributed_to.in_each]
    texts += [name for source in content.sources for name in (source.publisher, source.republished_by) if name]
    texts += [words for term in campaign.terms for words in term.term.in_each]
    texts += campaign.participants.names if campaign.participants else ()
    return _ACRONYMS.union(*(_IN_CAPITALS.findall(text) for text in texts))


def _capitals(text: str, content: Content) -> Iterator[tuple[int, int]]:
    """Return long words in capitals, and several in a row. Names and single acronyms of up to five letters are fine;
    three words in a row are shouting unless all of them are names."""
    loud = [row for row in _rows(text) if len(row) >= _CAPITALS_IN_A_ROW or any(map(_is_long, row))]
    names = _names(content) if loud else frozenset()
    for row in loud:
        spoken = [place for place in row if text[slice(*place)] not in names]
        if spoken and len(row) >= _CAPITALS_IN_A_ROW:
            yield row[0][0], row[-1][1]
        else:
            yield from filter(_is_long, spoken)


def _rows(text: str) -> Iterator[list[tuple[int, int]]]:
    """Yield runs of capitalized words in a line."""
    row: list[tuple[int, int]] = []
    for match in _IN_CAPITALS.finditer(text):
        between = text[row[-1][1] : match.start()] if row else ""
        if row and not (between.isspace() and "\n" not in between):
            yield row
            row = []
        row.append(match.span())
    if row:
        yield row


def _is_long(place: tuple[int, int]) -> bool:
    return place[1] - place[0] > _LONGEST_ACRONYM


def _found(places: list[tuple[int, int]], text: str, advice: str) -> Iterator[Finding]:
    """Return one finding for all positions of a kind, at the first of them."""
    if places:
        words = tuple(dict.fromkeys(text[start:end] for start, end in places))
        shown = " · ".join(words[:3]) + " …" * (len(words) > 3)
        yield Finding("FORM-1", Level.WARN, Message(advice, {"words": shown}), words, *places[0])
