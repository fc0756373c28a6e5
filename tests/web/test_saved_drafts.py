"""A letter saved by choice: under a link that only the writer has, whole, for thirty days, and gone when they say so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlalchemy import text
from werkzeug.datastructures import MultiDict

from campaign.actions.seed import seed
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.saved_drafts import MOST_BYTES, is_key
from tests.conftest import seeded_parts
from tests.content.seeds import CAMPAIGN
from tests.web.addresses import LETTER, OP_ED
from tests.web.browse import address
from tests.web.manners import POLICY
from tests.web.page import Page, said
from tests.web.saving import Site, deletes, goes_on, key_of, link_of
from tests.web.writing import SIGNER, Writer

pytestmark = pytest.mark.slow

TYPED = {
    "part-opening": "The opening <b>,\nin «two» lines.",
    "part-ask": "{{7*7}} and [@nobody].",
    "words-transfers-senate-945": "A sentence of mine.",
    "blank-town": "Vado",
    "paper_name": "The Gazette",
    "max_words": "199",
    "aside": "What waits.",
}
CONFLICT, GONE = 409, 404
#: Of who signs, what is never saved: the town is the letter's too.
SIGNED = {name: words for name, words in SIGNER.items() if name.startswith("sender-")}


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    parts = seeded_parts(tmp_path_factory.mktemp("saving"), public_url=None)
    yield Site(parts)
    parts.close()


def a_letter(site: Site, language: Language = "en", slug: str = LETTER) -> Writer:
    writer = Writer(site.visitor, slug, language)
    for name, words in (TYPED | SIGNER).items():
        writer.fields[name] = words
    writer.fields.setlist("fact", ["transfers-senate-945", "none-granted-2021"])
    return writer


def a_saved_letter(site: Site, language: Language = "en") -> tuple[Writer, str]:
    writer = a_letter(site, language)
    return writer, key_of(writer.presses("save"))


def told(page: Page) -> str:
    return said(page.with_class("notice")[0])


def rows(site: Site) -> int:
    with site.parts.store.engine.connect() as connection:
        return int(connection.scalar(text("SELECT count(*) FROM drafts")) or 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_saving_shows_the_link_and_until_when_and_loses_nothing(site: Site, language: Language) -> None:
    writer = a_letter(site, language)
    page = writer.presses("save")
    day = {"en": "December 21, 2026", "es": "21 de diciembre de 2026"}[language]

    assert is_key(key_of(page))
    assert day in told(page)
    assert link_of(key_of(page), language) in [link.get("href") for link in page.all("a")]
    assert {name: page.fields[name] for name in (*TYPED, *SIGNED)} == {**TYPED, **SIGNED}
    assert set(page.fields.getlist("fact")) == {"transfers-senate-945", "none-granted-2021"}
    assert page.fields["saved_version"] == "1"


def test_before_saving_a_plain_sentence_says_what_it_means(site: Site) -> None:
    page = a_letter(site).presses("check")
    section = said(page.one("section", **{"aria-labelledby": "later-title"}))

    for words in ("30 days", "not your contact information", "Anyone with the link", "can’t read"):
        assert words in section
    assert "save" in page.buttons
    assert "saved_key" not in page.fields


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_browser_goes_on_with_all_that_was_typed_but_not_with_who_signed(
    site: Site, language: Language
) -> None:
    _, key = a_saved_letter(site, language)
    page = goes_on(site.visitor, key, language).page

    assert {name: page.fields[name] for name in TYPED} == TYPED
    assert set(page.fields.getlist("fact")) == {"transfers-senate-945", "none-granted-2021"}
    assert [name for name in SIGNED if page.fields.get(name)] == []
    assert key_of(page) == key


def test_no_line_of_who_signs_is_kept_and_a_headline_is(site: Site) -> None:
    writer = a_letter(site, slug=OP_ED)
    writer.fields["sender-headline"] = "Ten a month"
    key = key_of(writer.presses("save"))
    saved = site.visitor.ask(link_of(key, ending=".json")).get_json()

    assert {field["name"] for field in saved["fields"] if field["name"].startswith("sender-")} == {"sender-headline"}
    assert [words for words in SIGNER.values() if words in json.dumps(saved)] == [TYPED["blank-town"]]
    assert goes_on(site.visitor, key).page.fields["sender-headline"] == "Ten a month"


def test_whoever_has_signed_already_keeps_that_when_they_take_what_is_saved(site: Site) -> None:
    writer, _ = a_saved_letter(site)
    page = writer.types(part_opening="Something else").presses("reopen")

    assert page.fields["part-opening"] == TYPED["part-opening"]
    assert page.fields["sender-phone"] == SIGNER["sender-phone"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("ending", ["", ".txt", ".json"])
@pytest.mark.parametrize("found", [True, False])
def test_a_page_behind_the_link_is_not_cached_and_sends_no_referrer(
    site: Site, language: Language, ending: str, found: bool
) -> None:
    _, key = a_saved_letter(site)
    answer = site.visitor.ask(link_of(key if found else "A" * 22, language, ending))

    assert answer.status_code == (200 if found else GONE)
    assert answer.headers.getlist("Cache-Control") == ["private, no-store"]
    assert answer.headers.getlist("Referrer-Policy") == ["no-referrer"]
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert answer.headers.getlist("Content-Security-Policy") == [POLICY]
    assert "ETag" not in answer.headers
    assert key not in " ".join(value for _, value in answer.headers)


def test_the_page_has_the_key_in_no_title_and_leads_to_no_other_host(site: Site) -> None:
    _, key = a_saved_letter(site)
    page = site.visitor.get(link_of(key))

    assert key not in said(page.one("title"))
    assert page.one("meta", name="referrer").get("content") == "no-referrer"
    assert page.one("meta", name="robots").get("content") == "noindex"
    assert [link.get("href") for link in page.all("a") if "//" in link.get("href", "")] == []
    keyed = [link for link in page.all("a") if key in link.get("href", "") and not link.get("hreflang")]
    assert {link.get("rel") for link in keyed} == {"noreferrer"}


def test_no_composer_page_that_holds_the_key_is_cached(site: Site) -> None:
    writer, key = a_saved_letter(site)
    answers = [writer.asks(button) for button in ("check", "text", "whole", "save", "language:es")]
    fragment = writer.asks("check", headers={"X-Fragment": "result"})
    forgotten = writer.asks("forget")

    assert {answer.headers["Cache-Control"] for answer in (*answers, fragment)} == {"private, no-store"}
    assert [key in answer.text for answer in (*answers, fragment)] == [True] * 6
    assert forgotten.headers["Cache-Control"] == "private, no-cache"
    assert key not in forgotten.text


@pytest.mark.parametrize("path", ["drafts/%s/", "drafts//%s", "drafts/%s.txt/"])
def test_no_redirect_to_a_link_is_kept(site: Site, path: str) -> None:
    _, key = a_saved_letter(site)
    answer = site.visitor.ask(address(path % key))

    assert answer.status_code in (308, GONE)
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_tabs_lose_nothing(site: Site, language: Language) -> None:
    _, key = a_saved_letter(site, language)
    one, two = goes_on(site.visitor, key, language), goes_on(site.visitor, key, language)
    one.types(part_opening="From the first tab.").presses("save")
    page = two.types(part_opening="From the second tab.").presses("save", status=CONFLICT)
    texts = ["".join(field.itertext()) for field in page.all("textarea") if "-of-two" in field.get("id", "")]

    assert ["From the first tab." in shown for shown in texts] == [True, False]
    assert ["From the second tab." in shown for shown in texts] == [False, True]
    assert all(TYPED["aside"] in shown for shown in texts)
    assert [shown.split("\n")[1].startswith("From the") for shown in texts] == [True, True], "what differs comes first"
    assert page.fields["part-opening"] == "From the second tab."
    assert "From the first tab." in site.visitor.get(link_of(key, language)).text


def test_a_writer_may_choose_their_own_text(site: Site) -> None:
    two, key = _in_conflict(site)
    page = two.presses("save")

    assert page.fields["saved_version"] == "3"
    assert goes_on(site.visitor, key).page.fields["part-opening"] == "Second."


def test_a_writer_may_choose_what_was_saved(site: Site) -> None:
    two, key = _in_conflict(site)
    page = two.presses("reopen")

    assert page.fields["part-opening"] == "First."
    assert two.types(part_opening="Third.").presses("save").fields["saved_version"] == "3"
    assert key_of(two.page) == key


def test_a_writer_may_keep_both(site: Site) -> None:
    two, key = _in_conflict(site)
    other = key_of(two.presses("save:new"))

    assert other != key
    assert goes_on(site.visitor, key).page.fields["part-opening"] == "First."
    assert goes_on(site.visitor, other).page.fields["part-opening"] == "Second."


def _in_conflict(site: Site) -> tuple[Writer, str]:
    _, key = a_saved_letter(site)
    one, two = goes_on(site.visitor, key), goes_on(site.visitor, key)
    one.types(part_opening="First.").presses("save")
    two.types(part_opening="Second.").presses("save", status=CONFLICT)
    return two, key


def test_a_button_pressed_twice_saves_once_under_one_link(site: Site) -> None:
    writer = a_letter(site)
    writer.presses("check")
    first, second = writer.asks("save"), writer.asks("save")
    keys = {key_of(Page(writer.path, answer)) for answer in (first, second)}

    assert len(keys) == 1
    assert rows(site) == 1


def test_going_back_to_the_empty_form_and_saving_something_else_is_reported(site: Site) -> None:
    """A browser's back button shows the page from before the first save, which knows no link."""
    writer = a_letter(site)
    writer.presses("check")
    before = writer.fields
    writer.presses("save")
    writer.fields = before.copy()
    page = writer.types(part_opening="Something else").presses("save", status=CONFLICT)

    assert page.fields["part-opening"] == "Something else"
    assert rows(site) == 1


