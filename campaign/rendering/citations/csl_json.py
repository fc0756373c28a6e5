"""Sources as CSL-JSON, which every program that keeps references reads.

The format has no word for what we must say beside a work (who republished it, what we do not know, what we read in
part), so that goes into its `note`.
"""

from __future__ import annotations

from typing import Any

from campaign.domain.evidence.sources import Source
from campaign.domain.figures.dates import PartialDate
from campaign.rendering.citations.source_notes import source_notes
from campaign.rendering.locale import Locale

Csl = dict[str, Any]


def csl_item(source: Source, locale: Locale, id: str | None = None) -> Csl:
    """A source as an item; what nobody knows is left out, and said in the note."""
    item: Csl = {"id": id or source.id, "type": str(source.type), "language": source.language}
    if source.title:
        item["title"] = source.title
    if source.author:
        # Our authors are names as the work prints them, of people and of offices: nobody has told them apart.
        item["author"] = [{"literal": source.author}]
    if source.publisher:
        item["publisher"] = source.publisher
        item["container-title"] = source.publisher
    if source.issued:
        item["issued"] = _csl_date(source.issued)
    if source.url:
        item["URL"] = source.url
    notes = source_notes(source, locale)
    return item | {"note": "; ".join(notes)} if notes else item


def _csl_date(when: PartialDate) -> Csl:
    return {"date-parts": [[part for part in (when.year, when.month, when.day) if part is not None]]}
