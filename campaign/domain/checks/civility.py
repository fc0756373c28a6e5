"""CIV-1: papers throw away what calls names, and readers stop reading there."""

from __future__ import annotations

import re
from collections.abc import Iterator

from campaign.domain.findings import N_, Finding, Level, Message
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Refusal
from campaign.domain.templates.kinds import Audience

#: Names that nobody is called in kindness.
_NAMES = {
    "en": r"(?:idiots?|morons?|imbeciles?|scumbags?|lowlifes?|nitwits?|dimwits?|buffoons?|jackass(?:es)?|liars?|bigots?"
    r"|hypocrites?|crybab(?:y|ies)|libtards?|sheeple|warmongers?)",
    "es": r"(?:idiotas?|imbeciles?|cretin[oa]s?|mentiros[oa]s?|hipocritas?|sinverguenzas?|canallas?|vendepatrias?"
    r"|descarad[oa]s?|malnacid[oa]s?|pendej[oa]s?|racistas asquerosos|basura humana)",
}
#: Words that are names where somebody is called so, and else have a meaning of their own.
_CALLED = {
    "en": r"(?:thugs?|crooks?|clowns?|traitors?|cowards?|fascists?|nazis?|racists?|tyrants?|monsters?|puppets?|fools?"
    r"|stupid|dumb|evil|corrupt|heartless|disgusting|pathetic|insane|spineless|shameless|vermin|parasites?"
    r"|ignorant(?! of\b))",
    "es": r"(?:cobardes?|traidor(?:a|es|as)?|corrupt[oa]s?|payas[oa]s?|ladron(?:a|es|as)?|fascistas?|nazis?|racistas?"
    r"|tiran[oa]s?|monstruos?|titeres?|ignorantes?|parasitos?|estupid[oa]s?|tont[oa]s|bufon(?:es)?|malvad[oa]s?)",
}
_MANY = {
    "en": r"(?:thugs|crooks|clowns|traitors|cowards|fascists|nazis|racists|tyrants|puppets|fools|vermin|parasites)",
    "es": r"(?:cobardes|traidores|corruptos|payasos|ladrones|fascistas|nazis|racistas|tiranos|titeres|parasitos|bufones)",
}
_CALLS = {
    "en": rf"(?:you|he|she|they|who|senators?|congress|politicians|[a-z]{{2,20}}ists)(?: (?:are|is|were)|'re|'s) "
    rf"(?:(?:an?|the|such|so|just|all|nothing but|simply|truly|really|completely|a bunch of) ){{0,2}}{_CALLED['en']}"
    rf"|(?:these|those|you|bunch of|gang of|pack of) (?:[^\W_]{{1,20}} )?{_MANY['en']}",
    "es": rf"(?:usted|ustedes|ellos|ellas|el|ella|tu|eres|es|son|fueron|sois)(?: (?:es|son|eres))?"
    rf" (?:(?:un|una|unos|unas|el|la|tan|todos|simplemente|puros) ){{1,2}}{_CALLED['es']}"
    rf"|(?:usted es|ustedes son|eres|sois) {_CALLED['es']}"
    rf"|(?:esos|estos|bola de|banda de|partida de|punado de|manada de) (?:[^\W_]{{1,20}} )?{_MANY['es']}",
}
#: To be driven out by the Nazis is history; to be like them is a comparison.
_LIKE_NAZIS = {
    "en": r"\b(?:like|as|than|just as|reminds? (?:me|us|one) of|echo(?:es|ing)?(?: of)?|worthy of|call(?:s|ed)? (?:them"
    r"|him|her|it)|our own|another|modern(?:-day)?|today's|new|would make) (?:(?:the|a|an|in|under|old|some) ){0,2}"
    r"(?:nazis?|hitlers?|gestapo|third reich|goebbels|brownshirts)\b(?! (?:camps?|occupation|invasion|era|victims?)\b)"
    r"|\bnazi(?:-like|-style| tactics| methods)\b",
    "es": r"\b(?:como|igual que|iguales a|peor(?:es)? que|parecid[oa]s? a|propi[oa]s? de|dign[oa]s? de|recuerdan? a|nuestr[oa]"
    r"|otr[oa]|nuev[oa]s?) (?:(?:los|las|la|el|un|una|unos|en|mism[oa]s?) ){0,2}"
    r"(?:nazis?|hitler|gestapo|tercer reich|goebbels)\b|\b(?:tacticas|metodos) nazis?\b|\bnazis? (?:de hoy|modernos?)\b",
}
_HINTS = ("nazi", "hitler", "gestapo", "reich", "goebbels", "brownshirts")
#: Who calls only themselves so, tells a story.
_OF_ONESELF = {
    "en": re.compile(r"\b(?:i|me|myself|we)\b[^.!?]{0,20}$"),
    "es": re.compile(r"\b(?:yo|me|soy|fui|era|senti|sentia)\b[^.!?]{0,20}$"),
}
_ONESELF_REACH = 40
_FOUND: dict[Language, re.Pattern[str]] = {
    "en": re.compile(rf"\b(?:{_NAMES['en']}|{_CALLS['en']})\b"),
    "es": re.compile(rf"\b(?:{_NAMES['es']}|{_CALLS['es']})\b"),
}
_COMPARED: dict[Language, re.Pattern[str]] = {
    "en": re.compile(_LIKE_NAZIS["en"]),
    "es": re.compile(_LIKE_NAZIS["es"]),
}


ORDER, LEVELS = 170, (Level.STOP, Level.WARN)

_COMPARISON = {
    Audience.NEWSPAPER: N_("“{words}”: no editor prints this comparison. Say what is wrong in words of its own."),
    Audience.OFFICIAL: N_("“{words}”: after this comparison no one listens. Say what is wrong in plain words."),
}


def check(manuscript: Manuscript) -> Iterator[Finding]:
    """The first place of each kind. What is quoted is said by others, and what the law calls a crime is no name."""
    text = manuscript.reading.text
    folded = manuscript.reading.unquoted
    language = manuscript.language
    level = Level.STOP if Refusal.NAME_CALLING in manuscript.rules.refuses else Level.WARN
    named = next((match for match in _FOUND[language].finditer(folded) if not _of_oneself(match, language)), None)
    if named:
        words = text[named.start() : named.end()]
        message = Message("“{words}” calls names. Say what somebody did, and let readers name it.", {"words": words})
        yield Finding("CIV-1", level, message, (words,), named.start(), named.end())
    compared = _COMPARED[language].search(folded) if any(hint in folded for hint in _HINTS) else None
    if compared:
        words = text[compared.start() : compared.end()]
        message = Message(_COMPARISON[manuscript.traits.audience], {"words": words})
        yield Finding("CIV-1", level, message, (words,), compared.start(), compared.end())


def _of_oneself(match: re.Match[str], language: Language) -> bool:
    before = match.string[max(0, match.start() - _ONESELF_REACH) : match.start()]
    return _OF_ONESELF[language].search(before) is not None