@pytest.mark.parametrize("once", ["", "x", "A" * 21, "é" * 22])
def test_a_form_without_its_own_random_word_gets_a_link_of_its_own(site: Site, once: str) -> None:
    keys = set()
    for _ in range(2):
        writer = a_letter(site)
        writer.fields["saved_once"] = once
        keys.add(key_of(writer.presses("save")))

    assert len(keys) == 2


def test_thirty_days_after_the_last_change_it_is_gone(site: Site) -> None:
    writer, key = a_saved_letter(site)
    site.passes(days=29)
    writer.types(part_opening="Still at it.").presses("save")
    site.passes(days=29)
    there = site.visitor.ask(link_of(key)).status_code
    site.passes(days=1)

    assert there == 200
    assert said(site.visitor.get(link_of(key), status=GONE).one("h1")) == "We can’t find that letter"
    a_saved_letter(site)
    site.passes(days=2)
    a_saved_letter(site)
    assert rows(site) == 2, "the first one is deleted once a second look at the clock agrees"


def test_looking_at_it_does_not_make_it_last_longer(site: Site) -> None:
    _, key = a_saved_letter(site)
    site.passes(days=29)
    goes_on(site.visitor, key)
    site.passes(days=1)

    assert site.visitor.ask(link_of(key)).status_code == GONE


