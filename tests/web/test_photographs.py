"""Photographs on pages: from our own address, in a box of their size; withdrawn by another process, gone from everything."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import page as validator
import pytest
from flask.testing import FlaskClient
from PIL import Image
from pypdf import PdfReader

import campaign.web
from campaign.actions.photographs import withdraw
from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.content.gallery import CAMPAIGN, SHEET
from campaign.settings import Settings, shipped_folder
from campaign.storage.store import Store
from campaign.web.app import make_app
from campaign.web.site import PageCache

PAGE, PDF = f"/{CAMPAIGN}/sheets/{SHEET}", f"/{CAMPAIGN}/sheets/{SHEET}.pdf"
PICTURE, OLD_WORDS = "a-night-bus", ("A drawing: a red night bus", "Drawn for this gallery", "At the last stop")
_IMAGE = re.compile(r'<img class="photo"[^>]*>')


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    made = Services(Settings(var_dir=tmp_path, secret_key="x" * 40, renderers=1))
    publish_gallery(made)
    yield made
    made.close()


@pytest.fixture
def client(services: Services) -> FlaskClient:
    return make_app(services).flask.test_client()


def attributes(page: str) -> dict[str, str]:
    [image] = _IMAGE.findall(page)
    return {name: unescape(value) for name, value in re.findall(r'([a-z]+)="([^"]*)"', image)}


def images_in(pdf: bytes) -> set[int]:
    """The widths of the photographs in a PDF; a QR code is none."""
    return {image.image.width for page in PdfReader(io.BytesIO(pdf)).pages for image in page.images if image.image}


@pytest.mark.parametrize(("prefix", "credit"), [("", "Photo: Drawn"), ("/es", "Foto: Drawn")])
def test_a_page_shows_it_from_our_own_address_with_its_size_and_credit(
    client: FlaskClient, prefix: str, credit: str
) -> None:
    page = client.get(f"{prefix}{PAGE}").text
    image = attributes(page)
    sources = [source.rsplit(" ", 1) for source in image["srcset"].split(", ")]

    assert [width for _, width in sources] == ["480w", "960w", "1600w"]
    assert (image["width"], image["height"], image["loading"]) == ("1600", "1067", "lazy")
    assert image["alt"].startswith("Un dibujo" if prefix else "A drawing")
    assert credit in page
    assert "CC0" in page
    for address, width in sources:
        answer = client.get(address)
        assert (answer.status_code, answer.content_type) == (200, "image/jpeg")
        assert Image.open(io.BytesIO(answer.data)).width == int(width[:-1])


def test_a_browser_asks_again_and_gets_no_second_copy(client: FlaskClient) -> None:
    address = attributes(client.get(PAGE).text)["src"]
    first = client.get(address)
    again = client.get(address, headers={"If-None-Match": first.headers["ETag"]})

    assert first.headers["Cache-Control"] == "public, max-age=60"
    assert (again.status_code, again.data) == (304, b"")
    assert client.get(f"/{CAMPAIGN}/photos/nothing.jpg").status_code == 404
    assert client.get(f"/es/{CAMPAIGN}/photos/nothing.jpg").status_code == 404


@pytest.mark.slow
def test_after_withdrawal_no_page_pdf_or_address_has_it(client: FlaskClient, services: Services) -> None:
    """Pages and PDFs that were made and cached before, and an edition that was published with it."""
    before, address = client.get(PAGE).text, attributes(client.get(PAGE).text)["src"]
    printed = client.get(PDF).data
    old = services.store.editions.newest(CAMPAIGN)
    assert old
    seed(services.store, old.content, services.clock())
    other = Store.open(services.settings.database)  # as the command does, in a process of its own
    withdraw(other, CAMPAIGN, PICTURE, services.clock())
    other.close()

    page, pdf, gone = client.get(PAGE).text, client.get(PDF).data, client.get(address)

    assert [words for words in OLD_WORDS if words not in before] == []
    assert [words for words in OLD_WORDS if words in page] == []
    assert 'class="photo' not in page
    assert images_in(printed) == {960}
    assert [failure.message for failure in validator.validate_pdf_bytes(printed, profile="ua1").failures] == []
    assert images_in(pdf) == set()
    assert "Drawn for this gallery" not in "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)
    assert gone.status_code == 410
    assert gone.headers["Cache-Control"] == "no-store"
    assert "deleted" in gone.text
    assert PICTURE not in gone.text


def test_a_page_made_while_it_was_withdrawn_is_not_kept() -> None:
    """The page's edition was read before; it answers this request, and is not there for the next."""
    revisions = iter([2, 1, 1, 2, 2, 3, None, None])
    cache: PageCache[str] = PageCache(10, lambda: next(revisions))
    cache.get(("other",), lambda: "other")

    assert cache.get(("page",), lambda: "with the photograph") == "with the photograph"
    assert cache.get(("page",), lambda: "still with it") == "still with it"
    assert cache.get(("page",), lambda: "without") == "without"
    assert cache.get(("page",), lambda: "made again") == "without"
    assert cache.get(("page",), lambda: "made again") == "made again"
    assert cache.get(("no edition",), lambda: "one") == "one"
    assert cache.get(("no edition",), lambda: "two") == "one"


def test_every_page_that_shows_an_edition_remembers_its_photographs() -> None:
    """A view that reads the newest edition past `edition_of` would cache a page that no withdrawal reaches."""
    folder = Path(campaign.web.__file__).parent
    reads = [path.name for path in folder.rglob("*.py") if "editions.newest(" in path.read_text(encoding="utf-8")]

    assert reads == ["site.py"]


def test_the_size_of_photographs_is_not_that_of_their_blocks() -> None:
    """A block has the class of its kind, so a rule for `.photo` alone would color and cut the whole section."""
    folders = (shipped_folder("templates") / "print", Path(campaign.web.__file__).parent / "static")
    styles = [path for folder in folders for path in folder.glob("*.css")]
    bare = [path.name for path in styles if re.search(r"(?m)^\.photo\b", path.read_text(encoding="utf-8"))]

    assert len(styles) > 5
    assert bare == []
