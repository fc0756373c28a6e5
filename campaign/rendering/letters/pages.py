"""A letter as a page, from which preview, print and PDF are made."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Edition
from campaign.domain.findings import Finding, Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Rules
from campaign.domain.templates.kinds import Traits
from campaign.domain.texts.shingles import Stretch
from campaign.rendering.citations.cited_text import INLINE, CitedText, cited_text
from campaign.rendering.citations.source_page_link import SourcePageLink, source_page_link
from campaign.rendering.environment import environment
from campaign.rendering.letters.addressing import address, closing, salutation, signer, title
from campaign.rendering.letters.pieces import Piece, pieces
from campaign.rendering.letters.scripts import cues
from campaign.rendering.letters.source_sheet import SheetRow, sheet_rows
from campaign.rendering.letters.text import notes
from campaign.rendering.letters.way import Delivery, OutgoingLetter, Way, from_choices
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import Paper, PrintJob, style_sheets


@dataclass(frozen=True, slots=True)
class LetterPage:
    """A letter and its source sheet, ready for a template.

    `address` says which official it is for, `closing` is the line above the signature, and `cues` are the headings of a
    phone script, one for each paragraph, most of them empty. `sources_title` is the heading of the source sheet.
    """

    language: Language
    traits: Traits
    title: str
    address: tuple[str, ...]
    salutation: str
    closing: str
    cues: tuple[str, ...]
    sources_title: str
    paragraphs: tuple[tuple[Piece, ...], ...]
    sender: Sender
    rows: tuple[SheetRow, ...]
    edition: Edition
    with_sources: bool
    source_page: SourcePageLink | None = None
    notes: tuple[str, ...] = ()
    is_demonstration: bool = False


def letter_page(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    findings: tuple[Finding, ...] = (),
    citing: Citing = Citing.SOURCE_SHEET,
    copied: tuple[Stretch, ...] = (),
) -> LetterPage:
    """Build a letter for a template; `findings` and `copied` text are marked in place.

    Without its source sheet, a letter has no notes either: their numbers would lead nowhere.
    """
    locale = locale_for(manuscript.language)
    who = signer(manuscript, sender)
    traits = manuscript.traits
    paragraphs = pieces(manuscript.document, findings, inserted_citations(manuscript, citing), copied)
    return LetterPage(
        language=manuscript.language,
        traits=traits,
        title=title(manuscript, who, locale),
        address=address(manuscript),
        salutation=salutation(manuscript, locale),
        closing=closing(manuscript, locale),
        cues=cues(manuscript, locale),
        sources_title=locale.translate(traits.sources),
        paragraphs=tuple(paragraphs if with_sources and not traits.is_spoken else map(_without_notes, paragraphs)),
        sender=who,
        rows=sheet_rows(manuscript),
        edition=edition,
        with_sources=with_sources,
        source_page=source_page_link(manuscript, edition),
        notes=notes(manuscript, who, locale),
        is_demonstration=manuscript.is_demonstration,
    )


def letter_html(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    style: str | None = None,
    citing: Citing = Citing.SOURCE_SHEET,
) -> str:
    """Return the letter as a page to print from a browser; `style` is the address of its style sheet, else it is
    inlined."""
    page = letter_page(manuscript, edition, sender, with_sources=with_sources, citing=citing)
    inside = None if style else "\n".join(style_sheets("letter", "letter"))
    template = environment(manuscript.language).get_template("print/letter.html")
    return template.render(page=page, style=style, style_text=inside)


def letter_print(
    manuscript: Manuscript,
    edition: Edition,
    sender: Sender | None = None,
    *,
    with_sources: bool = True,
    paper: Paper = "letter",
    citing: Citing = Citing.SOURCE_SHEET,
) -> PrintJob:
    """Return the letter as a print job."""
    page = letter_page(manuscript, edition, sender, with_sources=with_sources, citing=citing)
    html = (
        environment(manuscript.language)
        .get_template("print/letter.html")
        .render(page=page, style=None, style_text=None)
    )
    return PrintJob(html, "letter", paper)


def preview_html(page: LetterPage) -> str:
    """Return the letter and its source sheet as a fragment, in the letter's language whatever the page's is."""
    return environment(page.language).get_template("print/preview.html").render(page=page)


def linked_html(page: LetterPage, below: tuple[str, ...] = ()) -> str:
    """Return the letter with links, for an email; `below` are blocks of lines after it."""
    blocks = [block.splitlines() for text in below for block in text.split("\n\n")]
    return environment(page.language).get_template("print/mail.html").render(page=page, blocks=blocks)


def inserted_citations(manuscript: Manuscript, citing: Citing) -> CitedText | None:
    """Return what a citation method inserts into the text; None if it uses notes, or nothing, as in a spoken text."""
    return cited_text(manuscript, citing) if citing in INLINE else None


def _without_notes(paragraph: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(piece for piece in paragraph if not piece.notes)


def _page_to_print(letter: OutgoingLetter) -> str:
    return letter_html(
        letter.manuscript,
        letter.edition,
        letter.sender,
        with_sources=letter.with_sources,
        style=letter.style,
        citing=letter.citing,
    )


def _is_taken(rules: Rules) -> bool:
    return rules.takes_pdf


WAYS = (
    Way("pdf", Message("PDF"), 40, "application/pdf", ".pdf", from_choices(letter_print), suits=_is_taken),
    Way(
        name="print",
        label=Message("Print view"),
        order=50,
        media_type="text/html; charset=utf-8",
        ending=".html",
        make=_page_to_print,
        delivery=Delivery.PAGE,
        suits=_is_taken,
        format="html",
    ),
)