def test_one_button_deletes_it_at_once(site: Site) -> None:
    _, key = a_saved_letter(site)
    page = deletes(site.visitor, key)

    assert said(page.one("h1")) == "Deleted"
    assert page.answer.headers["Cache-Control"] == "private, no-store"
    assert rows(site) == 0
    assert [site.visitor.ask(link_of(key, ending=end)).status_code for end in ("", ".txt", ".json")] == [GONE] * 3


def test_an_open_tab_keeps_its_words_when_the_draft_is_deleted_elsewhere(site: Site) -> None:
    writer, key = a_saved_letter(site)
    deletes(site.visitor, key)
    page = writer.types(part_opening="Written since.").presses("save", status=CONFLICT)
    anew = writer.presses("save")

    assert page.fields["part-opening"] == anew.fields["part-opening"] == "Written since."
    assert "saved_key" not in page.fields
    assert key_of(anew) != key
    assert site.visitor.ask(link_of(key)).status_code == GONE


def test_the_composer_deletes_too_and_keeps_what_is_typed(site: Site) -> None:
    writer, key = a_saved_letter(site)
    page = writer.presses("forget")

    assert page.fields["part-opening"] == TYPED["part-opening"]
    assert rows(site) == 0
    assert site.visitor.ask(link_of(key)).status_code == GONE


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_that_is_saved_can_be_taken_along(site: Site, language: Language) -> None:
    writer = a_letter(site, language)
    sent = list(writer.fields.items(multi=True))
    key = key_of(writer.presses("save"))
    data = site.visitor.ask(link_of(key, language, ".json"))
    plain = site.visitor.ask(link_of(key, language, ".txt"))
    fields = [(field["name"], field["value"]) for field in data.get_json()["fields"]]
    never = {"csrf_token", "kept", "saved_once", "edition", *SIGNED}
    edition = site.parts.store.editions.newest(CAMPAIGN)
    assert edition
    chosen = ("words-none-granted-2021", edition.content.fact_by_id["none-granted-2021"].claim[language])

    assert fields == [
        chosen if name == "say-none-granted-2021" else (name, words)
        for name, words in sent
        if words and name not in never
    ]
    assert [words for _, words in fields if words not in plain.text] == []
    assert set(data.get_json()) == {"campaign", "template", "version", "saved_at", "ends_at", "work", "fields"}
    assert data.headers["Content-Disposition"] == 'attachment; filename="saved-letter.json"'
    assert plain.headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    "key",
    ["x", "A" * 22, "a" * 21 + "%00", "A" * 23, "%D9%A1" * 22, "..%2f..%2fetc%2fpasswd", "A" * 22 + ".txt", "' OR 1=1"],
)
def test_a_wrong_key_finds_nothing(site: Site, key: str) -> None:
    assert site.visitor.ask(link_of(key)).status_code == GONE


