"""ELE-1: we never ask to elect or defeat a person or a party (design §1); asking for a vote on a bill is what we are for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from campaign.domain.findings import Finding, Level, Message
from campaign.domain.language import Language, fold
from campaign.domain.letters.manuscripts import Manuscript

#: What is voted on in a chamber. Where one of these follows, nobody is elected.
_MEASURES = {
    "en": frozenset(
        "bill bills act acts amendment amendments measure measures resolution resolutions motion motions law laws "
        "legislation funding funds fund money budget budgets appropriation appropriations proposal proposals package "
        "provision provisions rule rules treaty treaties agreement agreements deal deals pact hearing hearings "
        "oversight inquiry investigation aid spending cuts limits repeal veto cloture nomination plan plans policy "
        "policies proposition ordinance referendum it this that these those them transparency accountability justice "
        "peace right rights asylum protection protections".split()
    ),
    "es": frozenset(
        "ley leyes proyecto proyectos enmienda enmiendas medida medidas resolucion resoluciones mocion mociones "
        "propuesta propuestas iniciativa iniciativas fondos dinero presupuesto presupuestos partida partidas "
        "financiacion financiamiento gasto gastos recorte recortes acuerdo acuerdos tratado tratados pacto convenio "
        "norma normas audiencia audiencias investigacion derogacion veto plan planes politica politicas esto eso "
        "referendo consulta ayuda transparencia justicia derecho derechos asilo proteccion paz asignacion asignaciones "
        "limites clausula disposicion".split()
    ),
}
#: Whoever can be elected.
_PERSONS = {
    "en": frozenset(
        "him her candidate candidates challenger challengers incumbent incumbents democrat democrats republican "
        "republicans gop senator senators sen representative representatives rep congressman congresswoman congressmen "
        "president governor mayor politician politicians party parties leader leaders lawmaker lawmakers legislator "
        "legislators congress someone somebody anyone anybody people whoever opponent opponents bums rascals liberals "
        "conservatives progressives libertarians greens majority".split()
    ),
    "es": frozenset(
        "ella ellos ellas candidato candidata candidatos candidatas democrata democratas republicano republicana "
        "republicanos republicanas senador senadora senadores senadoras representante representantes congresista "
        "congresistas diputado diputada diputados diputadas presidente presidenta gobernador gobernadora alcalde "
        "alcaldesa politico politicos partido partidos lider lideres legislador legisladora legisladores alguien quien "
        "quienes opositor rival contrincante mayoria gente personas gobernantes".split()
    ),
}
#: Where the thing or person voted on is named in full, and what follows tells something else.
_OBJECT_ENDS = {
    "en": frozenset(
        "who whom whose that which to in on and because if so when by with from before until unless but or than "
        "as".split()
    ),
    "es": frozenset("que cuyo cuya para en y e o u porque si cuando con desde antes hasta sino pero como cual".split()),
}
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
#: How far what is voted on may be from the verb.
_WORDS_REACH = 9
_LETTERS_REACH = 90
_NUMBER_REACH = 24
_STRETCH_ENDS = re.compile(r"[,;:.!?()\n—](?:\s|$)")

_W = r"[^\W_]{1,30}(?:['’]s)?"
_POLITICIANS = (
    r"(?:bums|rascals|incumbents?|politicians?|democrats?|republicans?|senators?|representatives?|presidents?|governors?"
    r"|lawmakers?)"
)
#: When somebody could be voted out.
_POLLING = (
    r"(?:in (?:november|20\d\d|the (?:primary|primaries|midterms|fall|next election))|this (?:fall|autumn|november)"
    r"|next (?:fall|autumn|november|year)|come november|on election day)"
)
_SUBJECTS = "we|they|you|people|voters|who|citizens|right to|president|governor|mayor|the".split("|")
_NOT_AFTER_SUBJECT = "".join(rf"(?<!\b{subject} )" for subject in _SUBJECTS)


@dataclass(frozen=True, slots=True)
class _Ask:
    """A way to ask. It is looked for only where one of its hints stands in the text, and counts, where it is `of_somebody`,
    only where a person or a party follows. Without accents and capitals."""

    hints: tuple[str, ...]
    pattern: re.Pattern[str]
    of_somebody: bool = False


def _ask(hints: str, *pattern: str, of_somebody: bool = False) -> _Ask:
    return _Ask(tuple(hints.split()), re.compile("".join(pattern)), of_somebody)


_ASKS: dict[Language, tuple[_Ask, ...]] = {
    "en": (
        _ask(
            "vot",
            r"\bvot(?:e|ing) (?:them all|them|him|her|(?:(?:all|the|these|those|our|every|any) ){1,2}",
            rf"{_POLITICIANS}) out\b",
        ),
        _ask("vote", r"\bvote (?:blue|red|democrats?|democratic|republicans?|gop|libertarian|straight ticket)\b"),
        _ask("vot", r"\bvot(?:e|es|ing) (?:for|against)\b|\bvot(?:e|ing) out\b", of_somebody=True),
        _ask("elect", _NOT_AFTER_SUBJECT, r"(?<!-)\b(?:re-?)?elect(?:ing)?\b(?! to\b)"),
        _ask("defeat", r"(?<!\ba )(?<!\bthe )(?<!\bthis )(?<!\bof )\bdefeat(?:ing)?\b(?! of\b)", of_somebody=True),
        _ask("unseat oust", r"\b(?:unseat|oust)(?:ing)?\b", of_somebody=True),
        _ask(
            "throw kick boot",
            rf"\b(?:throw|kick|boot)(?:ing)? (?:out (?:the |these |those |our ){{0,2}}{_POLITICIANS}",
            rf"|(?:the |these |those ){{0,2}}{_POLITICIANS} out)\b",
        ),
        _ask(
            "office power",
            rf"\b(?:throw|kick|boot|drive|push|force|remove|get|sweep)(?:ing)? (?:{_W} ){{1,5}}(?:out of|from) "
            rf"(?:office|power)\b",
        ),
        _ask(
            "congress senate house",
            rf"\b(?:throw|kick|boot|drive|push|force|sweep)(?:ing)? (?:{_W} ){{1,5}}out of (?:congress|the "
            rf"(?:senate|house))\b",
        ),
        _ask("ballot polls voting", r"\bat the (?:ballot box|polls)\b|\bin the voting booth\b"),
        _ask("flip", r"\bflip (?:the|this|our|that) (?:house|senate|seat|district|state)\b"),
        _ask("election", rf"\b(?:support|oppose|back|deny|stop|end) (?:{_W} ){{1,5}}re-?election\b"),
        _ask(
            "support back choose pick write",
            rf"\b(?:support|back|choose|pick|write in) (?:{_W} ){{1,4}}for "
            rf"(?:senate|senator|congress|president|governor|mayor)\b",
        ),
        _ask(
            "ballot vote",
            r"\bcast(?:ing)? (?:a|your|our|that|this) (?:ballots?|votes?) (?:for|against)\b",
            of_somebody=True,
        ),
        _ask("ballot vote", r"\bgiv(?:e|ing) (?:a|your|our|that|this) (?:ballots?|votes?) to\b", of_somebody=True),
        _ask("packing", rf"\bsend(?:ing)? (?:(?:the|these|those|our) ){{0,2}}{_POLITICIANS}(?: {_W}){{0,3}} packing\b"),
        _ask("packing", rf"\bsend(?:ing)? (?:{_W} ){{1,4}}packing {_POLLING}\b"),
        _ask(
            "blue red",
            rf"\bturn(?:ing)? (?:{_W} ){{0,3}}(?:house|senate|congress|seat|district|state|county|legislature) (?:blue|red)\b",
        ),
        _ask(
            "replac",
            rf"\breplac(?:e|ing) (?:him|her|(?:(?:the|these|those|our|your|this|that) ){{0,2}}{_POLITICIANS}(?: {_W}){{0,2}}) ",
            rf"{_POLLING}\b",
        ),
    ),
    "es": (
        _ask(
            "vot",
            r"\bvot(?:a|ar|e|en|emos|ad) (?:azul|rojo|democrata|republicano|por (?:ella|ellos|ellas))(?=[.,;!]| y\b|$)",
        ),
        _ask(
            "vot",
            r"\bvot(?:a|as|ar|ara|aran|aremos|ad|ando|e|en|emos) (?:por|contra|en contra del?|a favor del?)\b",
            of_somebody=True,
        ),
        _ask("reel", r"\breel(?:egir|egirl[oa]s?|ija|ijan|ijamos|ige)\b"),
        _ask(
            "eleg elij elig",
            r"\b(?:elegir|elegiremos|elijan?|elijamos|elige|eligiendo|elegid) (?:a|al|un|una|nuev[oa]s?)\b",
            of_somebody=True,
        ),
        _ask("derrot", r"\bderrot(?:arl|el|enl|emosl)[oa]s?\b"),
        _ask("derrot", r"\bderrot(?:ar|a|e|en|emos|ando|ad) (?:a|al)\b", of_somebody=True),
        _ask("desbanc desbanq", r"\b(?:desbancar|desbanque|desbanquen) (?:a|al)\b", of_somebody=True),
        _ask(
            "cargo poder puesto escano",
            rf"\b(?:sac|saqu|ech|quit|remov|remuev|expuls|destituy|destitui)[^\W_]{{1,12}} (?:{_W} ){{0,6}}",
            r"(?:del?|de su|de sus) (?:cargos?|poder|puestos?|escanos?)\b",
        ),
        _ask(
            "congreso senado",
            rf"\b(?:sac|saqu|ech|expuls)[^\W_]{{1,12}} a (?:{_W} ){{1,6}}del (?:congreso|senado)\b",
        ),
        _ask("urnas", r"\b(?:en|a) las urnas\b"),
        _ask("reelecc", rf"\b(?:apoy|respald|impid|rechac)[^\W_]{{1,8}} (?:{_W} ){{0,4}}reeleccion\b"),
        _ask(
            "apoy respald elij",
            rf"\b(?:apoy|respald|elij)[^\W_]{{1,8}} a (?:{_W} ){{1,4}}(?:para|como) (?:el |la )?",
            r"(?:senado|senador|senadora|congreso|president[ea]|presidencia|gobernador|gobernadora|alcaldia)\b",
        ),
        _ask(
            "otr",
            r"\b(?:elij|eleg|vot)[^\W_]{1,8} (?:a|por) otr[oa]s?(?=\s*(?:[.,;:!?)»\n]|$)| (?:candidat|partido|person))",
        ),
        _ask(
            "congreso senado",
            rf"\b(?:saqu|ech|expuls)[^\W_]{{1,12}}l[oa]s? (?:{_W} ){{0,2}}del (?:congreso|senado)\b",
        ),
        _ask(
            "voto",
            r"(?:(?<![^\W_] )de|\b(?:den|demos|dar|da|dele|denle|demosle|dale)) (?:su|sus|tu|nuestros?|el) votos? (?:a|al)\b",
            of_somebody=True,
        ),
    ),
}
#: Where a capital letter tells a name from a thing. Those who are sent packing by a policy are many: "Hondurans".
_NAMED = re.compile(
    r"\b[Vv]ot(?:e|ing) (?:[A-Z][\w.’'-]{1,30} ){1,3}out\b(?! of (?:the )?(?:sub)?committee)"
    r"|\bSend (?:[A-Z][\w.’'-]{1,30} ){1,3}(?<!ns )packing\b"
    r"|\b[Tt]urn(?:ing)? (?:[A-Z][\w.’'-]{1,30} ){1,3}(?:blue|red)\b"
)


ORDER, LEVELS = 150, (Level.STOP,)


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """Each place that asks for votes for or against somebody. Reports of elections and of votes in Congress pass."""
    text = manuscript.reading.text
    reached = 0
    for start, end in sorted(_asks(text, manuscript.language)):
        if start >= reached:
            words = text[start:end]
            message = Message(
                "“{words}” asks readers to elect or defeat somebody. Ask for a vote on a bill, a hearing or an answer "
                "instead.",
                {"words": words},
            )
            yield Finding("ELE-1", Level.STOP, message, (words,), start, end)
            reached = end


def _asks(text: str, language: Language) -> Iterator[tuple[int, int]]:
    folded = fold(text)
    for ask in _ASKS[language]:
        if not any(hint in folded for hint in ask.hints):
            continue
        for match in ask.pattern.finditer(folded):
            is_past = text[match.start() : match.end()].split()[0].endswith("é")  # "voté": I voted
            if not is_past and (not ask.of_somebody or _is_somebody(text, match.end(), language)):
                yield match.span()
    if language == "en":
        yield from (match.span() for match in _NAMED.finditer(text))


def _is_somebody(text: str, end: int, language: Language) -> bool:
    """Whether what stands from `end` on names somebody to elect, and no measure."""
    if any(character.isdigit() for character in text[end : end + _NUMBER_REACH]):
        return False  # "H.R. 1", "Amendment 5"
    names_somebody = False
    for word in _WORD.findall(_STRETCH_ENDS.split(text[end : end + _LETTERS_REACH], maxsplit=1)[0])[:_WORDS_REACH]:
        plain = fold(word).removesuffix("'s")
        if plain in _MEASURES[language]:
            return False
        if plain in _OBJECT_ENDS[language]:
            break
        names_somebody = names_somebody or plain in _PERSONS[language] or word[0].isupper()
    return names_somebody
