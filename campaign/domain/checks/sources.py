"""SRC-1: an editor asks of each source who published it, when and where; op-eds are checked like news."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.manuscripts import Manuscript
from campaign.domain.sources import Source

_MISSING = {
    ("publisher",): N_(
        "“{source}”: we do not know who published it. An editor may ask; see whether another fact serves."
    ),
    ("issued",): N_("“{source}”: we do not know its date. An editor may ask; see whether another fact serves."),
    ("url",): N_("“{source}”: we have no address for it. An editor may ask; see whether another fact serves."),
    ("publisher", "issued"): N_(
        "“{source}”: we know neither who published it nor when. See whether another fact serves."
    ),
    ("publisher", "url"): N_(
        "“{source}”: we know neither who published it nor its address. See whether another fact serves."
    ),
    ("issued", "url"): N_("“{source}”: we know neither its date nor its address. See whether another fact serves."),
    ("publisher", "issued", "url"): N_(
        "“{source}”: we do not know who published it, when, or where it stands. See whether another fact serves."
    ),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Each source with something unknown, where a cited fact has no better one. It holds an op-ed back."""
    level = Level.STOP if manuscript.template.kind.is_op_ed else Level.WARN
    for source in dict.fromkeys(_poor_sources(manuscript)):
        named = manuscript.content.source_by_id[source]
        yield Finding("SRC-1", level, Message(_MISSING[named.unknowns], {"source": _title(named)}))


def _poor_sources(manuscript: Manuscript) -> Iterator[str]:
    known = manuscript.content.source_by_id
    for fact in manuscript.facts:
        cited = [citation.source for citation in fact.citations if citation.source in known]
        if all(known[source].unknowns for source in cited):
            yield from cited


def _title(source: Source) -> str:
    return source.title or source.publisher or source.id
