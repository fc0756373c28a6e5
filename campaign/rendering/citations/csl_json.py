"""Sources as CSL-JSON, which reference managers read.

The format has no fields for some of what we say about a source (who republished it, what is unknown, what was read in
part), so that goes into its `note`.
"""

from __future__ import annotations

from typing import Any

from campaign.domain.evidence.sources import Source
from campaign.domain.figures.dates import PartialDate
from campaign.rendering.citations.source_notes import extent_note, source_notes
from campaign.rendering.locale import Locale

Csl = dict[str, Any]


def csl_item(source: Source, locale: Locale, id: str | None = None) -> Csl:
    """Return a source as a CSL item. Unknown values are left out and mentioned in the note."""
    item: Csl = {"id": id or source.id, "type": str(source.type), "language": source.language}
    if source.title:
        item["title"] = source.title
    if source.author:
        # Our authors are names as printed on the source, of people and of institutions; the data does not tell them
        # apart.
        item["author"] = [{"literal": source.author}]
    if source.publisher:
        item["publisher"] = source.publisher
        item["container-title"] = source.publisher
    if source.issued:
        item["issued"] = _csl_date(source.issued)
    if source.url:
        item["URL"] = source.url
    notes = tuple(filter(None, (*source_notes(source, locale), extent_note(source, locale))))
    return item | {"note": "; ".join(notes)} if notes else item


def _csl_date(when: PartialDate) -> Csl:
    return {"date-parts": [[part for part in (when.year, when.month, when.day) if part is not None]]}
