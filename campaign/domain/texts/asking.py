"""Requests: where a text asks someone to do something. Asking for votes for a person is different, and ELE-1's
subject."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.texts.reading import Reading, Sentence

#: Readers act on one request; a second is tolerable.
MOST_ASKS = 2


@dataclass(frozen=True, slots=True)
class Ask:
    """A request at its position in the body. `is_plain` if someone is asked outright ("I ask the council to");
    otherwise the text only says what someone should do."""

    start: int
    end: int
    words: str
    is_plain: bool


#: Everyone who may be asked, folded.
_WHOM = {
    "en": r"\b(?:congress(?:man|woman|men|people|members?)?|senat(?:e|ors?)|house|rep(?:resentative)?s?\b\.?|sens?\."
    r"|members?|lawmakers?|legislat(?:ors?|ure)|delegation|council(?:ors?|members?)?|mayor|governor|gov\.|president"
    r"|administration|government|officials?|(?:sub)?committees?|department|secretary|commission(?:ers?)?|boards?"
    r"|washington|city|county|state|judges?|courts?|neighbors?|readers|everyone|everybody|you)\b",
    "es": r"\b(?:congreso|senado|senador(?:a|es|as)?|camara|representantes?|representan?|congresistas?|diputad[oa]s?"
    r"|legislador(?:a|es|as)?|miembros|concejo|concejal(?:a|es|as)?|alcalde(?:sa)?|alcaldia|ayuntamiento"
    r"|gobernador(?:a)?|president[ea]|gobierno|funcionari[oa]s|autoridades|(?:sub)?comites?|departamento|secretari[oa]"
    r"|comision|junta|washington|ciudad|condado|estado|juez(?:a)?|jueces|tribunal(?:es)?|vecin[oa]s|lector(?:es|as)"
    r"|usted(?:es)?)\b",
}
#: Things that may be asked for, or voted on.
_WHAT = {
    "en": r"\b(?:hearings?|inquiry|investigation|oversight|answers?|report|bills?|acts?|law|resolution|measures?"
    r"|amendments?|petition|budget|funding|funds|h\.?\s?r\.|h\.?b\. ?\d|s\. ?\d)",
    "es": r"\b(?:audiencias?|investigacion|informe|respuestas?|proyecto|ley|resolucion|medidas?|enmiendas?|peticion"
    r"|presupuesto|fondos|dinero|h\.?\s?r\.|s\. ?\d)",
}
_REACH = 120

#: What follows an imperative; "support for", "press reports" and "call volume" are not imperatives.
_DET = (
    r"(?=(?:the|this|that|these|those|our|your|its|an?|any|all|every|each|no|public|full|congress|sen|rep|officials"
    r"|lawmakers|h\.|s\.|hr)\b|h\.)"
)
_SUBJUNCTIVE = (
    r"(?:llamen?|firmen?|apoyen?|rechacen?|contacten?|exijan?|pidan?|digan?|escriban?|aprueben?|insistan?|celebren?"
    r"|publiquen?|detengan?)(?:les?|l[oa]s?)?"
)
#: Requests anywhere in a sentence, and at its beginning.
_ANYWHERE = {
    "en": r"\b(?:(?:i|we)(?:'d| would| will| do| also| now| only| therefore| hereby| must| want to| have to){0,2} "
    r"(?:ask|urge|call on|call upon|implore|beg|beseech|request|demand|press|appeal to)\b"
    r"|(?:let me|let us|allow me to) (?:ask|urge)\b"
    r"|please (?!note\b)"
    r"|(?<!will )(?<!did )(?<!they )vote (?:for|against|yes|no|down)\b)",
    "es": r"\b(?<!no )(?:(?:pido|pedimos|exijo|exigimos|solicito|solicitamos|ruego|rogamos|reclamamos|(?:insto|instamos)(?: a\b)?"
    r"|urjo|urgimos|demando|demandamos)(?: que)?|apelo|apelamos|(?:quiero|queremos) pedir(?:les?)?"
    r"|hago un llamado|hacemos un llamado|les? (?:pido|pedimos|ruego|rogamos|exijo|exigimos)|por favor"
    r"|vot(?:e|en|emos) (?:por|a favor|en contra|contra|si|no))\b",
}
_BEGINNING = {
    "en": r"\W{0,3}(?:(?:and|so|but|then|now|today|instead|first),? ){0,2}(?:ask|urge|call(?: on| upon)?|write(?: to)?"
    r"|tell|contact|e-?mail|phone|press|petition|sign|join|support|oppose|pass|reject|approve|adopt|fund|defund"
    rf"|repeal|hold|demand|attend|stop|end|publish|restore|let) {_DET}",
    "es": rf"\W{{0,3}}(?:(?:y|pero|hoy|entonces|ahora|primero),? ){{0,2}}{_SUBJUNCTIVE}\b"
    rf"|\W{{0,3}}que (?:el|la|los|las|nuestr[oa]s?|sus?) (?={_WHOM['es']})",
}
#: Requests that need not name anyone.
_ENOUGH = {"en": re.compile(r"please "), "es": re.compile(r"les? |por favor|\w+ que$|inst\w+ a$")}
#: What someone should do, with the person before it, and what is hoped for, with the person after it.
_SHOULD = {
    "en": r"(?:should|must|ought to|needs? to|owes?)",
    "es": r"(?:debe|deben|deberia|deberian|tienen? que|ha de|han de)",
}
_HOPES = {
    "en": r"(?:(?:i|we) (?:hope|wish|would like)|it is (?:high |past )?time)",
    "es": r"(?:ojala|(?:espero|esperamos|quisiera|quisieramos) que|es hora de)",
}
_REACH_BACK = 40


_ASKING: dict[Language, re.Pattern[str]] = {language: re.compile(_ANYWHERE[language]) for language in LANGUAGES}
_ORDERS: dict[Language, re.Pattern[str]] = {language: re.compile(_BEGINNING[language]) for language in LANGUAGES}
_MEASURES: dict[Language, re.Pattern[str]] = {language: re.compile(_WHAT[language]) for language in LANGUAGES}
_OBJECTS: dict[Language, re.Pattern[str]] = {
    language: re.compile(f"{_WHOM[language]}|{_WHAT[language]}") for language in LANGUAGES
}
_WHOM_ALONE: dict[Language, re.Pattern[str]] = {language: re.compile(_WHOM[language]) for language in LANGUAGES}
_LOOSELY: dict[Language, re.Pattern[str]] = {
    language: re.compile(rf"\b(?:(?P<should>{_SHOULD[language]})|{_HOPES[language]})\b") for language in LANGUAGES
}


def asks(reading: Reading, sentences: Iterable[Sentence]) -> Iterator[Ask]:
    """Return each sentence that asks, once. Words in quotation marks are someone else's."""
    language = reading.language
    for sentence in sentences:
        folded = reading.unquoted[sentence.start : sentence.end]
        plain = _plainly(folded, language)
        match = plain or _loosely(folded, language)
        if match:
            end = match.start() + len(match.group().rstrip())
            words = sentence.text[match.start() : end]
            yield Ask(sentence.start + match.start(), sentence.start + end, words, is_plain=plain is not None)


