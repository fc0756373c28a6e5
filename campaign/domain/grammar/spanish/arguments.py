"""Spanish arguments."""

from __future__ import annotations

import re

from campaign.domain.grammar.arguments import Arguments

ARGUMENTS = Arguments(
    concessions=re.compile(
        r"\b(?:es (?:muy |bien )?(?:cierto|verdad|justo|valido)|(?:los criticos|sus defensores|los partidarios|algunos|otros|muchos|hay quien(?:es)?|habra quien) "
        r"(?:diran|dicen|dira|dice|temen|teme|sostienen|sostiene|piensan|piensa|alegan|diga)|quien(?:es)? (?:defienden?|apoyan?|piensan?|opinan?|no (?:esta|estan|piensan?|opinan?)|se oponen?|discrepan?)"
        r"|(?:lo )?(?:admito|concedo|reconozco|acepto|comprendo)|hay que (?:reconocer|admitir|decir|conceder)|entiendo (?:que|a quien|por que|el|la|los|las)|por supuesto|desde luego|claro que|seguramente"
        r"|sin duda|aun asi|(?:tienen?|tenia|lleva|llevan|doy|damos|dan|dar|falta|sobra)(?:le|les)? (?:la |toda la |su |algo de |parte de |mucha )?(?:parte de )?razon|no (?:le|les) falta(?:ba)? razon|para ser (?:justos|francos|sinceros)"
        r"|por otro lado|la otra parte|el otro lado|se (?:me |nos )?(?:dira|podria decir|puede decir)|(?:me|nos) (?:van a|pueden|podran) decir|ya se lo que|no (?:anda|andan|esta|estan) (?:\w+ )?(?:errad|equivocad|mal)\w*"
        r"|no (?:culpo|niego|discuto|dudo|pretendo|digo que)|nadie (?:niega|discute|duda|dice)|(?:buen|fuerte|un) argumento|un buen punto|algo hay de (?:verdad|cierto)|hay algo de (?:verdad|cierto|razon)"
        r"|una (?:pregunta|preocupacion|duda) (?:justa|legitima|valida|razonable|honesta)|pens(?:aba|e) lo mismo|(?:lo|yo mismo lo|yo tambien lo) (?:creia|pensaba|pense|crei)|(?:acierta|aciertan|acerto) en|estoy a favor de"
        r"|gente (?:razonable|honrada|buena|decente)|puede (?:ser )?que|quiza(?:s)? (?:tenga|tengan)|yo tambien lo quiero|sus razones)\b"
        r"|(?:^|[.!?]\s+|\n)\W*(?:claro|si|cierto|de acuerdo|bueno|esta bien|verdad|concedido|ahora bien)[,:]"
    ),
    taken_for_granted=re.compile(r"¿?\s*(?:por que|cuando|desde cuando|como|que (?:llevo|movio|hizo))\b"),
)
