"""One step at a time: which steps a letter has, which one a button opens, and what each asks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.test import Client

from campaign.assembly import Services
from campaign.commands.running import publish_gallery
from campaign.domain import checks
from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.review.suggestions import MOST
from campaign.domain.templates.templates import choices
from campaign.rendering.locale import locale_for
from campaign.settings import Settings
from campaign.web.app import make_app
from tests.web.addresses import LETTER, OP_ED, REPLY
from tests.web.browse import Browse, address
from tests.web.page import Page, said
from tests.web.writing import SIGNER, Writer, letter_of, sample_of

FACT = "transfers-senate-945"
TUCSON, SANTA_FE, ALASKA = "arizona-daily-star-az", "santa-fe-new-mexican-nm", "anchorage-daily-news-ak"
OPENING = "I sold tires in Deming until last June."
CAMPAIGN = "the-night-bus"
QUESTIONS = {
    LETTER: ["q-opening", "q-stake", "q-ask"],
    OP_ED: ["q-opening", "q-stake", "q-turn", "q-ask", "q-closing"],
    REPLY: ["q-article", "q-opening", "q-stake"],
}
FINDING_IDS = {
    id
    for module in Path(checks.__file__).parent.glob("*.py")
    for id in re.findall(r'"([A-Z]+-[0-9]+)"', module.read_text(encoding="utf-8"))
}
MOST_CONTROLS, MOST_BYTES = 60, 70_000


@pytest.fixture(scope="module")
def night_bus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browse]:
    """A site with templates of every kind."""
    parts = Services(Settings(var_dir=tmp_path_factory.mktemp("steps"), secret_key="x" * 40, renderers=1, demo=True))
    publish_gallery(parts)
    yield Browse(Client(make_app(parts)))
    parts.close()


class Step(NamedTuple):
    """A step as its heading and its progress line say it."""

    id: str
    progress: str


def steps_of(page: Page) -> list[Step]:
    """The steps of a page in order."""
    found = []
    for section in page.with_class("step"):
        progress = next(part for part in section.iter("div") if part.get("class") == "progress")
        found.append(Step(section.attrib["aria-labelledby"], said(next(progress.iter("p")))))
    return found


def ids_of(page: Page) -> list[str]:
    return [step.id for step in steps_of(page)]


def begun(browse: Browse, slug: str = LETTER, language: Language = "en") -> Writer:
    """A writer who has begun, and reads what is there."""
    writer = Writer(browse, slug, language).types(part_opening=OPENING)
    writer.presses("check")
    return writer


def contact_fields(page: Page) -> list[str]:
    """The fields of who signs, in order."""
    return [
        field.attrib["id"].removeprefix("sender-")
        for field in page.all("input")
        if field.get("id", "").startswith("sender-") and field.get("id") != "sender-headline"
    ]


# The steps


@pytest.mark.parametrize("slug", QUESTIONS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_begins_with_its_questions_facts_and_newspaper_alone(
    browse: Browse, slug: str, language: Language
) -> None:
    page = Writer(browse, slug, language).page
    told = [id for id in ids_of(page) if id != "q-blanks"]

    assert told == [*QUESTIONS[slug], "facts", "whom"]
    assert page.opens == QUESTIONS[slug][0]
    assert page.notes == page.stops == []


@pytest.mark.parametrize("slug", QUESTIONS)
def test_the_steps_that_need_a_letter_come_once_something_is_written(browse: Browse, slug: str) -> None:
    writer = begun(browse, slug)

    assert ids_of(writer.page)[-5:] == ["facts", "whom", "read", "send", "done"]
    assert ids_of(writer.types(part_opening=" \n ").presses("check"))[-2:] == ["facts", "whom"]


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("en", "Step 1 of 5: You", "Done"), ("es", "Paso 1 de 5: Usted", "Listo")],
)
def test_five_steps_have_numbers_and_the_last_screen_has_none(
    browse: Browse, language: Language, first: str, last: str
) -> None:
    shown = steps_of(begun(browse, language=language).page)
    numbers = ["".join(filter(str.isdigit, step.progress))[:1] for step in shown]

    assert shown[0].progress == first
    assert shown[-1] == ("done", last)
    assert [number for number in dict.fromkeys(numbers) if number] == ["1", "2", "3", "4", "5"]
    assert numbers == sorted(numbers[:-1]) + [""]


def test_the_title_says_which_step_shows(browse: Browse) -> None:
    writer = begun(browse)

    assert said(writer.page.one("title")).startswith("Step 4 of 5: Read it · ")
    assert said(writer.presses("at:whom").one("title")).startswith("Step 3 of 5: Newspaper · ")
    titles = [step.get("data-title", "") for step in writer.page.with_class("step")]
    assert titles[-1].startswith("Done · ")


@pytest.mark.parametrize(
    ("slug", "whom", "sends"),
    [
        ("bring-it-back", "Newspaper", "Send it"),
        ("write-to-the-council", "Who it’s for", "Send it"),
        ("call-the-council", "Who you’re calling", "Call"),
    ],
)
def test_steps_are_named_for_whom_the_text_is(night_bus: Browse, slug: str, whom: str, sends: str) -> None:
    path = f"/{CAMPAIGN}/letters/{slug}"
    fields = night_bus.get(path).fields
    fields["part-opening"], fields["do"] = OPENING, "check"
    told = dict(steps_of(night_bus.send(path, fields)))

    assert told["whom"] == f"Step 3 of 5: {whom}"
    assert told["send"] == f"Step 5 of 5: {sends}"


def test_each_step_leads_to_the_next_by_a_link(browse: Browse) -> None:
    page = Writer(browse).page
    steps = page.with_class("step")
    onward = [
        next(link.get("href") for link in step.iter("a") if "main" in link.get("class", "")) for step in steps[:-1]
    ]

    assert onward == [f"#{id}" for id in ids_of(page)[1:]]


# Which step a button opens


@pytest.mark.parametrize(
    ("button", "opens"),
    [
        ("check", "read"),
        ("enter", "read"),
        ("own:37", "read"),
        ("leave:x", "read"),
        ("whole", "read"),
        ("find", "whom"),
        ("find:Deming, NM", "whom"),
        ("search", "facts"),
        (f"drop:{FACT}", "facts"),
        ("text", "send"),
        ("eml:no", "send"),
        ("save", "read"),
        ("at:q-stake", "q-stake"),
        ("at:done", "done"),
        ("at:nowhere", "read"),
    ],
)
def test_a_button_opens_the_step_that_has_its_answer(browse: Browse, button: str, opens: str) -> None:
    writer = begun(browse)
    if button == "eml:no":
        writer.types(part_closing="In all, 6,120 people were sent to Guatemala [@transfers-senate-945].")

    assert writer.presses(button).opens == opens


@pytest.mark.parametrize("button", ["check", "text", "pdf", "save", "at:send", "enter"])
def test_without_a_letter_every_button_opens_a_step_that_is_there(browse: Browse, button: str) -> None:
    page = Writer(browse).types(sender_name="Ada Quince").presses(button)

    assert page.opens in ids_of(page)
    assert page.fields["sender-name"] == "Ada Quince"


def test_another_language_of_the_page_opens_the_same_step_with_every_word(browse: Browse) -> None:
    writer = begun(browse).types(place="Deming", q="senate")
    button = next(
        one for one in writer.page.all("button") if one.get("value") == "at:facts" and one.get("lang") == "es"
    )
    path, goal = button.attrib["formaction"].split("#")
    page = browse.send(path, MultiDict([*writer.fields.items(multi=True), ("do", "at:facts")]))

    assert (page.opens, goal) == ("facts", "facts")
    assert page.one("html").get("lang") == "es"
    assert (page.fields["part-opening"], page.fields["language"]) == (OPENING, "en")
    assert (page.fields["place"], page.fields["q"]) == ("Deming", "senate")


def test_all_on_one_page_is_a_switch_that_stays(browse: Browse) -> None:
    writer = begun(browse)

    assert "all" in writer.presses("all").one("form", id="composer").attrib["class"].split()
    assert "all" in writer.presses("check").one("form", id="composer").attrib["class"].split()
    assert writer.presses("all").one("form", id="composer").attrib["class"] == "flow"


# Enter


def test_the_first_button_of_the_form_is_enters(browse: Browse) -> None:
    first = next(button for button in Writer(browse).page.all("button") if button.get("form") == "composer")

    assert (first.get("value"), first.get("tabindex"), first.get("aria-hidden")) == ("enter", "-1", "true")


@pytest.mark.parametrize(
    ("typed", "opens"),
    [
        ({}, "read"),
        ({"paper_name": "The Gazette"}, "read"),
        ({"place": "Deming"}, "whom"),
        ({"q": "senate"}, "facts"),
    ],
)
def test_enter_goes_forward_from_the_line_that_was_filled(browse: Browse, typed: dict[str, str], opens: str) -> None:
    writer = begun(browse).types(**typed)

    assert writer.presses("enter").opens == opens
    assert writer.presses("enter").opens == "read", "what was looked up already is not looked up again"


# Choices


def test_a_chosen_ask_becomes_the_parts_words(browse: Browse, edition: Edition) -> None:
    writer = begun(browse).types(**{"pick-ask": "0", "blank-town": "Deming"})
    page = writer.presses("check")
    letter = edition.content.letter(LETTER)
    assert letter
    ask = letter.templates["en"].ask_part
    assert ask

    assert choices(ask, {"town": "Deming"})[0][:40] in letter_of(page)
    again = writer.presses("check")
    assert letter_of(again) == letter_of(page)
    assert again.one("input", id="pick-ask-0").get("checked") is not None


@pytest.mark.parametrize("number", ["0", "1"])
def test_a_chosen_phrasing_becomes_the_facts_words(browse: Browse, edition: Edition, number: str) -> None:
    writer = begun(browse).chooses(FACT).types(**{f"say-{FACT}": number})
    page = writer.presses("check")
    says = edition.content.fact_by_id[FACT].ways_to_say("en")[int(number)]

    assert says.rstrip(".") in said(page.with_class("letter-paper")[0])
    assert page.one("input", id=f"say-{FACT}-{number}").get("checked") is not None


@pytest.mark.parametrize("number", ["99", "-1", "²", "x", ""])
def test_a_choice_that_is_none_changes_nothing(browse: Browse, number: str) -> None:
    page = begun(browse).types(**{"pick-ask": number, "pick-nothing": "0", "say-nobody": "0"}).presses("check")

    assert letter_of(page) == OPENING


@pytest.mark.parametrize("name", ["pick-opening", "pick-stake"])
def test_no_example_is_ever_a_choice(browse: Browse, name: str) -> None:
    page = Writer(browse).types(part_ask="I ask.", **{name: "0"}).presses("check")

    assert letter_of(page) == "I ask."


def test_own_words_win_over_a_chosen_sentence(browse: Browse) -> None:
    writer = begun(browse).chooses(FACT)
    writer.types(**{"pick-ask": "0", f"say-{FACT}": "1", f"words-{FACT}": "Some 945 went.", "part-ask": "Tell us."})
    letter = letter_of(writer.presses("check"))

    assert "Some 945 went." in letter
    assert letter.endswith("Tell us.")


def test_nothing_of_ours_is_in_a_letter_unless_it_was_chosen(browse: Browse) -> None:
    assert letter_of(begun(browse).page) == OPENING


# Facts


def test_a_search_finds_further_facts_and_keeps_the_chosen(browse: Browse) -> None:
    writer = begun(browse).chooses(FACT).types(q="waiting")
    page = writer.presses("search")
    cards = [card.get("id", "") for card in page.with_class("fact-card")]

    assert page.opens == "facts"
    assert "card-waiting-senate-18" in cards
    assert page.fields.getlist("fact") == [FACT]
    assert (
        said(writer.types(q="zebra").presses("search").one("section", **{"aria-labelledby": "facts"})).count(
            "No other fact matches."
        )
        == 1
    )


def cards_of(page: Page) -> list[str]:
    return [card.get("id", "").removeprefix("card-") for card in page.with_class("fact-card")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shelf_is_looked_through_best_first(browse: Browse, edition: Edition, language: Language) -> None:
    writer = begun(browse, language=language)
    offered = cards_of(writer.page)
    for shelf in edition.campaign.shelves:
        page = writer.types(shelf=shelf.id, q="").presses("search")
        further = [id for id in shelf.facts if id not in offered]

        assert page.opens == "facts"
        assert said(page.one("h3", id="found-facts")) == shelf.title[language]
        assert cards_of(page) == [*offered, *further]


def test_a_search_shows_facts_on_shelves_first(browse: Browse, edition: Edition) -> None:
    writer = begun(browse)
    offered = cards_of(writer.page)
    found = cards_of(writer.types(q="honduras").presses("search"))[len(offered) :]
    within = cards_of(writer.types(q="honduras", shelf="in-court").presses("search"))[len(offered) :]

    assert len(found) == 6
    assert set(found) <= edition.content.shelf_of_fact.keys()
    assert {edition.content.shelf_of_fact[id] for id in within} == {"in-court"}


def test_a_template_with_few_facts_offers_those_on_the_shelves_after_them(night_bus: Browse) -> None:
    page = night_bus.get(address("letters/call-the-council", campaign=CAMPAIGN))
    cards = cards_of(page)

    assert len(cards) == 4
    assert len(set(cards)) == 4


def test_facts_stay_in_the_order_in_which_they_were_chosen(browse: Browse) -> None:
    writer = begun(browse).chooses("none-granted-2021")
    writer.presses("check")
    letter = letter_of(writer.chooses(FACT).presses("check"))

    assert letter.index("2021") < letter.index("945")


# Suggestions


WRONG = {
    "part-opening": "In all, 6,120 people were sent!!! My neighbor Maria Lopez has no papers and cleans the Hilton.",
    "part-stake": "Nobody could care less, and 7,000 more wait for asylum since 1990.",
    "part-ask": "",
    "paper_name": "The Gazette",
    "max_words": "5",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_at_most_three_suggestions_are_shown_and_the_rest_behind_them(browse: Browse, language: Language) -> None:
    page = Writer(browse, language=language).types(**WRONG).presses("check")
    label = {"en": "more note", "es": "nota"}[language]

    assert len(page.suggestions) == MOST
    assert len(page.notes) > MOST
    assert label in said(next(page.one("details", id="all-notes").iter("summary")))


def test_what_could_hurt_someone_comes_first(browse: Browse) -> None:
    page = Writer(browse).types(**WRONG).presses("check")

    assert "Maria" in page.suggestions[0] or "status" in page.suggestions[0]


def test_the_same_thing_is_said_once(browse: Browse) -> None:
    page = Writer(browse).types(**WRONG, part_closing="That is all!!! Truly!!!").presses("check")

    assert len(page.notes) == len(set(page.notes))


def test_whoever_leaves_a_suggestion_sees_the_next_and_finds_it_behind(browse: Browse) -> None:
    writer = Writer(browse).types(**WRONG)
    before = writer.presses("check")
    leave = next(button for button in before.buttons if button.startswith("leave:"))
    after = writer.presses(leave)

    assert after.opens == "read"
    assert before.suggestions[0] not in after.suggestions
    assert len(after.suggestions) == MOST
    assert len(after.notes) == len(before.notes)
    assert leave not in writer.presses("check").buttons, "it stays left"


def test_two_notes_of_one_kind_are_left_one_by_one(browse: Browse) -> None:
    writer = Writer(browse).types(part_ask="I ask that we be told.")
    before = writer.presses("check")
    keys = [button for button in before.buttons if button.startswith("leave:")]
    assert sum(note.startswith("Fix before sending Only you can write this part") for note in before.suggestions) == 2

    assert len(keys) == len(set(keys))
    assert writer.presses(keys[0]).buttons.count(keys[1]) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_labels_say_how_grave_it_is_and_no_id_is_on_the_page(browse: Browse, language: Language) -> None:
    """Not in what a button says to the server either."""
    writer = Writer(browse, language=language).types(**WRONG)
    writer.presses(next(button for button in writer.presses("check").buttons if button.startswith("leave:")))
    labels = {
        locale_for(language).translate(label) for label in ("Safety", "Fix before sending", "Worth a look", "Tip")
    }

    assert [note for note in writer.page.notes if not note.startswith(tuple(labels))] == []
    assert writer.page.fields["left"]
    assert [id for id in FINDING_IDS if id in writer.page.text] == []


def test_a_letter_saved_with_older_keys_does_not_bring_ids_back(browse: Browse) -> None:
    page = Writer(browse).types(**WRONG, left="LEN-1-0badc0de").presses("check")

    assert page.fields["left"]
    assert "LEN-1" not in page.text


# Whom it is for, and who signs


@pytest.mark.parametrize(
    ("slug", "fields", "asked"),
    [
        (LETTER, {"paper": TUCSON}, ["name", "address", "phone"]),
        (LETTER, {"paper": ALASKA}, ["name"]),
        (LETTER, {}, ["name", "address", "phone"]),
        (LETTER, {"paper_name": "The Gazette of Nowhere"}, ["name", "address", "phone"]),
        (OP_ED, {"paper": ALASKA}, ["name", "address", "phone", "bio"]),
        (OP_ED, {}, ["name", "address", "phone", "bio"]),
    ],
)
def test_only_what_the_newspaper_wants_is_asked(
    browse: Browse, slug: str, fields: dict[str, str], asked: list[str]
) -> None:
    page = Writer(browse, slug).types(part_opening=OPENING, **fields).presses("check")
    tokens = {field.get("id"): field.get("autocomplete") for field in page.all("input")}

    assert [name for name in contact_fields(page) if name != "town"] == asked
    assert tokens["sender-name"] == "name"
    assert tokens.get("sender-phone", "tel") == "tel"
    assert tokens.get("sender-address", "street-address") == "street-address"


def test_the_town_is_asked_once_and_a_change_of_it_changes_the_signature(browse: Browse) -> None:
    writer = begun(browse).types(**SIGNER)
    writer.presses("check")
    page = writer.types(**{"blank-town": "Mesilla"}).presses("check")
    towns = [field for field in page.all("input") if field.get("value") in ("Vado", "Mesilla")]

    assert [field.get("value") for field in towns] == ["Mesilla"]
    assert said(page.with_class("signature")[0]) == "Ada Quince Mesilla"


def test_an_official_is_told_how_to_answer(night_bus: Browse) -> None:
    path = f"/{CAMPAIGN}/letters/write-to-the-council"
    fields = night_bus.get(path).fields
    fields["part-opening"], fields["do"] = OPENING, "check"

    assert set(contact_fields(night_bus.send(path, fields))) - {"town"} == {"name", "address", "email"}


def test_no_one_signs_a_call(night_bus: Browse) -> None:
    path = f"/{CAMPAIGN}/letters/call-the-council"
    fields = night_bus.get(path).fields
    fields["part-opening"], fields["do"] = OPENING, "text:anyway"
    page = night_bus.send(path, fields)

    assert contact_fields(page) == []
    assert page.with_class("signature") == []
    assert page.one("textarea", id="take-all") is not None


def test_sources_go_along_unless_the_box_was_shown_and_left_empty(browse: Browse, edition: Edition) -> None:
    writer = Writer(browse).takes_up(sample_of(edition, LETTER, "en"))
    page = writer.presses("text")

    assert (page.fields["with_sources"], page.fields["sending"]) == ("yes", "yes")
    without = writer.leaves_out_the_sources().presses("check")
    assert "with_sources" not in without.fields
    away = browse.send(address(f"letters/{OP_ED}"), MultiDict([*without.fields.items(multi=True), ("do", "text")]))
    assert "with_sources" not in away.fields


@pytest.mark.parametrize("limit", ["many", "0", "-5", "9" * 30])
def test_what_is_no_limit_is_said_at_its_field_and_in_a_list(browse: Browse, limit: str) -> None:
    page = begun(browse).types(max_words=limit).presses("check")
    field = page.one("input", id="max_words")

    assert field.get("aria-invalid") == "true"
    assert [link.get("href") for link in page.one("div", id="errors").iter("a")] == ["#max_words"]
    assert page.fields["max_words"] == limit


# How much comes at first


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_page_of_every_template_is_small(browse: Browse, edition: Edition, language: Language) -> None:
    for letter in edition.content.letters:
        page = browse.get(address(f"letters/{letter.slug}", language))
        controls = [
            one
            for one in page.all("input", "textarea", "select", "button")
            if one.get("type") != "hidden" and one.get("hidden") is None
        ]

        assert len(controls) <= MOST_CONTROLS, letter.slug
        assert len(page.answer.data) <= MOST_BYTES, letter.slug


def test_without_javascript_the_page_says_what_a_reload_loses(browse: Browse) -> None:
    assert "Your browser can’t keep your text, so don’t reload this page: you’d lose what you wrote." in said(
        Writer(browse).page.all("noscript")[0]
    )


def test_safety_is_said_again_where_the_letter_is_sent(browse: Browse) -> None:
    page = Writer(browse).types(**WRONG).presses("check")
    shown = [said(notice) for notice in page.with_class("notice") if "safety" in notice.get("class", "").split()]

    assert len(shown) == 1
    assert "Maria Lopez" in shown[0]


@pytest.mark.parametrize("limit, shown", [("120", "of 120 words"), ("", "Aim for 150 words or fewer.")])
def test_a_limit_is_shown_as_one_only_where_someone_set_it(browse: Browse, limit: str, shown: str) -> None:
    writer = Writer(browse).types(part_opening="Good day.", paper_name="The Vado Voice", max_words=limit)

    assert shown in said(writer.presses("check").with_class("bar")[0])


def test_a_letter_in_another_language_than_the_page_has_a_way_back(browse: Browse) -> None:
    writer = Writer(browse).types(part_opening="Good day.")

    assert "language:en" in writer.presses("language:es").buttons
    assert "language:en" not in writer.presses("language:en").buttons


def test_a_question_is_the_name_of_its_box(browse: Browse) -> None:
    for slug in (LETTER, OP_ED):
        page = browse.get(address(f"letters/{slug}"))
        labels = {label.get("for"): said(label) for label in page.all("label")}
        titles = {said(title) for title in page.with_class("step-title")}
        boxes = [field.get("id") for field in page.all("textarea") if field.get("name", "").startswith("part-")]
        asked = [id for id in boxes if id not in ("part-now", "part-facts")]

        assert len(asked) > 2
        assert [id for id in asked if labels[id] not in titles] == (["part-ask"] if slug == LETTER else [])


def test_words_in_the_letters_language_and_in_the_readers_say_which_they_are(browse: Browse) -> None:
    writer = Writer(browse, language="es", query="?language=en").types(part_opening=OPENING).chooses(FACT)
    way = writer.page.one("input", id=f"say-{FACT}-0").attrib["value"]
    page = writer.types(**{f"say-{FACT}": way}).presses("check")
    sheet = page.with_class("source-sheet")[0]
    title = next(summary for summary in page.all("summary") if said(summary).startswith("Sources"))
    ours = [one.get("lang") for one in page.all("span") if said(one) in ("versión", "(palabras nuestras:")]

    assert title.get("lang") == sheet.get("lang") == "en"
    assert ours == ["es", "es"]
    assert sheet.find("div[@lang='es']//a") is not None


def test_what_is_found_is_where_the_answer_leads(browse: Browse) -> None:
    writer = Writer(browse)
    goals = {button.get("value"): button.get("formaction") for button in writer.page.all("button")}
    for place in ("87501", "Springfield", "99999"):
        page = writer.types(place=place).presses("find")
        assert [one.get("tabindex") for one in page.tree.iter() if one.get("id") == "found"] == ["-1"], place
    assert (goals["find"], goals["search"]) == ("#found", "#found-facts")


def test_a_newspapers_other_language_is_said_once(browse: Browse) -> None:
    writer = Writer(browse, query=f"?language=es&paper={SANTA_FE}").types(part_opening=OPENING)
    page = writer.presses("check")

    assert [note for note in page.notes if "publishes in English" in note] == page.suggestions[:1]
