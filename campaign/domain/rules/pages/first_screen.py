"""What a campaign's page says first: what is happening now, with its date, one person's words, and numbers of today."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from campaign.domain.checks.facts import carries_date
from campaign.domain.evidence.campaigns import Campaign, Now, Voice
from campaign.domain.evidence.facts import Fact, Status
from campaign.domain.evidence.marks import MARKER, cited_in
from campaign.domain.faults import Fault, Place
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.pages.quotes import QUOTE_WORDS
from campaign.domain.rules.texts.prose import reading_of

_NOW: Place = ("campaign", "now")
_VOICE: Place = ("campaign", "voice")
#: For how long what was so is still called happening now.
_NOW_DAYS = timedelta(days=183)
_MOST_NUMBERS = 3
#: How many characters of headline, labels and the line on today leave room for the first button on a phone.
_MOST_CHARACTERS = 520


def faults(examination: Examination) -> Iterator[Fault]:
    """A line on today without its date, words of no one, words that are too many, and numbers over a year old."""
    campaign = examination.content.campaign
    if campaign.now:
        yield from now_faults(_NOW, campaign.now, examination)
    if campaign.voice:
        yield from _voice_faults(campaign.voice, examination)
    yield from _template_faults(examination)
    yield from _size_faults(examination.content.campaign)
    shown = [value.fact for value in campaign.highlights]
    yield from _old_numbers(("campaign", "highlights"), shown, examination)
    yield from _old_numbers(
        (*_NOW, "text"), cited_in(campaign.now.text[DEFAULT_LANGUAGE]) if campaign.now else (), examination
    )


def now_faults(place: Place, now: Now, examination: Examination) -> Iterator[Fault]:
    """Sentences of the latest news without their date, and a day that cannot be that of the news."""
    for language in LANGUAGES:
        reading = reading_of(now.text[language], language, examination.facts)
        for sentence in reading.sentences:
            cited = [examination.facts[id] for id in sentence.cited]
            if not cited or not all(carries_date(sentence, fact) for fact in cited):
                what = Message("“{words}” doesn’t say when", {"words": sentence.text.strip()})
                right = Message("write in each sentence the date of the fact that it cites, with its year")
                yield Fault((*place, "text", language), what, right)
    newest = max((examination.facts[id] for id in _known(now, examination)), key=_began, default=None)
    if newest and now.as_of.last_day < newest.as_of.first_day:
        what = Message("this is as of {day}, before {fact}, which it cites", {"day": now.as_of, "fact": newest.id})
        yield Fault((*place, "as_of"), what, Message("write the day on which you last looked"))
    if now.as_of.first_day > examination.today:
        yield Fault(
            (*place, "as_of"), Message("this day is in the future"), Message("write the day on which you last looked")
        )
    elif now.as_of.last_day + _NOW_DAYS < examination.today:
        what = Message("what is happening now is as of {day}, over half a year ago", {"day": now.as_of})
        yield Fault((*place, "as_of"), what, Message("check again, and write what is so today"), "notice")


def _known(now: Now, examination: Examination) -> list[str]:
    return [id for id in cited_in(now.text[DEFAULT_LANGUAGE]) if id in examination.facts]


def _began(fact: Fact) -> date:
    return fact.as_of.first_day


def _voice_faults(voice: Voice, examination: Examination) -> Iterator[Fault]:
    if (voice.quote is None) == (voice.text is None):
        right = Message("write quote with the id of a quote, or text in both languages, and only one of them")
        yield Fault(_VOICE, Message("this needs one person’s words"), right)
    if voice.quote is not None and examination.content.campaign.voiced_quote is None:
        known = ", ".join(quote.id for quote in examination.content.campaign.quotes)
        what = Message("there is no quote '{quote}'", {"quote": voice.quote})
        yield Fault((*_VOICE, "quote"), what, Message("choose from these quotes: {quotes}", {"quotes": known}))
    if voice.text is not None:
        for language in LANGUAGES:
            reading = reading_of(voice.text[language], language, examination.facts)
            place, count = (*_VOICE, "text", language), len(reading.text.split())
            if count > QUOTE_WORDS:
                what = Message("this has {count} words", {"count": count})
                yield Fault(place, what, Message("tell it in at most {most} words", {"most": QUOTE_WORDS}))
            if not any(sentence.cited for sentence in reading.sentences):
                yield Fault(place, Message("this cites no fact"), Message("cite the fact that says who said this"))


def _template_faults(examination: Examination) -> Iterator[Fault]:
    for number, act in enumerate(examination.content.campaign.acts):
        if act.template is not None and (
            act.goes_to not in ("letters", "officials") or not examination.content.letter(act.template)
        ):
            known = ", ".join(letter.slug for letter in examination.content.letters)
            what = Message("'{template}' is not a letter to begin", {"template": act.template})
            right = Message("write goes_to: letters or goes_to: officials, and one of these: {known}", {"known": known})
            yield Fault(("campaign", "acts", number, "template"), what, right)


def _size_faults(campaign: Campaign) -> Iterator[Fault]:
    """More than what is taken in at one glance, and more than a phone's first screen holds."""
    count = len(campaign.highlights)
    if count > _MOST_NUMBERS:
        what = Message("there are {count} numbers set large", {"count": count})
        yield Fault(
            ("campaign", "highlights"), what, Message("keep the {most} that matter most", {"most": _MOST_NUMBERS})
        )
    for language in LANGUAGES:
        texts = [campaign.headline or campaign.name, *(value.label for value in campaign.highlights)]
        texts.append(campaign.now.text if campaign.now else campaign.summary)
        length = sum(len(MARKER.sub("", text[language])) for text in texts)
        if length > _MOST_CHARACTERS:
            place: Place = (*_NOW, "text", language) if campaign.now else ("campaign", "summary", language)
            what = Message(
                "headline, labels and this have {count} characters, so the first button is below a phone’s first screen",
                {"count": length},
            )
            right = Message("shorten them to {most} characters in all", {"most": _MOST_CHARACTERS})
            yield Fault(place, what, right, "warning")


def _old_numbers(place: Place, ids: Iterable[str], examination: Examination) -> Iterator[Fault]:
    """What is shown first and is over a year old is told as history; perhaps there is something newer."""
    facts = [examination.facts[id] for id in dict.fromkeys(ids) if id in examination.facts]
    old = [
        fact.id
        for fact in facts
        if fact.as_of.is_a_year_before(examination.today) and fact.status is not Status.RETRACTED
    ]
    if old:
        what = Message("this is over a year old and is told as history: {facts}", {"facts": ", ".join(old)})
        yield Fault(place, what, Message("look for a newer number; if there is none, leave it"), "notice")
