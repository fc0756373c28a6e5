"""Published letters: a page of them with many and with few, and the packet of 500 for an office."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from werkzeug.test import Client

from bench.bounds import BOUNDS
from bench.processes import ROOT, descendants, peak_kb
from bench.results import Result, alone, compared
from bench.servers import CAMPAIGN, Place
from campaign.assembly import Services, services_from
from campaign.domain.newspapers.states import STATES
from campaign.domain.reports.reports import Decision, Outcome, ReportDetails
from campaign.storage.reports.reports import decide, note_change, put_report
from campaign.web.app import make_app

_MANY, _FEW, _ROUNDS = 10_000, 100, 60
_PACKET = 500
_SITE = {"PUBLIC_URL": "https://letters.example.org", "CONTACT_NAME": "We", "CONTACT_EMAIL": "we@example.org"}
#: Five letters each where there are a hundred, so that both pages have a map.
_STATES = sorted(STATES)[:20]
_DAY = date(2026, 11, 20)
_LETTER = ReportDetails(
    Outcome.PUBLISHED,
    "The Daily Record",
    headline="A letter about what the record shows, and what it leaves out",
    published_on=_DAY,
    address="https://example.org/opinion/letters/2026/11/20/a-letter-about-what-the-record-shows",
    sentence="I learned to read in a town that once opened its doors, and I ask those who can to open them again.",
    shown_as="R. M.",
    may_show=True,
    for_offices=True,
)


def wall(place: Place) -> Iterator[Result]:
    """A page of published letters, made from the store each time, with 10,000 reports against 100."""
    many, few = _site_with(place, "many", _MANY), _site_with(place, "few", _FEW)
    browsers = [(many, Client(make_app(many))), (few, Client(make_app(few)))]
    ours, bare = [], []
    for _ in range(_ROUNDS):
        one, other = (_milliseconds(services, browser, place.slug) for services, browser in browsers)
        ours.append(one)
        bare.append(other)
    name = "published letters, 10,000 to 100"
    yield compared(name, ours, bare, BOUNDS[name], "ms")
    many.close()
    few.close()


def packet(place: Place) -> Iterator[Result]:
    """The most memory that any process takes for the packet of 500 letters, which has to be made."""
    services = _site_with(place, "packet", _PACKET, _STATES[:1])
    variables = {**place.environment, **_SITE, "VAR_DIR": str(services.settings.var_dir)}
    services.close()
    file = place.folder / "packet.pdf"
    command = [*CAMPAIGN, "reports", "packet", "--state", _STATES[0], "-o", str(file)]
    peak = 0
    with subprocess.Popen(command, cwd=ROOT, env=variables) as process:
        while process.poll() is None:
            peak = max([peak, *(peak_kb(id) for id in {process.pid, *descendants(process.pid)})])
            time.sleep(0.02)
    if process.returncode or not file.read_bytes().startswith(b"%PDF"):
        raise RuntimeError("the packet was not made")
    name = "packet of 500 letters, memory"
    yield alone(name, peak / 1000, BOUNDS[name], "MB")


def _site_with(place: Place, name: str, count: int, states: Sequence[str] = _STATES) -> Services:
    """Return a site like the place's own, with published letters."""
    folder = place.folder / name
    place.services.ready_store().back_up(_made(folder) / "campaign.sqlite3")
    shutil.copy(place.folder / "var" / "secret_key", folder)
    services = services_from({**place.environment, "VAR_DIR": str(folder)})
    with services.ready_store().writing() as session:
        for number in range(count):
            letter = replace(
                _LETTER, region=states[number % len(states)], published_on=_DAY - timedelta(days=number % 900)
            )
            saved = put_report(session, f"{number:022}", place.slug, letter, _DAY)
            decide(session, place.slug, saved.id, Decision.APPROVED, _DAY)
    return services


def _made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def _milliseconds(services: Services, browser: Client, slug: str) -> float:
    """Return how long a page takes that no cache has: every change of what shows makes it again."""
    with services.store.writing() as session:
        note_change(session)
    start = time.perf_counter()
    answer = browser.get(f"/{slug}/published")
    taken = (time.perf_counter() - start) * 1000
    if answer.status_code != 200 or b"The Daily Record" not in answer.data:
        raise RuntimeError("the page has no letters")
    return taken
