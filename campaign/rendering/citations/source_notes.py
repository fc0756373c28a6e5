"""Notes that editors need but citation styles cannot express: who republished a source, and what is unknown."""

from __future__ import annotations

from campaign.domain.evidence.sources import Basis, Source
from campaign.rendering.locale import Locale


def source_notes(source: Source, locale: Locale) -> tuple[str, ...]:
    """Return the notes on a source in a reader's language, without how much of it we read."""
    issued = {Basis.INFERRED: locale.translate("date inferred")}.get(source.basis.issued, "")
    notes = (
        f"{locale.translate('republished by')} {source.republished_by}" if source.republished_by else "",
        "" if source.title else locale.translate("title not recorded"),
        "" if source.publisher else locale.translate("publisher unknown"),
        issued if source.issued else locale.translate("date unknown"),
    )
    return tuple(filter(None, notes))


def extent_note(source: Source, locale: Locale) -> str:
    """Return how much of a source we read, if not all of it."""
    return locale.translate("excerpt read") if source.is_read_in_part else ""
