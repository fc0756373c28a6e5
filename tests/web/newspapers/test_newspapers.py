"""Newspapers are found by name, town and state, and each says what it asks and what nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.actions.import_newspapers import import_newspapers
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.newspapers.imports import Incoming
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.page import Page, said
from tests.web.writing import Writer

PLAIN = Newspaper(
    "mesa-herald-nm", "Mesa Herald", "", "NM", "en", county="Doña Ana County", website="http://example.org/mesa"
)


@pytest.fixture(scope="module")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browse]:
    """A site that also has papers from a list."""
    parts = seeded_parts(tmp_path_factory.mktemp("papers"))
    some = [Newspaper(f"gazette-{n}-tx", f"Gazette {n}", "", "TX", "en") for n in range(60)]
    import_newspapers(parts.store, [Incoming(2, card) for card in (PLAIN, *some)], lambda _, __: (), NOON)
    yield Browse(Client(make_app(parts)))
    parts.close()


def names(page: Page) -> list[str]:
    """The papers of a page, in order."""
    return [said(next(part for part in line.iter("a"))) for line in page.with_class("paper-line")]


def found(browse: Browse, query: str = "", language: str = "en") -> list[str]:
    return names(browse.get(f"{'/es' if language == 'es' else ''}/newspapers/{query}"))


@pytest.mark.parametrize(
    "query, first",
    [
        ("?name=albuquerque+journal", "Albuquerque Journal"),
        ("?name=albuqerque", "Albuquerque Journal"),
        ("?name=la+opinion", "La Opinión"),
        ("?name=la+OPINI%C3%93N", "La Opinión"),
        ("?name=star+tribune", "The Minnesota Star Tribune"),
        ("?name=alaska+dispatch+news", "Anchorage Daily News"),
        ("?name=mesa&state=NM", "Mesa Herald"),
        ("?state=HI", "The Hawaii Tribune-Herald"),
        ("?written_in=es&state=NY", "El Diario NY"),
    ],
)
def test_a_paper_is_found(wide: Browse, query: str, first: str) -> None:
    assert [*found(wide, query), ""][0] == first


@pytest.mark.parametrize(
    "query, count",
    [("?state=NM", 6), ("?written_in=es", 3), ("?state=NM&written_in=es", 0), ("?name=zebra", 0), ("?state=ZZ", 0)],
)
def test_only_papers_that_fit_are_shown_and_counted(wide: Browse, query: str, count: int) -> None:
    page = wide.get(f"/newspapers/{query}")

    assert len(names(page)) == count
    assert said(page.one("h2", id="found-title")) == f"{count} newspaper{'' if count == 1 else 's'}"


def test_a_search_with_no_paper_says_what_to_do(wide: Browse) -> None:
    assert "No newspapers match. Try fewer filters" in wide.get("/newspapers/?name=zebra").text


def test_papers_in_the_readers_language_come_first(wide: Browse) -> None:
    assert found(wide, "", "es")[:3] == ["El Diario NY", "El Nuevo Herald", "La Opinión"]
    assert not set(found(wide)[:3]) & {"El Diario NY", "El Nuevo Herald", "La Opinión"}
    assert [found(wide, "?name=herald", language)[0] for language in ("es", "en")][0] == "El Nuevo Herald"


def test_the_nearest_to_a_zip_code_are_shown_with_what_a_writer_must_know(wide: Browse) -> None:
    page = wide.send("/newspapers/", {"place": "87501"})
    first = said(page.with_class("paper-line")[0])

    assert names(page)[0] == "Santa Fe New Mexican"
    assert "in your town · in English" in first
    assert "up to 150 words" in first
    assert "date of the last check unknown" in first
    assert page.fields["place"] == "87501"


def test_a_town_is_answered_in_the_readers_language(wide: Browse) -> None:
    page = wide.send("/es/newspapers/", {"place": "Las Cruces, Nuevo México"})

    assert names(page)[0] == "Mesa Herald"
    assert "Los más cercanos a Las Cruces, NM" in page.text


def test_of_a_name_in_several_states_one_is_chosen(wide: Browse) -> None:
    page = wide.send("/newspapers/", {"place": "Houston"})
    choices = [one.get("value", "") for one in page.all("button") if one.get("name") == "place_choice"]

    assert choices[0] == "Houston, TX"
    assert "Several towns have this name. Choose yours." in page.text
    chosen = wide.send("/newspapers/", {"place_choice": choices[0]})
    assert names(chosen)[0] == "Houston Chronicle"


@pytest.mark.parametrize(
    "path, place, words",
    [
        ("/newspapers/", "00000", "We can’t find ZIP code 00000. Check it, or type your town and state."),
        ("/es/newspapers/", "00000", "No encontramos el código postal 00000."),
        ("/newspapers/", "Qqqq", "We can’t find a town or newspaper called “Qqqq.”"),
        ("/newspapers/", "Barrow, AK", "We have no newspaper within 100 miles of"),
        ("/newspapers/", "", "Type the name of your town."),
        ("/newspapers/", "<script>alert(1)</script>", "We can’t find a town"),
    ],
)
def test_a_place_without_a_newspaper_says_what_to_do(wide: Browse, path: str, place: str, words: str) -> None:
    page = wide.send(path, {"place": place})

    assert words in said(page.with_class("notice")[0])
    assert "<script>alert" not in page.text


def test_a_place_is_in_no_address_and_its_answer_is_kept_by_no_one(wide: Browse) -> None:
    answer = wide.post("/newspapers/", {"place": "Canaryville"})

    assert "Set-Cookie" not in answer.headers
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"
    page = wide.read("/newspapers/", answer)
    assert [link for link in page.all("a") if "anaryville" in link.get("href", "")] == []
    assert "place" not in wide.get("/newspapers/?place=87501&town=87501").text.partition("paper-line")[2]


def test_a_long_list_has_pages_and_every_paper_is_on_one(wide: Browse) -> None:
    seen: list[str] = []
    path = "/newspapers/?state=TX"
    while path:
        page = wide.get(path)
        seen += names(page)
        path = next((link.get("href", "") for link in page.all("a") if link.get("rel") == "next"), "")

    assert len(seen) == len(set(seen)) == 60 + 8
    assert seen[-1].startswith("Gazette")


@pytest.mark.parametrize("number", ["0", "-1", "99999", "999999999", "two", "1.5", "٣", ""])
def test_a_page_that_is_not_there_is_one_that_is(wide: Browse, number: str) -> None:
    assert found(wide, f"?state=TX&page={number}")


def test_what_was_asked_stays_in_the_form_and_in_the_other_language(wide: Browse) -> None:
    page = wide.get("/newspapers/?name=herald&state=TX&written_in=en")

    assert dict(page.fields) == {"place": "", "name": "herald", "state": "TX", "written_in": "en"}
    other = next(link.get("href", "") for link in page.all("a") if link.get("hreflang") == "es")
    assert urlsplit(other).path == "/es/newspapers/"
    assert parse_qs(urlsplit(other).query) == {
        "name": ["herald"],
        "state": ["TX"],
        "written_in": ["en"],
    }


@pytest.mark.parametrize(
    "value",
    ["x" * 5000, "%00", "%F0%9F%98%80", "%E2%80%AEevil", "<script>alert(1)</script>", "{{7*7}}", "'\"--", "%ff"],
)
@pytest.mark.parametrize("name", ["name", "state", "written_in", "page"])
def test_whatever_is_asked_the_page_answers(wide: Browse, name: str, value: str) -> None:
    page = wide.get(f"/newspapers/?{name}={value}")

    assert "49" not in said(page.one("form", **{"class": "search", "role": "search", "method": "get"}))
    assert "<script>alert" not in page.text


def test_a_search_sets_no_cookie_and_is_hidden_from_search_engines(wide: Browse) -> None:
    answer = wide.ask("/newspapers/?name=herald")

    assert "Set-Cookie" not in answer.headers
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert wide.ask("/newspapers/?name=herald", headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


def told(page: Page) -> dict[str, str]:
    """The first of what stands beside each label."""
    lines: dict[str, str] = {}
    for line in page.all("dl")[0].iter("div"):
        label, text = list(line)
        lines[said(label)] = said(text)
    return lines


def test_a_card_says_all_that_we_know(browse: Browse) -> None:
    page = browse.get("/newspapers/the-washington-post-dc")

    assert [said(limit) for limit in page.with_class("limit")] == ["250 words maximum", "750–800 words"]
    assert told(page) == {
        "Include": "your full name, your street address, an email address, a phone number, the story "
        "you’re responding to and any affiliations",
        "What they won’t run": "letters without the writer’s real name",
        "Attachments": "none. Put the text in the form or the email itself.",
        "Exclusive": "yes. Don’t send it elsewhere while they have it.",
        "If you hear nothing": "after 14 days, it’s a no",
        "Send it to": "letters@washpost.com",
    }
    assert "We don’t know: how often you can write" in said(page.one("main", id="content", tabindex="-1"))
    assert said(page.with_class("checked")[0]) == (
        "From the newspaper’s own page. Last checked: date unknown. Confirm with the newspaper."
    )
    assert "their facts are checked" in page.text


@pytest.mark.parametrize(
    "id, words",
    [
        (
            "arizona-daily-star-az",
            ["Last checked in June 2024", "one per writer every 30 days", "400–700 words"],
        ),
        ("the-new-york-times-ny", ["within 7 days", "800–1,200 words", "or secondhand"]),
        ("stat-first-opinion-ma", ["AI-written text", "not accepted", "ghostwritten letters"]),
        ("colorado-newsline-co", ["calls to action on a candidate", "Word limit unknown (there may be one)"]),
        ("la-opinion-ca", ["We haven’t found", "Ask the paper before you write", "in Spanish"]),
        ("the-minnesota-star-tribune-mn", ["Also known as Star Tribune."]),
    ],
)
def test_a_card_says_it_in_words(browse: Browse, id: str, words: list[str]) -> None:
    text = said(browse.get(f"/newspapers/{id}").one("main", id="content", tabindex="-1"))

    assert [one for one in words if one not in text] == []


def test_a_spanish_reader_reads_a_card_in_spanish(browse: Browse) -> None:
    page = browse.get("/es/newspapers/santa-fe-new-mexican-nm")

    assert said(page.with_class("limit")[0]) == "150 palabras como máximo"
    assert told(page)["Cada cuánto puede escribir"] == "una por persona cada 30 días"
    assert "fecha desconocida. Confírmelo con el periódico" in page.text
    assert "Quiere enlaces a las fuentes" in said(page.with_class("card-notes")[0])


def test_of_a_paper_from_a_list_nothing_is_pretended(wide: Browse) -> None:
    page = wide.get("/newspapers/mesa-herald-nm")

    assert "We don’t have this newspaper’s rules" in page.text
    assert page.with_class("rule-card") == []
    assert "Doña Ana County, New Mexico" in page.text
    assert [link.get("href") for link in page.all("a") if link.get("rel")] == ["http://example.org/mesa"]


@pytest.mark.parametrize("id, language", [("the-washington-post-dc", "en"), ("la-opinion-ca", "es")])
@pytest.mark.parametrize("prefix", ["", "/es"])
def test_writing_to_a_paper_begins_with_the_paper_chosen(browse: Browse, prefix: str, id: str, language: str) -> None:
    page = browse.get(f"{prefix}/newspapers/{id}")
    ways = [link.get("href", "") for link in page.all("a") if "/letters/" in link.get("href", "")]
    composer = browse.get(ways[0])

    assert len(ways) == len(set(ways)) > 5
    assert composer.path.startswith(prefix)
    assert composer.fields["paper"] == id
    assert composer.fields["language"] == language


def test_the_composer_offers_the_newspaper_it_was_asked_for_and_no_list(wide: Browse) -> None:
    plain = Writer(wide).page
    asked = Writer(wide, query="?paper=mesa-herald-nm").page

    assert "paper" not in plain.fields
    assert [field.get("value") for field in asked.all("input") if field.get("name") == "paper"] == ["mesa-herald-nm"]
    assert asked.fields["paper"] == "mesa-herald-nm"


@pytest.mark.parametrize(
    "name, limit",
    [
        ("santa fe new mexican", "limit is 150:"),
        ("The Santa Fe New Mexican", "limit is 150:"),
        ("MUSCATINE JOURNAL", "limit is 250:"),
        ("Star Tribune", "limit is 250:"),
        ("Santa Fe", ""),
        ("Mesa Herald", ""),
        ("The Newspaper of Nowhere", ""),
    ],
)
def test_the_name_of_a_paper_we_know_brings_its_rules(wide: Browse, name: str, limit: str) -> None:
    writer = Writer(wide).types(paper_name=name, part_opening="Word. " * 260)
    shown = [note for note in writer.presses("check").notes if "’s limit is" in note and "template" not in note]

    assert any(limit in words for words in shown) if limit else shown == []
    assert writer.fields["paper_name"] == name


def test_what_the_writer_says_of_a_limit_rules_over_a_card(wide: Browse) -> None:
    writer = Writer(wide).types(paper_name="Santa Fe New Mexican", max_words="300", part_opening="Word. " * 310)
    shown = [note for note in writer.presses("check").notes if "’s limit is" in note and "template" not in note]

    assert any("limit is 300:" in words for words in shown)


def test_a_register_of_another_version_breaks_no_page(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path)
    with parts.store.writing() as session:
        session.connection().exec_driver_sql(
            """UPDATE registers SET digest = 'old', content = '[{"id": "old-nm", "name": "Old", "city": "Vado",
            "state": "NM", "language": "en", "letters": {"max_words": 150, "attachments": "no PDF", "refuses": ["x"]},
            "source_url": "https://example.org"}]' WHERE name = 'newspapers'"""
        )
    browse = Browse(Client(make_app(parts)))
    pages = [
        browse.get(path) for path in ("/newspapers/", "/newspapers/old-nm", address(f"letters/{LETTER}?paper=old-nm"))
    ]
    parts.close()

    assert all("Old" in page.text for page in pages)
    assert browse  # the pages above kept their manners


def test_an_old_choice_that_is_gone_is_no_paper(wide: Browse) -> None:
    writer = Writer(wide, query="?paper=no-such-paper")

    assert "paper" not in writer.page.fields
    assert MultiDict(writer.page.fields)["paper_name"] == ""
