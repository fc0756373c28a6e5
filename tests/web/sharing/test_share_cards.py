"""Share cards as other sites fetch them, and the pages behind them: what they say of themselves, and what has changed."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from sqlalchemy import event
from werkzeug.test import Client

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Status
from campaign.domain.language import LANGUAGES, Both, Language
from campaign.rendering.renderers.pool import RenderPool, RenderTimeout
from campaign.rendering.renderers.print_job import PrintJob
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.content.seeds import shipped_content
from tests.web.addresses import FACT, SHEET
from tests.web.browse import Browse, address
from tests.web.page import Page, said

#: The pages that have a card.
SHARED = ["", f"facts/{FACT}", f"sheets/{SHEET}"]
PUBLIC_URL = "https://letters.example.org"
CARDS = [
    address(f"share/{what}.{language}.png")
    for what in (f"facts/{FACT}", f"sheets/{SHEET}", "campaign")
    for language in LANGUAGES
]


class CountingPool(RenderPool):
    """Renderers that count what they make."""

    made = 0

    def render(self, job: PrintJob, visitor: str = "") -> bytes:
        self.made += 1
        return super().render(job, visitor)


class BusyPool(RenderPool):
    """Renderers that take too long."""

    def render(self, job: PrintJob, visitor: str = "") -> bytes:
        raise RenderTimeout


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A site that knows its address and allows each visitor eight new cards a minute."""
    made = seeded_parts(tmp_path_factory.mktemp("cards"), public_url=PUBLIC_URL, pdf_limit="8/minute")
    made.__dict__["renderers"] = CountingPool(1, 30, 4)
    yield made
    made.close()


@pytest.fixture(scope="module")
def visitor(parts: Services) -> Browse:
    return Browse(Client(make_app(parts)))


@pytest.mark.slow
def test_cards_are_made_once_may_be_shown_anywhere_and_are_limited(parts: Services, visitor: Browse) -> None:
    pool = parts.renderers
    assert isinstance(pool, CountingPool)
    answers = [visitor.ask(path) for path in CARDS]
    again = [Browse(Client(make_app(parts))).ask(path) for path in CARDS]  # another process: from the store
    known = visitor.ask(CARDS[0], headers={"If-None-Match": answers[0].headers["ETag"]})

    assert [answer.status_code for answer in answers] == [200] * len(CARDS)
    assert {Image.open(BytesIO(answer.data)).size for answer in answers} == {(1200, 630)}
    assert len({answer.data for answer in answers}) == len(CARDS)
    assert [answer.data for answer in again] == [answer.data for answer in answers]
    assert pool.made == len(CARDS)
    assert known.status_code == 304
    for answer in answers:
        assert answer.content_type == "image/png"
        assert answer.headers.getlist("Cross-Origin-Resource-Policy") == ["cross-origin"]
        assert answer.headers["Cache-Control"] == "public, max-age=60"
        assert "Set-Cookie" not in answer.headers

    others = [fact.id for fact in shipped_content().facts if fact.id != FACT][:3]
    told = [visitor.ask(address(f"share/facts/{id}.en.png")) for id in others]
    assert [answer.status_code for answer in told] == [200, 200, 429]
    assert int(told[-1].headers["Retry-After"]) > 0
    assert visitor.ask(CARDS[0]).status_code == 200


@pytest.mark.slow
def test_small_pictures_that_a_page_asks_for_at_once_all_come(tmp_path: Path) -> None:
    """As a site is by default: the queue has room for four, the page has five, and a browser asks for all of them."""
    made = seeded_parts(tmp_path, renderers=1, threads=8)
    application = make_app(made)
    paths = [address(f"share/fronts/{sheet.slug}.en.png") for sheet in shipped_content().sheets]
    made.renderers.start()
    with ThreadPoolExecutor(len(paths)) as threads:
        answers = list(threads.map(lambda path: Client(application).get(path), paths))
    made.close()

    assert [answer.status_code for answer in answers] == [200] * len(paths)
    assert {answer.headers["Cross-Origin-Resource-Policy"] for answer in answers} == {"same-origin"}


