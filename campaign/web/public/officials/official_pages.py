"""What the pages of officials show: the people, what is said of a ZIP code, and who sits where it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.campaigns import DemandStatus
from campaign.domain.findings import Message
from campaign.domain.officials.bodies import Bodies, Body
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.officials.representation import BodySeats, Representation
from campaign.rendering.locale import Locale
from campaign.rendering.officials.answers import answers, body_name, open_seat_message, without_data_message
from campaign.rendering.officials.areas import region_name
from campaign.rendering.officials.people import PersonView, person_view
from campaign.web.site import site

_NO_LIST = Message("We don’t have a list of these officials yet.")


@dataclass(frozen=True, slots=True)
class Choice:
    """A body by its name, and the officials of whom one is the visitor's."""

    body: str
    people: list[PersonView]


@dataclass(frozen=True)
class OfficialsPage:
    """A campaign's officials, for a reader. `found` says who represents a ZIP code, where one was typed."""

    edition: Edition
    known: CampaignOfficials
    locale: Locale
    found: Representation | None = None

    @cached_property
    def listed(self) -> tuple[Officeholder, ...]:
        """Everyone's officials who hold their seats: those that the campaign names itself, then imported ones."""
        today = site().services.today()
        named = (holder for holder in self.edition.campaign.officials if holder.holds_seat_on(today))
        return tuple(dict.fromkeys((*named, *self.known.without_regions(today))))

    @property
    def regions(self) -> list[tuple[str, str]]:
        """The regions of which the visitor's own decides everything else, by code, with their names."""
        asked = self.found.regions if self.found and self.found.asks_region else ()
        return [(region, region_name(region, self.locale)) for region in asked]

    @cached_property
    def _answer(self) -> Representation | None:
        """Who represents the visitor, as soon as it is known in which region."""
        return None if self.found and self.found.asks_region else self.found

    @property
    def looked_up(self) -> tuple[Body, ...]:
        """The outermost bodies whose officials depend on where someone lives."""
        return bodies_looked_up(self.edition, self.known)

    @property
    def asks_zip(self) -> bool:
        """Whether officials depend on where someone lives."""
        return bool(self.looked_up)

    @cached_property
    def holders(self) -> tuple[Officeholder, ...]:
        """Those who represent the ZIP code, then everyone's."""
        return tuple(dict.fromkeys((*(self._answer.holders if self._answer else ()), *self.listed)))

    @cached_property
    def people(self) -> list[PersonView]:
        """The officials of whom it is certain that they are the visitor's."""
        others = {*self._uncertain, *self.listed}
        return [self._view(holder) for holder in self.holders if holder not in others]

    @cached_property
    def everyones(self) -> list[PersonView]:
        """The officials of everyone, wherever they live."""
        return [self._view(holder) for holder in self.listed]

    @cached_property
    def choices(self) -> list[Choice]:
        """For each body in which the ZIP code lies in several areas: the officials of whom one is the visitor's."""
        return [
            Choice(body_name(seats.body, self.known.bodies, self.locale), [self._view(one) for one in seats.holders])
            for seats in self._asked_about
        ]

    @property
    def _asked_about(self) -> list[BodySeats]:
        return [seats for seats in self._answer.seats if seats.asks_area and seats.holders] if self._answer else []

    @cached_property
    def _uncertain(self) -> frozenset[Officeholder]:
        return frozenset(holder for seats in self._asked_about for holder in seats.holders)

    @property
    def callable_people(self) -> list[PersonView]:
        """Those who are certain and whose number is known."""
        return [person for person in (*self.people, *self.everyones) if person.main_office]

    def _view(self, holder: Officeholder) -> PersonView:
        return person_view(holder, self.known.bodies, site().services.clock(), self.locale)

    @property
    def messages(self) -> list[Message]:
        """What is said of the ZIP code, and of seats for which no one is named."""
        found, bodies = self.found, self.known.bodies
        if found is None:
            return [] if self.asks_zip or self.listed else [_NO_LIST]
        if self._answer is None:
            return list(answers(found, bodies, self.locale))
        seats = (open_seat_message(seat, found, bodies, self.locale) for seat in dict.fromkeys(found.open_seats))
        without = self.known.without_data() if found.has_seats else ()
        missing = (without_data_message(body, self.locale) for body in without)
        return [*answers(found, bodies, self.locale), *seats, *missing]

    @property
    def finders(self) -> list[tuple[str, str]]:
        """The official pages that say who represents an address: the body's name and the address."""
        bodies = self.known.bodies
        inside = (body for body in bodies.all if bodies.whole_of(body).id not in _named(self.edition, bodies))
        return [(body.name[self.locale.language], body.finder) for body in inside if body.finder]

    @cached_property
    def _deciding(self) -> list[Body]:
        """The bodies that today's demands are made to."""
        asked = {id for demand in self.edition.campaign.demands_of(DemandStatus.CURRENT) for id in demand.to}
        return [body for body in self.known.bodies.all if body.id in asked]

    @property
    def seat_messages(self) -> list[Message]:
        """Who of the officials sits where it is decided."""
        pairs = ((body, holder) for body in self._deciding for holder in self.holders)
        return [self._seat_message(body, holder) for body, holder in pairs if holder.sits_on(body)]

    @property
    def committees_without(self) -> list[str]:
        """The names of the committees that decide and on which certainly none of the officials sits."""
        committees = self.known.on_committees(self._answer) if self._answer and self._answer.holders else ()
        without = [one.committee for one in committees if one.is_sure and not one.members]
        return [body.name[self.locale.language] for body in without if body in self._deciding]

    def _seat_message(self, body: Body, holder: Officeholder) -> Message:
        language = self.locale.language
        values = {"title": holder.title[language], "name": holder.name, "committee": body.name[language]}
        if holder in self._uncertain:
            return Message("If {title} {name} is yours, one of yours sits on the {committee}.", values)
        return Message("{title} {name} sits on the {committee}.", values)

    @property
    def as_of(self) -> str:
        """The day of the oldest list that anyone here is from; empty where the campaign names everyone itself."""
        of_code = self._answer.as_of if self._answer and self._answer.holders else None
        imported = (one.as_of for one in self.listed if one not in self.edition.campaign.officials)
        day = min(filter(None, (of_code, *imported)), default=None)
        return self.locale.date(day) if day else ""

    @property
    def message_template(self) -> TemplateSet | None:
        """The template of a message to an official."""
        return message_template(self.edition)


def bodies_looked_up(edition: Edition, known: CampaignOfficials) -> tuple[Body, ...]:
    """Return the outermost bodies whose officials depend on where someone lives, and of which a campaign names none."""
    named = _named(edition, known.bodies)
    return tuple(body for body in known.by_region() if body.id not in named)


def _named(edition: Edition, bodies: Bodies) -> frozenset[str]:
    """Return the ids of the outermost bodies of which a campaign names officials itself."""
    found = (bodies.find(one.body) for one in edition.campaign.officials)
    return frozenset(bodies.whole_of(body).id for body in found if body)


def message_template(edition: Edition) -> TemplateSet | None:
    """Return the template of a message to an official: the one that an act names, else the first."""
    content = edition.content
    named = (content.letter(act.template or "") for act in edition.campaign.acts if act.goes_to == "officials")
    written = (letter for letter in (*named, *content.letters) if letter and letter.kind)
    return next((letter for letter in written if letter.kind and letter.kind.traits.has_closing), None)
