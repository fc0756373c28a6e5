"""What the pages of officials show: the people, what is said of a ZIP code, and who sits where it is decided."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.campaigns import DemandStatus
from campaign.domain.findings import Message
from campaign.domain.officials.bodies import Body
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.officials.representation import BodySeats, Representation
from campaign.rendering.locale import Locale
from campaign.rendering.officials.answers import answers, body_name, open_seat_message, without_data_message
from campaign.rendering.officials.people import PersonView, person_view
from campaign.web.site import site


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

    @property
    def listed(self) -> tuple[Officeholder, ...]:
        """The officials whom the campaign names itself and who hold their seats."""
        today = site().services.today()
        return tuple(holder for holder in self.edition.campaign.officials if holder.holds_seat_on(today))

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
        """Those named by the campaign, then those who represent the ZIP code."""
        return tuple(dict.fromkeys((*self.listed, *(self.found.holders if self.found else ()))))

    @cached_property
    def people(self) -> list[PersonView]:
        """The officials of whom it is certain that they are the visitor's."""
        return [self._view(holder) for holder in self.holders if holder not in self._uncertain]

    @cached_property
    def choices(self) -> list[Choice]:
        """For each body in which the ZIP code lies in several areas: the officials of whom one is the visitor's."""
        return [
            Choice(body_name(seats.body, self.known.bodies, self.locale), [self._view(one) for one in seats.holders])
            for seats in self._asked_about
        ]

    @property
    def _asked_about(self) -> list[BodySeats]:
        return [seats for seats in self.found.seats if seats.asks_area and seats.holders] if self.found else []

    @cached_property
    def _uncertain(self) -> frozenset[Officeholder]:
        return frozenset(holder for seats in self._asked_about for holder in seats.holders)

    @property
    def callable_people(self) -> list[PersonView]:
        """Those who are certain and whose number is known."""
        return [person for person in self.people if person.main_office]

    def _view(self, holder: Officeholder) -> PersonView:
        return person_view(holder, self.known.bodies, site().services.clock(), self.locale)

    @property
    def messages(self) -> list[Message]:
        """What is said of the ZIP code, and of seats for which no one is named."""
        found, bodies = self.found, self.known.bodies
        if found is None:
            return []
        seats = (open_seat_message(seat, found, bodies, self.locale) for seat in dict.fromkeys(found.open_seats))
        without = self.known.without_data() if found.has_seats else ()
        missing = (without_data_message(body, self.locale) for body in without)
        return [*answers(found, bodies, self.locale), *seats, *missing]

    @property
    def finders(self) -> list[tuple[str, str]]:
        """The official pages that say who represents an address: the body's name and the address."""
        bodies = self.known.bodies
        inside = [body for body in bodies.all if body.finder and bodies.whole_of(body) in self.looked_up]
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
        committees = self.known.on_committees(self.found) if self.found and self.found.holders else ()
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
        """The day of the data; empty where nothing was looked up."""
        return self.locale.date(self.found.as_of) if self.found and self.found.as_of and self.found.holders else ""

    @property
    def message_template(self) -> TemplateSet | None:
        """The template of a message to an official."""
        return message_template(self.edition)


def bodies_looked_up(edition: Edition, known: CampaignOfficials) -> tuple[Body, ...]:
    """Return the outermost bodies of which a campaign names no officials."""
    bodies = known.bodies
    named = {bodies.whole_of(body).id for one in edition.campaign.officials if (body := bodies.find(one.body))}
    return tuple(body for body in bodies.all if body.part_of is None and body.id not in named)


def message_template(edition: Edition) -> TemplateSet | None:
    """Return the template of a message to an official: the one that an act names, else the first."""
    content = edition.content
    named = (content.letter(act.template or "") for act in edition.campaign.acts if act.goes_to == "officials")
    written = (letter for letter in (*named, *content.letters) if letter and letter.kind)
    return next((letter for letter in written if letter.kind and letter.kind.traits.has_closing), None)
