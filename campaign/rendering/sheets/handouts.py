"""The front and the back of a handout, a flyer and a poster, from one view model."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import chain
from math import ceil

from campaign.domain.editions import Content, Edition
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.parts_of_figures import our_arithmetic
from campaign.domain.evidence.pictures import Dots, Map, Picture, values_of
from campaign.domain.evidence.points import Point
from campaign.domain.findings import Message
from campaign.domain.language import Language, address_prefix
from campaign.domain.sheets.fact_sheets import FactSheet, Front, facts_in
from campaign.rendering.letters.pieces import Piece
from campaign.rendering.locale import Locale, When, locale_for
from campaign.rendering.qr_codes import qr_code
from campaign.rendering.sheets.charts import ChartRow, figures
from campaign.rendering.sheets.credits import Credit, credits_of
from campaign.rendering.sheets.pages import BlockView, Imprint, block_view, news_of, paragraphs, what_to_do
from campaign.rendering.sheets.pictures import PictureView, picture_view
from campaign.rendering.sheets.source_lists import SourceRow, WorkList, source_rows


@dataclass(frozen=True, slots=True)
class Voice:
    """Someone's words, or what is told of someone; `is_translated` where we translated the words."""

    words: str
    credit: str
    is_quote: bool
    is_translated: bool = False
    note: int = 0


@dataclass(frozen=True, slots=True)
class FrontWarning:
    """What may not be left out where a fact is shown: the number of its note, and what is said of it."""

    note: int
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number of the front as the back explains it: the fact's sentence, who says so and when."""

    figure: str
    note: int
    claim: str
    who: str
    when: str


@dataclass(frozen=True, slots=True)
class HandoutPage(WorkList):
    """A sheet to hand out, ready for its templates. `credits` are the sources of what is said, `drawn` those of what a
    map draws, which are on the back if there is one."""

    sheet: FactSheet
    language: Language
    edition: Edition
    imprint: Imprint
    headline: str
    dek: tuple[tuple[Piece, ...], ...]
    numbers: tuple[ChartRow, ...]
    picture: PictureView | None
    points: tuple[tuple[str, tuple[Piece, ...]], ...]
    news: tuple[Piece, ...]
    voice: Voice | None
    do: tuple[tuple[str, str], ...]
    warnings: tuple[FrontWarning, ...]
    credits: tuple[Credit, ...]
    drawn: tuple[Credit, ...]
    explained: tuple[NumberRow, ...]
    back: tuple[BlockView | PictureView, ...]
    rows: tuple[SourceRow, ...]
    address: str | None
    qr_code: str | None

    @property
    def content(self) -> Content:
        """All of the campaign's published content."""
        return self.edition.content

    @property
    def heading(self) -> str:
        """The answer, without notes; the question of a sheet without one."""
        return self.headline or self.sheet.question[self.language]

    @property
    def has_room_on_left(self) -> bool:
        """Whether the voice is longer than the sentences beside it, so that the latest news fits there."""
        said = sum(ceil((len(lead) + sum(len(piece.text) for piece in text)) / _LINE) for lead, text in self.points)
        spoken = len(self.voice.words) / _VOICE_LINE + len(self.voice.credit) / _CREDIT_LINE if self.voice else 0
        return spoken > said

    @property
    def warned(self) -> tuple[int, ...]:
        """The notes of which the front already says what is said against them."""
        return tuple(warning.note for warning in self.warnings)

    @property
    def size(self) -> str:
        """How large the heading is set, by its length."""
        return next((name for name, most in _SIZES if len(self.heading) <= most), "smallest")

    @property
    def updated(self) -> When | None:
        """The day of the edition, else the date of its newest source."""
        return self.edition.published_on or self.content.newest_source_date

    @property
    def is_reviewed(self) -> bool:
        """Whether a native editor has read the texts of this language."""
        return bool(self.edition.campaign.languages[self.language].reviewed_by)

    @property
    def short_address(self) -> str:
        """The address as people type it, without what every browser adds."""
        return (self.address or "").partition("://")[2]


#: About how many characters are on a line of the sentences, of a voice, and of its credit, which is set smaller.
_LINE, _VOICE_LINE, _CREDIT_LINE = 62, 23, 40
#: How large a heading is set, by its longest.
_SIZES = (("largest", 34), ("larger", 62), ("large", 76))


