"""The form of a template of one's own: what is wrong is said at its field, and nothing typed is lost."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from werkzeug.datastructures import MultiDict

from campaign.domain.editions import Edition
from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.rules.letters.template_shape import template_faults
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import PART_IDS, choices
from campaign.domain.texts.normalise import clean, one_line
from campaign.web.forms.insert_blank import with_blank
from campaign.web.forms.localized import errors_of
from campaign.web.forms.own_template import KINDS, OwnTemplateForm, fields_of
from campaign.web.forms.template_blanks import MOST_BLANKS

#: A template with nothing wrong, as its form sends it.
GOOD = {
    "language": "en",
    "kind": "letter",
    "title": "Ask what became of them",
    "summary": "A letter for a choir.",
    "least": "100",
    "most": "200",
    "blank-0-name": "choir",
    "blank-0-ask": "Which choir?",
    "blank-0-max": "40",
    "part-opening-used": "yes",
    "part-opening-prompt": "What did you see?",
    "part-opening-words": "40",
    "part-opening-text": "We of {{ choir }} ask.",
    "part-turn-words": "many",
    "part-turn-text": "{{ a part that is not used may hold anything",
    "offer": "none-granted-2021",
}
#: What is changed, the field that says so, and what it says in each language.
WRONG: list[tuple[dict[str, str], str, str, str]] = [
    ({"kind": "sonnet"}, "kind", "Choose a kind from the list.", "Elija un tipo de la lista."),
    ({"title": " \u200b"}, "title", "Give it a title.", "Póngale un título."),
    ({"summary": ""}, "summary", "Say what it’s for in one sentence.", "Diga en una frase para qué sirve."),
    ({"least": ""}, "least", "Use a whole number, like 150.", "Use un número entero, como 150."),
    ({"least": "²"}, "least", "“²” isn’t a number.", "“²” no es un número."),
    ({"most": "-5"}, "most", "“-5” isn’t a number.", "“-5” no es un número."),
    ({"most": "1" * 5000}, "most", "Use a number of words", "Use una cantidad de palabras"),
    ({"blank-0-ask": ""}, "blank-0-ask", "Give the blank a label", "Póngale una etiqueta al espacio"),
    (
        {"blank-0-max": "000"},
        "blank-0-max",
        "“000” isn’t a number. Use a number of char",
        "“000” no es un número. Use una cantidad de car",
    ),
    (
        {"blank-7-ask": "which  CHOIR?"},
        "blank-1-ask",
        "Two blanks are called “which",
        "Hay dos espacios llamados “which",
    ),
    (
        {"part-opening-text": "At [Our parish]"},
        "part-opening-text",
        "There’s no blank called “Our",
        "No hay ningún espacio llamado “Our",
    ),
    ({"part-opening-words": "x"}, "part-opening-words", "“x” isn’t a number.", "“x” no es un número"),
    (
        {"part-opening-text": "{{ nobody }}"},
        "part-opening-text",
        "There’s no blank called nobody",
        "No hay ningún espacio llamado nobody",
    ),
    (
        {"part-opening-text": "{% for %}"},
        "part-opening-text",
        "The {{ }} braces don’t match",
        "Las llaves {{ }} no están bien",
    ),
    ({"part-opening-text": "## x"}, "part-opening-text", "A line starts with #", "Una línea empieza con #"),
    ({"title": "x" * 20_001}, "part", "This is too long.", "Es demasiado largo."),
    ({"part-turn-prompt": "1 " * 201}, "part", "This is too long.", "Es demasiado largo."),
]
words = st.text(max_size=60) | st.sampled_from(
    ["{{ x }}", "{% if x %}", "²", "007", "[@a]", "yes", "\x00\u202e", "## a"]
)
NAMES = [
    *GOOD,
    "blank-1-required",
    "blank-²-name",
    "blank-99999-name",
    "blank--ask",
    "part-x-text",
    "blank",
    "part",
    "order",
]


def sent(reader: Language, fields: dict[str, str], *, is_unread: bool = False) -> OwnTemplateForm:
    return OwnTemplateForm(MultiDict(fields), reader, is_unread=is_unread)


def typed(form: OwnTemplateForm) -> dict[str, str]:
    """The fields of text as the page shows them again."""
    lines = [form.title, form.summary, form.least, form.most]
    rows = [field for row in form.blank for field in (row["name"], row["ask"], row["max"])]
    parts = [field for part in form.part.form.each.values() for field in (part.prompt, part.words, part.text)]
    return {field.name: str(field.data) for field in (*lines, *rows, *parts)}


def test_a_good_form_makes_the_template_that_it_describes() -> None:
    form = sent("es", GOOD)
    assert form.validate()
    template = form.template("mine")

    assert (template.language, template.kind, template.words.max) == ("en", Kind.LETTER, 200)
    assert [(blank.name, blank.max, blank.required) for blank in template.blanks] == [("choir", 40, False)]
    assert [part.id for part in template.parts] == ["opening"]
    assert template.offers == ("none-granted-2021",)


@pytest.mark.parametrize("reader", LANGUAGES)
@pytest.mark.parametrize("changed, id, english, spanish", WRONG)
def test_what_is_wrong_is_said_at_its_field_in_the_readers_language(
    changed: dict[str, str], id: str, english: str, spanish: str, reader: Language
) -> None:
    form = sent(reader, GOOD | changed)

    assert not form.validate()
    told = [error.error for error in errors_of(form) if error.id == id]
    assert len(told) == 1, errors_of(form)
    assert (english if reader == "en" else spanish) in told[0]


@pytest.mark.parametrize(
    "place, id",
    [
        (("parts", "ask"), "part-ask-text"),
        (("parts", "nothing"), "part"),
        (("words",), "least"),
        (("blanks",), "blank"),
        (("offers",), "offer"),
        (("title",), "title"),
        ((), "part"),
        (("csrf_token",), "part"),
    ],
)
def test_a_fault_of_the_template_is_said_at_the_field_of_its_place(place: tuple[str, ...], id: str) -> None:
    form = sent("en", GOOD)
    form.validate()
    form.add_fault(Fault(place, Message("no fact is offered"), Message("offer at least one")))

    assert [(error.id, error.error) for error in errors_of(form)] == [(id, "No fact is offered: offer at least one.")]


def test_every_template_of_the_campaign_comes_through_its_form_unchanged(edition: Edition) -> None:
    for template in (one for letter in edition.content.letters for one in letter.templates.values()):
        form = OwnTemplateForm(None, "en", data=fields_of(template))
        assert form.validate(), errors_of(form)
        assert form.template(template.slug) == template
        assert not list(template_faults(template, edition.content.fact_by_id))


def test_the_form_knows_every_part_and_every_kind() -> None:
    assert tuple(sent("en", {}).part.form.each) == PART_IDS
    assert tuple(KINDS) == tuple(Kind)


def test_a_row_without_words_goes_and_one_is_always_free_until_there_are_twelve() -> None:
    few = sent("en", {"blank-0-required": "yes", "blank-1-ask": " ", "blank-3-ask": "a", "blank-12-ask": "b"})
    all_rows = sent("en", {f"blank-{row}-ask": f"a{row}" for row in range(MOST_BLANKS + 5)})

    assert [row["ask"].data for row in few.blank] == ["a", ""]
    assert [row["ask"].name for row in few.blank] == ["blank-0-ask", "blank-1-ask"]
    assert [row["ask"].data for row in all_rows.blank] == [f"a{row}" for row in range(MOST_BLANKS)]


@pytest.mark.parametrize(
    ("rows", "names"),
    [
        ({"blank-0-ask": "Your town"}, ["your_town"]),
        ({"blank-0-ask": "Your town", "blank-0-name": "town"}, ["town"]),
        ({"blank-0-ask": "¿Su coro?", "blank-1-ask": "Su coro"}, ["su_coro", "su_coro_2"]),
        ({"blank-0-ask": "7", "blank-1-ask": "Día", "blank-1-name": "No name"}, ["blank", "dia"]),
        ({"blank-0-ask": "A", "blank-0-name": "x", "blank-1-ask": "B", "blank-1-name": "x"}, ["x", "b"]),
    ],
)
def test_names_are_made_from_labels_where_a_blank_has_none(rows: dict[str, str], names: list[str]) -> None:
    form = sent(
        "en", {name: value for name, value in GOOD.items() if "blank" not in name and "text" not in name} | rows
    )

    assert form.validate(), errors_of(form)
    assert [blank.name for blank in form.template("mine").blanks] == names


def test_a_label_in_brackets_is_its_blank_and_comes_back_as_it_is() -> None:
    form = sent("en", GOOD | {"part-opening-text": "- We of [which choir?] ask [@a-fact].\n- We ask."})
    assert form.validate(), errors_of(form)
    template = form.template("mine")
    again = OwnTemplateForm(None, "en", data=fields_of(template))

    assert choices(template.parts[0], {"choir": "Saint Rita"}) == ("We of Saint Rita ask [@a-fact].", "We ask.")
    assert again.part.form.each["opening"].text.data == "- We of [Which choir?] ask [@a-fact].\n- We ask."
    assert again.validate()
    assert again.template("mine") == template


def test_a_text_that_depended_on_a_blank_becomes_two_to_choose_from() -> None:
    text = "{% if choir %}We of {{ choir }}{% else %}I{% endif %} ask."
    form = sent("en", GOOD | {"part-opening-text": text})
    assert form.validate(), errors_of(form)
    shown = OwnTemplateForm(None, "en", data=fields_of(form.template("mine")))

    assert shown.part.form.each["opening"].text.data == "- We of [Which choir?] ask.\n- I ask."


@pytest.mark.parametrize(
    ("typed", "text", "asks"),
    [
        ("Our parish", "We ask. [Our parish]", ["Which choir?", "Our parish"]),
        (" which choir? ", "We ask. [which choir?]", ["Which choir?"]),
        ("[a] b", "We ask. [(a) b]", ["Which choir?", "(a) b"]),
        ("", "We ask.", ["Which choir?"]),
    ],
)
def test_a_button_inserts_a_blank_and_makes_its_row(typed: str, text: str, asks: list[str]) -> None:
    fields = MultiDict(GOOD | {"part-opening-text": "We ask.", "part-opening-insert": typed})
    form = OwnTemplateForm(with_blank(fields, "insert:opening"), "en")

    assert form.part.form.each["opening"].text.data == text
    assert [row["ask"].data for row in form.blank if row["ask"].data] == asks
    assert form.validate(), errors_of(form)
    assert with_blank(fields, "check") == fields == with_blank(fields, "insert:nowhere")


def test_facts_keep_the_order_in_which_they_stood() -> None:
    fields = MultiDict(
        [("offer", "a"), ("offer", "new"), ("offer", "b"), ("order", "b"), ("order", "gone"), ("order", "a")]
    )

    assert OwnTemplateForm(fields, "en").offers == ("b", "a", "new")


@settings(max_examples=150)
@given(st.dictionaries(st.sampled_from(NAMES), words), st.sampled_from(LANGUAGES))
def test_no_input_is_an_error_of_ours_and_what_was_typed_comes_back(fields: dict[str, str], reader: Language) -> None:
    form, held = sent(reader, GOOD | fields), sent(reader, GOOD | fields, is_unread=True)
    if form.validate():
        form.template("mine")
    wanted = {name: value for name, value in (GOOD | fields).items() if name in typed(form) and "blank" not in name}

    assert {name: typed(held)[name] for name in wanted} == wanted
    assert {name: typed(form)[name] for name in wanted} == {
        name: (clean(value) if name.endswith("-text") else one_line(value)).text for name, value in wanted.items()
    }
    assert {error.error for error in errors_of(form)} == set() or not form.validate()
