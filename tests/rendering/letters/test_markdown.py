"""The letter as Markdown: Pandoc renders it with every note, and no word of it is markup."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.senders import Sender
from campaign.domain.templates.documents import Mark
from campaign.domain.templates.drafts import Draft
from campaign.domain.texts.normalise import clean, one_line
from campaign.rendering.letters.addressing import salutation
from campaign.rendering.letters.markdown import letter_markdown, references, references_json
from campaign.rendering.letters.markdown_escapes import escaped_line
from campaign.rendering.letters.text import plain_letter
from campaign.rendering.locale import locale_for
from tests.rendering.hostile import TEXTS
from tests.rendering.injections import INJECTIONS
from tests.rendering.shipped import SAMPLES, edition, sample, written
from tests.rendering.test_text_stays_text import draft_of, sender_of

STYLE = Path(__file__).with_name("notes.csl")
#: Pandoc sets quotes and dots as a printer would; here they are what was typed.
AS_TYPED = str.maketrans("“”‘’\u00a0", "\"\"'' ")
CITED = "\0"
STARTS = [
    "# heading", "- item", "+ item", "* item", "1. item", "1) item", "(1) item", "a. item", "A)  item", "iv. item", "#. item",
    "(@) item", "@key said", "> quote", ">quote", "| line", ": definition", "~ definition", "---", "***", "===", "```",
    "~~~", ":::", "::: box", "% title", "    code", "\tcode", "[link]: https://x.example", "[^1]: note", "*[abbr]: x",
    "<div>", "<!-- comment -->", "\\begin{x}", "$x$", "+---+", "------- ------", "Table: x", "(a) b", "i) x", "&copy;",
    "[@nobody]", "-@nobody", "![x](y)", "https://x.example/a_b_c", "a^b^ c~d~", "*a* _b_ **c**", "`c`", "^[note]", "x\\",
    "{{7*7}}", "$$x$$", "H~2~O", "{.class}", "[x]{.y}", "~~x~~", "--- x ---", "a -- b", "\\", "1\\. x", "-- x", "<https://x>",
]  # fmt: skip


def pandoc(text: str, to: str = "json", *more: str) -> str:
    ran = subprocess.run(
        ["pandoc", "--sandbox", "-f", "markdown", "-t", to, "--wrap=none", *more],
        input=text,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert ran.stderr == ""
    return ran.stdout


def shown(node: Any) -> str:
    """The words of a piece of Pandoc's own tree."""
    if isinstance(node, list):
        return "".join(map(shown, node))
    if not isinstance(node, dict):
        return ""
    match node.get("t"):
        case "Str":
            return str(node["c"])
        case "Space" | "SoftBreak" | "LineBreak":
            return " "
        case "Quoted":
            sign = '"' if node["c"][0]["t"] == "DoubleQuote" else "'"
            return sign + shown(node["c"][1]) + sign
        case "Cite":
            return CITED
        case kind:
            raise AssertionError(f"{kind} is markup")


def paragraphs(text: str) -> list[str]:
    """Each paragraph as Pandoc reads it; anything but plain paragraphs is an error."""
    blocks = json.loads(pandoc(text))["blocks"]
    assert {block["t"] for block in blocks} <= {"Para"}, blocks
    return [without_marks(block) for block in blocks]


def without_marks(block: Any) -> str:
    """The words of a paragraph as they are without its citations, each of which has a space before it."""
    return shown(block["c"]).replace(f" {CITED}", "")


def typed(text: str) -> str:
    return " ".join(text.replace("...", "…").split()).translate(AS_TYPED)


@pytest.mark.parametrize("text", [*STARTS, *TEXTS])
def test_what_looks_like_markup_is_words(text: str) -> None:
    assert [typed(found) for found in paragraphs(escaped_line(text))] == [typed(text)]


