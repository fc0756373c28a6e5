"""What is shipped, made ready for print: every letter's samples and every fact sheet, each made once."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from campaign.domain.editions import Edition
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.domain.templates.drafts import Draft
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import FORMS, PAPERS, Form, sheet_print
from tests.builders import TODAY
from tests.content.seeds import LETTERS as LETTER_FOLDER
from tests.content.seeds import SEEDS, whole_folder

PUBLIC_URL = "https://campaign.example"
NUMBERS = "the-agreements-in-numbers"
#: Read from the folders' names, so that tests can be listed before any file is read.
EVERY_TEMPLATE = sorted(place.name for place in LETTER_FOLDER.iterdir() if place.is_dir())
#: Those that each way out is tried with. The others differ in words alone, which the golden texts hold; messages and calls
#: are tried with the gallery's.
TEMPLATES = [
    "a-promise-we-made",
    "no-money-for-transfers",
    "short-reply",
    "ten-a-month",
    "what-happened-to-those-sent",
    "who-decides-a-case",
]
SHEETS = sorted(file.stem for file in (SEEDS / "sheets").glob("*.yaml"))
EVERY_SAMPLE: list[tuple[str, Language]] = [(slug, language) for slug in EVERY_TEMPLATE for language in LANGUAGES]
SAMPLES: list[tuple[str, Language]] = [(slug, language) for slug in TEMPLATES for language in LANGUAGES]
SHEET_PAGES: list[tuple[str, Language]] = [(slug, language) for slug in SHEETS for language in LANGUAGES]
SHEET_PRINTS: list[tuple[str, Language, Paper]] = [
    (slug, language, paper) for slug, language in SHEET_PAGES for paper in PAPERS
]
#: Everything that a sheet is printed as; the front alone is the first page of the handout.
SHEET_FORMS: list[tuple[str, Language, Paper, Form]] = [
    (*printed, form) for printed in SHEET_PRINTS for form in FORMS if form != "front"
]


@cache
def edition() -> Edition:
    """The shipped content as a first edition."""
    content = whole_folder().content()
    assert content, whole_folder().problems
    return Edition(1, "0" * 64, content)


@cache
def sample(slug: str, language: Language) -> Manuscript:
    """A template's finished sample."""
    letter = edition().content.letter(slug)
    assert letter
    return Manuscript(
        edition().content, letter.templates[language], letter.samples[language], TODAY, public_url=PUBLIC_URL
    )


def written(draft: Draft, slug: str = "short-reply", language: Language = "en") -> Manuscript:
    """Another draft of a shipped template."""
    return Manuscript(edition().content, sample(slug, language).template, draft, TODAY, public_url=PUBLIC_URL)


@cache
def sheet(slug: str) -> FactSheet:
    """A shipped fact sheet."""
    found = edition().content.sheet(slug)
    assert found
    return found


@cache
def pdf_of(what: PrintJob) -> bytes:
    """The PDF of a print; the same print is made once for all tests."""
    return make_pdf(what)


def sample_pdf(slug: str, language: Language) -> bytes:
    """The PDF of a template's sample, with its source sheet."""
    return pdf_of(letter_print(sample(slug, language), edition()))


def whole(slug: str) -> FactSheet:
    """A shipped fact sheet without its front, as sheets were before they had one: it is printed whole."""
    return replace(sheet(slug), front=None)


def sheet_pdf(
    slug: str,
    language: Language,
    paper: Paper = "letter",
    public_url: str | None = PUBLIC_URL,
    form: Form = "handout",
) -> bytes:
    """The PDF of a fact sheet."""
    return pdf_of(sheet_print(sheet(slug), edition(), language, paper, Imprint(public_url), form))
