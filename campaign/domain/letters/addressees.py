"""Whom a manuscript is for: a newspaper, or an official."""

from __future__ import annotations

from dataclasses import dataclass, replace

from campaign.domain.newspapers.cards import Newspaper, Rules
from campaign.domain.officials.officials import Official
from campaign.domain.templates.drafts import Draft, NewspaperDetails
from campaign.domain.templates.templates import Template


@dataclass(frozen=True, slots=True)
class AddressedNewspaper:
    """A newspaper: its rule card, if we have one, and what the writer says of it."""

    card: Newspaper | None
    details: NewspaperDetails

    @property
    def name(self) -> str:
        """The name on the card, under which its rules are told, else the writer's; empty where none is chosen."""
        return self.card.name if self.card else self.details.name

    @property
    def towns(self) -> tuple[str, ...]:
        """Where it is published; a card that serves two towns has a slash between them."""
        return (self.details.city, *(self.card.city.split("/") if self.card else ()))

    def rules(self, *, is_op_ed: bool) -> Rules:
        """What it asks of this kind of piece; all unknown without a card."""
        return self.card.rules(is_op_ed=is_op_ed) if self.card else Rules()


Addressee = AddressedNewspaper | Official


def addressee_of(template: Template, draft: Draft, card: Newspaper | None) -> Addressee:
    """The addressee. A message for an official has no newspaper, whatever the draft says of one.

    Who it is comes from the writer, else from the template; a greeting alone keeps the template's official.
    """
    if template.kind.traits.is_for_newspaper:
        return AddressedNewspaper(card, draft.paper)
    said, given = draft.official, template.addressee or Official()
    return said if said.is_named else replace(given, greeting=said.greeting or given.greeting)
