"""Every address answers, in both languages, and leads nowhere that does not."""

from __future__ import annotations

from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from tests.web.addresses import DATA, FACT, FORMS, LETTER, PAPERS, PUBLIC, SHEET
from tests.web.browse import Browse, address
from tests.web.page import Page, said

NOWHERE = [
    "/nobody/",
    "/es/nobody/",
    "/nobody/facts/",
    "/nobody/facts.json",
    "/nobody/accent.css",
    "/nobody/letter-print.css",
    "/nobody/letters/short-reply",
    "/es/es/",
    "/en/",
    address("facts/nothing"),
    address("facts/nothing", "es"),
    address("sheets/nothing"),
    address("sheets/nothing.pdf"),
    address(f"sheets/{SHEET}.pdf?paper=a3"),
    address(f"sheets/{SHEET}.pdf?paper=", "es"),
    address("letters/nothing"),
    address("letters/nothing", "es"),
    "/newspapers/nothing",
    "/es/newspapers/nothing/correction",
    "/newspapers/nothing/thanks",
    address("facts.json", "es"),
    "/static/nothing.css",
    "/console/",
    "/metrics/",
    "/.git/config",
    "/%ff%fe/",
    "/%00/",
]


@pytest.mark.parametrize("path", [*PUBLIC, *FORMS])
def test_a_page_answers(browse: Browse, path: str) -> None:
    page = browse.get(path)

    assert said(page.one("h1"))


@pytest.mark.parametrize("path", [*DATA, *PAPERS, "/healthz"])
def test_what_is_not_a_page_answers(browse: Browse, path: str) -> None:
    answer = browse.ask(path)

    assert answer.status_code == 200
    assert answer.data
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("path", [*PUBLIC, *FORMS, *DATA, *PAPERS, "/healthz", "/static/style.css"])
def test_a_head_is_the_same_answer_without_its_body(browse: Browse, path: str) -> None:
    whole, head = browse.ask(path), browse.ask(path, "HEAD")

    assert head.status_code == whole.status_code == 200
    assert head.data == b""
    for name in ("Content-Type", "Cache-Control", "ETag", "Content-Security-Policy"):
        assert head.headers.get(name) == whole.headers.get(name), name


@pytest.mark.parametrize("path", [*PUBLIC, *FORMS, *DATA, "/healthz"])
def test_a_wrong_final_slash_is_put_right_for_good(browse: Browse, path: str) -> None:
    wrong = path.removesuffix("/") if path.endswith("/") else f"{path}/"
    if not wrong:
        return  # the front page has no other address
    answer = browse.ask(f"{wrong}?paper=a4&x=1")

    assert answer.status_code == 308
    assert answer.headers["Location"] == f"{path}?paper=a4&x=1"


@pytest.mark.parametrize("path", NOWHERE)
def test_an_address_of_nothing_is_a_page_that_says_so(browse: Browse, path: str) -> None:
    page = browse.get(path, status=404)

    assert page.answer.headers["Cache-Control"] == "no-store"
    assert page.with_class("button")


@pytest.mark.parametrize("path", [f"{name}{slash}" for name in ("/nobody", "/console", "/%0aX") for slash in ("", "/")])
def test_a_slash_alone_never_sends_a_visitor_in_circles(browse: Browse, path: str) -> None:
    answer = browse.client.get(path, follow_redirects=True)

    assert answer.status_code == 404
    assert len(answer.history) <= 1


@pytest.mark.parametrize(
    "path", ["/about", address(), address("facts.json"), "/healthz", address(f"facts/{FACT}", "es")]
)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "PROPFIND"])
def test_a_page_that_is_asked_in_a_wrong_way_says_which_ways_there_are(browse: Browse, path: str, method: str) -> None:
    answer = browse.ask(path, method)

    assert answer.status_code == 405
    assert {"GET", "HEAD"} <= {allowed.strip() for allowed in answer.headers["Allow"].split(",")}


@pytest.mark.parametrize("path", [*PUBLIC, *FORMS])
def test_a_page_leads_to_itself_in_the_other_language(browse: Browse, path: str) -> None:
    other = path.removeprefix("/es") or "/" if path.startswith("/es/") else f"/es{path}"
    page = browse.get(path)

    ways = [link.get("href") or link.get("formaction") or "" for link in page.all("a", "button")]
    assert other in [way.split("#")[0] for way in ways]


OFFER = "¿Prefiere leer esto en español?"


@pytest.mark.parametrize(
    ("asked", "is_offered"),
    [
        ("es-MX", True),
        ("es-US,es;q=0.9,en-US;q=0.8", True),
        ("en;q=0.5,es-GT", True),
        ("fr-FR,es;q=0.8,en;q=0.5", True),
        ("ES", True),
        ("en-US,en;q=0.9,es;q=0.8", False),
        ("en-US,es", False),
        ("fr-FR", False),
        ("*", False),
        ("", False),
        ("est", False),
    ],
)
def test_the_first_page_offers_spanish_to_whose_browser_asks_for_it(
    browse: Browse, asked: str, is_offered: bool
) -> None:
    page = browse.get("/", headers={"Accept-Language": asked})
    offers = page.with_class("offer")
    plain = browse.get("/")

    assert [said(offer) for offer in offers] == [OFFER] * is_offered
    assert [link.get("href") for offer in offers for link in offer.iter("a")] == ["/es/"] * is_offered
    assert page.answer.headers["Vary"] == "Accept-Language"
    assert page.answer.headers["Cache-Control"] == "public, max-age=60"
    assert (page.answer.headers["ETag"] == plain.answer.headers["ETag"]) is not is_offered


