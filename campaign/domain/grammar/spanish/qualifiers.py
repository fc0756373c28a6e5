"""Spanish qualifiers."""

from __future__ import annotations

import re

from campaign.domain.grammar.qualifiers import Qualifiers
from campaign.domain.grammar.spanish.numbers import SMALL

_VERBS_ABOVE = (
    r"super(?:an?|aban?|o|aron|ar|ando|ado|aria|arian|ara)|rebas(?:an?|aban?|o|aron|ar|ando|ado)"
    r"|sobrepas(?:an?|aban?|o|aron|ar|ando|ado)|exced(?:en?|ian?|io|ieron|er|iendo|ido)(?: del?)?"
)
_COUNTED = r"(?: \w+s)?"
_REACH = r"(?:llega|llegan|llego|llegaron|llegaban|llegar|llegado)(?: ni)? a|alcanz(?:an?|aban?|o|aron|ar|ado)"
_NOT = r"(?:no|nunca|jamas|ni siquiera|sin|tampoco)(?: se)?(?: ha| han| habia| habian| logro| lograron)?"

_BEFORE = {
    "AT_LEAST": rf"al menos|por lo menos|como minimo|(?:no|nunca) menos{_COUNTED} (?:del?|que)|cuando menos|(?:un |el )?minimo(?: de)?"
    r"|no (?:bajo|bajaron|baja|bajan) del?|a lo menos|por lo bajo",
    "AT_MOST": rf"como (?:maximo|mucho)|a lo (?:sumo|mas|mucho)|cuando (?:mas|mucho)|(?:no|nunca) mas{_COUNTED} (?:del?|que)|hasta"
    r"|(?:un |el )?(?:maximo|tope|limite)(?: de)?|ni siquiera|limitad[oa]s? a|apenas (?:mas|algo mas|poco mas) (?:del?|que)"
    rf"|(?:{_NOT}) (?:pas(?:o|aron|a|an|aba|aban|ado|ar)(?: del?)?|(?:mas|por encima|arriba) del?)",
    "MORE_THAN": rf"mas{_COUNTED} (?:del?|que)|por (?:encima|arriba) del?|arriba del?|(?:superior|mayor)(?:es)? (?:al?|que|de)|por sobre|mas alla del?"
    rf"|{_VERBS_ABOVE}",
    "FEWER_THAN": rf"menos{_COUNTED} (?:del?|que)|(?:por )?debajo del?|(?:inferior|menor)(?:es)? (?:al?|que|de)"
    rf"|(?:{_NOT}) (?:{_REACH})|lejos del?|(?:quedo|quedaron|queda) corto en",
    "NEARLY": r"casi(?: exactamente)?|(?:un )?po(?:co|quito) menos del?|algo menos del?|roz(?:an?|o|aron|aban?)|practicamente|virtualmente"
    r"|(?:a punto de|por poco) (?:llegar a|alcanzar|son|eran|fueron)|al borde del?|rayan(?:do)? en",
    "ABOUT": r"un[oa]s|cerca del?|alrededor del?|aproximadamente|en torno a|cosa de|un estimado de|se calcula que|mas o menos"
    r"|aprox\.?|(?:a )?eso de|sobre un[oa]s",
}
_AFTER = {
    "AT_LEAST": "o mas|como minimo|por lo (?:menos|bajo)|al menos|cuando menos",
    "AT_MOST": "o menos|como (?:maximo|mucho)|a lo (?:sumo|mas|mucho)|cuando (?:mas|mucho)|si acaso",
    "ABOUT": "aproximadamente|mas o menos|o algo asi",
}
_BETWEEN = (
    r"(?:\s+(?:a |de )?(?:una?|el|las?|los|un total de|la cifra de|el numero de))?(?:\s+a)?\s+[(\"“«]?(?:us\s?)?\$?\s*"
)
_NEGATIONS = r"no|nunca|jamas|sin|ni|tampoco"
_COUNTING = (
    "se|le|les|lo|los|las|la|a|ha|han|habia|habian|hubo|hay|haya|fue|fueron|eran|era|son|es|llego|llegaron|llegan|llega|envi(?:o|aron|ado|ados"
    "|adas)|recib(?:io|ieron|e|en|ira|ido)|pidi(?:o|eron)|cont(?:o|aron|ado)|sum(?:o|aron|aban|an|a)|alcanz(?:o|aron)|present(?:o|aron)"
    "|cost(?:o|aron)|gast(?:o|aron)|pag(?:o|aron)|acept(?:a|an|o|aron)|admit(?:e|en|io)|sub(?:io|ieron)|logr(?:o|aron)"
    "|traslad(?:o|aron|ado)|orden(?:o|aron)|solicit(?:o|aron)|expuls(?:o|aron)|deport(?:o|aron)|en"
)

QUALIFIERS = Qualifiers(
    before=_BEFORE,
    after=_AFTER,
    between=_BETWEEN,
    negations=_NEGATIONS,
    counting=_COUNTING,
    small_numbers=tuple(SMALL),
    odd=r"\s+y (?:pico|tant[oa]s)\b",
    compares_before=re.compile(r"\b(?:menos|mas)\s+que\s+(?:l[oa]s|es[oa]s|est[oa]s|aquell[oa]s)\s+$"),
    lasts_before=re.compile(r"\b(?:a|en)\s+lo\s+largo\s+de\s+$"),
)
