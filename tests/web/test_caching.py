"""What a browser may keep, and what it must ask for again."""

from __future__ import annotations

from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from werkzeug.test import Client

from campaign.rendering.letters.way import Delivery
from campaign.rendering.ways import OFFERED
from campaign.web.admission.headers import PrivateSessions
from campaign.web.app import Application, make_app
from tests.conftest import seeded_parts
from tests.web.addresses import DATA, FORMS, PAPERS, PUBLIC
from tests.web.browse import Browse
from tests.web.writing import Writer


@pytest.mark.parametrize("path", [*PUBLIC, *DATA, *PAPERS])
def test_what_is_the_same_for_everybody_sets_no_cookie_and_may_be_kept(browse: Browse, path: str) -> None:
    answer = browse.ask(path)

    is_asked_each_time = path.endswith("/coalition")  # someone on it may have withdrawn
    assert answer.headers["Cache-Control"] == ("public, no-cache" if is_asked_each_time else "public, max-age=60")
    assert "Set-Cookie" not in answer.headers
    assert answer.headers.get("Vary") == ("Accept-Language" if path == "/" else None)
    assert answer.headers["ETag"].startswith('"')


@pytest.mark.parametrize("path", [*PUBLIC, *DATA, *PAPERS])
def test_what_a_browser_has_already_is_not_sent_again(browse: Browse, path: str) -> None:
    tag = browse.ask(path).headers["ETag"]
    again = browse.ask(path, headers={"If-None-Match": tag})
    changed = browse.ask(path, headers={"If-None-Match": '"another"'})

    assert again.status_code == 304
    assert again.data == b""
    assert again.headers["ETag"] == tag
    assert changed.status_code == 200


def test_pages_of_two_languages_and_two_papers_have_tags_of_their_own(browse: Browse) -> None:
    tags = [browse.ask(path).headers["ETag"] for path in (*PUBLIC, *DATA, PAPERS[0], PAPERS[2], PAPERS[3], PAPERS[5])]

    assert len(set(tags)) == len(tags)


def test_a_page_that_the_operator_changed_is_a_new_page(tmp_path: Path, browse: Browse) -> None:
    """A setting, and not the content, is what changed: who runs the site, and where it is."""
    parts = seeded_parts(tmp_path, contact_name="The Example Society", public_url="https://letters.example.org")
    other = Client(make_app(parts))
    differs = [path for path in PUBLIC if other.get(path).headers["ETag"] != browse.ask(path).headers["ETag"]]
    parts.close()

    assert differs == PUBLIC


@pytest.mark.parametrize("path", FORMS)
def test_a_page_with_a_form_is_private_and_sets_one_cookie(browse: Browse, path: str) -> None:
    answer = browse.ask(path)
    cookies = SimpleCookie(answer.headers["Set-Cookie"])

    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert "ETag" not in answer.headers
    assert answer.headers["X-Robots-Tag"] == "noindex"
    varies = {name.strip() for name in answer.headers["Vary"].split(",")}
    assert varies == ({"X-Fragment", "Cookie"} if path.endswith("/own") else {"Cookie"})
    assert len(answer.headers.getlist("Set-Cookie")) == len(cookies) == 1
    [cookie] = cookies.values()
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"
    assert cookie["path"] == "/"
    assert not cookie["domain"]
    assert not cookie["max-age"]
    assert not cookie["expires"]


def test_the_cookie_holds_nothing_but_the_token(browse: Browse, application: Application) -> None:
    browse.get(FORMS[0])
    cookie = browse.client.get_cookie("form")
    reader = PrivateSessions().get_signing_serializer(application.flask)
    assert cookie
    assert reader

    assert list(reader.loads(cookie.value)) == ["csrf_token"]


def test_the_cookie_travels_by_https_alone_where_the_site_is_there(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path, public_url="https://letters.example.org")
    answer = Client(make_app(parts)).get(FORMS[0])
    parts.close()

    assert answer.headers["Set-Cookie"].startswith("__Host-form=")
    assert "; Secure;" in answer.headers["Set-Cookie"]
    assert "; Path=/;" in answer.headers["Set-Cookie"] + ";"
    assert "Domain" not in answer.headers["Set-Cookie"]


@pytest.mark.parametrize("button", [f"{way.name}:anyway" for way in OFFERED if way.delivery is not Delivery.PIECES])
def test_what_a_writer_takes_along_is_kept_in_no_cache(browse: Browse, button: str) -> None:
    """The page itself may be: the browser needs it for a writer who goes back to what they typed."""
    writer = Writer(browse).types(part_opening="Hello")

    assert writer.asks(button).headers["Cache-Control"] == "private, no-store"
    assert writer.asks("check").headers["Cache-Control"] == "private, no-cache"


@pytest.mark.parametrize("path", ["/static/style.css", "/static/composer.js", "/static/icon.svg"])
def test_files_are_kept_for_a_year_and_read_by_no_other_site(browse: Browse, path: str) -> None:
    answer = browse.ask(path)

    assert "max-age=31536000" in answer.headers["Cache-Control"]
    assert "Access-Control-Allow-Origin" not in answer.headers
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