def _plainly(folded: str, language: Language) -> re.Match[str] | None:
    """Whether someone is asked outright, and who, or for what, follows soon. A vote is only requested on a measure."""
    order = _ORDERS[language].match(folded)
    objects, measures = _Places(_OBJECTS[language], folded), _Places(_MEASURES[language], folded)
    for match in itertools.chain([order] if order else [], _ASKING[language].finditer(folded)):
        wanted = measures if match.group().startswith("vot") else objects
        if _ENOUGH[language].match(match.group()) or wanted.has_one(match.end() - 1, match.end() + _REACH):
            return match
    return None


def _loosely(folded: str, language: Language) -> re.Match[str] | None:
    """Whether the text says what someone should do, or hopes that they will."""
    people = _Places(_WHOM_ALONE[language], folded)
    for match in _LOOSELY[language].finditer(folded):
        start, end = match.span()
        if people.has_one(*(max(0, start - _REACH_BACK), start) if match["should"] else (end, end + _REACH)):
            return match
    return None


class _Places:
    """Matches of a pattern in a text, found once and only if needed: a sentence may ask a thousand times."""

    def __init__(self, pattern: re.Pattern[str], text: str) -> None:
        self._pattern, self._text = pattern, text

    @cached_property
    def _starts(self) -> list[int]:
        return [match.start() for match in self._pattern.finditer(self._text)]

    def has_one(self, start: int, end: int) -> bool:
        at = bisect_left(self._starts, start)
        return at < len(self._starts) and self._starts[at] < end
