"""Every way to falsify the period of a count: "10 people a month" becomes ten a week, 900 people become 900 a year."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.evidence.facts import Quantity
from campaign.domain.language import Language
from tests.content.changed_figures import Change, written

_PACES = {
    "en": {
        "day": ["a day", "per day"],
        "week": ["a week", "each week"],
        "month": ["a month", "every month"],
        "year": ["a year", "per year"],
    }
    | {"other": ["every two weeks", "an hour"]},
    "es": {
        "day": ["al día", "por día"],
        "week": ["a la semana", "cada semana"],
        "month": ["al mes", "por mes"],
        "year": ["al año", "cada año"],
    }
    | {"other": ["cada dos meses", "por hora"]},
}
_COUNTED = {
    "en": r"\s(?:people|cases|motions|agreements|countries|signatures|organizations|asylum cases|Venezuelans)\b",
    "es": r"\s(?:personas|casos|mociones|acuerdos|países|firmas|organizaciones|venezolanos)\b",
}
_SAID = {"en": r"(?i)\b(?:a|each|every|per) (?:month|year)\b", "es": r"(?i)\b(?:al|cada|por) (?:mes|año)\b"}
_LEADING = {"en": ["Each week", "Every year"], "es": ["Cada semana", "Cada año"]}
#: Lengths of time, shares and sums have their period in words of their own.
_NO_COUNTS = ("percent", "dollars", "days", "weeks", "months", "years", "hours", "pages")


def period_changes(text: str, quantity: Quantity, language: Language) -> Iterator[Change]:
    """Every sentence whose count is said by a period that it has not."""
    if quantity.unit in _NO_COUNTS:
        return
    if quantity.per:
        yield from (Change("period changed", changed) for changed in _other_paces(text, str(quantity.per), language))
        return
    for place in written(text, quantity.value, language):
        counted = re.match(_COUNTED[language], text[place.end :])
        at = place.end + (counted.end() if counted else 0)
        for paces in _PACES[language].values():
            yield from (Change("period changed", f"{text[:at]} {pace}{text[at:]}") for pace in paces)


def _other_paces(text: str, per: str, language: Language) -> Iterator[str]:
    said = re.search(_SAID[language], text)
    assert said, f"no period is said: {text}"

    if said.start() == 0:
        yield from (f"{leading}{text[said.end() :]}" for leading in _LEADING[language])
        return
    for other, paces in _PACES[language].items():
        if other != per:
            yield from (f"{text[: said.start()]}{pace}{text[said.end() :]}" for pace in paces)
