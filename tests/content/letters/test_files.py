"""A template's file: front matter, then one section a part."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaign.content.letters.files import parse_letter
from campaign.content.letters.formats import CURRENT
from campaign.content.letters.writing import letter_text
from campaign.content.problems import Problem
from campaign.domain.language import LANGUAGES
from campaign.domain.officials.officials import Official
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import Blank, Choice, Hole, Literal, Template, WordRange, choices
from tests.content.seeds import LETTERS

LETTER = """\
---
kind: letter
title: A title
summary: A summary.
words: {min: 60, max: 150}
blanks:
  town: {ask: "Your town", max: 60, required: true}
  group: {ask: "Your group", max: 80, required: false}
offers: [one-fact, another-fact]
---
## opening
prompt: What happened?
words: 25
yours: true

This is an example.

## facts
prompt: Which facts?
words: 50

Lead-in
of two lines.

## closing
prompt: >-
  What do you
  ask?
words: 30

{% if group %}We of {{ group }}{% else %}I, of {{ town }},{% endif %} ask.

And a second paragraph.
"""


def parsed(text: str) -> Template:
    found = parse_letter(text, "en.md", "a-letter", "en")
    assert isinstance(found, Template), found

    return found


def problems(text: str) -> list[Problem]:
    found = parse_letter(text, "en.md", "a-letter", "en")
    assert isinstance(found, list), "this was read"

    return found


def test_a_letter_is_read_whole() -> None:
    template = parsed(LETTER)

    assert (template.slug, template.language, template.kind) == ("a-letter", "en", Kind.LETTER)
    assert (template.title, template.summary, template.words) == ("A title", "A summary.", WordRange(60, 150))
    assert template.blanks == (
        Blank("town", "Your town", 60, required=True),
        Blank("group", "Your group", 80, required=False),
    )
    assert template.offers == ("one-fact", "another-fact")
    assert [(part.id, part.prompt, part.words, part.yours) for part in template.parts] == [
        ("opening", "What happened?", 25, True),
        ("facts", "Which facts?", 50, False),
        ("closing", "What do you ask?", 30, False),
    ]


def test_the_words_of_a_part_are_one_sentence() -> None:
    opening, facts, closing = (part.sentences for part in parsed(LETTER).parts)

    assert opening == ((Literal("This is an example."),),)
    assert facts == ((Literal("Lead-in of two lines."),),)
    assert closing == (
        (
            Choice("group", (Literal("We of "), Hole("group")), (Literal("I, of "), Hole("town"), Literal(","))),
            Literal(" ask.\n\nAnd a second paragraph."),
        ),
    )


LIST = """
- First,
  of two lines.
- - Second, for {{ town }}.

  With a paragraph.

