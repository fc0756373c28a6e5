"""Officials: who represents a ZIP code, or who is in a body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime

import click

from campaign.assembly import Services
from campaign.commands.output import FORMAT, OUTPUT, table, write
from campaign.domain.language import DEFAULT_LANGUAGE, Both
from campaign.domain.officials.bodies import Bodies, Body
from campaign.domain.officials.campaign_rosters import CampaignOfficials, CommitteeMembers
from campaign.domain.officials.officeholders import Area, Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.representation import Representation
from campaign.domain.officials.rosters import CodeKind, Roster
from campaign.rendering.data import json_text
from campaign.rendering.officials.official_data import officeholder_data, open_seat_data

_WHY = {
    WhyOpen.VACANT: "the data have no one for this seat",
    WhyOpen.TERM_ENDED: "this term ended; the seat may have changed",
    WhyOpen.DISTRICTS_CHANGED: "districts may have changed",
    WhyOpen.NO_TABLE: "run `campaign import zips`: no table of districts by ZIP code",
    WhyOpen.DISTRICT_UNKNOWN: "the district is not known",
}


@click.command()
@click.option("--zip", "code", help="A ZIP code: lists everyone who represents it, or may.")
@click.option("--body", "body_id", help="A body or a committee by its id: lists its members.")
@click.option("--campaign", "slug", help="Only the bodies of this campaign.")
@click.option("--today", type=click.DateTime(["%Y-%m-%d"]), help="As of another day.")
@FORMAT
@OUTPUT
@click.pass_obj
def officials(
    services: Services,
    code: str | None,
    body_id: str | None,
    slug: str | None,
    today: datetime | None,
    form: str,
    output: str,
) -> None:
    """List officials with their area, party and phone. No one is listed after the end of their term."""
    if (code is None) == (body_id is None):
        raise click.UsageError("list whose officials? give --zip or --body")
    lookup = _lookup(services, slug)
    known = lookup.officials
    day = today.date() if today else services.today()
    notes: list[str] = []
    if code is not None:
        found = _represented(services, known, code, day)
        holders, seats = found.holders, found.open_seats
        notes = list(_notes(found, lookup))
    else:
        body = _body(lookup, body_id or "")
        holders, seats = known.members(body, day), known.not_named(body, day)
    if form == "json":
        data = [officeholder_data(one, lookup.committees) for one in holders] + [open_seat_data(seat) for seat in seats]
        write(json_text(data), output)
    else:
        write("".join([_table(holders, seats), *(f"{note}\n" for note in notes)]), output)


@dataclass(frozen=True)
class _Lookup:
    """The officials of one campaign or of all, the ids of the bodies they name, and the names of committees by id."""

    officials: CampaignOfficials
    named: frozenset[str]
    committees: Mapping[str, str]


def _lookup(services: Services, slug: str | None) -> _Lookup:
    """Return what is known. Bodies that only lists know go by their ids."""
    store = services.ready_store()
    editions, register = store.editions, store.officials.register()
    slugs = [slug] if slug else editions.slugs()
    found = [edition.campaign for one in slugs if (edition := editions.newest(one))]
    if slug and not found:
        raise click.UsageError(f"there is no campaign '{slug}'; choose from {', '.join(editions.slugs())}")
    bodies = {body.id: body for campaign in found for body in campaign.bodies}
    named = frozenset(bodies)
    if not slug:
        for roster in register.rosters.values():
            bodies |= {body.id: body for body in _of_list(roster, Bodies(tuple(bodies.values())))}
    listed = [holder for campaign in found for holder in campaign.officials]
    names = {id: name for roster in register.rosters.values() for id, name in roster.committees.items()}
    names |= {id: body.name[DEFAULT_LANGUAGE] for body in bodies.values() for id in (body.id, body.list_id)}
    known = CampaignOfficials.of(bodies.values(), listed, register.rosters, register.tables.values())
    return _Lookup(known, named, names)


def _of_list(roster: Roster, known: Bodies) -> Iterator[Body]:
    """Yield the bodies of an imported list that no campaign names."""
    for id in (roster.body, *roster.bodies, *roster.committees):
        if not known.find(id):
            name = roster.committees.get(id, id)
            yield Body(id, Both(name, name), part_of=None if id == roster.body else roster.body)


def _represented(services: Services, known: CampaignOfficials, code: str, day: date) -> Representation:
    postal_code = services.places.postal_code(code)
    if postal_code is None:
        raise click.UsageError("there is no such ZIP code; a ZIP code has five digits")
    if not known.rosters:
        raise click.UsageError("no officials are known: run `campaign import congress`, or `campaign import officials`")
    return known.representation(postal_code, day)


def _body(lookup: _Lookup, id: str) -> Body:
    body = lookup.officials.bodies.find(id)
    if body is None:
        lists = {one for roster in lookup.officials.rosters for one in (roster.body, *roster.bodies)}
        ids = sorted(lookup.named | lists)
        if not ids:
            raise click.UsageError("no bodies are known: seed a campaign that names some, or import officials")
        raise click.UsageError(
            f"there is no body '{id}'; choose from {', '.join(ids)}, or a committee's id in its list"
        )
    return body


def _notes(found: Representation, lookup: _Lookup) -> Iterator[str]:
    known = lookup.officials
    if found.as_of:
        yield f"These data are as of {found.as_of}."
    if found.kind is CodeKind.MILITARY:
        yield "A military ZIP code has no district: the state of legal residence decides."
    if found.kind is CodeKind.BOXES and any(seat.why is WhyOpen.DISTRICT_UNKNOWN for seat in found.open_seats):
        yield "This ZIP code is for post office boxes: the district depends on where someone lives."
    if found.asks_region:
        yield f"This ZIP code lies in several states ({', '.join(found.regions)}): theirs decides who represents them."
    elif found.asks_area:
        yield "This ZIP code lies in several districts: which is theirs depends on the address."
    asks = {seats.body for seats in found.seats if seats.asks_area or seats.open_seats}
    finders = (known.bodies.finder_of(body) for id in sorted(asks) if (body := known.bodies.find(id)))
    yield from (f"Look it up: {finder}" for finder in dict.fromkeys(finders) if finder)
    yield from (f"{body.id}: no officials are known; import some" for body in known.without_data() if found.has_seats)
    yield from (f"{seats.body}: this place has no seat in it" for seats in found.seats if not seats.has_seat)
    if found.holders:
        committees = known.on_committees(found)
        yield from (_committee_line(one) for one in committees if one.committee.id in lookup.named)


def _committee_line(found: CommitteeMembers) -> str:
    who = ", ".join(f"{holder.name}{f' ({seat.role})' if seat.role else ''}" for holder, seat in found.members)
    none = "none of theirs" if found.is_sure else "none of theirs that we can name"
    said = who + ("" if found.is_sure else ", depending on the district") if who else f"{none}; ask them to press it"
    return f"{found.committee.name[DEFAULT_LANGUAGE]}: {said}"


def _table(holders: Iterable[Officeholder], seats: Iterable[OpenSeat]) -> str:
    headings = ("body", "area", "party", "phone", "id", "name")
    lines = [
        (
            holder.body,
            _area(holder.area),
            holder.party[DEFAULT_LANGUAGE] if holder.party else "",
            next((office.phone for office in holder.offices if office.phone), ""),
            holder.id,
            f"{holder.title[DEFAULT_LANGUAGE]} {holder.name}",
        )
        for holder in holders
    ]
    lines += [(seat.body, _area(seat.area), "", "", "", _open(seat)) for seat in seats]
    return table(headings, lines)


def _open(seat: OpenSeat) -> str:
    since = f" (since {seat.since})" if seat.since else ""
    return f"{_WHY[seat.why]}{since}"


def _area(area: Area) -> str:
    if area.name:
        return area.name[DEFAULT_LANGUAGE]
    return "-".join(filter(None, (area.region, area.district)))


COMMANDS = (officials,)
