"""FACT-3, FACT-5 and FACT-6: cited facts are current, and claims have their speakers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.holding import says_figure
from campaign.domain.evidence.speakers import (
    Reported,
    Speaker,
    is_certain,
    is_disputed_in,
    is_of_the_past,
    is_of_today,
    is_ongoing,
    names_loosely,
    reported,
)
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Both
from campaign.domain.letters.belonging import Owner, belongings
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.texts.reading import Sentence

#: Known markers are removed when the document is composed, so anything that still looks like one is unknown or
#: mistyped.
_MARKER = re.compile(r"\[@[^\[\]\n]*\]?")


ORDER, LEVELS = 60, (Level.STOP, Level.WARN, Level.HINT)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield markers of unknown facts, superseded or retracted facts, claims without their speaker, and old facts."""
    yield from _unknown(manuscript)
    for fact in manuscript.facts:
        sentences = [sentence for sentence in manuscript.reading.sentences if fact.id in sentence.cited]
        yield from _overtaken(manuscript, fact, sentences)
        yield from _unattributed(manuscript, fact, sentences)
        yield from _old(manuscript, fact, sentences)


def carries_date(sentence: Sentence, fact: Fact) -> bool:
    """Whether the sentence dates the fact. A day without its year could be this year's."""
    dates = (fact.as_of, *fact.dates)
    said = [mention.date for mention in sentence.mentions if mention.date and mention.date.year]
    return any(spoken.agrees_with(known) for spoken in said for known in dates)


def _unknown(manuscript: Manuscript) -> Iterator[Finding]:
    text = N_("We have no fact called {marker}. Choose one from the list, or remove the tag.")
    places = {match.group(): match.span() for match in reversed([*_MARKER.finditer(manuscript.reading.text)])}
    for marker, (start, end) in sorted(places.items(), key=lambda item: item[1]):
        yield Finding("FACT-6", Level.STOP, Message(text, {"marker": marker}), (marker,), start, end)
    if manuscript.draft.text is None:
        for choice in manuscript.draft.facts:
            if choice.id not in manuscript.content.fact_by_id:
                yield Finding("FACT-6", Level.STOP, Message(text, {"marker": f"[@{choice.id}]"}))


def _overtaken(manuscript: Manuscript, fact: Fact, sentences: list[Sentence]) -> Iterator[Finding]:
    claim = fact.claim
    if fact.status is Status.RETRACTED:
        text = N_("We’ve retracted this fact: “{claim}” Remove it.")
        yield _finding("FACT-5", Level.STOP, Message(text, {"claim": claim}), sentences)
    elif fact.status is Status.SUPERSEDED:
        newer = manuscript.content.fact_by_id.get(fact.superseded_by or "")
        values = {"claim": claim, "newer": newer.claim if newer else ""}
        current = [sentence for sentence in sentences if _passes_for_current(manuscript, sentence, fact)]
        level = Level.WARN if current or not sentences else Level.HINT
        message = _overtaken_message(values, dated=level is Level.HINT)
        yield _finding("FACT-5", level, message, current or sentences)


def _passes_for_current(manuscript: Manuscript, sentence: Sentence, fact: Fact) -> bool:
    """Whether a sentence tells a superseded fact as one that holds: of today, or of no time at all."""
    language = manuscript.language
    if is_ongoing(sentence.text, language):
        return True
    return not _is_dated(manuscript, sentence, fact) and not is_of_the_past(sentence.text, language)


def _is_dated(manuscript: Manuscript, sentence: Sentence, fact: Fact) -> bool:
    """Whether the sentence, or one before it in its paragraph, dates the fact."""
    before = (other for other in manuscript.reading.sentences if other.paragraph == sentence.paragraph)
    return any(carries_date(other, fact) for other in before if other.start <= sentence.start)


def _overtaken_message(values: Mapping[str, object], *, dated: bool) -> Message:
    if not values["newer"]:
        return Message("Newer reporting has replaced this: “{claim}” Cut it, or say when it was true.", values)
    if dated:
        return Message(
            "That was true on the date you give. Since then: “{newer}” If readers should know, add it.", values
        )
    return Message("This is out of date: “{claim}” The latest: “{newer}” Use that, or give the date.", values)


def _unattributed(manuscript: Manuscript, fact: Fact, sentences: list[Sentence]) -> Iterator[Finding]:
    """A disputed fact told like a plain one is a stop; any other claim without its speaker is a warning."""
    is_disputed = fact.status is Status.DISPUTED
    if not fact.attributed_to and not is_disputed or not fact.may_be_cited:
        return
    for sentence in sentences:
        found = reported(sentence.text, fact, manuscript.language)
        if found.speaker is Speaker.OWN or _is_attributed_nearby(manuscript, sentence, fact, found):
            continue
        is_plain = is_disputed and found.speaker is Speaker.NOBODY and not _is_named_around(manuscript, sentence, fact)
        message = _unattributed_message(fact.attributed_to, found, is_disputed=is_disputed)
        yield _finding("FACT-5", Level.STOP if is_plain else Level.WARN, message, [sentence])


