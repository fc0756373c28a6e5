"""The address of a worksheet: which templates have one, for which newspaper, and where pages lead to it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from flask.testing import FlaskClient
from sqlalchemy import text

from campaign.assembly import Services
from campaign.web.app import make_app
from tests.conftest import seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.rendering.pdf_files import text_of
from tests.web.browse import Browse

LETTER, OP_ED, CARD = "what-happened-to-those-sent", "ten-a-month", "santa-fe-new-mexican-nm"
ADDRESS = f"/{CAMPAIGN}/letters/{LETTER}.worksheet.pdf"


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    made = seeded_parts(tmp_path_factory.mktemp("worksheets"), renderers=1, pdf_limit="4/hour")
    yield made
    made.close()


@pytest.fixture(scope="module")
def client(parts: Services) -> FlaskClient:
    return make_app(parts).flask.test_client()


def stored(parts: Services) -> int:
    with parts.store.engine.connect() as connection:
        return int(connection.execute(text("SELECT count(*) FROM renders")).scalar() or 0)


@pytest.mark.slow
def test_it_is_made_once_and_for_any_newspaper_within_the_limit(client: FlaskClient, parts: Services) -> None:
    blank, spanish = client.get(f"{ADDRESS}?paper=a4"), client.get(f"/es{ADDRESS}")
    named = client.get(f"{ADDRESS}?newspaper={CARD}")
    kept = stored(parts)
    again = [client.get(f"{ADDRESS}?paper=a4").status_code for _ in range(6)]

    assert {answer.content_type for answer in (blank, spanish, named)} == {"application/pdf"}
    assert "Santa Fe New Mexican" in text_of(named.data)
    assert "Santa Fe New Mexican" not in text_of(blank.data)
    assert "¿Qué debería pasar?" in text_of(spanish.data)
    assert named.headers["Content-Disposition"] == f'inline; filename="{LETTER}-en-letter-worksheet.pdf"'
    assert kept == 2  # a newspaper's worksheet is one of thousands, and is not stored
    assert again == [200] * 6
    assert [client.get(f"{ADDRESS}?newspaper=albuquerque-journal-nm").status_code for _ in range(2)] == [200, 200]
    assert client.get(f"{ADDRESS}?newspaper=the-taos-news-nm").status_code in (404, 429)
    assert client.get(f"/es{ADDRESS}?newspaper={CARD}").status_code == 429


@pytest.mark.parametrize(
    "address",
    [
        f"{ADDRESS}?paper=a5",
        f"{ADDRESS}?newspaper=no-such-paper-nm",
        f"/{CAMPAIGN}/letters/{OP_ED}.worksheet.pdf",
        f"/{CAMPAIGN}/letters/write-congress.worksheet.pdf",
        f"/{CAMPAIGN}/letters/nothing.worksheet.pdf",
    ],
)
def test_what_has_no_worksheet_is_not_found(browse: Browse, address: str) -> None:
    assert browse.ask(address).status_code == 404


def links(page: str) -> set[str]:
    return {unescape(found) for found in re.findall(r'href="([^"]*worksheet\.pdf[^"]*)"', page)}


@pytest.mark.parametrize("prefix", ["", "/es"])
def test_the_list_of_templates_leads_to_them(browse: Browse, prefix: str) -> None:
    found = links(browse.ask(f"{prefix}/{CAMPAIGN}/letters/").text)

    assert {f"{prefix}{ADDRESS}", f"{prefix}{ADDRESS}?paper=a4"} <= found
    assert not [link for link in found if OP_ED in link or "congress" in link]


def test_a_newspapers_page_leads_to_one_with_its_name_in_its_language(browse: Browse) -> None:
    english, spanish = (links(browse.ask(f"/newspapers/{id}").text) for id in (CARD, "la-opinion-ca"))

    assert english
    assert all(f"newspaper={CARD}" in link and not link.startswith("/es") for link in english)
    assert all(link.startswith("/es/") for link in spanish)
    assert Path(next(iter(english)).split("?")[0]).name.endswith(".worksheet.pdf")
