"""The interface's messages in a reader's language, and numbers and dates in that language's format."""

from __future__ import annotations

import gettext
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path

from babel.dates import format_date, format_skeleton
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.numbers import format_decimal

from campaign.domain.evidence.facts import Figure, Moment
from campaign.domain.figures.dates import DatePhrase, PartialDate, Tie
from campaign.domain.figures.periods import Period
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.figures.units import CURRENCY_SIGNS
from campaign.domain.findings import N_, Message
from campaign.domain.grammar.languages import grammar
from campaign.domain.grammar.writing import Writing
from campaign.domain.language import Both, Language
from campaign.rendering.conjunctions import Joined, joined

_CATALOGUES = Path(__file__).resolve().parents[1] / "translations"

QUALIFIERS: Mapping[Qualifier, str] = {
    Qualifier.EXACTLY: "",
    Qualifier.MORE_THAN: N_("more than"),
    Qualifier.AT_LEAST: N_("at least"),
    Qualifier.FEWER_THAN: N_("fewer than"),
    Qualifier.AT_MOST: N_("up to"),
    Qualifier.NEARLY: N_("nearly"),
    Qualifier.ABOUT: N_("about"),
}
#: The same before a percentage, in one piece: Spanish puts an article between ("más del 80 %").
OF_SHARES: Mapping[Qualifier, str] = {
    Qualifier.EXACTLY: "",
    Qualifier.MORE_THAN: N_("more than {share}"),
    Qualifier.AT_LEAST: N_("at least {share}"),
    Qualifier.FEWER_THAN: N_("less than {share}"),
    Qualifier.AT_MOST: N_("up to {share}"),
    Qualifier.NEARLY: N_("nearly {share}"),
    Qualifier.ABOUT: N_("about {share}"),
}
#: How a rate's period is written: "10 a month".
PERIODS: Mapping[Period, str] = {
    Period.DAY: N_("a day"),
    Period.WEEK: N_("a week"),
    Period.MONTH: N_("a month"),
    Period.YEAR: N_("a year"),
}
#: Millions as sentences say them: "$32 million", "32 millones de dólares".
MILLIONS: Mapping[str, str] = {"dollars": N_("${count} million")}
#: Fractions that a percentage would make look more exact than they are.
SHARES: Mapping[Decimal, str] = {Decimal("33.33"): N_("one-third"), Decimal("66.67"): N_("two-thirds")}

#: A date with its preposition, by precision: day, month or year.
DATED: Mapping[Tie, tuple[str, str, str]] = {
    Tie.ON: (N_("on {day}"), N_("in {month}"), N_("in {year}")),
    Tie.AS_OF: (N_("as of {day}"), N_("as of {month}"), N_("as of {year}")),
    Tie.BY: (N_("by {day}"), N_("by {month}"), N_("by {year}")),
    Tie.FROM: (N_("from {day}"), N_("from {month}"), N_("from {year}")),
}

#: A date at its own precision.
When = PartialDate | date


