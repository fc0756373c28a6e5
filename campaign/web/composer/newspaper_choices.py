"""The newspapers to choose from: those near a place, and the one chosen."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.findings import Message
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import Nearby, NearNewspaper, near
from campaign.domain.newspapers.states import state_name
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.near_lines import NearLine
from campaign.web.composer.composition import Composition
from campaign.web.forms.newspaper_near import place_value
from campaign.web.site import site


@dataclass(frozen=True, slots=True)
class NewspaperChoices:
    """The newspapers `near` a place, the one `chosen`, and what to say where none is.

    `towns` are several of the name that was typed: what a button sends, and what it says.
    """

    near: tuple[NearLine, ...]
    chosen: Newspaper | None
    towns: tuple[tuple[str, str], ...]
    message: Message | None
    has_looked: bool


def newspaper_choices(work: Composition, *, is_unread: bool) -> NewspaperChoices:
    """Return the newspapers to choose from, the chosen one among them; a form that is unread looks nothing up."""
    gazetteer, chosen = site().services.places, work.chosen
    has_looked = bool(work.typed.place) and not is_unread
    nearby = near(work.typed.place, work.register.index, gazetteer) if has_looked else Nearby()
    cards = [choice.newspaper for choice in nearby.choices]
    kept = (NearNewspaper(chosen),) if chosen and chosen not in cards else ()
    words, is_op_ed = locale_for(work.reader), work.template.kind.traits.is_op_ed
    return NewspaperChoices(
        near=tuple(NearLine(one, words, is_op_ed, nearby.place_understood) for one in (*nearby.choices, *kept)),
        chosen=chosen,
        towns=tuple((place_value(one), f"{one.town}, {state_name(one.state)[work.reader]}") for one in nearby.places),
        message=nearby.message,
        has_looked=has_looked,
    )
