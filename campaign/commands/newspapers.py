"""Newspapers: all known ones, or those near a place."""

from __future__ import annotations

import click

from campaign.assembly import Services
from campaign.commands.output import FORMAT, OUTPUT, table, write
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.nearby import NearNewspaper, near
from campaign.domain.newspapers.search import NewspaperIndex
from campaign.domain.newspapers.states import state_code
from campaign.rendering.data import json_text, newspaper_data


@click.command()
@click.option("--state", help="A state, such as NM or New Mexico.")
@click.option("--near", "place", help="A ZIP code or town. Lists newspapers within 100 miles, nearest first.")
@FORMAT
@OUTPUT
@click.pass_obj
def newspapers(services: Services, state: str | None, place: str | None, form: str, output: str) -> None:
    """List newspapers and their known limits."""
    code = state_code(state or "") or (state or "").upper()
    cards = [card for card in services.ready_store().newspapers.all() if code in ("", card.state)]
    listed = [NearNewspaper(card) for card in cards] if place is None else _near(services, cards, place, code)
    if form == "json":
        write(json_text([newspaper_data(found.newspaper, found.miles) for found in listed]), output)
    else:
        write(_table(listed, is_near=place is not None), output)


def _near(services: Services, cards: list[Newspaper], place: str, state: str) -> list[NearNewspaper]:
    """Return the newspapers near a place; if there are several of the name, the state must be given."""
    nearby = near(place, NewspaperIndex(cards), services.gazetteer(), most=len(cards), state=state)
    if nearby.places:
        named = ", ".join(f"{place.town} {place.state}" for place in nearby.places)
        raise click.UsageError(f"there are several towns '{place}': name one with --near and --state: {named}")
    if nearby.place_understood is None and nearby.message:
        raise click.UsageError(str(nearby.message))
    return list(nearby.choices)


def _table(listed: list[NearNewspaper], *, is_near: bool) -> str:
    headings = ("id", "state", "letter", "op-ed", *(("miles",) if is_near else ()), "name")
    lines = [
        (
            found.newspaper.id,
            found.newspaper.state,
            str(found.newspaper.letters.max_words or "unknown"),
            str(found.newspaper.oped.max_words or "unknown"),
            *((_miles(found),) if is_near else ()),
            found.newspaper.name,
        )
        for found in listed
    ]
    return table(headings, lines)


def _miles(found: NearNewspaper) -> str:
    """Return a distance in whole miles, with a tilde if it is that of the county's middle."""
    return "" if found.miles is None else f"{'' if found.is_exact else '~'}{found.miles:.0f}"


COMMANDS = (newspapers,)
