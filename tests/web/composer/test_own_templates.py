"""A template of one's own: copied, changed, checked, taken away, and written from."""

from __future__ import annotations

from io import BytesIO

import pytest
from werkzeug.datastructures import MultiDict

from campaign.assembly import Services
from campaign.content.letters.files import parse_letter
from campaign.domain.editions import Edition
from campaign.domain.inbox import InboxKind
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.templates import Template
from tests.web.addresses import LETTER
from tests.web.browse import Browse, address
from tests.web.making import Maker
from tests.web.page import said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_can_be_copied_and_the_copy_has_nothing_wrong(
    browse: Browse, edition: Edition, language: Language
) -> None:
    for letter in edition.content.letters:
        maker = Maker(browse, letter.slug, language)
        assert maker.page.with_class("stop") == [], letter.slug
        found = parse_letter(maker.downloads(), "copy", letter.slug, language)
        assert found == letter.templates[language]


def test_what_is_changed_comes_back_and_is_checked(browse: Browse) -> None:
    maker = Maker(browse)
    maker.fields["title"] = "Ask what {{7*7}} became <script>"
    maker.fields["part-closing-text"] = "We of {{ nobody }} ask."
    page = maker.presses("check")

    assert maker.fields["title"] == "Ask what {{7*7}} became <script>"
    assert any("nobody" in fault for fault in maker.faults())
    assert "49" not in said(page.tree)


@pytest.mark.parametrize("language", LANGUAGES)
def test_facts_are_offered_shelf_by_shelf_and_the_rest_behind_them(
    browse: Browse, edition: Edition, language: Language
) -> None:
    page, content = Maker(browse, language=language).page, edition.content
    offered = page.fields.getlist("order")
    groups = {
        str(box.get("id")): [field.get("value") for field in box.iter("input")]
        for box in page.one("fieldset", id="offer").iter("details")
    }
    rest = groups.pop("more-facts")
    titles = [said(line) for line in page.one("fieldset", id="offer").iter("summary")]

    assert groups == {
        f"facts-{shelf.id}": facts
        for shelf in content.shelves
        if (facts := [i for i in shelf.facts if i not in offered])
    }
    assert titles[:-1] == [shelf.title[language] for shelf in content.shelves if f"facts-{shelf.id}" in groups]
    assert not {*rest} & content.shelf_of_fact.keys()
    assert {*rest, *offered, *content.shelf_of_fact} >= {fact.id for fact in content.facts if fact.may_be_cited}


def test_a_figure_without_a_source_is_found(browse: Browse) -> None:
    maker = Maker(browse)
    maker.fields["part-facts-text"] = "In all, 4,711 asylum seekers were sent."
    maker.presses("check")

    assert any("4,711" in fault for fault in maker.faults())


def test_the_letter_stays_in_sight_while_a_part_is_wrong(browse: Browse) -> None:
    maker = Maker(browse)
    maker.fields["title"] = "Ours"
    maker.presses("check")
    maker.fields["part-ask-text"] = "At [Our parish] we ask."
    page = maker.presses("check")
    letter, error = said(page.with_class("letter-paper")[0]), said(page.one("span", id="part-ask-text-error"))

    assert "I'm asking our members of Congress" in letter
    assert "There’s no blank called “Our parish.”" in error
    assert "This letter doesn’t show your latest changes yet." in said(page.tree)
    assert "Write a letter from this template" not in said(page.tree)
    maker.fields["part-ask-text"] = "We ask our senators to hold hearings."
    assert "We ask our senators" in said(maker.presses("check").with_class("letter-paper")[0])


def test_a_blank_is_inserted_by_a_button_and_nobody_sees_a_brace(browse: Browse) -> None:
    maker = Maker(browse)
    maker.fields["part-opening-insert"] = "Our parish"
    page = maker.presses("insert:opening")

    assert maker.fields["part-opening-text"].endswith("[Our parish]")
    assert "[Our parish]" in said(page.with_class("letter-paper")[0])
    assert "{{" not in said(page.with_class("writing")[0])
    assert "our_parish" in maker.downloads()