def test_a_small_picture_that_cannot_be_made_now_is_an_empty_sheet(tmp_path: Path) -> None:
    made = seeded_parts(tmp_path, pdf_limit="1/minute")
    made.__dict__["renderers"] = BusyPool(1, 30, 4)
    visitor = Browse(Client(make_app(made)))
    answers = [visitor.ask(address(f"share/fronts/{SHEET}.{language}.png")) for language in LANGUAGES]
    made.close()

    assert [answer.status_code for answer in answers] == [503, 429]
    for answer in answers:
        assert Image.open(BytesIO(answer.data)).size == (1, 1)
        assert answer.headers["Cache-Control"] == "no-store"
        assert int(answer.headers["Retry-After"]) > 0


@pytest.mark.slow
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_sheet_in_a_list_has_a_small_picture_of_its_front(browse: Browse, language: Language) -> None:
    page = browse.get(address("", language))
    pictures = [image for image in page.with_class("thumbnail") if image.tag == "img"]
    answers = [browse.ask(image.get("src", "")) for image in pictures]

    assert len(pictures) == len(shipped_content().sheets)
    assert {image.get("loading") for image in pictures} == {"lazy"}
    assert {image.get("alt") for image in pictures} == {""}
    for image, answer in zip(pictures, answers, strict=True):
        drawn = Image.open(BytesIO(answer.data))
        wide, high = int(image.get("width", "")), int(image.get("height", ""))
        assert answer.content_type == "image/png"
        assert drawn.size[0] == 2 * wide
        assert abs(drawn.size[1] / drawn.size[0] - high / wide) < 0.01
    assert sum(len(answer.data) for answer in answers) + len(page.text.encode()) < 200_000


@pytest.mark.parametrize(
    "path",
    [
        "share/fronts/nothing.en.png",
        "share/facts/nothing.en.png",
        "share/sheets/nothing.en.png",
        "share/campaign.fr.png",
        f"share/facts/{FACT}.png",
        f"share/facts/{FACT}.xx.png",
    ],
)
def test_a_card_of_nothing_is_not_there(browse: Browse, path: str) -> None:
    assert browse.ask(address(path)).status_code == 404


def metas(page: Page) -> dict[str, str]:
    found = [element for element in page.all("meta") if element.get("content")]
    return {element.get("property") or element.get("name") or "": element.get("content", "") for element in found}


def addresses(page: Page) -> tuple[str | None, dict[str, str | None]]:
    """The page's own address, and those in each language."""
    links = page.all("link")
    own = [link.get("href") for link in links if link.get("rel") == "canonical"]
    assert len(own) == 1
    return own[0], {link.get("hreflang", ""): link.get("href") for link in links if link.get("hreflang")}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rest", SHARED)