@dataclass(frozen=True)
class Locale:
    """A reader's language."""

    language: Language
    catalogue: gettext.NullTranslations
    writing: Writing

    def translate(self, message: Message | str) -> str:
        """Return a message in this language with its values filled in."""
        if isinstance(message, str):
            return self.catalogue.gettext(message) if message else ""
        values = {name: self._spoken(value) for name, value in message.values.items()}
        return self.catalogue.gettext(message.text).format(**values)

    def _spoken(self, value: object) -> object:
        """Return a value of a message in this language if it is translatable, else unchanged."""
        match value:
            case Message():
                return self.translate(value)
            case Both():
                return value[self.language]
            case PartialDate():
                return self.date(value)
            case DatePhrase():
                return self.dated(value.tie, value.when)
            case tuple():
                return self.list([str(self._spoken(item)) for item in value])
            case _:
                return value

    def name(self, language: Language) -> str:
        """The name of a language, as it begins a line: "Spanish", "Español"."""
        return self.initial(self.translate(grammar(language).name))

    def number(self, value: Decimal | int | float) -> str:
        """Return a number with thousands separators."""
        return str(format_decimal(value, locale=self.writing.locale))

    def weekday(self, day: date) -> str:
        """Return the day of the week of a nearby date."""
        return str(format_date(day, "EEEE", locale=self.writing.locale))

    def date(self, when: When) -> str:
        """Return a date at its own precision: a day, a month or a year."""
        locale = self.writing.locale
        if isinstance(when, date):
            return _day(when, locale)
        if when.month is None:
            return str(when.year)
        return _month(when.first_day, locale) if when.day is None else _day(when.first_day, locale)

    def dated(self, tie: Tie, when: When) -> str:
        """Return a date with the preposition for its precision: "on June 3, 2024", "in June 2024", "in 2024"."""
        to_day, to_month, to_year = DATED[tie]
        said = self.date(when)
        if isinstance(when, date) or when.day is not None:
            return self.catalogue.gettext(to_day).format(day=said)
        if when.month is not None:
            return self.catalogue.gettext(to_month).format(month=said)
        return self.catalogue.gettext(to_year).format(year=said)

    def on(self, when: When) -> str:
        """Return when something happened."""
        return self.dated(Tie.ON, when)

    def as_of(self, when: When) -> str:
        """Return the date as of which something was true."""
        return self.dated(Tie.AS_OF, when)

    def quoted(self, text: str) -> str:
        """Return words in the quotation marks of this language, whatever language they are in."""
        marks = self.writing.quotation_marks
        return f"{marks[0]}{text}{marks[1]}"

    @staticmethod
    def initial(text: str) -> str:
        """Return text capitalized as at the beginning of a sentence or line."""
        return text[:1].upper() + text[1:]

    def money(self, value: Decimal) -> str:
        """Return an amount with no decimals or two: $412,000 and $31.40, never $31.4."""
        whole = value == value.to_integral_value()
        return str(format_decimal(value, "#,##0" if whole else "#,##0.00", locale=self.writing.locale))

    def figure(self, figure: Figure) -> str:
        """Return a fact's number as it must be stated: qualifier, number, sign and period; or the date."""
        if isinstance(figure, Moment):
            return self.date(figure.date)
        number = self.number(figure.value)
        if figure.unit == "percent" and figure.value in SHARES:
            number = self.translate(SHARES[figure.value])
        elif figure.unit == "percent":
            return self._share(figure.qualifier, number + self.writing.percent_sign)
        elif figure.unit in CURRENCY_SIGNS:
            number = self._amount(figure.value, figure.unit)
        if figure.per:
            number += f" {self.translate(PERIODS[figure.per])}"
        qualifier = self.translate(QUALIFIERS[figure.qualifier])
        return f"{qualifier} {number}" if qualifier else number

    def _amount(self, value: Decimal, unit: str) -> str:
        """Return an amount with its currency: millions in words, since that is how the fact's sentences say them."""
        millions = value / 1_000_000
        if unit in MILLIONS and millions > 1 and millions * 10 % 1 == 0:
            return self.translate(MILLIONS[unit]).format(count=self.number(millions))
        return f"{CURRENCY_SIGNS[unit]}{self.money(value)}"

    def _share(self, qualifier: Qualifier, share: str) -> str:
        """Return a percentage with its qualifier."""
        return self.translate(OF_SHARES[qualifier]).format(share=share) if OF_SHARES[qualifier] else share

    def list(self, items: list[str] | tuple[str, ...], how: Joined = "and") -> str:
        """Return a list of items as part of a sentence."""
        return joined(items, self.writing, how) if items else ""


@lru_cache(maxsize=2048)
def _day(day: date, locale: str) -> str:
    return str(format_date(day, "long", locale=locale))


@lru_cache(maxsize=512)
def _month(first: date, locale: str) -> str:
    return str(format_skeleton("yMMMM", first, locale=locale))


@cache
def locale_for(language: Language) -> Locale:
    """Return the locale of a language. Its catalog is read from the `.po` file, so there is no compiled file to
    forget."""
    writing = grammar(language).writing
    path = _CATALOGUES / language / "LC_MESSAGES" / "messages.po"
    if not path.exists():
        return Locale(language, gettext.NullTranslations(), writing)
    compiled = BytesIO()
    with path.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return Locale(language, gettext.GNUTranslations(compiled), writing)
