"""A fact sheet as a page, in the browser and in print, from one view model."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.pictures import Says
from campaign.domain.language import Both, Language, address_prefix
from campaign.domain.sheets.fact_sheets import Block, FactList, FactSheet, Numbers, Prose, facts_in
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.qr_codes import qr_code
from campaign.rendering.sheets.charts import ChartRow, figures
from campaign.rendering.sheets.pictures import PictureView, picture_view
from campaign.rendering.sheets.source_lists import SourceRow, WorkList, source_rows


@dataclass(frozen=True, slots=True)
class Imprint:
    """What a printed sheet says about its site: the site's address, None if it is not set, whether the site is a
    demonstration, and else who runs it and where to write to; `postal` is the postal address, line by line."""

    public_url: str | None = None
    is_demonstration: bool = False
    contact: tuple[str, ...] = ()
    postal: tuple[str, ...] = ()

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
class SheetPage(WorkList):
    """A fact sheet, ready for a template."""

    sheet: FactSheet
    language: Language
    edition: Edition
    headline: tuple[Piece, ...]
    dek: tuple[Piece, ...]
    answer: tuple[tuple[Piece, ...], ...]
    news: tuple[Piece, ...]
    picture: PictureView | None
    blocks: tuple[BlockView | PictureView, ...]
    do: tuple[tuple[str, str], ...]
    rows: tuple[SourceRow, ...]
    address: str | None
    qr_code: str | None
    is_demonstration: bool
    contact: tuple[str, ...] = ()

    @property
    def content(self) -> Content:
        """All of the campaign's published content."""
        return self.edition.content

    @property
    def both_sides(self) -> tuple[int, ...]:
        """The notes of what a table of who says what shows, where what is said against it stands beside it."""
        tables = tuple(block for block in self.sheet.shown if isinstance(block, Says))
        beside = facts_in(tables)
        return tuple(row.row.number for row in self.rows if row.row.fact.id in beside)

    @property
    def heading(self) -> str:
        """What heads the page, without notes: the headline, else the question."""
        return "".join(piece.text for piece in self.headline) or self.sheet.question[self.language]


def sheet_page(sheet: FactSheet, edition: Edition, language: Language, imprint: Imprint) -> SheetPage:
    """Build a sheet. If the site's public address is set, it carries a QR code to itself."""
    facts = edition.content.fact_by_id
    locale = locale_for(language)
    numbers = {id: number for number, id in enumerate(facts_in(sheet.on_page), 1)}
    address = imprint.address_of(f"{address_prefix(language)}/{edition.campaign.slug}/sheets/{sheet.slug}")
    return SheetPage(
        sheet=sheet,
        language=language,
        edition=edition,
        headline=next(iter(paragraphs((sheet.headline,), facts, numbers, language)), ()) if sheet.headline else (),
        dek=next(iter(paragraphs((sheet.dek,), facts, numbers, language)), ()) if sheet.dek else (),
        answer=paragraphs((sheet.answer,), facts, numbers, language),
        news=news_of(sheet, facts, numbers, language),
        picture=picture_view(sheet.picture, edition.content, language, numbers) if sheet.picture else None,
        blocks=tuple(block_view(block, edition.content, numbers, locale) for block in sheet.blocks),
        do=what_to_do(sheet, edition, language),
        rows=source_rows(sheet.on_page, edition.content, locale),
        address=address,
        qr_code=qr_code(address) if address else None,
        is_demonstration=imprint.is_demonstration,
        contact=imprint.contact,
    )


def what_to_do(sheet: FactSheet, edition: Edition, language: Language) -> tuple[tuple[str, str], ...]:
    """Return what a reader can do, each as strong words and a sentence: what the sheet says, else the campaign."""
    acts = sheet.do or edition.campaign.do
    return tuple((act.lead[language] if act.lead else "", act.text[language]) for act in acts)


def news_of(sheet: FactSheet, facts: dict[str, Fact], numbers: dict[str, int], language: Language) -> tuple[Piece, ...]:
    """Return the latest news, with the numbers of its notes; nothing where there is none."""
    return tuple(piece for line in paragraphs(sheet.news, facts, numbers, language) for piece in line)


def paragraphs(
    texts: tuple[Both, ...], facts: dict[str, Fact], numbers: dict[str, int], language: Language
) -> tuple[tuple[Piece, ...], ...]:
    """Return texts of ours as paragraphs, a line each, with the numbers of their notes."""
    lines = (line for text in texts for line in text[language].splitlines() if line.strip())
    return tuple(plain_pieces(paragraph_of(line, facts), numbers) for line in lines)


def block_view(block: Block, content: Content, numbers: dict[str, int], locale: Locale) -> BlockView | PictureView:
    """Return a block for its template."""
    facts, heading = content.fact_by_id, block.heading[locale.language]
    match block:
        case Prose(_, texts):
            return BlockView("prose", heading, paragraphs=paragraphs(texts, facts, numbers, locale.language))
        case FactList(_, ids):
            return BlockView("facts", heading, facts=tuple((numbers[id], facts[id]) for id in ids))
        case Numbers(_, values):
            return BlockView("numbers", heading, values=tuple(figures(values, facts, numbers, locale)))
        case _:
            return picture_view(block, content, locale.language, numbers)