def test_a_key_opens_nothing_under_another_campaign(site: Site) -> None:
    _, key = a_saved_letter(site)
    parts = site.parts
    edition = parts.store.editions.newest("no-asylum-cooperative-agreements")
    assert edition
    seed(parts.store, replace(edition.content, campaign=replace(edition.campaign, slug="another")), site.now)

    assert site.visitor.ask(f"/another/drafts/{key}").status_code == GONE
    assert site.visitor.ask(f"/nobody/drafts/{key}").status_code == GONE


@pytest.mark.parametrize("token", ["", "x"])
def test_a_form_from_elsewhere_deletes_nothing(site: Site, token: str) -> None:
    _, key = a_saved_letter(site)
    page = site.visitor.send(link_of(key), MultiDict({"csrf_token": token, "do": "delete"}), status=400)

    assert "Press the button again" in told(page)
    assert rows(site) == 1


def test_a_stale_form_keeps_its_link_and_its_words(site: Site) -> None:
    writer, key = a_saved_letter(site)
    writer.fields["csrf_token"] = "x"
    page = writer.types(part_opening="Late.").presses("save", status=400)

    assert key_of(page) == key
    assert page.fields["part-opening"] == "Late."
    assert writer.presses("save").fields["saved_version"] == "2"


@pytest.mark.parametrize("name, value", [("saved_key", "x"), ("saved_version", "0"), ("saved_version", "9" * 30)])
def test_a_tampered_link_is_not_found(site: Site, name: str, value: str) -> None:
    writer, key = a_saved_letter(site)
    writer.fields[name] = value
    page = writer.presses("save", status=200)

    assert key_of(page) != key
    assert page.fields["part-opening"] == TYPED["part-opening"]


def test_what_is_far_too_long_is_not_saved_and_not_lost(site: Site) -> None:
    writer = a_letter(site)
    page = writer.types(part_opening="x" * MOST_BYTES).presses("save", status=422)

    assert len(page.fields["part-opening"]) == MOST_BYTES
    assert rows(site) == 0


def test_who_saves_too_often_is_asked_to_wait_and_loses_nothing(site: Site) -> None:
    writer = a_letter(site)
    statuses = [writer.asks("save").status_code for _ in range(21)]
    page = writer.presses("save", status=429)

    assert statuses == [200] * 20 + [429]
    assert page.answer.headers["Retry-After"] == "60"
    assert page.fields["part-opening"] == TYPED["part-opening"]
    assert writer.presses("check").status == 200
    site.passes(minutes=2)
    assert writer.presses("save").status == 200


def test_a_store_that_cannot_write_says_so_and_loses_nothing(site: Site) -> None:
    with site.parts.store.writing() as session:
        session.execute(text("CREATE TRIGGER full BEFORE INSERT ON drafts BEGIN SELECT RAISE(ABORT, 'full'); END"))
    writer = a_letter(site)
    page = writer.presses("save", status=503)

    assert "Your text is safe" in told(page)
    assert page.fields["part-opening"] == TYPED["part-opening"]
    assert page.fields["sender-phone"] == SIGNER["sender-phone"]


def test_where_the_site_knows_its_address_the_whole_link_is_shown(tmp_path_factory: pytest.TempPathFactory) -> None:
    parts = seeded_parts(tmp_path_factory.mktemp("public"), public_url="https://letters.example.org")
    site = Site(parts)
    page = a_letter(site).presses("save")
    shown = page.one("input", id="private-link").get("value")
    parts.close()

    assert shown == f"https://letters.example.org{link_of(key_of(page))}"


def test_the_privacy_page_mentions_it(site: Site) -> None:
    words = said(site.visitor.get("/privacy").one("main"))

    assert "kept for 30 days after your last change" in words
    assert "we can’t read it" in words
