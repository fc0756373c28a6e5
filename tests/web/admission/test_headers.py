"""What every answer tells the browser, whatever it is."""

from __future__ import annotations

from dataclasses import replace

import pytest
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.web.app import Application, make_app
from tests.web.addresses import DATA, FORMS, LETTER, PAPERS, PUBLIC
from tests.web.browse import Browse, address
from tests.web.manners import POLICY
from tests.web.writing import Writer

FILES = ["/static/style.css", "/static/composer.js", "/static/icon.svg"]
WELL_KNOWN = ["/robots.txt", "/favicon.ico", "/.well-known/security.txt"]
ERRORS = ["/nobody/", address("facts/nobody"), address(f"sheets/{LETTER}.pdf"), "/static/nothing"]
EVERYTHING = [*PUBLIC, *FORMS, *DATA, *PAPERS[:1], *FILES, *ERRORS, "/healthz", "/readyz", "/about/", *WELL_KNOWN]
#: Who asks, as only the asker says.
FORGED = {
    "Host": "evil.example",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Proto": "https",
    "X-Forwarded-Prefix": "/evil",
    "Forwarded": "host=evil.example;proto=https",
    "X-Original-URL": "/evil",
    "X-HTTP-Method-Override": "DELETE",
    "Origin": "https://evil.example",
    "Referer": "https://evil.example/",
}


@pytest.mark.parametrize("path", EVERYTHING)
def test_every_answer_lets_the_browser_run_only_what_is_ours(browse: Browse, path: str) -> None:
    headers = browse.ask(path).headers

    assert headers.getlist("Content-Security-Policy") == [POLICY]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert "geolocation=()" in headers["Permissions-Policy"]
    assert not [name for name, _ in headers if name.lower().startswith("access-control-")]


@pytest.mark.parametrize(
    "path, content_type",
    [
        *((path, "text/html; charset=utf-8") for path in (PUBLIC[0], FORMS[0], "/nobody/")),
        (address("facts.json"), "application/ld+json"),
        (address("accent.css"), "text/css; charset=utf-8"),
        (address("letter-print.css"), "text/css; charset=utf-8"),
        (PAPERS[0], "application/pdf"),
        ("/healthz", "text/plain; charset=utf-8"),
        ("/robots.txt", "text/plain; charset=utf-8"),
        ("/favicon.ico", "image/svg+xml"),
        ("/static/style.css", 'text/css; charset="utf-8"'),
        ("/static/composer.js", 'text/javascript; charset="utf-8"'),
        ("/static/icon.svg", "image/svg+xml"),
    ],
)
def test_every_answer_says_what_it_is(browse: Browse, path: str, content_type: str) -> None:
    assert browse.ask(path).headers["Content-Type"] == content_type


@pytest.mark.parametrize("path", EVERYTHING)
def test_nothing_is_believed_of_what_a_visitor_says_of_themselves(browse: Browse, path: str) -> None:
    plain, forged = browse.ask(path), browse.ask(path, headers=FORGED)
    same = [(name, value) for name, value in plain.headers if name != "Set-Cookie"]

    assert forged.status_code == plain.status_code
    assert [(name, value) for name, value in forged.headers if name != "Set-Cookie"] == same
    assert b"evil" not in forged.data


def test_a_form_is_answered_the_same_whoever_the_visitor_says_they_are(browse: Browse) -> None:
    writer = Writer(browse).types(part_opening="Hello")
    answer = writer.asks("check", headers={name: value for name, value in FORGED.items() if name != "Host"})

    assert answer.status_code == 200
    assert "evil" not in answer.text


@pytest.mark.parametrize(
    "path",
    ["/about/", "/es", address().removesuffix("/"), "/es/about/", "//evil.example/about/", "/%5cevil.example/about/"],
)
@pytest.mark.parametrize("query", ["", "?next=//evil.example", "?%0d%0aSet-Cookie:x=1"])
def test_a_redirect_stays_within_our_own_host(application: Application, path: str, query: str) -> None:
    """The path is put into the environment as a server would, for a client would take two slashes for a host."""
    environ = {"PATH_INFO": path.replace("%5c", "\\"), "QUERY_STRING": query[1:], "HTTP_HOST": "evil.example"}
    answer = Client(application).open("/", environ_overrides=environ)
    location = answer.headers.get("Location", "/")

    assert answer.status_code in (308, 404)
    assert location.startswith("/")
    assert not location.startswith(("//", "/\\"))
    assert "Set-Cookie" not in answer.headers


def test_https_is_asked_for_where_the_site_is_asked_by_https(application: Application) -> None:
    client = Client(application)

    assert "Strict-Transport-Security" not in client.get("/").headers
    assert client.get("/", base_url="https://localhost").headers["Strict-Transport-Security"] == "max-age=31536000"


def test_a_site_that_people_use_says_whom_to_tell_of_a_hole_and_asks_for_https_everywhere(services: Services) -> None:
    public = replace(services.settings, public_url="https://letters.example.org", contact_email="facts@example.org")
    visitor = Browse(Client(make_app(Services(public, services.clock))))
    answer = visitor.ask("/.well-known/security.txt")

    assert answer.content_type == "text/plain; charset=utf-8"
    assert answer.text.splitlines() == [
        "Contact: mailto:facts@example.org",
        "Expires: 2027-05-20T00:00:00Z",
        "Preferred-Languages: en, es",
        "Canonical: https://letters.example.org/.well-known/security.txt",
    ]
    assert visitor.ask("/static/style.css").headers["Strict-Transport-Security"] == "max-age=31536000"


def test_nobody_is_named_where_nobody_runs_the_site_and_no_program_is_let_into_private_links(browse: Browse) -> None:
    assert browse.ask("/.well-known/security.txt").status_code == 404
    robots = browse.ask("/robots.txt").text
    for rule in ("/*/drafts/", "/*/events/mine/", "/*/letters/reminders/", "/unsubscribe/", "/*/unsubscribe/"):
        assert f"Disallow: {rule}\n" in robots
    assert b"<svg" in browse.ask("/favicon.ico").data


@pytest.mark.parametrize("path, name", [(PAPERS[0], "en-letter"), (PAPERS[2], "en-a4"), (PAPERS[5], "es-a4")])
def test_a_sheet_has_a_name_of_ours(browse: Browse, path: str, name: str) -> None:
    wanted = f'inline; filename="the-agreements-in-numbers-{name}.pdf"'

    assert browse.ask(path).headers["Content-Disposition"] == wanted
