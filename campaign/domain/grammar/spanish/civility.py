"""Spanish insults."""

from __future__ import annotations

import re

from campaign.domain.grammar.civility import Civility

#: Names that no one is called in kindness.
_NAMES = (
    r"(?:idiotas?|imbeciles?|cretin[oa]s?|mentiros[oa]s?|hipocritas?|sinverguenzas?|canallas?|vendepatrias?"
    r"|descarad[oa]s?|malnacid[oa]s?|pendej[oa]s?|racistas asquerosos|basura humana)"
)
#: Words that are names where someone is called so, and else have a meaning of their own.
_CALLED = (
    r"(?:cobardes?|traidor(?:a|es|as)?|corrupt[oa]s?|payas[oa]s?|ladron(?:a|es|as)?|fascistas?|nazis?|racistas?"
    r"|tiran[oa]s?|monstruos?|titeres?|ignorantes?|parasitos?|estupid[oa]s?|tont[oa]s|bufon(?:es)?|malvad[oa]s?)"
)
_MANY = r"(?:cobardes|traidores|corruptos|payasos|ladrones|fascistas|nazis|racistas|tiranos|titeres|parasitos|bufones)"
_CALLS = (
    rf"(?:usted|ustedes|ellos|ellas|el|ella|tu|eres|es|son|fueron|sois)(?: (?:es|son|eres))?"
    rf" (?:(?:un|una|unos|unas|el|la|tan|todos|simplemente|puros) ){{1,2}}{_CALLED}"
    rf"|(?:usted es|ustedes son|eres|sois) {_CALLED}"
    rf"|(?:esos|estos|bola de|banda de|partida de|punado de|manada de) (?:[^\W_]{{1,20}} )?{_MANY}"
)

CIVILITY = Civility(
    names=re.compile(rf"\b(?:{_NAMES}|{_CALLS})\b"),
    comparisons=re.compile(
        r"\b(?:como|igual que|iguales a|peor(?:es)? que|parecid[oa]s? a|propi[oa]s? de|dign[oa]s? de|recuerdan? a|nuestr[oa]"
        r"|otr[oa]|nuev[oa]s?) (?:(?:los|las|la|el|un|una|unos|en|mism[oa]s?) ){0,2}"
        r"(?:nazis?|hitler|gestapo|tercer reich|goebbels)\b|\b(?:tacticas|metodos) nazis?\b|\bnazis? (?:de hoy|modernos?)\b"
    ),
    hints=("nazi", "hitler", "gestapo", "reich", "goebbels"),
    of_oneself=re.compile(
        r"\b(?:llamad[oa]s?|llam(?:en|an|aron|o)) (?:de )?$|\b(?:yo|me|soy|fui|era|senti|sentia)\b[^.!?]{0,20}$"
    ),
)
