"""The gallery shows every component and leads to every page, and it is there only where it was asked for."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from html import unescape
from io import BytesIO
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from pypdf import PdfReader
from werkzeug.test import TestResponse

from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.settings import Settings, shipped_folder
from campaign.web.app import make_app

FRONTS = ("/demo/", "/es/demo/")
COMPONENTS = sorted(path.stem for path in (shipped_folder("templates") / "components").glob("*.html"))
GALLERY = (
    *FRONTS,
    "/demo/composer/held",
    "/demo/letters/bring-it-back/en/preview",
    "/es/demo/letters/bring-it-back/en/pdf",
    "/demo/errors/503",
)


def a_site(folder: Path, *, demo: bool) -> Iterator[FlaskClient]:
    parts = Services(Settings(var_dir=folder, secret_key="x" * 40, renderers=1, demo=demo))
    publish_gallery(parts)
    yield make_app(parts).flask.test_client()
    parts.close()


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    yield from a_site(tmp_path_factory.mktemp("gallery"), demo=True)


@pytest.fixture(scope="module")
def plain_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FlaskClient]:
    """The same store without the gallery."""
    yield from a_site(tmp_path_factory.mktemp("site"), demo=False)


def addresses(answer: TestResponse) -> list[str]:
    """The addresses of our own that a page links to."""
    return sorted({unescape(found) for found in re.findall(r'<a [^>]*href="(/[^"#]*)', answer.text)})


@pytest.mark.parametrize("component", COMPONENTS)
@pytest.mark.parametrize("front", FRONTS)
def test_every_component_has_a_section_that_shows_it(gallery: FlaskClient, front: str, component: str) -> None:
    section = re.search(rf'<section [^>]*id="component-{component}".*', gallery.get(front).text, re.DOTALL)

    assert section is not None
    shown = section.group().split("</h2>", 1)[1].split('id="component-', 1)[0]
    assert len(re.sub(r"<[^>]+>|\s", "", shown)) > 20


@pytest.mark.parametrize("front", FRONTS)
def test_every_state_is_there(gallery: FlaskClient, front: str) -> None:
    text = gallery.get(front).text
    wanted = [
        'class="caveat-mark"',
        *('class="row"', 'class="row contradicted"', 'class="passage"'),
        *(f'class="block {kind}"' for kind in ("prose", "facts", "numbers", "bars", "timeline")),
        'aria-invalid="true"',
    ]

    assert [state for state in wanted if state not in text] == []


@pytest.mark.parametrize("prefix", ["", "/es"])
@pytest.mark.parametrize(
    ("state", "opens", "has"),
    [
        ("empty", "q-opening", ['id="part-opening"', 'id="place"']),
        ("facts", "facts", ['name="fact"', 'name="q"', " checked"]),
        ("newspaper", "whom", ['name="paper"']),
        ("unfinished", "read", ['<div class="tip stop"', '<li class="tip warn"', 'value="own:11', 'value="leave:']),
        ("finished", "read", ['class="paragraph"', 'id="part-closing"']),
        ("send", "send", ['id="sender-name"', 'value="pdf"', 'id="citing"']),
        ("text", "send", ['id="take-all"', 'data-before="mailto:']),
        ("done", "done", ["reminder.ics"]),
        ("held", "send", ['value="pdf:anyway"']),
        ("whole", "read", ['<textarea name="text"', 'value="parts"']),
        ("one-page", "read", ['class="flow all"']),
        ("no-files", "send", ['id="with-links"']),
        ("busy", "read", ['value="pdf:anyway"']),
        ("saved", "read", ['id="private-link"']),
        ("conflict", "read", ["text-2-of-two"]),
    ],
)
def test_every_step_of_the_composer_is_there_with_what_it_says(
    gallery: FlaskClient, prefix: str, state: str, opens: str, has: list[str]
) -> None:
    text = gallery.get(f"{prefix}/demo/composer/{state}").text

    assert f'data-opens="{opens}"' in text
    assert [part for part in has if part not in text] == []


@pytest.mark.parametrize("prefix", ["", "/es"])
def test_a_release_and_a_petition_are_there_to_look_at_and_nothing_can_be_sent(
    gallery: FlaskClient, prefix: str
) -> None:
    release, petition = (gallery.get(f"{prefix}/demo/{name}") for name in ("release", "petition"))
    told = {"": "An example to look at.", "/es": "Un ejemplo para ver."}[prefix]

    for page in (release, petition):
        assert page.status_code == 200
        assert told in page.text
        assert "<form" not in page.text
        assert page.headers["X-Robots-Tag"] == "noindex"
        assert [path for path in addresses(page) if gallery.get(path).status_code != 200] == []
    pdf = PdfReader(BytesIO(gallery.get(f"{prefix}/demo/release.pdf").data)).pages[0].extract_text()
    assert {"": "Demo · Press release", "/es": "Versión de prueba · Comunicado de prensa"}[prefix] in pdf
    assert "<strong>312</strong>" in petition.text
    assert gallery.get(f"{prefix}/the-night-bus/petition").status_code == 404
    assert gallery.post(f"{prefix}/demo/petition").status_code in (404, 405)


@pytest.mark.slow
@pytest.mark.parametrize("front", FRONTS)
def test_every_link_of_the_gallery_leads_to_what_it_names(gallery: FlaskClient, front: str) -> None:
    for address in addresses(gallery.get(front)):
        answer = gallery.get(address)
        error = re.search(r"/errors/(\d+)$", address)

        assert answer.status_code == (int(error[1]) if error else 200), address
        begins = {"pdf": b"%PDF-", ".png": b"\x89PNG", ".ics": b"BEGIN:VCALENDAR"}
        wanted = next((bytes for part, bytes in begins.items() if part in address), b"<!doctype html>")
        assert answer.data.startswith(wanted), address


def test_the_gallery_leads_to_every_page_of_its_campaign(gallery: FlaskClient) -> None:
    """Whatever the campaign's own pages link to, the gallery links to as well."""
    linked = set(addresses(gallery.get("/demo/")))
    own = [
        address
        for address in linked
        if address.startswith("/the-night-bus/") and not re.search(r"\.(pdf|png|ics)", address)
    ]

    assert len(own) > 15
    for address in own:
        for further in addresses(gallery.get(address)):
            assert ".png" in further or "back=no" in further or further in linked, f"{address} leads to {further}"


