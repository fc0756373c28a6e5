"""The newspapers to choose from: those near a place, and the one chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta

from campaign.domain.findings import N_, Message
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import Nearby, NearNewspaper, near
from campaign.domain.newspapers.states import state_name
from campaign.rendering.locale import locale_for
from campaign.rendering.newspapers.near_lines import NearLine
from campaign.storage.errors import STORE_ERRORS
from campaign.web.composer.composition import Composition
from campaign.web.forms.newspaper_near import place_value
from campaign.web.site import site

_A_WEEK = timedelta(days=7)
_SEVERAL = N_(
    "{newspaper} has had several letters of this campaign this week, and editors run few on one subject. You can still "
    "send yours. Another newspaper, another angle or another week may give it a better chance."
)


@dataclass(frozen=True, slots=True)
class NewspaperChoices:
    """The newspapers `near` a place, the one `chosen`, and what to say where none is.

    `busy` are the ids of those that have had several letters of the campaign this week, and `courtesy` says so of the
    one that the letter goes to. `towns` are several of the name that was typed: what a button sends, and what it says.
    """

    near: tuple[NearLine, ...]
    chosen: Newspaper | None
    towns: tuple[tuple[str, str], ...]
    message: Message | None
    has_looked: bool
    busy: frozenset[str] = frozenset()
    courtesy: Message | None = None


def newspaper_choices(work: Composition, *, is_unread: bool) -> NewspaperChoices:
    """Return the newspapers to choose from, the chosen one among them; a form that is unread looks nothing up."""
    gazetteer, chosen = site().services.places, work.chosen
    has_looked = bool(work.typed.place) and not is_unread
    nearby = near(work.typed.place, work.register.index, gazetteer) if has_looked else Nearby()
    cards = [choice.newspaper for choice in nearby.choices]
    kept = (NearNewspaper(chosen),) if chosen and chosen not in cards else ()
    card = None if is_unread else work.card
    busy = _busy(work, {one.id for one in (*cards, card) if one}) if cards or card else frozenset[str]()
    words, is_op_ed = locale_for(work.reader), work.template.kind.traits.is_op_ed
    return NewspaperChoices(
        near=tuple(NearLine(one, words, is_op_ed, nearby.place_understood) for one in (*nearby.choices, *kept)),
        chosen=chosen,
        towns=tuple((place_value(one), f"{one.town}, {state_name(one.state)[work.reader]}") for one in nearby.places),
        message=nearby.message,
        has_looked=has_looked,
        busy=busy,
        courtesy=Message(_SEVERAL, {"newspaper": card.name}) if card and card.id in busy else None,
    )


def _busy(work: Composition, ids: Iterable[str]) -> frozenset[str]:
    """Return the newspapers that have had many letters of the campaign in a week; none where the store can't be read.

    Their editors are spared, and no writer is refused.
    """
    campaign, services = work.edition.campaign, site().services
    day = services.today() - _A_WEEK
    try:
        counts = {id: services.store.reports.letters_since(campaign.slug, id, day) for id in ids}
    except STORE_ERRORS:
        return frozenset()
    return frozenset(id for id, count in counts.items() if count >= campaign.letters_a_week)