def test_faults_are_in_the_readers_language(browse: Browse) -> None:
    maker = Maker(browse, language="es")
    maker.fields["part-facts-text"] = "{% for x in y %}{% endfor %}"
    maker.fields["least"] = "muchas"
    maker.presses("check")

    told = " ".join(maker.faults())
    assert "no se permite" in told
    assert "muchas" in told
    assert "is not allowed" not in told


@pytest.mark.parametrize(
    "language, words", [("en", "isn’t a number. Use a number of words"), ("es", "Use una cantidad de palabras")]
)
@pytest.mark.parametrize("button, status", [("check", 200), ("download", 422), ("offer", 422)])
def test_what_is_wrong_is_said_at_its_field_and_a_link_leads_there(
    browse: Browse, language: Language, words: str, button: str, status: int
) -> None:
    maker = Maker(browse, language=language)
    maker.fields["most"] = "many"
    page = maker.presses(button, status)
    field, lists = page.one("input", id="most"), page.with_class("error-summary")

    assert (field.get("aria-invalid"), field.get("aria-describedby")) == ("true", "most-error")
    assert words in said(page.one("span", id="most-error"))
    assert len(lists) == (1 if status == 422 else 0)
    links = [link for link in page.all("a") if link.get("href") == "#most"]
    assert [words in said(link) for link in links] == [True] * (1 + len(lists))


def test_what_is_wrong_with_a_group_describes_the_group(browse: Browse) -> None:
    maker = Maker(browse)
    maker.fields.setlist("offer", [])
    maker.fields.poplist("part-closing-used")
    for name, words in {"blank-9-name": "nowhere", "blank-9-ask": "Where?", "blank-9-max": "9"}.items():
        maker.fields[name] = words
    page = maker.presses("check")
    groups = [page.one(tag, id=id) for tag, id in (("fieldset", "blank"), ("div", "part"), ("fieldset", "offer"))]

    assert [group.get("aria-describedby") for group in groups] == ["blank-error", "part-error", "offer-error"]
    assert [len([one for one in page.all("a") if one.get("href") == f"#{group.get('id')}"]) for group in groups] == [
        1
    ] * 3


def test_a_letter_is_written_from_it(browse: Browse) -> None:
    maker = Maker(browse)
    maker.fields["part-opening-prompt"] = "What did your choir say?"
    page = maker.presses("check")
    composer = page.one("button", name="begin").attrib["formaction"]
    fields = MultiDict([*maker.fields.items(multi=True), ("begin", "yes")])
    letter = browse.send(composer, fields)

    assert "What did your choir say?" in said(letter.tree)
    assert letter.one("textarea", name="own_template") is not None

    fields = letter.fields
    fields["part-opening"] = "The choir asked about asylum."
    again = browse.send(composer, MultiDict([*fields.items(multi=True), ("do", "check")]))
    assert "What did your choir say?" in said(again.tree)
    assert again.fields["part-opening"] == "The choir asked about asylum."


@pytest.mark.parametrize("text", ["", "en", "en\n---", "xx\n---\n---", "en\n" + "x" * 30_000, "en\n{{7*7}}\x00"])
def test_a_letters_form_that_carries_no_template_is_the_campaigns(browse: Browse, text: str) -> None:
    fields = browse.get(address(f"letters/{LETTER}")).fields
    fields["own_template"] = text
    page = browse.send(address(f"letters/{LETTER}"), MultiDict([*fields.items(multi=True), ("do", "check")]))

    assert "own_template" not in page.fields


