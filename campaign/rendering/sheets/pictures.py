"""A picture as a page shows it: what is drawn, its text alternative, and its numbers with who says so and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from campaign.domain.editions import Content
from campaign.domain.evidence.facts import Quantity
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.pictures import (
    PICTURE_KEYS,
    Bars,
    Columns,
    Dots,
    Drawn,
    Map,
    Photo,
    Picture,
    Saying,
    Says,
    Timeline,
    values_of,
)
from campaign.domain.evidence.values import Value, figure_of
from campaign.domain.language import Language
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.maps.drawing import NARROW, WIDE, MapDrawing, draw
from campaign.rendering.photographs import PhotoView, photo_view
from campaign.rendering.sheets.charts import ChartRow, bars, columns, figures, timeline
from campaign.rendering.sheets.dots import SHAPES, STEP, dashes, discs, field, marks
from campaign.rendering.sheets.place_views import PlaceView, place_views


@dataclass(frozen=True, slots=True)
class DataRow:
    """A number of a picture in words: what it is, who says so, of when it is, its fact and the number of its note."""

    label: str
    figure: str
    who: str
    when: str
    fact: str
    note: int


@dataclass(frozen=True, slots=True)
class DotsDrawing:
    """A field of dots: `plain` is a path to be dashed on screens, `discs` the same as circles for print."""

    width: int
    height: int
    plain: str
    discs: str
    marks: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class QuestionView:
    """A question, and what is said on each of its sides, in the order of SIDES."""

    question: str
    sides: tuple[tuple[DataRow, ...], ...]


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture, ready for its template; `drawings` has the one for wide pages first, then that for
    phones, then, of dots, that for paper; `lines` are what arrows mean."""

    campaign: str
    kind: str
    heading: str
    alt: str
    values: tuple[ChartRow, ...]
    data: tuple[DataRow, ...]
    drawings: tuple[DotsDrawing | MapDrawing, ...] = ()
    places: tuple[PlaceView, ...] = ()
    lines: tuple[tuple[str, str], ...] = ()
    questions: tuple[QuestionView, ...] = ()
    has_zero: bool = False
    photo: PhotoView | None = None

    @property
    def spoken(self) -> str:
        """The text alternative followed by all numbers, for a printed picture."""
        rows = "; ".join(f"{row.figure}: {row.label} ({row.who}, {row.when})" for row in self.data)
        return f"{self.alt} {rows}."


def picture_view(picture: Picture, content: Content, language: Language, notes: Mapping[str, int]) -> PictureView:
    """Return a picture for its template; `notes` are the numbers of the facts' notes, none on a page without notes."""
    locale = locale_for(language)
    if isinstance(picture, Photo):
        return _photo(picture, content, language)
    return PictureView(
        campaign=content.campaign.slug,
        kind=PICTURE_KEYS[type(picture)],
        heading=picture.heading[language],
        alt=picture.alt[language],
        values=tuple(_rows(picture, content, notes, locale)),
        data=_data(picture, content, notes, locale),
        drawings=_drawings(picture, content),
        questions=_questions(picture, content, notes, locale),
        places=place_views(picture, content, notes, locale),
        lines=tuple((line.style, line.label[language]) for line in picture.lines) if isinstance(picture, Map) else (),
        has_zero=isinstance(picture, Dots) and picture.zero is not None,
    )


def _photo(picture: Photo, content: Content, language: Language) -> PictureView:
    shown = photo_view(content.photographs.by_id[picture.id], content, language)
    return PictureView(content.campaign.slug, "photo", picture.heading[language], shown.alt, (), (), photo=shown)


def _rows(picture: Drawn, content: Content, notes: Mapping[str, int], locale: Locale) -> list[ChartRow]:
    facts = content.fact_by_id
    match picture:
        case Bars(values=values):
            return bars(values, facts, notes, locale)
        case Timeline(events=events):
            return timeline(events, facts, notes, locale)
        case Dots():
            return figures(tuple(value for _, value in values_of(picture)), facts, notes, locale)
        case Columns(values=dated):
            return columns(dated, facts, notes, locale)
        case Map() | Says():
            return []


def _data(picture: Drawn, content: Content, notes: Mapping[str, int], locale: Locale) -> tuple[DataRow, ...]:
    """Return a row for each number, and for each fact that a place of a map cites."""
    if isinstance(picture, Says):
        return ()
    if not isinstance(picture, Map):
        return tuple(_data_row(value, content, notes, locale) for _, value in values_of(picture))
    language = locale.language
    cited = [(place, content.fact_by_id[id]) for place in picture.places for id in cited_in(place.text[language])]
    return tuple(
        DataRow(
            label=fact.claim[language],
            figure=place.label[language],
            who=content.attribution(fact, language),
            when=locale.date(fact.as_of),
            fact=fact.id,
            note=notes.get(fact.id, 0),
        )
        for place, fact in cited
    )


def _questions(picture: Drawn, content: Content, notes: Mapping[str, int], locale: Locale) -> tuple[QuestionView, ...]:
    questions = picture.questions if isinstance(picture, Says) else ()
    return tuple(
        QuestionView(
            question.question[locale.language],
            tuple(
                tuple(_statement_row(saying, content, notes, locale) for saying in side)
                for side in (question.claim, question.denial, question.document)
            ),
        )
        for question in questions
    )


def _statement_row(saying: Saying, content: Content, notes: Mapping[str, int], locale: Locale) -> DataRow:
    fact = content.fact_by_id[saying.fact]
    who, when = content.attribution(fact, locale.language), locale.date(fact.as_of)
    return DataRow(saying.label[locale.language], "", who, when, fact.id, notes.get(fact.id, 0))


def _data_row(value: Value, content: Content, notes: Mapping[str, int], locale: Locale) -> DataRow:
    fact = content.fact_by_id[value.fact]
    return DataRow(
        label=value.label[locale.language],
        figure=locale.figure(figure_of(value, fact)),
        who=content.attribution(fact, locale.language),
        when=locale.date(fact.as_of),
        fact=fact.id,
        note=notes.get(fact.id, 0),
    )


def _drawings(picture: Drawn, content: Content) -> tuple[DotsDrawing | MapDrawing, ...]:
    if isinstance(picture, Map):
        return tuple(draw(picture, size) for size in (WIDE, NARROW))
    if not isinstance(picture, Dots):
        return ()
    whole = _count(picture.of, content)
    groups = [_count(group, content) for group in picture.groups]
    return tuple(_dots(whole, groups, shape) for shape in SHAPES)


def _dots(whole: int, groups: list[int], shape: float) -> DotsDrawing:
    drawn = field(whole, groups, shape)
    return DotsDrawing(drawn.columns * STEP, drawn.rows * STEP, dashes(drawn), discs(drawn), marks(drawn))


def _count(value: Value, content: Content) -> int:
    figure = figure_of(value, content.fact_by_id[value.fact])
    return int(figure.value if isinstance(figure, Quantity) else Decimal())