def _is_named_around(manuscript: Manuscript, sentence: Sentence, fact: Fact) -> bool:
    """Whether the paragraph names the speaker, what they are, or that someone contradicts it."""
    language = manuscript.language
    around = [other.text for other in manuscript.reading.sentences if other.paragraph == sentence.paragraph]
    return any(names_loosely(text, fact, language) or is_disputed_in(text, language) for text in around)


def _is_attributed_nearby(manuscript: Manuscript, sentence: Sentence, fact: Fact, found: Reported) -> bool:
    """Whether the sentences around say whose claim it is: "They also say", after a sentence that names them.

    A disputed claim needs its speaker, or the dispute, in the sentence itself or before it.
    """
    language = manuscript.language
    if found.speaker is Speaker.OTHER or is_certain(sentence.text, language):
        return False
    around = [other for other in manuscript.reading.sentences if other.paragraph == sentence.paragraph]
    before = [other for other in manuscript.reading.sentences if other.start < sentence.start]
    if fact.status is Status.DISPUTED:
        just_before = [other for other in before[-1:] if other.paragraph == sentence.paragraph]
        if any(is_disputed_in(other.text, language) for other in (*just_before, sentence)):
            return True
        named = before if found.speaker is Speaker.UNNAMED else []
    else:
        named = [*before, *around]
    if found.speaker is Speaker.UNNAMED and any(names_loosely(other.text, fact, language) for other in before):
        return True
    return any(reported(other.text, fact, language).speaker in (Speaker.OWN, Speaker.NAMED) for other in named)


def _unattributed_message(speaker: Both | None, found: Reported, *, is_disputed: bool) -> Message:
    values = {"speaker": speaker, "other": found.other}
    if not speaker:
        return Message("Sources conflict here. Leave it out, or say that they conflict.", values)
    if found.speaker is Speaker.OTHER:
        return Message(
            "You credit this to “{other}”; our sources credit {speaker}. Name the right speaker.",
            values,
        )
    if is_disputed:
        return Message("This is disputed. Say in the same sentence who says so: {speaker}.", values)
    return Message("This is a claim. Say in the same sentence who makes it: {speaker}.", values)


def _old(manuscript: Manuscript, fact: Fact, sentences: list[Sentence]) -> Iterator[Finding]:
    """Yield old numbers without a date, which would pass for current: each such sentence, and facts that are never
    dated."""
    if fact.as_of.last_day >= _a_year_before(manuscript.today):
        return
    text = N_("This is from {date}, more than a year ago. Put the date in the sentence so no one takes it as current.")
    message = Message(text, {"date": fact.as_of})
    told = [sentence for sentence in manuscript.reading.sentences if _says_figure_of(manuscript, sentence, fact)]
    undated = [sentence for sentence in told if not carries_date(sentence, fact)]
    yield from (_finding("FACT-3", _level_of_age(manuscript, [sentence]), message, [sentence]) for sentence in undated)
    if not undated and not any(carries_date(sentence, fact) for sentence in (*sentences, *told)):
        yield _finding("FACT-3", _level_of_age(manuscript, sentences), message, sentences)


def _level_of_age(manuscript: Manuscript, sentences: list[Sentence]) -> Level:
    """Return the level for sentences without a date: a warning where one of them says that it is so today."""
    is_current = any(is_of_today(sentence.text, manuscript.language) for sentence in sentences)
    return Level.WARN if is_current else Level.HINT


def _says_figure_of(manuscript: Manuscript, sentence: Sentence, fact: Fact) -> bool:
    """Whether the sentence has a number that is compared with the fact.

    Without a mark, small number words do not count: "my two sons" are not the fact's two years.
    """
    if fact.id not in sentence.scope:
        return False
    said = [
        mention
        for mention in sentence.mentions
        if (sentence.cited or not mention.is_weak)
        and any(says_figure(mention, quantity) for quantity in fact.quantities)
    ]
    return bool(said) and any(
        belongs.owner is Owner.FACTS for mention, belongs in belongings(manuscript, sentence) if mention in said
    )


def _a_year_before(today: date) -> date:
    leap_day = today.month == 2 and today.day == 29
    return today.replace(year=today.year - 1, day=28 if leap_day else today.day)


def _finding(id: str, level: Level, message: Message, sentences: list[Sentence]) -> Finding:
    """Return a finding about the first of the sentences; a marker on a line of its own has none."""
    if not sentences:
        return Finding(id, level, message)
    return Finding(id, level, message, (sentences[0].text,), sentences[0].start, sentences[0].end)
