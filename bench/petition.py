"""Petitions: the page with many signatures and with few, the packet, and people who all sign at once.

Set BENCH_SIGNATURES and BENCH_SIGNING_SECONDS to smaller numbers to see that it works.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

from sqlalchemy import insert, text, update
from werkzeug.test import Client

from bench.attacks.target import request, status
from bench.bounds import BOUNDS
from bench.processes import ROOT, descendants, peak_kb
from bench.results import Result, alone, compared
from bench.servers import CAMPAIGN, Place, Server
from bench.visitor import Visitor
from campaign.assembly import Services, services_from
from campaign.domain.petition.petitions import Petition
from campaign.domain.petition.signatures import Showing, Status
from campaign.storage.petition.signatures import put_text
from campaign.storage.petition.tables import PetitionVersionRow, SignatureRow
from campaign.web.app import make_app

_MANY, _FEW, _ROUNDS, _AT_ONCE = int(os.environ.get("BENCH_SIGNATURES", "100000")), 100, 60, 10_000
_SECONDS = float(os.environ.get("BENCH_SIGNING_SECONDS", "60"))
_A_SECOND, _SENDERS = 60, 8
_DAY = date(2026, 11, 20)
_CODES = (("87102", "NM"), ("10001", "NY"), ("78701", "TX"), ("94103", "CA"), ("60601", "IL"))
#: A site that may take signatures. Its mail is written and never sent: no worker runs.
OWNED = {
    "PUBLIC_URL": "http://letters.example.org",
    "CONTACT_NAME": "We",
    "CONTACT_EMAIL": "we@example.org",
    "CONTACT_ADDRESS": "12 Example St.; Springfield, IL 62701",
    "PRIVACY_EMAIL": "privacy@example.org",
    "MAIL_SERVER": "smtp://127.0.0.1:9",
    "MAIL_FROM": "letters@example.org",
}


def counter_page(place: Place) -> Iterator[Result]:
    """The petition's page, which is made for each visitor, with a hundred thousand signatures against a hundred."""
    sites = [_site_with(place, "signed-by-many", _MANY), _site_with(place, "signed-by-few", _FEW)]
    browsers = [Client(make_app(site)) for site in sites]
    ours, bare = [], []
    for _ in range(_ROUNDS):
        one, other = (_milliseconds(browser, place.slug) for browser in browsers)
        ours.append(one)
        bare.append(other)
    name = "petition, 100,000 signatures to 100"
    yield compared(name, ours, bare, BOUNDS[name], "ms")
    for site in sites:
        site.close()


def packet(place: Place) -> Iterator[Result]:
    """The most memory that any process takes for the packet of a hundred thousand signatures, each with a name."""
    services = _site_with(place, "petition-packet", _MANY)
    variables = {**place.environment, **OWNED, "VAR_DIR": str(services.settings.var_dir)}
    services.close()
    folder = place.folder / "packet"
    peak = 0
    with subprocess.Popen([*CAMPAIGN, "petition", "packet", "-o", str(folder)], cwd=ROOT, env=variables) as process:
        while process.poll() is None:
            peak = max([peak, *(peak_kb(id) for id in {process.pid, *descendants(process.pid)})])
            time.sleep(0.05)
    lines = (folder / "names.csv").read_text(encoding="utf-8").count("\n")
    if process.returncode or lines != _MANY + 1:
        raise RuntimeError(f"the packet was not made: {lines} lines of names")
    name = "packet of 100,000 signatures, memory"
    yield alone(name, peak / 1000, BOUNDS[name], "MB")


def signing(place: Place) -> Iterator[Result]:
    """People at many addresses who sign for a minute; each must be there once, and be mailed once."""
    settings = {**OWNED, "TRUSTED_PROXIES": "127.0.0.1", "VAR_DIR": str(_copied(place, "signing"))}
    with place.ours(**settings) as server:
        began = time.perf_counter()
        seen = _all_sign(place, server, int(_SECONDS * _A_SECOND))
        rate = sum(seen.values()) / (time.perf_counter() - began)
    services = services_from({**place.environment, **settings})
    wrong = _lost_or_doubled(services, seen[200])
    services.close()
    errors = sum(count for code, count in seen.items() if code != 200)
    yield alone("signatures a second for a minute", rate, BOUNDS["signatures a second for a minute"], "/s")
    yield alone("signatures lost or doubled", wrong, BOUNDS["signatures lost or doubled"], "")
    yield alone("signatures: errors", errors, BOUNDS["signatures: errors"], "")