def test_a_page_says_what_other_sites_show_of_it_and_where_it_is(
    visitor: Browse, rest: str, language: Language
) -> None:
    page = visitor.get(address(rest, language), headers={"Host": "elsewhere.example"})
    told = metas(page)
    own, others = addresses(page)

    assert own == f"{PUBLIC_URL}{address(rest, language)}"
    assert others == {each: f"{PUBLIC_URL}{address(rest, each)}" for each in LANGUAGES}
    assert told["og:url"] == f"{own}?version=1"
    picture = f"{PUBLIC_URL}{address('share/')}{rest or 'campaign'}.{language}.png?v="
    assert told["og:image"].startswith(picture)
    assert (told["og:image:width"], told["og:image:height"]) == ("1200", "630")
    assert told["og:locale"] == {"en": "en_US", "es": "es_US"}[language]
    assert told["twitter:card"] == "summary_large_image"
    assert len(told["description"]) > 20
    assert "elsewhere" not in page.text
    assert all(told[name] for name in ("og:type", "og:title", "og:description", "og:image:alt"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("rest", SHARED)
def test_a_page_has_its_card_and_words_to_share_that_lead_back_to_it(
    visitor: Browse, rest: str, language: Language
) -> None:
    page = visitor.get(address(rest, language))
    text = "".join(page.one("textarea", id="share-text").itertext())
    [picture] = [image for part in page.with_class("share-card") for image in part.iter("img")]

    assert text.split("\n")[-1] == f"{PUBLIC_URL}{address(rest, language)}?version=1"
    assert picture.get("loading") == "lazy"
    assert (picture.get("width"), picture.get("height")) == ("1200", "630")
    assert page.one("textarea", id="share-text").get("readonly") is not None
    assert page.one("button", **{"data-copies": "share-text"}).get("hidden") is not None


def with_fact(content: Content, **changes: object) -> Content:
    facts = tuple(replace(fact, **changes) if fact.id == FACT else fact for fact in content.facts)  # type: ignore[arg-type]  # by name
    return replace(content, facts=facts)


@pytest.fixture(scope="module")
def news(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Services]:
    """A site whose second version says a fact in other words, whose third disputes it, and whose fourth has it no more."""
    made = seeded_parts(tmp_path_factory.mktemp("news"), public_url=PUBLIC_URL)
    whole = shipped_content()
    reworded = with_fact(whole, claim=Both("It was said anew.", "Se dijo otra vez."))
    disputed = with_fact(reworded, status=Status.DISPUTED, dispute=Both("Others say no.", "Otros dicen que no."))
    gone = replace(whole, facts=tuple(fact for fact in whole.facts if fact.id != FACT))
    for day, content in enumerate((reworded, disputed, gone), 1):
        seed(made.store, content, NOON.replace(day=21 + day))
    yield made
    made.close()


def at_parts(parts: Services, last: int) -> Browse:
    """A site with so many versions, each with another claim."""
    for number in range(2, last + 1):
        content = with_fact(shipped_content(), claim=Both(f"Claim {number}.", f"Dato {number}."))
        seed(parts.store, content, NOON.replace(day=20 + number))
    return Browse(Client(make_app(parts)))


def at_version(news: Services, tmp_path: Path, last: int) -> Browse:
    """The same site when it had only so many versions."""
    made = seeded_parts(tmp_path, public_url=PUBLIC_URL)
    for number in range(2, last + 1):
        edition = news.store.editions.find_by_number(shipped_content().campaign.slug, number)
        assert edition
        seed(made.store, edition.content, NOON.replace(day=20 + number))
    return Browse(Client(make_app(made)))


@pytest.mark.parametrize(
    ("last", "query", "language", "sentence"),
    [
        (1, "?version=1", "en", None),
        (2, "", "en", None),
        (2, "?version=2", "en", None),
        (2, "?version=x", "en", None),
        (2, "?version=9", "en", None),
        (
            2,
            "?version=1",
            "en",
            "This fact has changed since the version from November 21, 2026 that your link is to (wording); "
            "this page is from November 22, 2026.",
        ),
        (
            2,
            "?version=1",
            "es",
            "Este dato cambió después de la versión del 21 de noviembre de 2026, a la que lleva su enlace (las palabras); "
            "esta página es del 22 de noviembre de 2026.",
        ),
        (
            3,
            "?version=2",
            "en",
            "This fact has come into dispute since the version from November 22, 2026 that your link is to; "
            "this page is from November 23, 2026.",
        ),
    ],
)
def test_the_page_behind_a_link_says_what_has_changed_since(
    news: Services, tmp_path: Path, last: int, query: str, language: Language, sentence: str | None
) -> None:
    page = at_version(news, tmp_path, last).get(address(f"facts/{FACT}{query}", language))

    assert [said(note) for note in page.with_class("news")] == ([sentence] if sentence else [])
    assert addresses(page)[0] == f"{PUBLIC_URL}{address(f'facts/{FACT}', language)}"


@pytest.mark.parametrize(
    ("rest", "last", "what"),
    [
        (f"sheets/{SHEET}", 2, "some of its facts"),
        (f"sheets/{SHEET}", 1, None),
        ("", 3, "what its card says"),
        ("", 2, None),
    ],
)
def test_the_page_of_a_sheet_and_of_a_campaign_say_what_has_changed_too(
    news: Services, tmp_path: Path, rest: str, last: int, what: str | None
) -> None:
    page = at_version(news, tmp_path, last).get(address(f"{rest}?version=1"))
    sentence = (
        f"This page has changed since the version from November 21, 2026 that your link is to ({what}); "
        f"what you see is from November {20 + last}, 2026."
    )

    assert [said(note) for note in page.with_class("news")] == ([sentence] if what else [])


def test_pages_that_are_compared_with_an_older_version_are_counted(tmp_path: Path) -> None:
    made = seeded_parts(tmp_path, preview_limit="2/minute")
    visitor = Browse(Client(make_app(made)))
    path = address(f"facts/{FACT}")
    compared = [visitor.ask(f"{path}?version=1").status_code for _ in range(5)]
    plain = {visitor.ask(path).status_code for _ in range(10)}
    made.close()

    assert compared == [200, 200, 200, 200, 429]
    assert plain == {200}


@pytest.mark.parametrize("rest", SHARED)
def test_an_older_version_is_read_once_and_without_the_store_its_link_shows_the_page_without_news(
    tmp_path: Path, rest: str
) -> None:
    visitor = at_parts(parts := seeded_parts(tmp_path, public_url=PUBLIC_URL), 6)
    asked: list[str] = []
    event.listen(parts.store.engine, "before_cursor_execute", lambda *told: asked.append(told[2]))
    older = [address(f"{rest}?version={number}") for number in range(1, 6)]
    first = [visitor.get(path).text for path in older * 2]
    read = [query for query in asked if "SELECT editions.digest" in query]
    parts.store.engine.dispose()
    file = tmp_path / "campaign.sqlite3"
    assert file.exists()
    for part in tmp_path.glob("campaign.sqlite3*"):
        part.unlink()
    file.mkdir()
    unknown = visitor.get(address(f"{rest}?version=1", "es"))
    parts.close()

    assert first[:5] == first[5:]
    assert len(read) <= len(older) + 1
    assert unknown.with_class("news") == []


def test_news_of_a_sheet_are_of_the_readers_language(tmp_path: Path) -> None:
    parts = seeded_parts(tmp_path, public_url=PUBLIC_URL)
    whole = shipped_content()
    sheets = tuple(replace(s, answer=Both(s.answer["en"], "Otra respuesta.")) for s in whole.sheets)
    seed(parts.store, replace(whole, sheets=sheets), NOON.replace(day=22))
    visitor = Browse(Client(make_app(parts)))
    pages = [visitor.get(address(f"sheets/{SHEET}?version=1", language)) for language in LANGUAGES]
    parts.close()

    assert [len(page.with_class("news")) for page in pages] == [0, 1]


@pytest.mark.parametrize("rest", [*SHARED, "facts/", "guide"])
def test_content_that_comes_back_is_shown_with_its_new_version(tmp_path: Path, rest: str) -> None:
    parts = seeded_parts(tmp_path, public_url=PUBLIC_URL)
    whole = shipped_content()
    visitor = Browse(Client(make_app(parts)))
    before = visitor.get(address(rest)).text
    seed(parts.store, with_fact(whole, claim=Both("In other words.", "En otras palabras.")), NOON.replace(day=22))
    seed(parts.store, whole, NOON.replace(day=23))
    after = visitor.get(address(rest)).text
    parts.close()

    assert "Version 1, updated November 21, 2026" in before
    assert "Version 3, updated November 23, 2026" in after


def test_the_page_of_a_fact_that_is_gone_says_since_when(news: Services) -> None:
    visitor = Browse(Client(make_app(news)))
    page = visitor.get(address(f"facts/{FACT}?version=3"), status=404)
    plain = visitor.get(address(f"facts/{FACT}"), status=404)

    assert [said(note) for note in page.with_class("news")] == [
        "The campaign has removed this fact since the version from November 23, 2026 that your link is to."
    ]
    assert plain.with_class("news") == []
    assert "canonical" not in page.text


def test_a_link_keeps_its_version_when_another_site_reads_the_page_again(news: Services, tmp_path: Path) -> None:
    page = at_version(news, tmp_path, 2).get(address(f"facts/{FACT}?version=1"))

    assert metas(page)["og:url"].endswith("?version=1")
    assert "".join(page.one("textarea", id="share-text").itertext()).endswith("?version=2")


def test_the_picture_of_a_fact_that_changed_has_another_address(news: Services, tmp_path: Path) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    pictures = [
        metas(at_version(news, tmp_path / name, last).get(address(f"facts/{FACT}")))["og:image"]
        for name, last in (("one", 1), ("two", 2))
    ]

    assert len(set(pictures)) == 2
