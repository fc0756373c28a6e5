"""Where the facts of a sheet come from: a row a fact, and each work once, named by a letter."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Content
from campaign.domain.evidence.sources import Source
from campaign.domain.sheets.fact_sheets import Block
from campaign.domain.sheets.rows import SheetRow, sheet_rows
from campaign.rendering.locale import Locale
from campaign.rendering.places import Place, places


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A row of a sheet's source list."""

    row: SheetRow
    figures: tuple[str, ...]
    places: tuple[Place, ...]
    caveat: str


class WorkList:
    """What is the same for every page with a source list."""

    __slots__ = ()
    rows: tuple[SourceRow, ...]

    @property
    def works(self) -> tuple[Source, ...]:
        """The sources of all rows without repetition, in order of first appearance."""
        cited = (place.source for row in self.rows for place in row.places)
        return tuple({source.id: source for source in cited}.values())

    @property
    def work_letters(self) -> dict[str, str]:
        """The letter for each source in print: A to Z, then AA, AB and so on."""
        return {source.id: _letter(number) for number, source in enumerate(self.works)}


def source_rows(blocks: tuple[Block, ...], content: Content, locale: Locale) -> tuple[SourceRow, ...]:
    """Return a row for each fact that the blocks show, in order of first appearance."""
    rows = sheet_rows(blocks, content.fact_by_id, locale.language)
    return tuple(_source_row(row, content, locale) for row in rows)


def _source_row(row: SheetRow, content: Content, locale: Locale) -> SourceRow:
    caveat = content.caveat(row.fact)
    figures = tuple(locale.figure(figure) for figure in row.figures)
    return SourceRow(row, figures, places(row.fact, content.source_by_id), locale.translate(caveat) if caveat else "")


def _letter(number: int) -> str:
    tens, ones = divmod(number, 26)
    return (_letter(tens - 1) if tens else "") + chr(ord("A") + ones)