def _all_sign(place: Place, server: Server, count: int) -> Counter[int]:
    path, version = f"/{place.slug}/petition", _petition(place).pinned.version
    visitor = Visitor(server.port)
    visitor.open_form(path)
    visitor.close()

    began = time.perf_counter()

    def sign(number: int) -> int:
        time.sleep(max(0.0, began + number / _A_SECOND - time.perf_counter()))  # as they come, not all at once
        code, region = _CODES[number % len(_CODES)]
        fields = {
            "csrf_token": visitor.token,
            "name": _name(number),
            "email": f"signer{number}@m{number % 60}.example.org",
        }
        fields |= {"version": version, "postal_code": code, "country": "US", "signs": "yes", "is_16": "yes"}
        body = urlencode(fields).encode("ascii")
        headers = {
            "Content-Type": "application/x-www-form-urlencoded",
            "Content-Length": str(len(body)),
            "Cookie": visitor.cookie,
        }
        return status(server.port, request("POST", path, headers, _address(number)) + body)

    with ThreadPoolExecutor(_SENDERS) as senders:
        return Counter(senders.map(sign, range(count)))


def _lost_or_doubled(services: Services, acknowledged: int) -> int:
    """Return how many of the acknowledged signatures are not there once, or were not mailed once."""
    with services.ready_store().engine.connect() as connection:
        signed = connection.execute(text("SELECT count(*), count(DISTINCT identity) FROM signatures")).one()
        mailed = connection.execute(text("SELECT count(*), count(DISTINCT recipient) FROM outbox")).one()
    return max(abs(found - acknowledged) for found in (*signed, *mailed))


def _copied(place: Place, name: str) -> Path:
    folder = place.folder / name
    folder.mkdir()
    place.services.ready_store().back_up(folder / "campaign.sqlite3")
    shutil.copy(place.folder / "var" / "secret_key", folder)
    return folder


def _site_with(place: Place, name: str, count: int) -> Services:
    """Return a site like the place's own, with confirmed signatures, all of them with names to give."""
    services = services_from({**place.environment, **OWNED, "VAR_DIR": str(_copied(place, name))})
    pinned, slug = _petition(place).pinned, place.slug
    with services.ready_store().writing() as session:
        put_text(session, slug, pinned, _DAY)
        for first in range(0, count, _AT_ONCE):
            numbers = range(first, min(count, first + _AT_ONCE))
            session.execute(insert(SignatureRow), [_row(slug, pinned.version, number) for number in numbers])
        session.execute(update(PetitionVersionRow).values(confirmed=count))
    return services


def _row(slug: str, version: str, number: int) -> dict[str, object]:
    code, region = _CODES[number % len(_CODES)]
    return {
        "campaign": slug,
        "version": version,
        "status": str(Status.CONFIRMED),
        "identity": f"{number:064x}",
        "mailbox": f"{number:064x}",
        "hash": f"{number:064x}",
        "tries": 0,
        "name": _name(number),
        "postal_code": code,
        "country": "US",
        "region": region,
        "shows_name": True,
        "gives_name": True,
        "language": "en",
        "showing": str(Showing.APPROVED),
        "signed_on": _DAY,
        "confirmed_on": _DAY,
        "sheet": "",
    }


def _petition(place: Place) -> Petition:
    if place.edition.content.petition is None:
        raise RuntimeError("the shipped campaign has no petition")
    return place.edition.content.petition


def _name(number: int) -> str:
    letters = "".join(chr(ord("a") + int(digit)) for digit in str(number))
    return f"Maria {letters.title()} Gonzalez-Smith"


def _address(number: int) -> str:
    return f"198.18.{number // 250 % 250}.{number % 250 + 1}"


def _milliseconds(browser: Client, slug: str) -> float:
    start = time.perf_counter()
    answer = browser.get(f"/{slug}/petition")
    taken = (time.perf_counter() - start) * 1000
    if answer.status_code != 200 or b"<form" not in answer.data:
        raise RuntimeError("the page has no form")
    return taken