def handout_page(
    sheet: FactSheet, edition: Edition, language: Language, imprint: Imprint, *, has_back: bool
) -> HandoutPage:
    """Build a handout. A sheet without a front gets one from its picture, its numbers and its answer."""
    content, locale, sheet = edition.content, locale_for(language), sheet.with_front
    front = sheet.front or Front(())
    notes = {id: number for number, id in enumerate(facts_in(sheet.on_paper), 1)}
    picture = front.picture or sheet.picture
    address = imprint.address_of(f"{address_prefix(language)}/{edition.campaign.slug}/sheets/{sheet.slug}")
    shown = [content.fact_by_id[id] for id in sheet.front_facts(has_back=has_back)]
    spoken = facts_in(tuple(block for block in sheet.on_front if not isinstance(block, Map)))
    warned = {fact.id: _warnings(fact, content, notes, locale) for fact in shown}
    drawn = [id for id in warned if id not in spoken and (id in sheet.front_facts(has_back=True) or warned[id])]
    return HandoutPage(
        sheet=sheet,
        language=language,
        edition=edition,
        imprint=imprint,
        headline=_headline(sheet, content, notes, language),
        dek=paragraphs((sheet.dek,), content.fact_by_id, notes, language) if sheet.dek else (),
        numbers=tuple(figures(front.numbers, content.fact_by_id, notes, locale)),
        picture=picture_view(picture, content, language, notes) if picture else None,
        points=tuple(_point(point, content, notes, language) for point in front.points),
        news=news_of(sheet, content.fact_by_id, notes, language),
        voice=_voice(front, content, locale, notes),
        do=what_to_do(sheet, edition, language),
        warnings=tuple(sorted(chain.from_iterable(warned.values()), key=lambda warning: warning.note)),
        credits=credits_of([fact for fact in shown if fact.id in spoken], content, locale, notes),
        drawn=credits_of([content.fact_by_id[id] for id in drawn], content, locale, notes),
        explained=_explained(front, picture, content, locale, notes),
        back=tuple(block_view(block, content, notes, locale) for block in front.back),
        rows=source_rows(sheet.on_paper, content, locale),
        address=address,
        qr_code=qr_code(address) if address else None,
    )


def _headline(sheet: FactSheet, content: Content, notes: dict[str, int], language: Language) -> str:
    lines = paragraphs((sheet.headline,), content.fact_by_id, notes, language) if sheet.headline else ()
    return "".join(piece.text for line in lines for piece in line)


def _point(point: Point, content: Content, notes: dict[str, int], language: Language) -> tuple[str, tuple[Piece, ...]]:
    lines = paragraphs((point.text,), content.fact_by_id, notes, language)
    return point.lead[language] if point.lead else "", tuple(piece for line in lines for piece in line)


def _voice(front: Front, content: Content, locale: Locale, notes: Mapping[str, int]) -> Voice | None:
    language = locale.language
    quote = next((quote for quote in content.campaign.quotes if quote.id == front.quote), None)
    if quote:
        words = quote.words if quote.language == language else quote.translation.get(language, quote.words)
        is_translated = quote.language != language and language in quote.translation
        return Voice(words, quote.credited(language), is_quote=True, is_translated=is_translated)
    fact = content.fact_by_id.get(front.account or "")
    if fact is None:
        return None
    credit = f"{locale.initial(content.attribution(fact, language))}, {locale.date(fact.as_of)}"
    return Voice(fact.claim[language], credit, is_quote=False, note=notes[fact.id])


def _warnings(fact: Fact, content: Content, notes: Mapping[str, int], locale: Locale) -> list[FrontWarning]:
    """What is said against a fact or has replaced it, and that a number is ours."""
    found = []
    caveat = content.caveat(fact)
    if caveat is None and fact.dispute:
        caveat = Message("Another view: {dispute}", {"dispute": fact.dispute})
    if caveat:
        found.append(FrontWarning(notes[fact.id], "dispute", locale.translate(caveat)))
    if reason := our_arithmetic(fact):
        found.append(FrontWarning(notes[fact.id], "arithmetic", reason[locale.language]))
    return found


def _explained(
    front: Front, picture: Picture | None, content: Content, locale: Locale, notes: Mapping[str, int]
) -> tuple[NumberRow, ...]:
    """Return a row for each number that is set large or counted in dots, each fact once."""
    values = [*front.numbers, *([value for _, value in values_of(picture)] if isinstance(picture, Dots) else [])]
    rows = figures(tuple({value.fact: value for value in values}.values()), content.fact_by_id, notes, locale)
    facts = [content.fact_by_id[id] for id in dict.fromkeys(value.fact for value in values)]
    return tuple(
        NumberRow(
            row.figure,
            row.note,
            fact.claim[locale.language],
            content.attribution(fact, locale.language),
            locale.date(fact.as_of),
        )
        for row, fact in zip(rows, facts, strict=True)
    )