@given(
    lines=st.lists(
        st.one_of(
            st.text("\\`*_{}[]()<>#+-.!|~^$@&=:;%'\"/ \u00a0a1Ivx9", min_size=1, max_size=24),
            st.text(st.characters(categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=24),
            st.sampled_from(STARTS),
        )
        .map(lambda text: one_line(text).text)
        .filter(bool),
        min_size=60,
        max_size=60,
    )
)
@settings(max_examples=10, suppress_health_check=list(HealthCheck))
def test_no_line_of_a_letter_is_markup(lines: list[str]) -> None:
    found = paragraphs("\n\n".join(map(escaped_line, lines)))

    assert [_squeezed(typed(text)) for text in found] == [_squeezed(typed(line)) for line in lines]


def _squeezed(text: str) -> str:
    """Where quotes open and close is a printer's guess, and dots may be one sign."""
    return re.sub(r"[\"'\s]", "", text).replace("…", "...").replace("–", "--")


def notes_in(node: Any) -> Iterator[str]:
    """The words of each note in Pandoc's tree."""
    if isinstance(node, dict) and node.get("t") == "Note":
        yield json.dumps(node, ensure_ascii=False)
    elif isinstance(node, dict | list):
        for child in node.values() if isinstance(node, dict) else node:
            yield from notes_in(child)


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_pandoc_renders_every_note(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)
    read = json.loads(pandoc(letter_markdown(manuscript, edition()), "json", "--citeproc", f"--csl={STYLE}"))
    marks = [run for paragraph in manuscript.document.paragraphs for run in paragraph.runs if isinstance(run, Mark)]
    notes = list(notes_in(read["blocks"]))
    sources = edition().content.source_by_id

    assert len(notes) == len(marks) > 0
    for note, mark in zip(notes, marks, strict=True):
        for citation in (one for fact in manuscript.facts_named(mark.facts) for one in fact.citations):
            source = sources[citation.source]
            assert source.url is None or source.url in note
            last = [(words or "").split()[-1:] for words in (source.title, source.publisher, citation.at[language])]
            assert [word for words in last for word in words if word.strip("()") not in note] == []


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_pandoc_finds_every_work_by_its_own_style_too(slug: str, language: Language) -> None:
    found = pandoc(letter_markdown(sample(slug, language), edition()), "plain", "--citeproc")

    assert "???" not in found
    assert "[@" not in found
    assert all(item.get("URL", "") in found for item in references(sample(slug, language)))


@pytest.mark.parametrize("slug, language", SAMPLES)
def test_its_body_is_what_is_pasted(slug: str, language: Language) -> None:
    manuscript = sample(slug, language)
    blocks = json.loads(pandoc(letter_markdown(manuscript, edition(), with_sources=False)))["blocks"]
    plain = plain_letter(manuscript, edition()).body

    assert [typed(without_marks(block)) for block in blocks] == [typed(line) for line in plain.split("\n\n")]


@pytest.mark.parametrize("language, code", [("en", "en-US"), ("es", "es-US")])
def test_its_head_holds_title_language_and_references(language: Language, code: str) -> None:
    manuscript = sample("ten-a-month", language)
    who = Sender(headline='A *title*: "x" & <b>')
    meta = json.loads(pandoc(letter_markdown(manuscript, edition(), who)))["meta"]

    assert typed(shown(meta["title"]["c"])) == who.headline
    assert shown(meta["lang"]["c"]) == code
    assert len(meta["references"]["c"]) == len(references(manuscript))


def test_references_are_csl_json_with_a_work_for_each_fact() -> None:
    manuscript = sample("ten-a-month", "en")
    found = json.loads(references_json(manuscript))
    ids = [item["id"] for item in found]

    assert found == references(manuscript)
    assert len(set(ids)) == len(ids)
    assert {id.split(":")[0] for id in ids} == {fact.id for fact in manuscript.facts}
    assert all({"id", "type", "language", "note"} <= item.keys() for item in found)
    assert [item for item in found if "issued" in item and not item["issued"]["date-parts"][0]] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_references_read_from_their_own_file_give_the_same_list(language: Language, tmp_path: Path) -> None:
    manuscript = sample("what-happened-to-those-sent", language)
    file = tmp_path / "references.json"
    file.write_text(references_json(manuscript), encoding="utf-8")
    ids = "".join(f"[@{item['id']}]" for item in references(manuscript))
    found = subprocess.run(
        ["pandoc", "-f", "markdown", "-t", "plain", "--citeproc", f"--bibliography={file}"],
        input=ids,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )

    assert found.stderr == ""
    assert "???" not in found.stdout


@pytest.mark.parametrize("slug", ["short-reply", "a-promise-we-made"])
@pytest.mark.parametrize("text", TEXTS)
def test_hostile_words_come_out_as_they_were_typed(text: str, slug: str) -> None:
    manuscript = written(draft_of(text, slug), slug)
    read = json.loads(pandoc(letter_markdown(manuscript, edition(), sender_of(text), with_sources=False)))
    lines = [_squeezed(typed(without_marks(block))) for block in read["blocks"]]
    parts = [f"{part.id} {text}" for part in manuscript.template.parts] + [f"chosen {text}"]

    assert {block["t"] for block in read["blocks"]} == {"Para"}
    assert [words for words in parts if not any(_squeezed(typed(words)) in line for line in lines)] == []


@pytest.mark.parametrize("text", INJECTIONS[:120:3])
def test_no_body_ends_its_paragraph_or_its_head(text: str) -> None:
    manuscript = written(Draft(text=clean(f"{text}\n---\nreferences: []\n...\n{text}").text))
    read = json.loads(pandoc(letter_markdown(manuscript, edition(), Sender(headline=one_line(text).text))))

    assert {block["t"] for block in read["blocks"]} <= {"Para", "Header", "Div"}
    assert set(read["meta"]) == {"title", "lang", "link-citations"}


def test_a_letter_without_citations_has_no_references() -> None:
    manuscript = written(Draft(text="It is so."))
    text = letter_markdown(manuscript, edition())

    assert "references" not in text
    assert paragraphs(text) == [salutation(manuscript, locale_for("en")), "It is so."]
