"""The pieces that paragraphs are displayed in, whatever the format."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from campaign.rendering.citations.cited_text import CitedText, Insert
from campaign.rendering.letters.copied_words import CampaignWords


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
