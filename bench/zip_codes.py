"""The page for a ZIP code, with as many officials and codes as the Congress of the United States has."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator, Mapping
from datetime import date

from flask import Response, make_response, request
from werkzeug.test import Client

from bench.bounds import BOUNDS
from bench.results import Result, compared
from bench.servers import Place
from campaign.actions.officials.import_officials import import_district_table, import_rosters
from campaign.actions.officials.officials import officials_of
from campaign.assembly import Services
from campaign.content.officials.congress import CONGRESS
from campaign.content.officials.congress_members import HOUSE, SENATE
from campaign.domain.editions import Edition
from campaign.domain.language import Both
from campaign.domain.newspapers.states import STATES
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder
from campaign.domain.officials.representation import Representation
from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.rendering.locale import locale_for
from campaign.web.app import Application, make_app
from campaign.web.forms.zip_code import ZipCodeForm
from campaign.web.page_language import page_language
from campaign.web.pages import render
from campaign.web.public.officials.official_pages import OfficialsPage

_ROUNDS = 21
_VISITS = 40
_DISTRICTS = 8
_ENDS = date(2190, 1, 3)
_OFFICES = 3
_SENATORS = 2


def looked_up(place: Place) -> Iterator[Result]:
    """The page after a ZIP code was posted, against the same view with an answer from a dictionary."""
    services, name = place.services, "page for a ZIP code"
    codes = _import(services)
    known = officials_of(services.store, place.edition.campaign)
    table = {zip: known.representation(services.places.postal_code(zip), services.today()) for zip in codes}
    if min(len(found.holders) for found in table.values()) < _SENATORS:
        raise RuntimeError("ZIP codes without officials")
    ours, bare = make_app(services), _with_dictionary(make_app(services), place.edition, table)
    chance, path = random.Random(5), f"/{place.slug}/officials"  # noqa: S311  # the same codes in each run
    for application in (ours, bare):  # templates are compiled once
        _milliseconds(application, path, codes[:1])
    pairs = []
    for _ in range(_ROUNDS):
        visits = chance.choices(codes, k=_VISITS)
        pairs.append((_milliseconds(ours, path, visits), _milliseconds(bare, path, visits)))
    yield compared(name, [one for one, _ in pairs], [other for _, other in pairs], BOUNDS[name], "ms")


def _milliseconds(application: Application, path: str, codes: list[str]) -> float:
    """Return the time of one visit."""
    client = Client(application)
    start = time.perf_counter()
    for number, zip in enumerate(codes):
        visitor = {"REMOTE_ADDR": f"2001:db8:{number:x}::1"}
        answer = client.post(path, data={"zip": zip}, environ_overrides=visitor)
        if answer.status_code != 200 or b'id="found"' not in answer.data:
            raise RuntimeError(f"no officials: {answer.status}")
    return (time.perf_counter() - start) / len(codes) * 1000


def _with_dictionary(application: Application, edition: Edition, table: Mapping[str, Representation]) -> Application:
    """Return the application with the look-up of its view replaced by one in a dictionary."""
    services: Services = application.flask.extensions["campaign"].services

    def view(campaign: str) -> Response:  # noqa: ARG001  # as the view that it replaces
        form = ZipCodeForm(request.form, page_language())
        known = officials_of(services.store, edition.campaign)
        page = OfficialsPage(edition, known, locale_for(page_language()), found=table.get(form.written))
        response = make_response(render("public/officials.html", page=page, edition=edition, zip_form=form))
        response.headers["Cache-Control"] = "no-store"
        return response

    application.flask.view_functions["en.officials_of"] = view
    return application


def _import(services: Services) -> list[str]:
    """Store invented officials of the shipped campaign's bodies, and return ZIP codes of all states."""
    chance = random.Random(119)  # noqa: S311  # the same districts in each run
    states = [state for state in STATES if state not in ("AS", "DC", "GU", "MP", "PR", "VI")]
    holders = [_holder(SENATE, Area(state), number) for state in states for number in range(_SENATORS)]
    holders += [_holder(HOUSE, Area(state, str(n)), n) for state in states for n in range(1, _DISTRICTS + 1)]
    import_rosters(services.store, [Roster(CONGRESS, date(2026, 1, 1), holders=tuple(holders))], services.clock())
    codes = {
        zip: code.region for zip in _numbers() if (code := services.places.postal_code(zip)) and code.region in states
    }
    areas = {zip: _areas(region, chance) for zip, region in codes.items()}
    import_district_table(services.store, DistrictTable(HOUSE, "invented", _ENDS, areas), services.clock())
    return sorted(codes)


def _numbers() -> Iterator[str]:
    yield from (f"{number:05}" for number in range(100_000))


def _areas(state: str, chance: random.Random) -> tuple[Area, ...]:
    count = chance.choices((1, 2, 3), (78, 19, 3))[0]
    return tuple(Area(state, str(n)) for n in sorted(chance.sample(range(1, _DISTRICTS + 1), count)))


def _holder(body: str, area: Area, number: int) -> Officeholder:
    offices = tuple(Office(f"Town {n}", f"555-010{n}", (f"{n} Main St.", "Town")) for n in range(_OFFICES))
    id = "-".join(filter(None, (body, area.region, area.district, str(number))))
    committees = (Membership("SSJU" if body == SENATE else "HSJU"),) if number % 3 == 0 else ()
    title = Both("Member", "Miembro")
    return Officeholder(id, body, f"Ann {id}", title, area, term_ends=_ENDS, offices=offices, committees=committees)
