"""The pieces that paragraphs are displayed in, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from campaign.domain.findings import Finding
from campaign.domain.templates.documents import Document, Mark, Paragraph, Run
from campaign.domain.texts.shingles import Stretch
from campaign.rendering.citations.cited_text import CitedText, Insert
from campaign.rendering.letters.copied_words import CampaignWords, CopiedWords


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a paragraph: plain text, the number of a note, or the text of a finding."""

    text: str = ""
    notes: tuple[int, ...] = ()
    finding: int | None = None  # the finding's number on the page, from 1
    anchors: tuple[int, ...] = ()  # the findings that begin here, as link targets
    link: str | None = None  # the address that the text links to
    ours: CampaignWords | None = None  # whether the text is copied from ours


def split_pieces(pieces: Iterable[Piece], start: int, citations: CitedText) -> Iterator[Piece]:
    """Divide the pieces of a paragraph that begins at `start`, with a citation method's insertions in place of notes.

    Each is divided where the other is, so that the text of a finding stays marked inside a link.
    """
    kept = [piece for piece in pieces if not piece.notes]
    end = start + sum(len(piece.text) for piece in kept)
    waiting = [insert for insert in citations.inserts if start <= insert.at <= end]
    links = [link for link in citations.links if start <= link.start and link.end <= end]
    edges = {edge for link in links for edge in (link.start, link.end)} | {insert.at for insert in waiting}
    addresses = {link.start: link for link in links}
    yield from _inserted(waiting, start)
    inside = None
    for piece in kept:
        for at, part in _cut(piece, start, edges):
            inside = addresses.get(at, inside if inside and at < inside.end else None)
            yield replace(part, link=inside.address) if inside else part
            yield from _inserted(waiting, at + len(part.text))
        start += len(piece.text)


def _inserted(waiting: list[Insert], at: int) -> Iterator[Piece]:
    """Return what is inserted at a position."""
    while waiting and waiting[0].at <= at:
        yield from (Piece(text, link=link) for text, link in waiting.pop(0).parts)


def _cut(piece: Piece, start: int, edges: set[int]) -> Iterator[tuple[int, Piece]]:
    end = start + len(piece.text)
    cuts = [start, *sorted(edge for edge in edges if start < edge < end), end]
    for first, last in zip(cuts, cuts[1:], strict=False):
        anchors = piece.anchors if first == start else ()
        ours = piece.ours and CampaignWords(piece.ours.begins and first == start, piece.ours.ends and last == end)
        yield first, replace(piece, text=piece.text[first - start : last - start], anchors=anchors, ours=ours)


_Span = tuple[int, int, int]  # position of a finding's text in the body, and its number on the page


def pieces(
    document: Document,
    findings: tuple[Finding, ...] = (),
    into: CitedText | None = None,
    copied: tuple[Stretch, ...] = (),
) -> Iterator[tuple[Piece, ...]]:
    """Return each paragraph as pieces, divided at notes and at the edges of findings and copied text."""
    ours = CopiedWords(copied)
    numbers = document.note_numbers
    spans = [
        (f.start, f.end, number) for number, f in enumerate(findings, 1) if f.start is not None and f.end is not None
    ]
    start = 0
    for paragraph in document.paragraphs:
        found = _pieces(paragraph, numbers, start, spans, ours)
        yield tuple(found if into is None else split_pieces(found, start, into))
        start += len(paragraph.text) + 2


def plain_pieces(paragraph: Paragraph, numbers: dict[str, int]) -> tuple[Piece, ...]:
    """Return a paragraph of ours as pieces, its notes numbered as given."""
    return tuple(_pieces(paragraph, numbers, 0, [], CopiedWords(())))


def _pieces(
    paragraph: Paragraph, numbers: dict[str, int], start: int, spans: list[_Span], ours: CopiedWords
) -> Iterator[Piece]:
    for run in paragraph.runs:
        if isinstance(run, Mark):
            yield Piece(notes=tuple(numbers[fact] for fact in run.facts))
        else:
            yield from _marked(run, start, spans, ours)
            start += len(run.text)


def _marked(run: Run, start: int, spans: list[_Span], ours: CopiedWords) -> Iterator[Piece]:
    """Divide the run at the edges of findings and copied text; of overlapping findings, the first gets the words.

    Findings open at a cut are kept in a heap: a run may have thousands of them.
    """
    end = start + len(run.text)
    inside = [span for span in spans if span[0] < end and start < span[1]]
    cuts = sorted(
        {
            start,
            end,
            *ours.edges(start, end),
            *(max(begins, start) for begins, _, _ in inside),
            *(min(ends, end) for _, ends, _ in inside),
        }
    )
    coming = sorted(inside, reverse=True)
    opened: list[tuple[int, int]] = []
    for first, last in zip(cuts, cuts[1:], strict=False):
        anchors = []
        while coming and coming[-1][0] <= first:
            begins, ends, number = coming.pop()
            heappush(opened, (number, ends))
            anchors += [number] * (begins == first)
        while opened and opened[0][1] <= first:
            heappop(opened)
        about = opened[0][0] if opened else None
        yield Piece(
            run.text[first - start : last - start], finding=about, anchors=tuple(anchors), ours=ours.at(first, last)
        )
