"""Spanish reported speech."""

from __future__ import annotations

import re

from campaign.domain.grammar.reporting import Reporting

_SAY = (
    "inform[aoe]\\w*|report[aoe]\\w*|encontr[oa]\\w*|hall[oa]\\w*|dij\\w+|dice|dicen|diga|digan|decia|decian|dicho|cuentan?|conto|contaron|contaban?|contado|escrib\\w+|escrito|afirm\\w+|asegur[aoe]\\w*|declar[aoe]\\w*|anunci[aoe]\\w*"
    "|insist\\w+|sosten\\w+|sostien\\w+|sostuv\\w+|argument[aoe]\\w*|aleg[aoe]\\w*|conclu[iy]\\w+|explic[aoe]\\w*|advert\\w+|advirt\\w+|advierte\\w*|avis[aoe]\\w*|admit\\w+"
    "|reconoc\\w+|neg[oa]\\w*|niega\\w*|quej[aoe]\\w*|agreg[aoe]\\w*|anad[ei]\\w*|confirm[aoe]\\w*|revel[aoe]\\w*|estim[aoe]\\w*|calcul[aoe]\\w*|cre[ea]n?|creia\\w*|piensan?"
    "|record[oa]\\w*|prometi\\w+|ofrec\\w+|describ\\w+|senal[aoe]\\w*|apunt[aoe]\\w*|aclar[aoe]\\w*|relat[aoe]\\w*|respond\\w+|contest[aoe]\\w*|reclam[oa]\\w*|denunci[oa]\\w*|acus[aoe]\\w*|opin[aoe]\\w*|pidi[oe]\\w*"
)
_FIND = (
    "anot[aoe]\\w*|registr[aoe]\\w*|enumer[ao]\\w*|document[oa]\\w*|muestr\\w+|mostr[oa]\\w*|indic[aoe]\\w*|public[oa]\\w*"
    "|hac(?:en|e) constar|hecho constar|hizo saber|dan? cuenta|dio|dieron|llam[aoe]\\w*|habl[aoe]\\w*|pon(?:e|en|ia|ian)|ubic[oa]\\w*|situ[oa]\\w*|cit[oa]\\w*|citando|menciona\\w*|lee|leen|leyendo|vio|vieron"
    "|vincul[aoe]\\w*|consider[aoe]\\w*|pregunt[aoe]\\w*|lista\\w*|cont[oó]|detall[aoe]\\w*|supo|resume|recog[ei]\\w*|agradec\\w+|rechaz[aoe]\\w*|compart\\w+"
)

REPORTING = Reporting(
    verbs=re.compile(rf"\b(?:{_SAY})\b"),
    sources=re.compile(
        r"\b(?:segun|de acuerdo con|a juicio de|en palabras de|en opinion de|conforme a|de creer a|en la cuenta de|en el recuento de|en la version de)\s"
    ),
    accounts=re.compile(
        rf"\b(?:{_FIND})\b|"
        r"\b(?:segun|de acuerdo con|(?:por|en) lo que (?:ha |han )?(?:\w+)|(?:cuenta|version|estimacion|calculo|recuento|lectura|informe|palabra|palabras|respuesta|tajante|argumento|postura|condicion|relato|analisis)\b"
        r"|(?:si|de ser) .{0,40}\b(?:cierto|razon|verdad)|al parecer|supuestamente|serian?|la misma fuente|para (?:ella|ellos|ellas|(?:el|la) (?:gobierno|oficina|presidente|presidencia|ministerio|departamento)))\b"
    ),
    indefinite="una?|algun|alguna|otr[oa]",
    ends=re.compile(
        r"[,;:.?!()\[\]«»\"“”—–\n]|(?<!\blos )(?<!\blas )(?<!\bel )(?<!\bla )\bque\b|\b(?:pero|porque|mientras|aunque|donde|cuando|si|como)\b"
    ),
    points_back=frozenset(
        "ella ellos ellas este esta estos estas ese esa esos esas aquel aquella mismo misma mismos mismas propio propia ambos ambas dos tres quien quienes eso esto lo su sus tambien otros".split()
    ),
    place_before=re.compile(r"\b(?:en|desde) (?:el |la )?$"),
    no_names=frozenset(
        "ciudad partido enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
    ),
    bodies=frozenset(
        "gobierno administracion departamento ministerio corte cortes tribunal congreso senado camara republicanos democratas policia patrulla ejercito embajada obispos sindicato "
        "iglesia presidente presidenta presidencia secretario secretaria ministro ministra embajador embajadora gobernador gobernadora alcalde alcaldesa casa agencia jueces criticos defensores opositores".split()
    ),
    disputes=re.compile(
        r"\b(?:se discute|disputad[oa]s?|disputa|en duda|en discusion|contradic\w+|contradij\w+|neg(?:o|aron|aba|aban)|niegan?|desmint\w+|desmienten?|discrep\w+|no coinciden|de otro modo|lo contrario"
        r"|no (?:tiene|tienen|tenia|registra|registro|consta|anota|reconoce|sabe)\w*|no hay registro|otra version|(?:dij\w+|dicen|decir|dice) (?:que no|otra cosa|lo contrario))\b"
    ),
    passives=re.compile(r"\b(?:es|son|fue|fueron|sido|ser)\s+$"),
    denials=r"(?:ha |habia |tambien )?(?:nego|niega|negado|desmintio|desmiente|rechazo)",
    never_disputed=re.compile(
        r"\b(?:nadie|ninguno|nunca|jamas|sin|no)\W+(?:\w+\W+){0,3}(?:discut\w+|disput\w+|nieg\w+|neg\w+|contradi\w+|duda)"
    ),
    certain=re.compile(
        r"\b(?:(?:eso |esto )?(?:esta|quedo|queda) (?:mas que )?(?:comprobad|probad|demostrad|establecid|zanjad)\w+|sin (?:ninguna |la menor |lugar a )?duda|no (?:hay|cabe) (?:la menor |ninguna )?duda|y punto$|y ya$|asunto concluido"
        r"|es un hecho|consta en actas|todo(?:s| el mundo) (?:lo )?sabe|innegable|indiscutible|eso es seguro)"
    ),
    today=re.compile(
        r"\b(?:(?<!conocido )(?<!llamado )hoy(?! (?:se llama|conocid|llamad))|ahora mismo|actualmente|en la actualidad|a la fecha|este (?:mismo )?(?:mes|ano|otono)|esta semana|al cierre de|en este momento)\b"
    ),
    ongoing=re.compile(r"\b(?:ahora|todavia(?! era)|aun|sigue|siguen|cualquier dia)\b"),
    past=re.compile(
        r"\b(?:era|eran|fue|fueron|habia|habian|hubo|hubiera|estab[ao]n?|estuv\w+|tuv(?:o|ieron)|hiz?o|hicieron|dij(?:o|eron)|entonces|en aquel \w+|por esas fechas"
        r"|quedo|llamo|conto|senalo|advirtio|aseguro|afirmo|informo|escribio|movio|pedia|\w{2,}aban?|\w{2,}aron|\w{2,}ieron|\w{3,}rian?|tenian?|podian?|decian?|sabian?)\b"
    ),
)
