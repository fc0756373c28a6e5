"""Runs of words that texts share, and the campaign's own words."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES
from campaign.domain.texts.campaign_wording import fact_owner, template_owner
from campaign.domain.texts.shingles import GRAM, Phrases, find_run, grams, keys_of, overlap, spared, words_of
from tests.builders import EXAMPLES, FACTS, a_content, a_source, a_template

ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))
WORDS = st.lists(
    st.sampled_from("we ask where they went that night — and who paid for it 900 \n".split(" ")), max_size=60
)


@given(ANY_TEXT)
def test_words_are_where_they_say(text: str) -> None:
    words = words_of(text)

    assert all(0 <= word.start < word.end <= len(text) for word in words)
    assert all(before.end <= after.start for before, after in zip(words, words[1:], strict=False))
    assert [word.key for word in words if not word.is_break] == keys_of(text)


def test_words_are_compared_without_accents_capitals_and_possession() -> None:
    assert keys_of("Guatemala’s ACUERDO, don't “Él”\n2,000-odd") == "guatemala acuerdo don't el 2 000 odd".split()


@given(WORDS, WORDS)
def test_a_share_is_between_nothing_and_all(draft: list[str], source: list[str]) -> None:
    ours = set(grams(keys_of(" ".join(source))))
    words = words_of(" ".join(draft))
    found = overlap(words, ours.__contains__, spared(words, ()))

    assert 0 <= found.share <= 1
    assert found.copied <= found.counted
    assert found.covered <= len(words)
    assert bool(found.copied) == bool(found.stretches)
    assert all(stretch.length >= GRAM for stretch in found.stretches)


@given(WORDS)
def test_a_copy_of_itself_is_all_of_it(draft: list[str]) -> None:
    text = " ".join(draft).replace("\n", " ")
    words = words_of(text)
    assume(len(words) >= GRAM)
    ours = set(grams(keys_of(text)))
    found = overlap(words, ours.__contains__, spared(words, ()))

    assert found.share == 1
    assert [stretch.length for stretch in found.stretches] == [len(words)]
    assert found.covered == len(words)


@given(WORDS, st.lists(st.tuples(st.integers(0, 100), st.integers(0, 100)), max_size=8))
def test_spared_words_are_those_that_a_span_touches(draft: list[str], spans: list[tuple[int, int]]) -> None:
    words = words_of(" ".join(draft))
    spans = [(min(span), max(span)) for span in spans]
    expected = [
        word.is_break or any(start < word.end and word.start < end for start, end in spans if start < end)
        for word in words
    ]

    assert spared(words, [span for span in spans if span[0] < span[1]]) == expected


def test_a_run_that_touches_a_spared_word_counts_for_neither_side() -> None:
    words = words_of("we ask where they went that night and")
    found = overlap(words, lambda _: True, spared(words, [(13, 17)]))

    assert (found.counted, found.copied) == (1, 1)


def test_no_run_crosses_the_end_of_a_line() -> None:
    words = words_of("we ask where\nthey went that")

    assert overlap(words, lambda _: True, spared(words, ())).counted == 0


def test_the_longest_run_is_the_first_of_several() -> None:
    words = words_of("one two three four x one two three four")
    ours = {("one", "two", "three", "four")}
    found = overlap(words, ours.__contains__, spared(words, ()))

    assert found.longest == found.stretches[0]
    assert (found.copied, len(found.stretches), found.covered) == (2, 2, 8)


def test_phrases_are_found_as_whole_words_in_singular_and_plural() -> None:
    phrases = Phrases(["Asylum Cooperative Agreement", "Guatemala", "countries"])
    text = "Guatemala’s asylum cooperative agreements, a country and Guatemalans; an asylum cooperative."
    spans = phrases.spans(words_of(text))

    assert [text[start:end] for start, end in spans] == ["Guatemala’s", "asylum cooperative agreements", "country"]


def test_our_own_words_are_known_with_their_owners() -> None:
    content = a_content([a_template(), a_template("es")], sources=[a_source(title="Report: The Long Road")])
    for language in LANGUAGES:
        wording = content.wording[language]
        of_template = next(iter(grams(keys_of(EXAMPLES[language]["ask"]))))
        of_fact = next(iter(grams(keys_of(FACTS[0].claim[language]))))

        assert wording.is_ours(of_template)
        assert wording.is_of(of_template, {template_owner("example")})
        assert wording.is_of(of_fact, {fact_owner("transfers")})
        assert not wording.is_of(of_fact, {template_owner("example"), fact_owner("cost")})
        assert not wording.is_ours(("nobody", "has", "said", "this"))


def test_what_belongs_to_everybody() -> None:
    content = a_content([a_template()], sources=[a_source(title="Report: The Long Road", publisher="The Institute")])
    wording = content.wording["en"]

    def found(text: str) -> list[str]:
        return [text[start:end] for start, end in wording.common.spans(words_of(text))]

    assert found("A report of Guatemala by the Institute") == ["Guatemala", "the Institute"]
    assert found("Report: The Long Road") == ["Report: The Long Road"]
    assert found("No agreements in the dark, says the Senate Judiciary Committee") == [
        "No agreements in the dark",
        "the Senate Judiciary Committee"[4:],
    ]


def test_markers_in_our_texts_are_no_words() -> None:
    content = a_content([a_template(texts={"facts": "They went by night[@transfers] and nobody said why."})])

    assert content.wording["en"].is_ours(("by", "night", "and", "nobody"))


@pytest.mark.parametrize(
    ("text", "run", "found"),
    [
        ("We saw the last bus leave.", "the last bus", "the last bus"),
        ("We saw the\nlast bus leave.", "THE last, bus", "the\nlast bus"),
        ("The lasting bus.", "the last bus", None),
        ("bus bus stop", "bus stop", "bus stop"),
        ("", "the last bus", None),
        ("The last bus.", "", None),
    ],
)
def test_a_run_is_found_in_whole_words_and_across_lines(text: str, run: str, found: str | None) -> None:
    span = find_run(words_of(text), keys_of(run))

    assert (text[slice(*span)] if span else None) == found
