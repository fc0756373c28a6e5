"""What the words of a release may not do: ask to elect someone, name someone beside what could harm them, or repeat a
source or a sample letter word for word."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.checks.election import asks_to_elect
from campaign.domain.editions import Content
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language, fold
from campaign.domain.people.people_of_letter import People
from campaign.domain.press.releases import Release
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.prose import reading_of
from campaign.domain.texts.quotations import without_quotations
from campaign.domain.texts.shingles import Word, words_of

#: A search of the web for so many words in a row finds where they are from.
_RUN = 9
_Run = tuple[str, ...]


def faults(examination: Examination) -> Iterator[Fault]:
    """The same rules as for letters, in each language of a release."""
    content = examination.content
    copies = {language: _copied_from(content, language) for language in LANGUAGES} if content.press else {}
    for release in content.press:
        for language in release.languages:
            copied = copies[language]
            for place, text in _texts(release, language):
                yield from _election_faults(place, text, language)
                yield from _copy_faults(place, text, copied)
            yield from _name_faults(release, language, examination)


def _texts(release: Release, language: Language) -> Iterator[tuple[Place, str]]:
    """Yield each text of a release in a language, with its place; someone's words too."""
    place: Place = ("press", release.id)
    yield (*place, "headline", language), release.headline[language]
    if release.dek:
        yield (*place, "dek", language), release.dek[language]
    for number, passage in enumerate(release.body):
        if passage.text:
            yield (*place, "body", number, "text", language), passage.text[language]
        if passage.quote:
            is_theirs = passage.quote.language == language
            key = ("words",) if is_theirs else ("translation", language)
            yield (*place, "body", number, "quote", *key), passage.quote.in_language(language)
    yield from (((*place, "notes", number, language), note[language]) for number, note in enumerate(release.notes))


def _election_faults(place: Place, text: str, language: Language) -> Iterator[Fault]:
    for start, end in asks_to_elect(text, grammar(language).elections):
        what = Message("“{words}” asks readers to elect or defeat someone", {"words": text[start:end]})
        yield Fault(place, what, Message("ask for a vote on a bill, a hearing or an answer instead"))


def _copy_faults(place: Place, text: str, copied: dict[_Run, str]) -> Iterator[Fault]:
    if place[-1] == "words" or "translation" in place:
        return  # someone's own words
    words = words_of(without_quotations(text))
    for first in range(len(words) - _RUN + 1):
        run = words[first : first + _RUN]
        source = copied.get(_keys(run))
        if source:
            said = text[run[0].start : run[-1].end]
            what = Message("“{words} …” is word for word what {source} says", {"words": said, "source": source})
            yield Fault(place, what, Message("say it in your own words, or put it in quotation marks"))
            return


def _name_faults(release: Release, language: Language, examination: Examination) -> Iterator[Fault]:
    """A name beside what could harm its bearer; those who speak or can be asked agreed to be named."""
    agreed = [quote.speaker for quote in release.quotes] + [contact.name for contact in release.contacts]
    public = (*examination.content.public_names, *(frozenset(fold(name).split()) for name in agreed))
    for place, text in _texts(release, language):
        if place[-1] == "words" or "translation" in place:
            continue
        reading = reading_of(text, language, examination.facts)
        for exposure in People(reading, public, examination.today.year).exposures():
            values = {"name": exposure.name.text, "words": exposure.words}
            what = Message("“{name}” appears next to “{words}”", values)
            right = Message("leave the name out, or have the person agree to be named")
            yield Fault(place, what, right, level="warning")


def _copied_from(content: Content, language: Language) -> dict[_Run, str]:
    """Return the runs of words of quoted passages and sample letters, with what has them."""
    found: dict[_Run, str] = {}
    for fact in content.facts:
        for citation in fact.citations:
            source = content.source_by_id.get(citation.source)
            if source and citation.quote and source.language == language:
                _add(found, citation.quote, source.id)
    for letter in content.letters:
        sample = letter.samples.get(language)
        for text in (sample.text or "", *sample.parts.values()) if sample else ():
            _add(found, text, letter.slug)
    return found


def _add(found: dict[_Run, str], text: str, name: str) -> None:
    words = words_of(text)
    for first in range(len(words) - _RUN + 1):
        found.setdefault(_keys(words[first : first + _RUN]), name)


def _keys(words: list[Word]) -> _Run:
    return tuple(word.key for word in words)
