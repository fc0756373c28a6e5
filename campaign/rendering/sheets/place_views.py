"""The places of a map as pages and paper show them, each with what is known of the line that ends there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from campaign.domain.editions import Content
from campaign.domain.evidence.pictures import Arrow, Drawn, Map, facts_of_picture
from campaign.domain.evidence.values import figure_of
from campaign.domain.templates.documents import paragraph_of
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.locale import Locale


@dataclass(frozen=True, slots=True)
class PlaceView:
    """A place of a map: its name, what is known of it, and what the line to it means, with its number and its date."""

    label: str
    text: tuple[Piece, ...]
    line: str = ""
    count: str = ""
    when: str = ""
    note: int = 0


def place_views(picture: Drawn, content: Content, notes: Mapping[str, int], locale: Locale) -> tuple[PlaceView, ...]:
    """Return the places of a map; on a page without notes, their texts have no marks."""
    if not isinstance(picture, Map):
        return ()
    language = locale.language
    meanings: dict[str, str] = {line.style: line.label[language] for line in picture.lines}
    arrows = {arrow.to: arrow for arrow in picture.arrows}
    numbers = {id: notes.get(id, 0) for id in facts_of_picture(picture)}
    return tuple(
        PlaceView(
            place.label[language],
            tuple(
                piece
                for piece in plain_pieces(paragraph_of(place.text[language], content.fact_by_id), numbers)
                if notes or not piece.notes
            ),
            *(_line(arrows[place.place], meanings, content, notes, locale) if place.place in arrows else ()),
        )
        for place in picture.places
    )


def _line(
    arrow: Arrow, meanings: Mapping[str, str], content: Content, notes: Mapping[str, int], locale: Locale
) -> tuple[str, str, str, int]:
    """Return what an arrow means, its number, when it happened or as of when it is known, and its note."""
    fact = content.fact_by_id[arrow.fact]
    happened = arrow.when and fact.date_at(arrow.when)
    value = arrow.counted
    count = f"{locale.figure(figure_of(value, fact))} {value.label[locale.language]}" if value else ""
    when = locale.date(happened) if happened else locale.as_of(fact.as_of)
    return meanings.get(arrow.style, ""), count, when, notes.get(fact.id, 0)
