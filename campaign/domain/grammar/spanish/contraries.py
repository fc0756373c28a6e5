"""Spanish contraries."""

from __future__ import annotations

import re

from campaign.domain.grammar.contraries import Contraries, groups_of
from campaign.domain.grammar.spanish.contrary_senses import GROUPS

CONTRARIES = Contraries(
    groups=groups_of(*GROUPS),
    denial_before=re.compile(
        r"\b(?:no|nunca|jamas|ni|sin|tampoco|neg(?:o|aron|aba|ando)\w*(?: \w+){0,2}|se neg\w+ (?:[^;:.]{0,40} )?a(?: que)?|dejo de|dejaron de)\s+(?:(?!y\b|pero\b|o\b)\w+\s+){0,3}$"
    ),
    nobody_before=re.compile(
        r"\b(?:nadie|ningun[oa]?|nada(?! mas)|ni (?:un|una|uno|siquiera)|cero|niega\w*|nego|negaron)\b(?:(?!\b(?:hasta que|mientras|pero|antes)\b)[^.;:!?()])*$"
    ),
    nobody_after=re.compile(
        r"^ (?:(?!y\b|pero\b|o\b)\w+ ){0,5}(?:nadie|ningun[oa]?|nada(?! mas)|ni (?:un|una|uno)|cero)\b"
    ),
    instead=re.compile(r"^[^;:.]{0,60}\bsino\b"),
    verb_denials=re.compile(r"(?:no|nunca|jamas)"),
    strong=re.compile(
        r"\b(?:no|nunca|jamas|nadie|nada|ningun[oa]?s?|ni|sin|cero|tampoco|poc[oa]s?|neg(?:o|aba|aron) (?:cualquier|que|toda))\b"
    ),
    aside=re.compile(r"\b\w+s que (?:no|nunca)\b"),
    unsure=re.compile(
        r"[^;:.]*\b(?:no (?:lo |la )?se(?= (?:si|cuant|que|quien)|[;,.])|quien sabe|sabra dios|vaya usted a saber)\b[^;:.]*"
    ),
    negatives=re.compile(
        r"\b(?:no|nunca|jamas|nadie|nada|ningun[oa]?s?|ni|sin|tampoco|cero|apenas|solo|solamente|unic[oa]s?|desconoc\w+|secret[oa]s?|exent\w+|exclu\w+|excep\w+|salvo|fuera|neg\w+|nieg\w+|rechaz\w+|falt\w+|carec\w+|imposible"
        r"|debe\w*|tienen? que|necesit\w+|hac(?:e|ia) falta|se qued\w+|atorad\w+|hasta que|exig\w+|el aval del|descart\w+|prohib\w+|imped\w+|impid\w+|fren\w+|vet(?:o|aron|ado)|poc[oa]s?|muda?|call(?:a|aba|o)\b|desbordad\w+|saturad\w+|dificult\w+|problemas?|batall\w+|cuesta|cancel\w+|abasto|callad\w+|silencio\w*|guard\w+|suspend\w+|ignor\w+|incapa\w+|insuficient\w+|dej(?:o|aron|aba|aban)|quien sabe|vaya usted|papel|muert\w+|parad\w+|al margen|escondidas|cerrada\w*|debil\w*|desminti\w+|contradi\w+|disput\w*|discut\w+|desacuerdo|opus\w+|contra)\b"
    ),
    no_denial=re.compile(
        r"\b(?:no|nunca)\s+(?:solo|solamente|solo|por|todos|siempre|menos|mas|obstante|hay duda|cabe duda|en|de|con|es que|porque)\b"
    ),
    auxiliaries=frozenset(
        "a puede pueden podia podra se lo la le les los las nos ha han habia habian haya hubiera hubo fue fueron sido era eran esta estaba ser ya".split()
    ),
)
