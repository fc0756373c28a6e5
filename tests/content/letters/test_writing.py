"""A template as a file: what is written reads back as the same template, whatever stands in it."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from campaign.content.letters.files import parse_letter
from campaign.content.letters.template_syntax import InvalidTemplate, parse_template_text
from campaign.content.letters.writing import letter_text
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import PART_IDS, Blank, Part, Template, TemplateText, WordRange, holes
from campaign.domain.texts.normalise import clean, one_line
from tests.content.seeds import whole_folder

BLANKS = ("town", "group", "the_day")
lines = st.text(max_size=40).map(lambda text: one_line(text).text or "x")
pieces = st.one_of(
    st.text(max_size=20).map(lambda text: clean(text).text),
    st.sampled_from(
        [
            "{{ town }}",
            "{% if group %}We of {{ group }}{% else %}I{% endif %}",
            "\n\n",
            "[@a-fact]",
            "prompt: x",
            "---",
            "- ",
            "\n- x",
        ]
    ),
)


@st.composite
def sentences(draw: st.DrawFn) -> TemplateText:
    """Any text that may be in a part."""
    text = "".join(draw(st.lists(pieces, max_size=6))).strip()
    text = re.sub(r"(?m)^\s*#+", "", text)
    try:
        found = parse_template_text(text)
    except InvalidTemplate:
        return ()
    return found if set(holes(found)) <= set(BLANKS) else ()


some_sentences = st.lists(sentences(), max_size=4).map(lambda found: tuple(filter(None, found)))


@st.composite
def templates(draw: st.DrawFn) -> Template:
    """Any template that can be."""
    ids = [id for id in PART_IDS if draw(st.booleans())]
    return Template(
        slug="a-letter",
        language=draw(st.sampled_from(LANGUAGES)),
        kind=draw(st.sampled_from(list(Kind))),
        title=draw(lines),
        summary=draw(lines),
        words=WordRange(draw(st.integers(0, 900)), draw(st.integers(0, 900))),
        blanks=tuple(Blank(name, draw(lines), draw(st.integers(1, 99)), draw(st.booleans())) for name in BLANKS),
        offers=tuple(draw(st.lists(st.sampled_from(["a-fact", "b-fact", "no", "1", "null"]), max_size=3))),
        headlines=tuple(draw(st.lists(lines, max_size=3))),
        parts=tuple(
            Part(id, draw(lines), draw(st.integers(0, 99)), draw(st.booleans()), draw(some_sentences)) for id in ids
        ),
    )


@given(template=templates())
def test_a_template_that_is_written_reads_back_as_it_was(template: Template) -> None:
    assert parse_letter(letter_text(template), "a.md", template.slug, template.language) == template


def test_every_shipped_template_reads_back_as_it_was() -> None:
    content = whole_folder().content()
    assert content
    for letter in content.letters:
        for language, template in letter.templates.items():
            known: Language = language
            assert parse_letter(letter_text(template), "a.md", letter.slug, known) == template
