"""The time over which a figure is counted: "10 people a month", "hasta 10 personas al mes", "each year, up to 240".

A period is read close to its figure, where it belongs to it and to nothing else: "900 people waited a year" counts no
people a year. Looser words elsewhere in the sentence only count for a figure whose fact has a period.
"""

from __future__ import annotations

import re
from enum import StrEnum

from campaign.domain.language import Language


class Period(StrEnum):
    """What a quantity may be counted by."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


#: The last two lines are no periods that content knows, so a text that says them always says another.
_NOUNS = {
    "en": {"days?": "day", "weeks?": "week", "months?": "month", "years?": "year"}
    | {"hours?": "hour", "fortnights?": "fortnight", "quarters?": "quarter", "decades?": "decade"},
    "es": {"dias?": "day", "semanas?": "week", "mes(?:es)?": "month", "anos?": "year"}
    | {
        "horas?": "hour",
        "quincenas?": "fortnight",
        "trimestres?": "quarter",
        "semestres?": "half-year",
        "decadas?": "decade",
    },
}
_ADVERBS = {
    "en": {
        "daily": "day",
        "weekly": "week",
        "monthly": "month",
        "yearly|annual(?:ly)?": "year",
        "hourly": "hour",
        "quarterly": "quarter",
    },
    "es": {
        "diari[oa]s|diariamente|a diario": "day",
        "semanal(?:es|mente)?": "week",
        "mensual(?:es|mente)?": "month",
        "anual(?:es|mente)?": "year",
        "quincenal(?:es|mente)?": "fortnight",
        "trimestral(?:es|mente)?": "quarter",
    },
}
_ALL = {language: {**_NOUNS[language], **_ADVERBS[language]} for language in _NOUNS}
_NOUN = {language: f"(?P<noun>{'|'.join(table)})" for language, table in _NOUNS.items()}
_ADVERB = {language: f"(?P<adverb>{'|'.join(table)})" for language, table in _ADVERBS.items()}

#: "Every two weeks", "cada 15 días": a period of its own.
_SEVERAL = {
    "en": r"(?P<several>(?:other|second|third|few|couple|\d+|two|three|four|five|six|ten|twelve)\s+(?:of\s+)?)?",
    "es": r"(?P<several>(?:\d+|dos|tres|cuatro|cinco|seis|diez|doce|quince|pocos?|otr[oa])\s+)?",
}
#: What follows "a year" where it tells a time and no pace: "a year ago", "al mes siguiente".
_NO_PACE = {
    "en": r"(?!\s+(?:ago|later|earlier|before|after|and\s+a|old|long|from\s+(?:now|then|today|that)|prior|apart)\b|['-])",
    "es": r"(?!\s+(?:siguiente|anterior|despues|antes|pasado|proximo|entrante|\d|de\s+(?:la|su|haber|\w+[aei]r(?:se)?))\b)",
}
_EACH = {
    "en": rf"(?:\b(?:each|every|per|a\s+single)\s+(?:single\s+)?|/\s?){_SEVERAL['en']}{_NOUN['en']}\b(?!-)",
    "es": rf"(?:\b(?:cada|por|al|a\s+la|todos\s+los|todas\s+las)\s+|/\s?){_SEVERAL['es']}{_NOUN['es']}\b{_NO_PACE['es']}",
}
_BREAKS = {
    "en": r"and|but|or|who|whom|which|that|than|while|because|when|if|as|where|then|so",
    "es": r"y|e|o|u|pero|que|quien|quienes|cuando|mientras|porque|donde|si|ni|como|luego",
}
#: What may stand right before "a month" without making it a pace: "in a month", "waited a month".
_NO_PACE_BEFORE = (
    r"(?!(?:in|for|within|than|about|of|over|after|under|half|nearly|almost|quite|by|until|took|spent|lost|once|twice|such|is|was"
    r"|not|just|only|had|got|sat|\w+ed)\s)"
)
_FAR, _NEAR = 8, 4


def _words(language: Language, most: int) -> str:
    return rf"(?:\s+(?!(?:{_BREAKS[language]})\b)[^\W\d_]+){{0,{most}}}?"


_AFTER: dict[str, list[re.Pattern[str]]] = {
    "en": [
        re.compile(rf"{_words('en', _FAR)},?\s*{_EACH['en']}"),
        re.compile(
            rf"(?:{_words('en', _NEAR - 1)}\s+{_NO_PACE_BEFORE}[^\W\d_]+)?\s+an?\s+(?P<several>){_NOUN['en']}\b{_NO_PACE['en']}"
        ),
        re.compile(
            rf"{_words('en', _NEAR)}(?<!\bthe)(?<!\ba)(?<!\bits)\s+(?:on\s+an?\s+)?(?P<several>){_ADVERB['en']}\b"
        ),
    ],
    "es": [
        re.compile(rf"{_words('es', _FAR)},?\s*{_EACH['es']}"),
        re.compile(rf"{_words('es', _NEAR)}(?<!\bel)(?<!\bun)(?<!\bla)(?<!\bsu)\s+(?P<several>){_ADVERB['es']}\b"),
    ],
}
_VERBS = {
    "en": r"takes?|accepts?|agree[sd]?|receives?|sends?|admits?|gets?|allows?|lets?|deports?|expels?|orders?|files?|flies|flew|took|sent"
    r"|received|accepted|admitted|deported|filed|ordered|may|can|could|will|would|must|should|are|is|were|was|put|see|saw",
    "es": r"recib\w+|acept\w+|admit\w+|env\w+|mand\w+|deport\w+|expuls\w+|orden\w+|present\w+|puede[n]?|podr\w+|debe[n]?|ser|se|son|fueron|va[n]?"
    r"|llega\w*|traslad\w+|enviad[oa]s",
}
_LEANING = {
    "en": r"up|to|in|be|at|most|least|more|than|no|not|fewer|less|nearly|almost|about|around|some|over|the|as|many|an?|exactly|only|just|another",
    "es": r"hasta|mas|menos|del?|que|no|al|como|maximo|minimo|casi|un[oa]s|cerca|a|las?|los|el|solo|unicamente|otr[oa]s|tope|por|lo",
}
_BEFORE: dict[str, re.Pattern[str]] = {
    language: re.compile(
        rf"{_EACH[language]},?(?:(?:\s+(?!(?:{_BREAKS[language]})\b)[^\W\d_]+){{1,3}}?\s+(?:{_VERBS[language]})\b)?(?:\s+(?:{_VERBS[language]}|{_LEANING[language]})\b){{0,6}}\s+$"
        rf"|\b{adjective}(?:\s+(?:{_LEANING[language]})\b){{0,4}}\s+$"
    )
    for language, adjective in (
        (
            "en",
            r"(?P<adjective>daily|weekly|monthly|yearly|annual)\s+(?:limit|cap|quota|ceiling|maximum|total|number|count|average)\s+of",
        ),
        (
            "es",
            r"(?:limite|tope|cupo|cuota|maximo|total|numero|promedio)\s+(?P<adjective>diario|semanal|mensual|anual)\s+de",
        ),
    )
}
_ADJECTIVES = {"diario": "day"}
_ANY = {language: re.compile(rf"\b(?:{'|'.join(table)}|daily|diario)\b") for language, table in _ALL.items()}
_ANYWHERE = {
    "en": re.compile(rf"{_EACH['en']}|\b(?P<adverb>weekly|monthly|yearly|annual(?:ly)?)\b"),
    "es": re.compile(rf"{_EACH['es']}|\b(?P<adverb>(?:semanal|mensual|anual)(?:es|mente)?)\b"),
}
_BEFORE_REACH = 90


class Periods:
    """The periods of one text; most texts have none, and answer at once."""

    def __init__(self, folded: str, language: Language) -> None:
        self._folded = folded
        self._language = language
        self._has_any = _ANY[language].search(folded) is not None
        found = _ANYWHERE[language].finditer(folded) if self._has_any else ()
        #: Every period that the text names as a pace, wherever it stands.
        self.named = tuple(dict.fromkeys(_period(match, language) for match in found))

    def of(self, start: int, end: int) -> str | None:
        """The period of the figure at `start:end`, where it is said close by."""
        if not self._has_any:
            return None
        for pattern in _AFTER[self._language]:
            if match := pattern.match(self._folded, end):
                return _period(match, self._language)
        match = _BEFORE[self._language].search(self._folded, max(0, start - _BEFORE_REACH), start)
        return _period(match, self._language) if match else None


def _period(match: re.Match[str], language: Language) -> str:
    said = match.groupdict()
    word = said.get("noun") or said.get("adverb") or said.get("adjective") or ""
    name = _ADJECTIVES.get(word) or next(name for form, name in _ALL[language].items() if re.fullmatch(form, word))
    return f"{said['several'].strip()} {name}s" if said.get("several") else name
