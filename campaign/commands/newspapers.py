"""Newspapers: all known ones, or those near a town."""

from __future__ import annotations

import click

from campaign.assembly import Services
from campaign.commands.output import FORMAT, OUTPUT, table, write
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import Nearness, Place, nearest
from campaign.domain.newspapers.states import state_code
from campaign.rendering.data import json_text, newspaper_data

_Line = tuple[Nearness | None, Newspaper]


@click.command()
@click.option("--state", help="A state: NM, or New Mexico.")
@click.option("--near", "town", help="A town: its papers come first, then those of its county, then of its state.")
@FORMAT
@OUTPUT
@click.pass_obj
def newspapers(services: Services, state: str | None, town: str | None, form: str, output: str) -> None:
    """List newspapers, with their limits if known."""
    code = state_code(state or "") or (state or "").upper()
    cards = [card for card in services.ready_store().newspapers.all() if code in ("", card.state)]
    listed: list[_Line] = [(None, card) for card in cards] if town is None else _near(services, cards, town, code)
    if form == "json":
        write(json_text([newspaper_data(card) for _, card in listed]), output)
    else:
        write(_table(listed, is_near=town is not None), output)


def _near(services: Services, cards: list[Newspaper], town: str, state: str) -> list[_Line]:
    place = _place(services, town, state)
    return [(nearness, card) for nearness, card in nearest(cards, place, services.places.counties_of)]


def _place(services: Services, town: str, state: str) -> Place:
    """Return the town; if there are several of the name, the state must be given."""
    matches = services.places.find(town, state)
    where = f" in {state}" if state else ""
    if not matches:
        raise click.UsageError(f"there is no town '{town}'{where}: look at its spelling, or use --state alone")
    if len(matches) > 1:
        named = ", ".join(f"{place.town} {place.state}" for place in matches)
        raise click.UsageError(f"there are several towns '{town}': name one with --near and --state: {named}")
    return matches[0]


def _table(listed: list[_Line], *, is_near: bool) -> str:
    headings = ("id", "state", "letter", "op-ed", *(("near",) if is_near else ()), "name")
    lines = [
        (
            card.id,
            card.state,
            str(card.letters.max_words or "unknown"),
            str(card.oped.max_words or "unknown"),
            *((str(nearness),) if is_near else ()),
            card.name,
        )
        for nearness, card in listed
    ]
    return table(headings, lines)


COMMANDS = (newspapers,)
