"""Spanish periods."""

from __future__ import annotations

import re

from campaign.domain.grammar.periods import FAR, NEAR, Periods, adverb_of, before_number, noun_of, words_without

#: The last line of each has no period that content knows, so a text that says it always says another.
_NOUNS = {"dias?": "day", "semanas?": "week", "mes(?:es)?": "month", "anos?": "year"}
_NOUNS |= {"horas?": "hour", "quincenas?": "fortnight", "trimestres?": "quarter"}
_NOUNS |= {"semestres?": "half-year", "decadas?": "decade"}
_ADVERBS = {"diari[oa]s|diariamente|a diario": "day", "semanal(?:es|mente)?": "week"}
_ADVERBS |= {"mensual(?:es|mente)?": "month", "anual(?:es|mente)?": "year"}
_ADVERBS |= {"quincenal(?:es|mente)?": "fortnight", "trimestral(?:es|mente)?": "quarter"}
_NOUN = noun_of(_NOUNS)
#: "Cada 15 días": a period of its own.
_SEVERAL = r"(?P<several>(?:\d+|dos|tres|cuatro|cinco|seis|diez|doce|quince|pocos?|otr[oa])\s+)?"
#: What follows "al mes" where it means a time and no pace: "al mes siguiente".
_NO_PACE = (
    r"(?!\s+(?:siguiente|anterior|despues|antes|pasado|proximo|entrante|\d|de\s+(?:la|su|haber|\w+[aei]r(?:se)?))\b)"
)
_EACH = rf"(?:\b(?:cada|por|al|a\s+la|todos\s+los|todas\s+las)\s+|/\s?){_SEVERAL}{_NOUN}\b{_NO_PACE}"
_BREAKS = r"y|e|o|u|pero|que|quien|quienes|cuando|mientras|porque|donde|si|ni|como|luego"
_VERBS = (
    r"recib\w+|acept\w+|admit\w+|env\w+|mand\w+|deport\w+|expuls\w+|orden\w+|present\w+|puede[n]?|podr\w+|debe[n]?|ser|se|son|fueron|va[n]?"
    r"|llega\w*|traslad\w+|enviad[oa]s"
)
_LEANING = r"hasta|mas|menos|del?|que|no|al|como|maximo|minimo|casi|un[oa]s|cerca|a|las?|los|el|solo|unicamente|otr[oa]s|tope|por|lo"
_ADJECTIVE = (
    r"(?:limite|tope|cupo|cuota|maximo|total|numero|promedio)\s+(?P<adjective>diario|semanal|mensual|anual)\s+de"
)

PERIODS = Periods(
    nouns=_NOUNS,
    adverbs=_ADVERBS,
    adjectives={"diario": "day"},
    after=(
        re.compile(rf"{words_without(_BREAKS, FAR)},?\s*{_EACH}"),
        re.compile(
            rf"{words_without(_BREAKS, NEAR)}(?<!\bel)(?<!\bun)(?<!\bla)(?<!\bsu)\s+(?P<several>){adverb_of(_ADVERBS)}\b"
        ),
    ),
    before=before_number(_EACH, _BREAKS, _VERBS, _LEANING, _ADJECTIVE),
    within=re.compile(
        r"\ben\s+(?:tan\s+solo\s+|solo\s+|apenas\s+)?(?:un\s+(?:solo|mismo|unico)|una\s+(?:sola|misma|unica)|(?<=solo )una?|(?<=apenas )una?|el\s+puro)"
        r"\s+(?P<noun>dias?|semanas?|mes(?:es)?)\b"
    ),
    derives=re.compile(
        r"\W*(?:(?:y|asi\s+que|o),?\s+)?(?:(?:eso|esto|lo\s+que)\s+(?:da|hace|son|suma|equivale\s+a|viene\s+a\s+ser|significa)"
        r"|o\s+sea|es\s+decir|son|en\s+otras\s+palabras)\b"
    ),
    anywhere=re.compile(rf"{_EACH}|\b(?P<adverb>(?:semanal|mensual|anual)(?:es|mente)?)\b"),
)
