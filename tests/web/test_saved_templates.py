"""A template of one's own saved by choice, as a letter is: whole, under a link of its own, from two tabs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from werkzeug.datastructures import MultiDict

from campaign.domain.language import LANGUAGES, Language
from campaign.web.limits import HANDED_IN
from tests.conftest import seeded_parts
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.making import Maker
from tests.web.page import Page, said
from tests.web.saving import Site, deletes, key_of, link_of
from tests.web.saving import goes_on as goes_on_with_the_letter
from tests.web.writing import Writer

TYPED = {
    "title": "Ours, «sí» {{7*7}}",
    "part-opening-prompt": "What did your <b>choir</b> say?",
    "part-closing-text": "{% if town %}We of {{ town }}{% else %}We{% endif %} ask.",
    "blank-1-name": "choir",
    "blank-1-ask": "Which choir?",
    "blank-1-max": "40",
    "blank-1-required": "yes",
    "least": "many",
}
CONFLICT, GONE = 409, 404


@pytest.fixture
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    parts = seeded_parts(tmp_path_factory.mktemp("templates"), public_url=None)
    yield Site(parts)
    parts.close()


def a_template(site: Site, language: Language = "en") -> Maker:
    maker = Maker(site.visitor, language=language)
    for name, words in TYPED.items():
        maker.fields[name] = words
    maker.fields.setlist("offer", ["none-granted-2021", "transfers-senate-945"])
    return maker


def a_saved_template(site: Site, language: Language = "en") -> tuple[Maker, str]:
    maker = a_template(site, language)
    return maker, key_of(maker.presses("save"))


def goes_on(browse: Browse, key: str, language: Language = "en", status: int = 200) -> Maker:
    """Follow the link in another browser, and press its button."""
    page = browse.get(link_of(key, language))
    [form] = [form for form in page.all("form") if "/letters/" in form.get("action", "")]
    maker = Maker(browse, language=language)
    maker.path = form.get("action", "")
    maker.fields = MultiDict((one.get("name", ""), one.get("value", "")) for one in form.iter("input"))
    maker.presses("reopen", status)
    return maker


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_saved_whole_and_another_browser_goes_on_with_it(site: Site, language: Language) -> None:
    maker, key = a_saved_template(site, language)
    again = goes_on(site.visitor, key, language)
    moving = {"csrf_token", "saved_once"}

    assert again.path == maker.path
    assert {name: again.fields[name] for name in TYPED} == TYPED
    assert again.fields.getlist("offer") == maker.fields.getlist("offer")
    assert {name for name in maker.fields if name not in moving} == {
        name for name in again.fields if name not in moving
    }
    assert key_of(again.page) == key
    assert again.page.answer.headers["Cache-Control"] == "private, no-store"


@pytest.mark.parametrize("language", LANGUAGES)
def test_its_page_says_what_it_is_and_shows_all_of_it(site: Site, language: Language) -> None:
    _, key = a_saved_template(site, language)
    page = site.visitor.get(link_of(key, language))
    kept = "".join(page.one("textarea", id="all-saved").itertext())

    assert said(page.one("h1")) == {"en": "Your saved template", "es": "Su plantilla guardada"}[language]
    assert [words for words in TYPED.values() if words not in kept] == []
    assert {"en": "Opening: Question", "es": "Comienzo: Pregunta"}[language] in kept
    assert site.visitor.ask(link_of(key, ending=".json")).get_json()["work"] == "template"


def test_two_tabs_lose_nothing(site: Site) -> None:
    _, key = a_saved_template(site)
    one, two = goes_on(site.visitor, key), goes_on(site.visitor, key)
    one.fields["summary"], two.fields["summary"] = "From the first tab.", "From the second tab."
    one.presses("save")
    page = two.presses("save", CONFLICT)
    texts = ["".join(field.itertext()) for field in page.all("textarea") if "-of-two" in field.get("id", "")]

    assert ["From the first tab." in shown for shown in texts] == [True, False]
    assert ["From the second tab." in shown for shown in texts] == [False, True]
    assert page.fields["summary"] == "From the second tab."
    assert two.presses("reopen").fields["summary"] == "From the first tab."


def test_it_is_deleted_at_once_by_either_button(site: Site) -> None:
    maker, key = a_saved_template(site)
    page = maker.presses("forget")
    other = key_of(maker.presses("save"))
    deletes(site.visitor, other)

    assert page.fields["title"] == TYPED["title"]
    assert [site.visitor.ask(link_of(one)).status_code for one in (key, other)] == [GONE, GONE]


def test_a_letters_link_opens_no_template_and_a_templates_link_no_letter(site: Site) -> None:
    _, key = a_saved_template(site)
    writer = Writer(site.visitor).types(part_opening="Mine.")
    letter = key_of(writer.presses("save"))
    writer.fields["saved_key"] = key
    maker = a_template(site)
    maker.fields.update({"saved_key": letter, "saved_version": "1"})

    assert writer.presses("reopen", GONE).fields["part-opening"] == "Mine."
    assert maker.presses("reopen", GONE).fields["title"] == TYPED["title"]


def test_a_letter_from_a_template_of_ones_own_is_saved_with_its_template(site: Site) -> None:
    maker = Maker(site.visitor)
    maker.fields["part-opening-prompt"] = "What did your choir say?"
    maker.presses("check")
    writer = Writer(maker.browse)
    writer.fields = MultiDict([*maker.fields.items(multi=True), ("begin", "yes")])
    writer.presses("check")
    key = key_of(writer.types(part_opening="The choir asked.").presses("save"))

    again = goes_on_with_the_letter(site.visitor, key).page

    assert "What did your choir say?" in said(again.tree)
    assert again.fields["part-opening"] == "The choir asked."
    assert again.fields["own_template"].startswith("en\n---")


def test_a_store_that_fails_loses_no_word(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    maker = a_template(site)
    site.parts.store.engine.dispose()
    with site.parts.store.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE drafts RENAME TO gone")
    page = maker.presses("save", 503)

    assert {name: page.fields[name] for name in TYPED} == TYPED


def test_handing_in_without_end_is_held_off_with_all_that_was_typed(site: Site) -> None:
    maker = Maker(site.visitor)
    maker.fields["title"] = "Ours"
    most = int(HANDED_IN.split("/")[0])
    statuses = [maker.asks("offer:yes").status_code for _ in range(most + 1)]
    page = maker.presses("offer:yes", 429)

    assert statuses == [200] * most + [429]
    assert page.fields["title"] == "Ours"
    assert int(page.answer.headers["Retry-After"]) > 0
    assert len(site.parts.store.inbox.all()) == most
    assert maker.presses("check").status == 200, "looking is counted by itself"


def test_a_key_in_the_form_is_in_no_cache_and_no_title(site: Site) -> None:
    maker, key = a_saved_template(site)
    answer = maker.asks("check", headers={"X-Fragment": "result"})

    assert answer.headers["Cache-Control"] == "private, no-store"
    assert key not in said(maker.page.one("title"))
    assert site.visitor.ask(address(f"letters/{LETTER}/own")).headers["Cache-Control"] == "private, no-cache"


def shared_link(page: Page) -> str:
    return page.one("input", id="writing-link").get("value", "").rsplit("/", 1)[1]


def a_shared_template(site: Site) -> tuple[Maker, str, str]:
    """A template saved under its link, and the key of the link to write from it."""
    maker = Maker(site.visitor)
    maker.fields["title"] = "Our choir asks"
    maker.fields["part-opening-prompt"] = "What did your choir say?"
    page = maker.presses("save")
    return maker, key_of(page), shared_link(page)


@pytest.mark.parametrize("language", LANGUAGES)
def test_members_write_from_the_second_link(site: Site, language: Language) -> None:
    _, key, second = a_shared_template(site)
    browse = site.visitor
    page = browse.get(link_of(second, language))
    [form] = [form for form in page.all("form") if "/letters/" in form.get("action", "")]
    letter = browse.send(form.get("action", ""), MultiDict([*page.fields.items(multi=True), ("begin", "yes")]))

    assert said(page.one("h1")) == "Our choir asks"
    assert "What did your choir say?" in said(letter.tree)
    assert key not in page.answer.get_data(as_text=True) + letter.answer.get_data(as_text=True)


def test_the_second_link_changes_and_deletes_nothing(site: Site) -> None:
    _, key, second = a_shared_template(site)
    token = site.visitor.get(link_of(second)).fields["csrf_token"]
    site.visitor.send(link_of(second), MultiDict({"csrf_token": token, "do": "delete"}))
    for button, status in (("save", CONFLICT), ("forget", 200), ("reopen", GONE)):
        thief = a_template(site)
        thief.fields.update({"saved_key": second, "saved_version": "1", "title": "Stolen"})
        thief.presses(button, status)

    assert said(site.visitor.get(link_of(second)).one("h1")) == "Our choir asks"
    assert goes_on(site.visitor, key).fields["title"] == "Our choir asks"


def test_the_second_link_shows_what_was_whole_and_saved_last_and_ends_with_the_template(site: Site) -> None:
    maker, key, second = a_shared_template(site)
    maker.fields["title"] = "Our choir asks again"
    maker.presses("save")
    maker.fields["title"], maker.fields["least"] = "Half done", "many"
    maker.presses("save")
    shown = said(site.visitor.get(link_of(second)).one("h1"))
    deletes(site.visitor, key)

    assert shown == "Our choir asks again"
    assert [site.visitor.ask(link_of(one)).status_code for one in (key, second)] == [GONE, GONE]


def test_a_template_that_was_never_whole_has_no_second_link(site: Site) -> None:
    maker = a_template(site)
    maker.fields["own_template"] = ""

    assert [field.get("id") for field in maker.presses("save").all("input") if field.get("id") == "writing-link"] == []