@pytest.mark.parametrize("front", FRONTS)
def test_a_page_of_the_gallery_is_whole_and_hidden_from_search_engines(gallery: FlaskClient, front: str) -> None:
    answer = gallery.get(front)
    ids = Counter(re.findall(r'\sid="([^"]*)"', answer.text))
    anchors = set(re.findall(r'href="#([^"]+)"', answer.text))

    assert [id for id, times in ids.items() if times > 1] == []
    assert anchors - ids.keys() == set()
    assert not re.search(r'\sstyle=|<style|<script(?![^>]*\ssrc=)|\son\w+="', answer.text)
    assert answer.headers["X-Robots-Tag"] == "noindex"


@pytest.mark.parametrize("paper", ["letter", "a4"])
@pytest.mark.parametrize("prefix", ["", "/es"])
def test_the_sheet_with_every_block_is_handed_out_on_one_page_with_its_back(
    gallery: FlaskClient, prefix: str, paper: str
) -> None:
    answer = gallery.get(f"{prefix}/the-night-bus/sheets/who-rode-the-night-bus.pdf?paper={paper}")

    assert len(PdfReader(BytesIO(answer.data)).pages) == 2


@pytest.mark.parametrize("address", GALLERY)
def test_without_the_setting_nothing_of_the_gallery_is_served(plain_site: FlaskClient, address: str) -> None:
    answer = plain_site.get(address)

    assert answer.status_code == 404
    assert b"component-" not in answer.data


@pytest.mark.parametrize("address", ["/demo/composer/new", "/demo/letters/bring-it-back/fr/pdf", "/demo/errors/418"])
def test_what_the_gallery_does_not_have_is_not_found(gallery: FlaskClient, address: str) -> None:
    assert gallery.get(address).status_code == 404
