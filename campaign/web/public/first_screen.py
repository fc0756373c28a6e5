"""What a campaign's page shows first: its numbers and who says so, what is happening now, one person's words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from campaign.domain.editions import Edition
from campaign.domain.evidence.campaigns import Demand, DemandStatus, Voice
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.marks import cited_in
from campaign.domain.evidence.values import Value, figure_of
from campaign.domain.figures.dates import DatePhrase, PartialDate, Tie
from campaign.domain.findings import Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import Both, Language
from campaign.domain.sheets.fact_sheets import FactSheet
from campaign.domain.templates.documents import paragraph_of
from campaign.domain.texts.sentences import sentence_spans
from campaign.rendering.letters.pieces import Piece, plain_pieces
from campaign.rendering.locale import Locale, locale_for
from campaign.rendering.sheets.pictures import PictureView, picture_view

#: How many characters a number may have to be set as large as there is room.
_SHORT = 5


@dataclass(frozen=True, slots=True)
class LargeNumber:
    """A number set large: the words before and after it, what it counts, its fact's note, and whether it is short."""

    before: str
    number: str
    after: str
    label: str
    note: int

    @property
    def is_short(self) -> bool:
        """Whether it can be larger than others."""
        return len(self.number) <= _SHORT


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A fact sheet in a list, by its question: its answer is never without who says so, which takes more room."""

    slug: str
    title: str


@dataclass(frozen=True)
class FirstScreen:
    """A campaign's page in a language on a day, ready for its template."""

    edition: Edition
    language: Language
    today: date

    @property
    def headline(self) -> list[str]:
        """The sentences of the page's headline, else the campaign's name."""
        campaign = self.edition.campaign
        text = paragraph_of((campaign.headline or campaign.name)[self.language], self._facts).text
        return [text[start:end].strip() for start, end in sentence_spans(text, grammar(self.language))]

    @property
    def numbers(self) -> list[LargeNumber]:
        """The numbers that the campaign sets large."""
        return [self._number(value) for value in self.edition.campaign.highlights]

    @property
    def counts(self) -> list[str]:
        """Who says so and when, a sentence for the numbers of each speaker and time."""
        groups: dict[tuple[PartialDate, tuple[str, ...]], list[str]] = {}
        for value, shown in zip(self.edition.campaign.highlights, self.numbers, strict=True):
            fact = self._facts[value.fact]
            speakers = self.edition.content.attributions(fact, self.language)
            groups.setdefault((fact.as_of, speakers), []).append(shown.number)
        return [self._counted(when, who, numbers if len(groups) > 1 else []) for (when, who), numbers in groups.items()]

    @property
    def now(self) -> tuple[Piece, ...]:
        """What is happening now."""
        now = self.edition.campaign.now
        return self._pieces(now.text) if now else ()

    @property
    def now_when(self) -> str:
        """As of when it is happening; what was so over a year ago is not called now."""
        now = self.edition.campaign.now
        if now is None:
            return ""
        when = DatePhrase(Tie.AS_OF, now.as_of)
        is_old = now.as_of.is_a_year_before(self.today)
        said = Message("{when}:", {"when": when}) if is_old else Message("Now, {when}:", {"when": when})
        return self._words.initial(self._words.translate(said))

    @property
    def voice(self) -> tuple[Piece, ...]:
        """What one person said, told in our words."""
        voice = self.edition.campaign.voice or Voice()
        return self._pieces(voice.text) if voice.text else ()

    @property
    def picture(self) -> PictureView | None:
        """The picture that explains most."""
        picture = self.edition.campaign.picture
        return picture_view(picture, self.edition.content, self.language, {}) if picture else None

    @property
    def sheets(self) -> list[SheetLine]:
        """The campaign's fact sheets."""
        return [self._sheet(sheet) for sheet in self.edition.content.sheets]

    @property
    def current_demands(self) -> tuple[Demand, ...]:
        """What is asked for today."""
        return self.edition.campaign.demands_of(DemandStatus.CURRENT)

    @property
    def has_history(self) -> bool:
        """Whether there is a page on how it came to this."""
        campaign = self.edition.campaign
        return bool(campaign.background or campaign.demands_of(DemandStatus.HISTORICAL))

    @cached_property
    def notes(self) -> list[Fact]:
        """The facts cited, in the order of their notes."""
        campaign = self.edition.campaign
        numbers = [value.fact for value in campaign.highlights]
        now = self._cited(campaign.now.text if campaign.now else None)
        voice = self._cited(campaign.voice.text if campaign.voice else None)
        return [self._facts[id] for id in dict.fromkeys([*self._cited(campaign.headline), *numbers, *now, *voice])]

    @property
    def _facts(self) -> dict[str, Fact]:
        return self.edition.content.fact_by_id

    @property
    def _words(self) -> Locale:
        return locale_for(self.language)

    @cached_property
    def _note_of(self) -> dict[str, int]:
        return {fact.id: number for number, fact in enumerate(self.notes, 1)}

    def _sheet(self, sheet: FactSheet) -> SheetLine:
        return SheetLine(sheet.slug, sheet.question[self.language])

    def _number(self, value: Value) -> LargeNumber:
        fact = self._facts[value.fact]
        words = self._words.figure(figure_of(value, fact)).split(" ")
        at = next((place for place, word in enumerate(words) if any(map(str.isdigit, word))), 0)
        before, after = " ".join(words[:at]), " ".join(words[at + 1 :])
        return LargeNumber(before, words[at], after, value.label[self.language], self._note_of[fact.id])

    def _counted(self, when: PartialDate, who: Iterable[str], numbers: list[str]) -> str:
        tie = Tie.BY if when.is_a_year_before(self.today) else Tie.AS_OF
        values = {"when": DatePhrase(tie, when), "who": tuple(who), "numbers": tuple(numbers)}
        said = Message("{when}, according to {who}.", values) if values["who"] else Message("{when}.", values)
        sentence = self._words.translate(said)
        if numbers:
            return self._words.translate(Message("{numbers}: {sentence}", {**values, "sentence": sentence}))
        return self._words.initial(sentence)

    def _cited(self, text: Both | None) -> list[str]:
        return [id for id in cited_in(text[self.language]) if id in self._facts] if text else []

    def _pieces(self, text: Both) -> tuple[Piece, ...]:
        return plain_pieces(paragraph_of(text[self.language], self._facts), self._note_of)
