"""Which words of a text are ours: runs as a phrase search sees them, and how much of the whole they are."""

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
        f"She wrote “{EXAMPLES['en']['opening']}” on the wall.",
        "We mean the Asylum Cooperative Agreement of Guatemala, the Senate Judiciary Committee of all.",
    ],
)
def test_a_title_a_quotation_and_names_alone_are_not_copied(text: str) -> None:
    assert copied(text) == Copied(0.0, ())


def test_a_figure_is_one_word_however_it_is_written() -> None:
    """A date has one wording; eight words of it are not eight words of ours."""
    short = "Lawyers of the government filed nearly 5,000 sheets. Nobody was told."
    long = "Lawyers of the government filed nearly 5,000 motions in November 2025, and nobody was told."

    assert copied(short).stretches == ()  # neither cited nor offered, and seven words are not long
    assert [stretch.length for stretch in copied(long).stretches] == [10]


def test_a_long_run_counts_whoever_of_ours_wrote_it() -> None:
    other = a_template(slug="other", texts={"ask": "Every harvest our fields are picked by hands that we never shake."})
    template = a_template()
    manuscript = a_manuscript(
        "Every harvest our fields are picked by hands so tired. Hands that we never shake wave.",
        template=template,
        content=a_content([template, other]),
    )

    assert [stretch.length for stretch in manuscript.copied.stretches] == [LONG_RUN]
    assert manuscript.copied.share == 0


@given(TEXTS)
def test_stretches_are_in_order_and_never_span_a_line_end(words: list[str]) -> None:
    text = " ".join(words)
    manuscript = a_manuscript(text)
    body, found = manuscript.reading.text, manuscript.copied

    assert 0 <= found.share <= 1
    assert bool(found.share) <= bool(found.stretches)
    assert all(0 <= stretch.start < stretch.end <= len(body) for stretch in found.stretches)
    assert [stretch.start for stretch in found.stretches] == sorted(stretch.start for stretch in found.stretches)
    assert not any("\n" in body[stretch.start : stretch.end] for stretch in found.stretches)
