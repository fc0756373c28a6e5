"""A photograph says what it shows and who made it, and the people in it agreed to where it is shown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.editions import Content
from campaign.domain.evidence.photographs import CAMPAIGN_PAGE, EVERY_USE, Consent, Photograph, Recognizable
from campaign.domain.evidence.pictures import Photo
from campaign.domain.faults import Fault, Place
from campaign.domain.figures.mentions import Mention
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES
from campaign.domain.people.names import Known, is_given_name, names_in
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.texts.labels import Allowed, described_faults
from campaign.domain.sheets.shown_photographs import photos_in

_LONGEST_ALT = 300
#: A reference to the organizer's own list: "binder-2-page-7". It has a digit, so that it is no name.
_REFERENCE = re.compile(r"(?=.*\d)[a-z0-9]+(?:-[a-z0-9]+)*")


def faults(examination: Examination) -> Iterator[Fault]:
    """What is wrong with each photograph by itself, and uses of it that there are not."""
    content = examination.content
    uses = {CAMPAIGN_PAGE, EVERY_USE, *(sheet.slug for sheet in content.sheets)}
    seen: dict[str, str] = {}
    for photograph in content.photographs.shown:
        place: Place = ("photographs", photograph.id)
        yield from photograph_faults(place, photograph)
        if photograph.id not in content.photographs_used:
            what = Message("no page shows this photograph, so it is not published")
            right = Message("show it on a sheet or on the campaign’s page, or delete it and its files")
            yield Fault(place, what, right, level="warning")
        for number, file in enumerate(photograph.files):
            if other := seen.get(file.digest):
                what = Message("this is the same picture as '{other}'", {"other": other})
                yield Fault(
                    (*place, "files", number), what, Message("keep one of the two, so that it can be withdrawn")
                )
            seen[file.digest] = photograph.id
        for number, use in enumerate(photograph.consent.uses if photograph.consent else ()):
            if use not in uses:
                what = Message("there is no fact sheet '{use}'", {"use": use})
                right = Message("write the slug of a fact sheet, campaign for the campaign’s page, or all")
                yield Fault((*place, "consent", "uses", number), what, right)


def without_consent(content: Content) -> frozenset[str]:
    """Return the ids of photographs whose people did not agree, or not to everything that shows them."""
    known = content.photographs.by_id
    found = {id for id, photograph in known.items() if any(_consent_faults((), photograph))}
    places = [(CAMPAIGN_PAGE, content.campaign), *((sheet.slug, sheet) for sheet in content.sheets)]
    for use, place in places:
        shown = (known.get(photo.id) for photo in photos_in(place))
        found |= {one.id for one in shown if one and one.consent and not one.consent.covers(use)}
    return frozenset(found)


def photograph_faults(place: Place, photograph: Photograph) -> Iterator[Fault]:
    """What is wrong with a photograph, wherever it is shown."""
    for language in LANGUAGES:
        if len(photograph.alt[language]) > _LONGEST_ALT:
            what = Message("the text alternative has {count} characters", {"count": len(photograph.alt[language])})
            right = Message("say what matters in it, in {most} at most", {"most": _LONGEST_ALT})
            yield Fault((*place, "alt", language), what, right)
    yield from described_faults((*place, "alt"), photograph.alt)
    if photograph.caption:
        yield from described_faults((*place, "caption"), photograph.caption, _day_it_was_taken(photograph))
    yield from _consent_faults(place, photograph)
    if photograph.at_risk or photograph.recognizable is Recognizable.CHILDREN:
        yield from _caption_name_faults(place, photograph)


def _caption_name_faults(place: Place, photograph: Photograph) -> Iterator[Fault]:
    """Words below a picture find someone as surely as a face. A street may be called like a person, so this warns."""
    texts = {"alt": photograph.alt, "caption": photograph.caption or photograph.alt}
    for key, text in texts.items():
        for language in LANGUAGES:
            found = names_in(text[language], grammar(language), Known(()))
            name = next((one for one in found if one.is_sure and any(map(is_given_name, one.words))), None)
            if name and (key == "alt" or photograph.caption):
                what = Message("“{name}” may name someone who is shown", {"name": name.text})
                right = Message("leave out the names of children and of people at risk")
                yield Fault((*place, key, language), what, right, level="warning")


def photo_faults(place: Place, photo: Photo, examination: Examination) -> Iterator[Fault]:
    """What is wrong with showing a photograph at a place, on a sheet or on the campaign's page."""
    photographs = examination.content.photographs
    yield from described_faults((*place, "heading"), photo.heading)
    if any(photo.id == gone.id for gone in photographs.withdrawn):
        what = Message("the photograph '{id}' was withdrawn, so nothing is shown here", {"id": photo.id})
        yield Fault((*place, "id"), what, Message("remove this, or show another photograph"), level="warning")
        return
    photograph = photographs.by_id.get(photo.id)
    if photograph is None:
        what = Message("there is no photograph '{id}'", {"id": photo.id})
        right = Message("import one with `campaign import photo`, or write the id of one in photos.yaml")
        yield Fault((*place, "id"), what, right)
        return
    use = str(place[1]) if place[0] == "sheets" else CAMPAIGN_PAGE
    if photograph.consent and not photograph.consent.covers(use):
        what = Message("the people in '{id}' did not agree to be shown here", {"id": photo.id})
        right = Message("ask them, and then add {use} to the uses of their consent in photos.yaml", {"use": use})
        yield Fault((*place, "id"), what, right)


def _day_it_was_taken(photograph: Photograph) -> Allowed | None:
    """A caption may say when the photograph was taken."""
    taken = photograph.taken
    if taken is None:
        return None

    def is_that_day(_: str, mention: Mention) -> bool:
        return mention.date is not None and mention.date.agrees_with(taken)

    return is_that_day


def _consent_faults(place: Place, photograph: Photograph) -> Iterator[Fault]:
    """People who can be recognized agreed, a child's guardian wrote a note, and who is at risk said yes in writing."""
    consent = photograph.consent
    if consent is None:
        if photograph.recognizable is not Recognizable.NOBODY or photograph.at_risk:
            what = Message("people can be recognized here, and nothing says that they agreed")
            right = Message(
                "ask them, and write under consent what they agreed to, who agreed, when, and for which uses"
            )
            yield Fault((*place, "consent"), what, right)
        return
    if photograph.recognizable is Recognizable.CHILDREN and not consent.guardian_note:
        what = Message("a child can be recognized, and there is no note of a guardian")
        right = Message("get a note from each child’s guardian, and write under guardian_note where you keep it")
        yield Fault((*place, "consent"), what, right)
    if photograph.at_risk and not consent.written_yes:
        what = Message("someone at risk can be recognized, and there is no written yes")
        right = Message("get a written yes from each of them, and write under written_yes where you keep it")
        yield Fault((*place, "consent"), what, right)
    if photograph.at_risk or photograph.recognizable is Recognizable.CHILDREN:
        yield from _name_faults((*place, "consent"), consent)


def _name_faults(place: Place, consent: Consent) -> Iterator[Fault]:
    """Names of children and of people at risk are not stored; the organizer's own list has them."""
    for key in ("by", "guardian_note", "written_yes"):
        reference = getattr(consent, key)
        if reference and not _REFERENCE.fullmatch(reference):
            what = Message("this may name a child or someone at risk")
            right = Message("write a reference to your own list, like binder-2-page-7; keep names out of this file")
            yield Fault((*place, key), what, right)
