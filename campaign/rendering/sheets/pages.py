"""A fact sheet as a page, in the browser and in print, from one view model."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.sources import Source
from campaign.domain.language import Both, Language, address_prefix
from campaign.domain.sheets.fact_sheets import Block, FactList, FactSheet, Numbers, Prose
from campaign.domain.sheets.rows import SheetRow, sheet_rows
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.environment import environment
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.places import Place, places
from campaign.rendering.qr_codes import qr_code
from campaign.rendering.renderers.print_job import Paper, PrintJob, style_sheets
from campaign.rendering.sheets.charts import ChartRow, figures
from campaign.rendering.sheets.pictures import PictureView, picture_view

PAPERS: tuple[Paper, ...] = ("letter", "a4")


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a printed sheet says about its site: the site's address, None if it is not set, and whether the site is a
    demonstration."""

    public_url: str | None = None
    is_demonstration: bool = False

    def address_of(self, path: str) -> str | None:
        """Return the full address of a page."""
        return f"{self.public_url}{path}" if self.public_url else None


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block of a sheet, ready for its template; only the fields of its kind are filled."""

    kind: str
    heading: str
    paragraphs: tuple[tuple[Piece, ...], ...] = ()
    facts: tuple[tuple[int, Fact], ...] = ()
    values: tuple[ChartRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row of a sheet's source list."""

    row: SheetRow
    figures: tuple[str, ...]
    places: tuple[Place, ...]
    caveat: str


@dataclass(frozen=True, slots=True)
class SheetPage:
    """A fact sheet, ready for a template."""

    sheet: FactSheet
    language: Language
    edition: Edition
    headline: tuple[Piece, ...]
    answer: tuple[tuple[Piece, ...], ...]
    picture: PictureView | None
    blocks: tuple[BlockView | PictureView, ...]
    rows: tuple[SourceRow, ...]
    address: str | None
    qr_code: str | None
    is_demonstration: bool

    @property
    def content(self) -> Content:
        """All of the campaign's published content."""
        return self.edition.content

    @property
    def heading(self) -> str:
        """What heads the page, without notes: the headline, else the question."""
        return "".join(piece.text for piece in self.headline) or self.sheet.question[self.language]

    @property
    def works(self) -> tuple[Source, ...]:
        """The sources of all rows without repetition, in order of first appearance."""
        cited = (place.source for row in self.rows for place in row.places)
        return tuple({source.id: source for source in cited}.values())

    @property
    def work_letters(self) -> dict[str, str]:
        """The letter for each source in print: A to Z, then AA, AB and so on."""
        return {source.id: _letter(number) for number, source in enumerate(self.works)}


def sheet_page(sheet: FactSheet, edition: Edition, language: Language, imprint: Imprint) -> SheetPage:
    """Build a sheet. If the site's public address is set, it carries a QR code to itself."""
    facts = edition.content.fact_by_id
    locale = locale_for(language)
    numbers = {id: number for number, id in enumerate(sheet.facts, 1)}
    address = imprint.address_of(f"{address_prefix(language)}/{edition.campaign.slug}/sheets/{sheet.slug}")
    return SheetPage(
        sheet=sheet,
        language=language,
        edition=edition,
        headline=next(iter(_paragraphs(sheet.lead[:-1], facts, numbers, language)), ()),
        answer=_paragraphs((sheet.answer,), facts, numbers, language),
        picture=picture_view(sheet.picture, edition.content, language, numbers) if sheet.picture else None,
        blocks=tuple(_block(block, edition.content, numbers, locale) for block in sheet.blocks),
        rows=tuple(_source_row(row, edition.content, locale) for row in sheet_rows(sheet, facts, language)),
        address=address,
        qr_code=qr_code(address) if address else None,
        is_demonstration=imprint.is_demonstration,
    )


def sheet_html(sheet: FactSheet, edition: Edition, language: Language, paper: Paper, imprint: Imprint) -> str:
    """Return the sheet as a page to print from a browser."""
    page = sheet_page(sheet, edition, language, imprint)
    return (
        environment(language)
        .get_template("print/sheet.html")
        .render(page=page, paper=paper, style_text="\n".join(style_sheets("sheet", paper)))
    )


def sheet_print(sheet: FactSheet, edition: Edition, language: Language, paper: Paper, imprint: Imprint) -> PrintJob:
    """Return the sheet as a print job."""
    page = sheet_page(sheet, edition, language, imprint)
    html = environment(language).get_template("print/sheet.html").render(page=page, paper=paper, style_text=None)
    return PrintJob(html, "sheet", paper)


def _letter(number: int) -> str:
    tens, ones = divmod(number, 26)
    return (_letter(tens - 1) if tens else "") + chr(ord("A") + ones)


def _paragraphs(
    texts: tuple[Both, ...], facts: dict[str, Fact], numbers: dict[str, int], language: Language
) -> tuple[tuple[Piece, ...], ...]:
    lines = (line for text in texts for line in text[language].splitlines() if line.strip())
    return tuple(plain_pieces(paragraph_of(line, facts), numbers) for line in lines)


def _block(block: Block, content: Content, numbers: dict[str, int], locale: Locale) -> BlockView | PictureView:
    facts, heading = content.fact_by_id, block.heading[locale.language]
    match block:
        case Prose(_, texts):
            return BlockView("prose", heading, paragraphs=_paragraphs(texts, facts, numbers, locale.language))
        case FactList(_, ids):
            return BlockView("facts", heading, facts=tuple((numbers[id], facts[id]) for id in ids))
        case Numbers(_, values):
            return BlockView("numbers", heading, values=tuple(figures(values, facts, numbers, locale)))
        case _:
            return picture_view(block, content, locale.language, numbers)


def _source_row(row: SheetRow, content: Content, locale: Locale) -> SourceRow:
    caveat = content.caveat(row.fact)
    figures = tuple(locale.figure(figure) for figure in row.figures)
    return SourceRow(row, figures, places(row.fact, content.source_by_id), locale.translate(caveat) if caveat else "")
