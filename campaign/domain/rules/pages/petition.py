"""A petition says whom it asks, cites the facts behind its numbers, and has a goal that can be reached."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.events.times import is_time_zone
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES
from campaign.domain.petition.petitions import Petition
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.labels import label_faults, texts_in
from campaign.domain.rules.texts.prose import prose_faults

_PLACE = "petition"
#: The most signatures that a goal may ask for; more is a slip of the pen.
_MOST = 10_000_000
#: A line of a list of mails, and of a share card.
_MOST_TITLE = 120
_COUNTRY = re.compile(r"[A-Z]{2}")


def faults(examination: Examination) -> Iterator[Fault]:
    """Numbers without a fact, no one to receive it, no text, a goal of nothing, and days in the wrong order."""
    petition = examination.content.petition
    if petition is None:
        return
    for place, text in texts_in(petition):
        if place[0] in ("title", "text"):
            yield from prose_faults((_PLACE, *place), text, examination.facts)
        else:
            yield from label_faults((_PLACE, *place), text, _names_a_place)
    yield from _missing(petition)
    if not 1 <= petition.goal <= _MOST:
        what = Message("the goal is {goal} signatures", {"goal": petition.goal})
        yield _fault("goal", what, Message("write how many signatures you want, such as 500"))
    if petition.opens and petition.closes and petition.closes < petition.opens:
        yield _fault("closes", Message("the petition closes before it opens"), Message("write a later day"))
    yield from _headings(petition)
    if petition.time_zone is not None and not is_time_zone(petition.time_zone):
        what = Message("'{zone}' is not a time zone", {"zone": petition.time_zone})
        yield _fault("time_zone", what, Message("write a name like {zone}", {"zone": "America/Denver"}))
    if petition.country is not None and not _COUNTRY.fullmatch(petition.country):
        what = Message("'{country}' is not a country’s two letters", {"country": petition.country})
        yield _fault("country", what, Message("write them in capitals, such as GB"))


def _headings(petition: Petition) -> Iterator[Fault]:
    """The title is the subject of a mail as well."""
    for language in LANGUAGES:
        title = petition.title[language]
        if len(title) > _MOST_TITLE:
            what = Message(
                "the title has {count} characters; {most} are the most", {"count": len(title), "most": _MOST_TITLE}
            )
            yield Fault((_PLACE, "title", language), what, Message("write a shorter one; the text says the rest"))


def _missing(petition: Petition) -> Iterator[Fault]:
    if not petition.to:
        yield _fault("to", Message("the petition is to no one"), Message("name who receives it"))
    if not petition.text:
        yield _fault("text", Message("the petition has no text"), Message("write what people sign"))


def _fault(key: str, what: Message, right: Message) -> Fault:
    place: Place = (_PLACE, key)
    return Fault(place, what, right)


def _names_a_place(_: str, mention: Mention) -> bool:
    """Whether a number belongs to a name: a ward, a district, an address."""
    return mention.unit is None and mention.value is not None
