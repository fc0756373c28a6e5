"""SRC-1: an editor asks of each source who published it, when and where; op-eds are checked like news."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.evidence.sources import Source
from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Audience

_MISSING = {
    ("publisher",): N_("“{source}” has no publisher. An editor may ask. Consider a different fact."),
    ("issued",): N_("“{source}” has no date. An editor may ask. Consider a different fact."),
    ("url",): N_("“{source}” has no link. An editor may ask. Consider a different fact."),
    ("publisher", "issued"): N_("“{source}” has no publisher or date. Consider a different fact."),
    ("publisher", "url"): N_("“{source}” has no publisher or link. Consider a different fact."),
    ("issued", "url"): N_("“{source}” has no date or link. Consider a different fact."),
    ("publisher", "issued", "url"): N_("“{source}” has no publisher, date or link. Consider a different fact."),
}
_BESIDE = {
    ("publisher",): N_("“{source}” has no publisher, but you’re covered: “{sound}” backs the same fact."),
    ("issued",): N_("“{source}” has no date, but you’re covered: “{sound}” backs the same fact."),
    ("url",): N_("“{source}” has no link, but you’re covered: “{sound}” backs the same fact."),
    ("publisher", "issued"): N_(
        "“{source}” has no publisher or date, but you’re covered: “{sound}” backs the same fact."
    ),
    ("publisher", "url"): N_("“{source}” has no publisher or link, but you’re covered: “{sound}” backs the same fact."),
    ("issued", "url"): N_("“{source}” has no date or link, but you’re covered: “{sound}” backs the same fact."),
    ("publisher", "issued", "url"): N_(
        "“{source}” has no publisher, date or link, but you’re covered: “{sound}” backs the same fact."
    ),
}


ORDER, LEVELS = 210, (Level.STOP, Level.HINT)
AUDIENCES = (Audience.NEWSPAPER,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Yield each source with something unknown. A cited fact with only such sources holds back an op-ed."""
    level = Level.STOP if manuscript.traits.is_op_ed else Level.HINT
    beside: dict[Source, Source | None] = {}
    for poor, sound in _poor_sources(manuscript):
        beside[poor] = sound if poor not in beside or sound is None else beside[poor]
    for poor, sound in beside.items():
        if sound is None:
            yield Finding("SRC-1", level, Message(_MISSING[poor.unknowns], {"source": _title(poor)}))
        else:
            values = {"source": _title(poor), "sound": _title(sound)}
            yield Finding("SRC-1", Level.HINT, Message(_BESIDE[poor.unknowns], values))


def _poor_sources(manuscript: Manuscript) -> Iterator[tuple[Source, Source | None]]:
    """Yield each cited fact's incomplete sources, with a complete one of the same fact if there is one."""
    known = manuscript.content.source_by_id
    for fact in manuscript.facts:
        cited = [known[citation.source] for citation in fact.citations if citation.source in known]
        sound = next((source for source in cited if not source.unknowns), None)
        yield from ((source, sound) for source in cited if source.unknowns)


def _title(source: Source) -> str:
    return source.title or source.publisher or source.id
