"""What a letter has of its draft, its facts and its template."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.completion import completed
from campaign.domain.templates.documents import compose, whole_text
from campaign.domain.templates.drafts import Draft, FactChoice
from campaign.domain.templates.templates import Hole, Literal, Part, Template, choices
from tests.builders import EXAMPLES, FACTS, TOWN, a_template

KNOWN = {fact.id: fact for fact in FACTS}
LEAD_IN = EXAMPLES["en"]["facts"]
ASKS = ((Literal("I ask for hearings."),), (Literal("From "), Hole("town"), Literal(", I ask.")))


def letter(parts: dict[str, str], *facts: FactChoice, template: Template | None = None) -> list[str]:
    """The paragraphs of a letter, with marks."""
    return whole_text(template or a_template(), Draft(parts=parts, facts=facts), KNOWN).split("\n\n")


def test_nothing_of_ours_is_in_a_letter_unless_the_draft_has_it() -> None:
    assert [compose(a_template(language), Draft(), KNOWN).text for language in LANGUAGES] == ["", ""]
    assert letter({"opening": "Mine.", "ask": " "}) == ["Mine."]


def test_a_facts_sentence_is_at_the_end_of_its_part() -> None:
    chosen = (
        FactChoice("transfers", words="Many were sent."),
        FactChoice("motions", words="Motions were filed.", part="ask"),
        FactChoice("cost", words="It costs.", part="turn"),
    )

    assert letter({"opening": "Mine.", "facts": "Look.", "ask": "I ask."}, *chosen) == [
        "Mine.",
        "Look. Many were sent.[@transfers] It costs.[@cost]",
        "I ask. Motions were filed.[@motions]",
    ]


@pytest.mark.parametrize(
    ("facts", "stays"),
    [
        (LEAD_IN, ""),
        ("Here  is what the public\nrecord shows about it. ", ""),
        (f"My town remembers. {LEAD_IN}", "My town remembers."),
        (f"My town remembers.\n\n{LEAD_IN}\n", "My town remembers."),
        (f"{LEAD_IN} Not much.", f"{LEAD_IN} Not much."),
        (f"{LEAD_IN} Many were sent.[@transfers]", f"{LEAD_IN} Many were sent.[@transfers]"),
        ("Here is what I know.", "Here is what I know."),
    ],
)
@pytest.mark.parametrize(
    "chosen", [(), (FactChoice("transfers", words=" "),), (FactChoice("cost", words="x", part="ask"),)]
)
def test_a_sentence_that_leads_to_a_fact_leaves_with_it(facts: str, stays: str, chosen: tuple[FactChoice, ...]) -> None:
    said = letter({"opening": "Mine.", "facts": facts}, *chosen)

    assert [words for words in said if "x[@cost]" not in words] == list(filter(None, ["Mine.", stays]))
    assert letter({"facts": LEAD_IN}, FactChoice("cost", words="It costs.")) == [f"{LEAD_IN} It costs.[@cost]"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_draft_that_leaves_a_part_out_may_be_completed(language: Language) -> None:
    """As a file is: its first sentence, unless the part is the writer's own or there and empty."""
    template = a_template(language)
    found = completed(Draft(parts={"stake": "Mine.", "closing": ""}), template)

    assert found.parts == {
        "stake": "Mine.",
        "closing": "",
        "facts": EXAMPLES[language]["facts"],
        "ask": EXAMPLES[language]["ask"],
    }
    assert completed(found, template) == found
    assert completed(Draft(text="All of it."), template) == Draft(text="All of it.")


def test_choices_have_their_blanks_filled() -> None:
    ask = Part("ask", "What should happen?", 30, False, ASKS)
    template = a_template(blanks=[TOWN["en"]])

    assert choices(ask, {"town": "Mill River"}) == ("I ask for hearings.", "From Mill River, I ask.")
    assert choices(ask, {}, template.asks)[1] == "From [Your town], I ask."


def test_what_a_template_asks_for_is_in_its_ask_or_its_closing() -> None:
    without = a_template(texts={"opening": "x", "facts": "x", "closing": "x"})

    assert [part.id for part in (a_template().ask_part, without.ask_part) if part] == ["ask", "closing"]


def test_our_examples_are_apart_from_what_may_be_taken() -> None:
    template, of = a_template(), EXAMPLES["en"]

    assert template.examples == (of["opening"], of["stake"])
    assert template.offered_texts == (of["facts"], of["ask"], of["closing"])
    assert template.own_texts == tuple(of.values())


@pytest.mark.parametrize(
    ("now", "opening", "said"),
    [
        ("The council votes on Tuesday.", "I ride the bus.", ["The council votes on Tuesday. I ride the bus."]),
        ("The council votes on Tuesday", "I ride the bus.", ["The council votes on Tuesday. I ride the bus."]),
        ("It was in the paper [@transfers]", "I read it.", ["It was in the paper [@transfers] I read it."]),
        (
            "The council votes on Tuesday.",
            "I ride.\n\nSo do you.",
            ["The council votes on Tuesday. I ride.", "So do you."],
        ),
        ("It is now.", "Dear Mayor Lee:\nI ride.", ["Dear Mayor Lee:", "It is now. I ride."]),
        ("It is now.", " ", ["It is now."]),
        (" ", "I ride the bus.", ["I ride the bus."]),
    ],
)
def test_why_now_leads_into_the_opening(now: str, opening: str, said: list[str]) -> None:
    first = Part("now", "Why now?", 15, True, ())
    template = replace(a_template(), parts=(first, *a_template().parts))

    assert letter({"now": now, "opening": opening}, template=template) == said


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("Many were sent[@transfers].", "Many were sent.^"),
        ("Many were sent [@transfers]. More.", "Many were sent.^ More."),
        ("Many were sent.[@transfers] More.", "Many were sent.^ More."),
        ("“Many were sent [@transfers].” More.", "“Many were sent.”^ More."),
        ("Were they [@transfers] [@cost]? One [@motions].", "Were they?^^ One.^"),
        ("Many[@transfers] were sent, and it cost[@cost]. More[@motions]!", "Many^ were sent, and it cost^. More!^"),
        ("Some.[@transfers] It cost[@cost].", "Some.^ It cost.^"),
        ("In 2021[@transfers], many.", "In 2021^, many."),
        ("About 1[@transfers].5 and [@nothing].", "About 1^.5 and [@nothing]."),
    ],
)
def test_a_mark_follows_the_period_unless_its_sentence_has_several(typed: str, shown: str) -> None:
    (paragraph,) = compose(a_template(), Draft(text=typed), KNOWN).paragraphs

    assert "".join(getattr(run, "text", "^") for run in paragraph.runs) == shown
