"""What a page says of a postal code's officials, in plain words: who is not named, and why."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Message
from campaign.domain.newspapers.states import COUNTRIES_WITH_OUR_MAIL
from campaign.domain.officials.bodies import Bodies, Body
from campaign.domain.officials.officeholders import Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.representation import BodySeats, Representation
from campaign.domain.officials.rosters import CodeKind
from campaign.rendering.locale import Locale
from campaign.rendering.officials.areas import area_name, region_name

_WHY = {
    WhyOpen.VACANT: N_("{body}, {area}: this seat was empty on {as_of}, the day of our list."),
    WhyOpen.TERM_ENDED: N_(
        "{body}, {area}: our list is from {as_of}, and the term of the person on it ended on {since}. Someone else may "
        "hold the seat now, so we name no one."
    ),
    WhyOpen.DISTRICTS_CHANGED: N_(
        "{body}, {area}: districts may have changed on {since}, and our list is older, so we name no one."
    ),
    WhyOpen.NO_TABLE: N_("{body}, {area}: we don’t have a list of districts by ZIP code yet, so we name no one."),
    WhyOpen.DISTRICT_UNKNOWN: N_("{body}, {area}: this ZIP code alone doesn’t tell us your district."),
}


def answers(found: Representation, bodies: Bodies, locale: Locale) -> Iterator[Message]:
    """Yield what is to be said of a postal code as a whole, before anyone is named."""
    if found.kind is None:
        yield Message("There is no such ZIP code. Check its five digits.")
    elif found.kind is CodeKind.MILITARY:
        yield Message(
            "This is a military ZIP code, which has no district. Use the ZIP code of your home in the United States."
        )
    elif found.as_of is None:
        yield Message("We don’t have a list of officials yet. The official page below says who represents you.")
    else:
        yield from _of_code(found, bodies, locale)


def _of_code(found: Representation, bodies: Bodies, locale: Locale) -> Iterator[Message]:
    if COUNTRIES_WITH_OUR_MAIL.keys() >= set(found.regions):
        yield _of_a_country(found, bodies, locale)
        return
    if found.kind is CodeKind.BOXES and any(seat.why is WhyOpen.DISTRICT_UNKNOWN for seat in found.open_seats):
        yield _of_boxes(found)
    elif found.asks_region:
        yield _of_several_regions(found, locale)
    for seats in () if found.asks_region else found.seats:
        if not seats.has_seat:
            yield _without_seat(found, seats, bodies, locale)
        elif seats.asks_area:
            yield Message(
                "This ZIP code is in {count} districts. Only your street address tells which one you live in.",
                {"count": len(seats.areas)},
            )


def _of_a_country(found: Representation, bodies: Bodies, locale: Locale) -> Message:
    names = tuple(body_name(seats.body, bodies, locale) for seats in found.seats)
    return Message(
        "This ZIP code is in {region}, which is a country of its own. It has no seats in these bodies: {bodies}.",
        {"region": tuple(region_name(region, locale) for region in found.regions), "bodies": names},
    )


def _of_boxes(found: Representation) -> Message:
    if len(found.regions) > 1:
        return Message(
            "This ZIP code is for P.O. boxes near a state line. It tells us neither your state nor your district."
        )
    return Message("This ZIP code is for P.O. boxes, so it doesn’t tell us your district.")


def _of_several_regions(found: Representation, locale: Locale) -> Message:
    return Message(
        "This ZIP code is in {count} states: {regions}. Which one do you live in?",
        {"count": len(found.regions), "regions": tuple(region_name(region, locale) for region in found.regions)},
    )


def _without_seat(found: Representation, seats: BodySeats, bodies: Bodies, locale: Locale) -> Message:
    where = tuple(region_name(region, locale) for region in found.regions)
    return Message("{body}: {region} has no seats.", {"region": where, "body": body_name(seats.body, bodies, locale)})


def without_data_message(body: Body, locale: Locale) -> Message:
    """Return that nothing is known of a body's officials."""
    return Message(
        "{body}: we don’t have a list of its officials yet. Its own page below says who represents you.",
        {"body": body.name[locale.language]},
    )


def open_seat_message(seat: OpenSeat, found: Representation, bodies: Bodies, locale: Locale) -> Message:
    """Return why no one is named for a seat, by the list that has it."""
    as_of = next((seats.as_of for seats in found.seats if seat in seats.open_seats), None)
    values = {
        "area": area_name(seat.area, locale),
        "body": body_name(seat.body, bodies, locale),
        "as_of": locale.date(as_of) if as_of else "",
        "since": locale.date(seat.since) if seat.since else "",
    }
    return Message(_WHY[seat.why], values)


def delegate_message(holder: Officeholder) -> Message | None:
    """Return that someone has no vote on the floor; None for everyone who has."""
    if holder.votes:
        return None
    return Message("{name} speaks and works in committees, but has no vote on the floor.", {"name": holder.name})


def body_name(id: str, bodies: Bodies, locale: Locale) -> str:
    """Return a body's name as the campaign has it; its id where the campaign does not name it."""
    body = bodies.find(id)
    return body.name[locale.language] if body else id