-   Third."""


def test_a_list_is_sentences_to_choose_from() -> None:
    [facts] = [part for part in parsed(LETTER.replace("Lead-in\nof two lines.", LIST)).parts if part.id == "facts"]

    assert choices(facts, {"town": "Mill River"}) == (
        "First, of two lines.",
        "- Second, for Mill River.\n\nWith a paragraph.",
        "Third.",
    )
    assert choices(facts, {}, {"town": "Your town"})[1].startswith("- Second, for [Your town].")


def test_a_part_without_words_has_no_sentences() -> None:
    texts = ("", "-", "- \n-\n")

    assert {parsed(LETTER.replace("Lead-in\nof two lines.", text)).parts[1].sentences for text in texts} == {()}


def test_an_op_ed_may_offer_headlines() -> None:
    text = LETTER.replace("offers:", 'headlines: ["One", "Two: a third"]\noffers:')

    assert parsed(text).headlines == ("One", "Two: a third")
    assert parsed(letter_text(parsed(text))) == parsed(text)


def test_a_text_of_an_older_file_that_looks_like_a_list_stays_one_sentence() -> None:
    """Files that name their format were written by a program; those by hand are read as people write today."""
    text = LETTER.replace("Lead-in\nof two lines.", LIST)
    old, by_hand = parsed(text.replace("kind:", "format: 2\nkind:", 1)), parsed(text)

    assert [len(part.sentences) for part in old.parts] == [1, 1, 1]
    assert [len(part.sentences) for part in by_hand.parts] == [1, 3, 1]
    assert choices(old.parts[1], {"town": "X"})[0].startswith("- First, of two lines. - - Second, for X.")


@pytest.mark.parametrize(
    ("old", "new", "check"),
    [
        ("\n", "\r\n", "lines of Windows"),
        ("\n", "\r", "lines of an old Mac"),
        ("This is an example.", "This is an exam\u0301ple.", "an accent by itself"),
        ("## facts\n", "##   facts  \n", "spaces around a heading"),
        ("Lead-in\nof two lines.", "", "an empty facts part"),
        ("---\nkind", "--- \nkind", "a space behind the fence"),
    ],
    ids=lambda value: value if " " in value and "\n" not in value else "",
)
def test_small_differences_are_no_fault(old: str, new: str, check: str) -> None:
    assert [part.id for part in parsed(LETTER.replace(old, new)).parts] == ["opening", "facts", "closing"]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("---\nkind", "kind", 1, "the settings at the top of the file are missing"),
        ("another-fact]\n---\n", "another-fact]\n", 1, "the settings at the top of the file are missing"),
        (LETTER, "", 1, "the settings at the top of the file are missing"),
        (LETTER, "---\n", 1, "the settings at the top of the file are missing"),
        (LETTER, "---\n---\n", 1, "should be keys with their values"),
        ("title: A title", "title: [A title]", 3, "should be text"),
        ("title: A title", "titel: A title", 3, "titel: unknown key; did you mean 'title'?"),
        ("kind: letter", "kind: poem", 2, "'poem' isn’t an option here"),
        ("words: {min: 60, max: 150}", "words: 60-150", 5, "should be keys with their values"),
        ("max: 60,", "max: many,", 7, "should be a whole number"),
        ("offers: [one", "offers: *one [one", 9, "this starts with *"),
        ("words: 25\n", "", 11, "words: this key is missing"),
        ("words: 25", "words: few", 13, "should be a whole number"),
        ("yours: true", "yours: yes", 14, "should be true or false"),
        ("prompt: Which facts?\n", "prompt: Which: facts?\n", 19, "there is a colon here"),
        ("Lead-in", "{{ city }}", 18, "the blank 'city'"),
        ("of two lines", "of {{ two.lines }}", 23, "is not allowed"),
        ("And a second", "{# And #} a second", 33, "is not allowed"),
        ("Lead-in", "- {{ a.b }}\n- Lead-in", 22, "is not allowed"),
        ("Lead-in\nof two", "- One\n\n- {% if %}\n  Lead-in of two", 24, "the {{ }} braces don’t match"),
        ("Lead-in", "- Lead-in", 23, "this line isn’t in any sentence of the list"),
        ("{% endif %} ask.", " ask.", 31, "the {{ }} braces don’t match"),
        ("A summary.", "A sum\u200bmary.", 1, "hidden characters: U+200B"),
        ("This is", "This\u202e is\x00", 1, "hidden characters: U+202E, U+0000"),
    ],
)
def test_a_fault_has_its_line(old: str, new: str, line: int, what: str) -> None:
    found = problems(LETTER.replace(old, new))

    assert (line, True) in [(problem.line, what in str(problem)) for problem in found], "\n".join(map(str, found))


def test_all_faults_are_reported_at_once() -> None:
    found = problems(
        LETTER.replace("kind: letter", "kind: poem").replace("Lead-in", "{{ a.b }}").replace("yours: true", "yours: 1")
    )

    assert [problem.line for problem in found] == [2, 14, 22]


@pytest.mark.parametrize(
    ("old", "new", "line", "what"),
    [
        ("---\n## opening", "---\nLost words.\n\n## opening", 11, "these words aren’t in any part"),
        ("## opening", "opening", 11, "these words aren’t in any part"),
        ("Lead-in", "## Lead in, in words\n\nLead-in", 22, "isn’t the name of a part"),
        ("## facts", "# facts", 18, "isn’t the name of a part"),
        ("## closing", "### closing", 25, "isn’t the name of a part"),
        ("## closing", "##", 25, "isn’t the name of a part"),
    ],
)
def test_what_was_meant_as_a_heading_is_neither_lost_nor_part_of_the_letter(
    old: str, new: str, line: int, what: str
) -> None:
    found = problems(LETTER.replace(old, new))

    assert (line, True) in [(problem.line, what in str(problem)) for problem in found], "\n".join(map(str, found))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_template_that_ships_is_read(language: str) -> None:
    paths = sorted(LETTERS.glob(f"*/{language}.md"))
    found = [parse_letter(path.read_text(encoding="utf-8"), path.name, path.parent.name, "en") for path in paths]

    assert len(paths) >= 6
    assert [path.parent.name for path, template in zip(paths, found, strict=True) if isinstance(template, list)] == []


def test_the_readmes_example_is_read() -> None:
    """What we tell authors to write is what we read."""
    readme = (Path(LETTERS).parent / "README.md").read_text(encoding="utf-8")
    example = readme.split("```")[3].lstrip("\n")

    assert [part.id for part in parsed(example).parts] == ["opening", "facts", "ask"]


@pytest.mark.parametrize("format", range(1, CURRENT + 1))
def test_a_file_of_every_format_is_read(format: int) -> None:
    """Templates of one's own leave the site as files, and come back when they like. Those of before name no format."""
    assert parsed(LETTER.replace("kind:", f"format: {format}\nkind:", 1)) == parsed(LETTER)


@pytest.mark.parametrize("format", ["", "format: 1\n"])
def test_what_went_to_congress_goes_to_an_official(format: str) -> None:
    """Files by hand name no format, and may use the old name as long as they like."""
    found = parsed(LETTER.replace("kind: letter", f"{format}kind: congress", 1))

    assert found.kind is Kind.OFFICIAL


def test_a_template_may_name_the_official_whom_it_is_for() -> None:
    text = LETTER.replace("title:", 'addressee: {title: Council Member, body: "City Council"}\ntitle:', 1)
    text = text.replace("kind: letter", "kind: official", 1)

    assert parsed(text).addressee == Official("Council Member", body="City Council")
    assert parsed(letter_text(parsed(text))).addressee == Official("Council Member", body="City Council")


def test_an_addressee_without_title_name_or_body_is_refused() -> None:
    [problem] = problems(LETTER.replace("title:", 'addressee: {greeting: "Dear you"}\ntitle:', 1))

    assert (str(problem.what), problem.level) == ("it doesn’t say who the message goes to", "error")


def test_a_file_of_a_newer_program_says_so_and_what_to_do() -> None:
    [problem] = problems(LETTER.replace("title:", "format: 99\ntitle:", 1))

    assert (problem.line, problem.level) == (3, "error")
    assert str(problem.what) == "a newer version of this program wrote this file, in format 99"
    assert "upgrade" in str(problem.right)


def test_words_in_a_part_that_look_like_a_format_are_words() -> None:
    assert parsed(LETTER.replace("And a second paragraph.", "format: 99"))
