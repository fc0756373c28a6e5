"""`campaign letter` as Word, mail, Markdown and references, and how it cites."""

from __future__ import annotations

import email
import email.policy
import io
import json
import subprocess
from pathlib import Path

import pytest
from docx import Document

from tests.commands.running import Program, Ran, assert_refused
from tests.commands.test_letter import drafted, letter

SAMPLES = [Path("short-reply") / f"sample.{language}.yaml" for language in ("en", "es")]
SANTA_FE = ("--newspaper", "santa-fe-new-mexican-nm")


@pytest.mark.slow
@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_word_holds_the_letter_that_text_holds(sample: Path, shipped: Program) -> None:
    text = letter(shipped, sample, "--format", "text").out
    made = letter(shipped, sample, "--format", "docx")
    lines = [paragraph.text for paragraph in Document(io.BytesIO(made.raw)).paragraphs]

    assert made.code == 0
    assert [line for line in text.split("\n\n")[1:4] if line not in lines] == []
    assert made.raw == letter(shipped, sample, "--format", "docx").raw


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_a_mail_draft_goes_to_the_paper_and_is_not_sent(sample: Path, shipped: Program) -> None:
    made = letter(shipped, sample, "--format", "eml", *SANTA_FE)
    draft = email.message_from_bytes(made.raw, policy=email.policy.default)
    body = draft.get_body(("plain",))

    assert made.code == 0
    assert body
    assert (draft["To"], draft["X-Unsent"]) == ("letters@sfnewmexican.com", "1")
    assert str(body.get_content()).startswith("To the Editor" if ".en." in sample.name else "A la redacción")


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_markdown_is_one_file_that_pandoc_renders(sample: Path, shipped: Program, tmp_path: Path) -> None:
    file = tmp_path / "letter.md"
    made = letter(shipped, sample, "--format", "markdown", "-o", file)
    ran = subprocess.run(
        ["pandoc", "--citeproc", "-t", "plain", file], capture_output=True, text=True, check=True, timeout=60
    )
    references = json.loads(letter(shipped, sample, "--format", "references").out)

    assert made.code == 0
    assert ran.stderr == ""
    assert "???" not in ran.stdout
    assert references
    assert [item["URL"] for item in references if item["URL"] not in ran.stdout] == []


@pytest.mark.parametrize(
    "more, shown",
    [
        (("--citing", "inline-address"), "(https://www.seattletimes.com/"),
        (
            ("--citing", "parenthesis"),
            "(The Seattle Times, January 2021; U.S. Senate Committee on Foreign Relations, January 18, 2021).",
        ),
        (("--citing", "source-sheet"), "[1][2] “By January 2021"),
        (SANTA_FE, "[1][2] January 2021, 34\n"),
        ((*SANTA_FE, "--citing", "source-sheet"), "[1][2] “By January 2021"),
    ],
)
def test_it_cites_as_given_else_as_the_paper_wants(more: tuple[str, ...], shown: str, shipped: Program) -> None:
    assert shown in letter(shipped, SAMPLES[0], *more).out


def test_an_unknown_way_of_citing_is_refused_with_those_that_are_known(shipped: Program, kept: Path) -> None:
    ran = letter(shipped, SAMPLES[0], "--citing", "footnotes", "-o", kept)

    assert_refused(ran, "footnotes", "inline-link", "notes-block")
    assert kept.read_text(encoding="utf-8") == "mine"


def own_letter(program: Program, folder: Path, sender: str, form: str) -> Ran:
    text = f"text: I ask for hearings.\nsender: {{{sender}}}\n"
    return drafted(program, folder, text, "--format", form)


@pytest.mark.parametrize(
    ("headline", "says"),
    [("Why =?", "Remove it"), ("x" * 300, "250 characters"), ("=?utf-8?q?a?=", "Remove it")],
)
def test_a_headline_that_no_mail_can_carry_is_named(headline: str, says: str, shipped: Program, tmp_path: Path) -> None:
    made = own_letter(shipped, tmp_path, f'headline: "{headline}"', "eml")

    assert_refused(made, "draft.yaml: sender: headline:", says)


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_every_form_of_words_names_the_sender(form: str, shipped: Program, tmp_path: Path) -> None:
    sender = 'name: Ada Example, town: Salinas, phone: 555-0100, headline: "Ten a Month, 98"'
    out = own_letter(shipped, tmp_path, sender, form).out

    assert [words for words in ("Ada Example", "Salinas", "555-0100", "Ten a Month, 98") if words not in out] == []
    assert form == "text" or 'title: "Ten a Month, 98"' in out
