"""Which words of a text are ours: what was taken as a whole or in a long run, and how much of the whole it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.own_words import LONG_RUN, Copied
from tests.builders import EXAMPLES, FACTS, a_content, a_manuscript, a_source, a_template

_OURS = [text for language in LANGUAGES for text in EXAMPLES[language].values()] + [fact.claim.en for fact in FACTS]
TEXTS = st.lists(st.sampled_from([*" ".join(_OURS).split(), *_OURS, "“", "”", "900", "\n", "Guatemala"]), max_size=30)


def copied(text: str, language: Language = "en") -> Copied:
    template = a_template(language)
    sources = [a_source(title="Where the Planes Went on All Those Nights Before Dawn")]
    return a_manuscript(text, template=template, content=a_content([template], sources=sources)).copied


def stretches(text: str, language: Language = "en") -> list[str]:
    return [text[stretch.start : stretch.end] for stretch in copied(text, language).stretches]


def test_names_and_figures_do_not_break_a_run() -> None:
    text = "I read that more than 900 Hondurans and Salvadorans were sent to Guatemala under its agreement, no less."

    assert stretches(text) == [text[text.index("more") : text.index(", no")]]


def test_every_copied_stretch_is_found_in_order() -> None:
    text = f"{EXAMPLES['en']['facts'][:-1]}, my cousin says, and {EXAMPLES['en']['closing'].lower()}"

    assert stretches(text) == ["Here is what the public record shows about it", EXAMPLES["en"]["closing"][:-1].lower()]


@pytest.mark.parametrize(
    "text",
    [
        "We read Where the Planes Went on All Those Nights Before Dawn to the children.",
        f"She wrote “{EXAMPLES['en']['ask']}” on the wall.",
        "We mean the Asylum Cooperative Agreement of Guatemala, the Senate Judiciary Committee of all.",
    ],
)
def test_a_title_a_quotation_and_names_alone_are_not_copied(text: str) -> None:
    assert copied(text) == Copied(0, len(text.split()), ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_example_is_never_ours(language: Language) -> None:
    """Nobody is told that her words are ours because we once wrote something like them."""
    assert stretches(f"{EXAMPLES[language]['opening']} {EXAMPLES[language]['stake']}", language) == []


@pytest.mark.parametrize(
    "text",
    [
        "I want to know what became of them, since we pay.",
        "Here is what the public record hides.",
        "In 2025 lawyers of the government filed nearly 5,000 sheets of paper.",
    ],
)
def test_everyday_runs_and_numbers_are_nobodys(text: str) -> None:
    assert stretches(text) == []


def test_what_several_of_our_texts_say_anyone_would() -> None:
    common = "I ask our members of Congress to hold a hearing on it"
    templates = [
        a_template(slug=slug, texts={"ask": f"{common} {end}."}) for slug, end in (("a", "now"), ("b", "soon"))
    ]
    content = a_content(templates)
    [once, whole] = [
        a_manuscript(text, template=templates[0], content=content).copied.ours
        for text in (f"{common}, please, and at night.", f"Please listen. {common} now. That is all.")
    ]

    assert (once, whole) == (0, 13)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_phrasing_and_a_request_kept_word_for_word_are_ours(language: Language) -> None:
    claim, ask = FACTS[0].claim[language], EXAMPLES[language]["ask"]
    text = f"I sold tires in Deming until last June.\n\n{claim} [@{FACTS[0].id}]\n\n{ask}"
    found = a_manuscript(text, language).copied

    assert found.ours == len(f"{claim} {ask}".split())
    assert found.words == found.ours + 8
    assert len(found.stretches) == 2


def test_a_short_sentence_of_ours_counts_as_a_whole_and_not_in_part() -> None:
    template = a_template(texts={"facts": "Here is the record."})

    def ours(text: str) -> int:
        return a_manuscript(text, template=template, content=a_content([template])).copied.ours

    assert ours("They left. Here is what the public record shows about it. We wept.") == 0
    assert copied("They left. Here is what the public record shows about it. We wept.").ours == 9
    assert ours("They left. Here is the record. We wept.") == 0  # four words are anyone's


def test_a_long_run_counts_whoever_of_ours_wrote_it() -> None:
    other = a_template(slug="other", texts={"ask": "Every harvest our fields are picked by hands that we never shake."})
    template = a_template()
    manuscript = a_manuscript(
        "Every harvest our fields are picked by hands so tired. Hands that we never shake wave.",
        template=template,
        content=a_content([template, other]),
    )

    assert [stretch.length for stretch in manuscript.copied.stretches] == [LONG_RUN]
    assert manuscript.copied.share == LONG_RUN / 16


@given(TEXTS)
def test_stretches_are_in_order_and_never_span_a_line_end(words: list[str]) -> None:
    text = " ".join(words)
    manuscript = a_manuscript(text)
    body, found = manuscript.reading.text, manuscript.copied

    assert 0 <= found.share <= 1
    assert bool(found.ours) == bool(found.stretches)
    assert all(a.end <= b.start for a, b in zip(found.stretches, found.stretches[1:], strict=False))
    assert all(0 <= stretch.start < stretch.end <= len(body) for stretch in found.stretches)
    assert [stretch.start for stretch in found.stretches] == sorted(stretch.start for stretch in found.stretches)
    assert not any("\n" in body[stretch.start : stretch.end] for stretch in found.stretches)