@pytest.mark.parametrize("path", ["/es/", "/about", address("facts/")])
def test_every_other_page_is_the_same_whatever_a_browser_asks_for(browse: Browse, path: str) -> None:
    answers = [browse.ask(path, headers={"Accept-Language": asked}) for asked in ("es-MX", "en-US")]

    assert answers[0].data == answers[1].data
    assert [answer.headers.get("Vary") for answer in answers] == [None, None]


@pytest.mark.slow
def test_the_home_page_leads_to_every_page_and_each_link_answers(browse: Browse) -> None:
    """Each page is read once, and is held to its manners where it is one; forms to correct a newspaper differ in its name alone."""
    waiting, seen, anchors = ["/"], {"/"}, set()
    pages: dict[str, Page] = {}
    while waiting:
        path = waiting.pop()
        is_alike = path.endswith("/correction") and path not in FORMS
        if is_alike or urlsplit(path).path.endswith((".pdf", ".png", ".json", ".css", ".js", ".svg", ".ics")):
            assert browse.ask(path).status_code == 200, path
            continue
        pages[path] = browse.get(path)
        anchors |= {urldefrag(urljoin(path, link.get("href", ""))) for link in pages[path].all("a")}
        for link in _links(pages[path]):
            target, _, anchor = link.partition("#")
            if "/letters/" in target:  # each paper leads to each letter: the same page with another paper chosen
                target = target.partition("?")[0]
            if ".pdf?" in target and f"/sheets/{SHEET}." not in target:  # of one sheet, each paper is made
                target = target.partition("?")[0]
            if "/share/" in target and not target.split("/share/")[1].startswith(
                (f"facts/{FACT}.", f"sheets/{SHEET}.", f"fronts/{SHEET}.")
            ):
                continue  # of all cards, a few are made
            if target not in seen:
                seen.add(target)
                waiting.append(target)

    assert set(PUBLIC) | set(FORMS) <= pages.keys()
    ids = {path: {element.get("id") for element in page.tree.iter()} for path, page in pages.items()}
    assert [(path, anchor) for path, anchor in anchors if path in ids and anchor and anchor not in ids[path]] == []


def _links(page: Page) -> list[str]:
    """Every address of ours that a page names; one of another host must be marked, and must be a link."""
    found = []
    for element in page.tree.iter():
        for name in ("href", "src", "action", "formaction"):
            written = element.get(name)
            if written is None or written.startswith(("data:", "mailto:")):
                continue
            if urlsplit(written).netloc:
                assert element.tag == "a", written
                assert written.startswith(("https://", "http://")), written
                assert element.get("rel") == "noopener noreferrer nofollow", written
            else:
                found.append(urljoin(page.path, written))
    return found


def test_letters_have_the_address_that_the_contract_names(browse: Browse) -> None:
    links = [link.get("href") for link in browse.get(address("letters/")).all("a")]

    assert address(f"letters/{LETTER}") in links


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quotation_is_credited_in_the_language_of_the_page(
    browse: Browse, edition: Edition, language: Language
) -> None:
    shown = " ".join(map(said, browse.get(address("coalition", language)).all("figcaption")))
    credits = [quote.credit for quote in edition.campaign.quotes if quote.credit]

    assert credits
    assert [one[language] for one in credits if one[language] not in shown] == []
    assert [one for one in credits for other in LANGUAGES if other != language and one[other] in shown] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_campaign_asks_for_is_on_its_page_and_what_was_once_asked_for_in_its_history(
    browse: Browse, edition: Edition, language: Language
) -> None:
    lists = [one for rest in ("", "history") for one in browse.get(address(rest, language)).with_class("demands")]
    asked = [(item.text or "").strip() for one in lists for item in one.iter("li")]

    assert {demand.status for demand in edition.campaign.demands} == {"current", "historical"}
    assert sorted(asked) == sorted(demand.text[language] for demand in edition.campaign.demands)


def test_the_page_about_the_site_has_its_name_in_each_language(browse: Browse) -> None:
    found = [said(browse.get(path).one("h1")) for path in ("/about", "/es/about")]

    assert found == ["About", "Quiénes somos"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tip_that_says_where_to_go_links_there(browse: Browse, edition: Edition, language: Language) -> None:
    page = browse.get(address("guide", language))
    prefix = "" if language == "en" else f"/{language}"
    links = {
        section.get("id"): [link.get("href") for part in section for link in part.iter("a")]
        for section in page.all("section")
    }
    wanted = {
        tip.id: [f"{prefix}/{tip.goes_to.replace('newspapers', 'newspapers/')}"]
        for tip in edition.campaign.guide
        if tip.goes_to
    }

    assert {id: links[id] for id in wanted} == wanted
    assert len(wanted) > 1
    assert [browse.get(path).status for [path] in wanted.values()] == [200] * len(wanted)