def test_a_file_is_opened_again(browse: Browse, edition: Edition) -> None:
    maker = Maker(browse)
    maker.fields["title"] = "Ours, «sí»"
    text = maker.downloads()
    other = Maker(browse)
    data: dict[str, object] = {name: other.fields.getlist(name) for name in other.fields}
    data |= {"do": "open", "file": (BytesIO(text.encode()), "ours.md")}
    page = browse.read(other.path, browse.ask(other.path, "POST", data=data))

    assert page.fields["title"] == "Ours, «sí»"


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"no template", b"---\n" * 9_000])
def test_a_file_that_is_no_template_leaves_what_was_typed(browse: Browse, raw: bytes) -> None:
    maker = Maker(browse)
    data: dict[str, object] = {name: maker.fields.getlist(name) for name in maker.fields}
    data |= {"do": "open", "title": "Kept", "file": (BytesIO(raw), "x.md")}
    page = browse.read(maker.path, browse.ask(maker.path, "POST", data=data), 422)

    assert page.fields["title"] == "Kept"
    assert page.one("input", id="file").get("aria-describedby") == "file-error"
    assert "Your text hasn’t changed." in said(page.one("span", id="file-error"))
    assert page.one("details", id="open-file").get("open") is not None


@pytest.mark.parametrize(
    ("language", "detail"),
    [
        ("en", "'many' should be a whole number: write digits with no commas or spaces, like 1500."),
        ("es", "“many” debería ser un número entero"),
    ],
)
def test_what_a_file_has_wrong_is_said_in_the_readers_language(browse: Browse, language: Language, detail: str) -> None:
    maker = Maker(browse, language=language)
    broken = maker.downloads().replace("max: 150", "max: many")
    data: dict[str, object] = {name: maker.fields.getlist(name) for name in maker.fields}
    data |= {"do": "open", "file": (BytesIO(broken.encode()), "x.md")}
    page = browse.read(maker.path, browse.ask(maker.path, "POST", data=data), 422)

    assert detail in said(page.tree)


@pytest.mark.parametrize("button", ["check", "download"])
def test_a_copy_from_before_officials_had_a_kind_is_for_an_official(browse: Browse, button: str) -> None:
    """A browser keeps what was typed as long as it likes, and sends it back as it was."""
    maker = Maker(browse)
    maker.fields["kind"] = "congress"
    if button == "download":
        assert "kind: official" in maker.downloads()
    else:
        maker.presses("check")
        assert maker.fields["kind"] == "official"


def test_a_template_is_offered_after_a_question(browse: Browse, services: Services) -> None:
    maker = Maker(browse)
    maker.fields["title"] = "A title of ours"
    before = len(services.store.inbox.all())
    asked = maker.presses("offer")
    assert "CC BY 4.0" in said(asked.tree)
    assert len(services.store.inbox.all()) == before
    maker.presses("offer:yes")

    item = services.store.inbox.all()[-1]
    assert (item.kind, item.about) == (InboxKind.TEMPLATE, f"no-asylum-cooperative-agreements/{LETTER}/en")
    found = parse_letter(item.text, "inbox", LETTER, "en")
    assert isinstance(found, Template)
    assert found.title == "A title of ours"


def test_a_template_with_faults_is_not_offered(browse: Browse, services: Services) -> None:
    maker = Maker(browse)
    maker.fields["most"] = "10"
    before = len(services.store.inbox.all())
    maker.presses("offer:yes", 422)

    assert len(services.store.inbox.all()) == before


@pytest.mark.parametrize("name", ["title", "part-opening-text", "blank-0-name", "least", "kind", "offer"])
@pytest.mark.parametrize(
    "words",
    ["x" * 100_000, "\x00\u202e\u200b", "{{7*7}}", "{% for %}", "<script>alert(1)</script>", "[@nobody]", "## facts"],
)
def test_hostile_words_never_break_the_page(browse: Browse, name: str, words: str) -> None:
    maker = Maker(browse)
    maker.fields[name] = words
    for button in ("check", "download", "offer", "language:es"):
        answer = browse.post(maker.path, MultiDict([*maker.fields.items(multi=True), ("do", button)]))
        assert answer.status_code in (200, 422), button
        assert b"<script>alert" not in answer.data or answer.content_type.startswith("text/markdown")
