"""Spanish requests."""

from __future__ import annotations

import re

from campaign.domain.grammar.requests import Requests

_WHOM = (
    r"\b(?:congreso|senado|senador(?:a|es|as)?|camara|representantes?|representan?|congresistas?|diputad[oa]s?"
    r"|legislador(?:a|es|as)?|miembros|concejo|concejal(?:a|es|as)?|alcalde(?:sa)?|alcaldia|ayuntamiento"
    r"|gobernador(?:a)?|president[ea]|gobierno|funcionari[oa]s|autoridades|(?:sub)?comites?|departamento|secretari[oa]"
    r"|comision|junta|washington|ciudad|condado|estado|juez(?:a)?|jueces|tribunal(?:es)?|vecin[oa]s|lector(?:es|as)"
    r"|usted(?:es)?)\b"
)
_SUBJUNCTIVE = (
    r"(?:llamen?|firmen?|apoyen?|rechacen?|contacten?|exijan?|pidan?|digan?|escriban?|aprueben?|insistan?|celebren?"
    r"|publiquen?|detengan?)(?:les?|l[oa]s?)?"
)

_OFFICE = (
    r"(?:(?:estimad[oa]s?\s+|querid[oa]s?\s+|señor(?:a|es|as)?\s+|senor(?:a|es|as)?\s+|nuestr[oa]s?\s+)*(?:senador(?:a|es|as)?|representantes?|congresistas?|diputad[oa]s?"
    r"|gobernador(?:a)?|alcalde(?:sa)?|president[ea]|secretari[oa]|concejal(?:a|es|as)?|director(?:a)?|congreso|señor(?:a|es|as)?|senor(?:a|es|as)?"
    r"|vecin[oa]s|lector(?:es|as)|amig[oa]s|paisan[oa]s|herman[oa]s|legisladores|washington))"
)
#: Verbs that ask for something of "usted" or "ustedes", with or without pronouns behind them.
_VERBS = (
    r"(?:(?:llam|firm|apoy|rechac|contact|insist|celebr|publiqu|pregunt|mir|busqu|saqu|dej|escuch|cancel|ensen|muestr|expliqu|contest|investigu|cuent"
    r"|quit|revis|recuerd|levant|cuid|ayud|pas|mand|niegu|cierr|junt|habl|piens|toqu|visit|convoqu|agarr|empiec|demand|nombr|entrevist|termin|fren"
    r"|estudi|estorb|invit|and|acuerd|par|sient|apunt|averigü|averigu|entregu|retir|present|llev|dediqu|nieg|vuelv|pag|par|regres|agregu|imprim)en?"
    r"|(?:exija|pida|diga|escriba|haga|venga|ponga|tenga|vaya|abra|traiga|oiga|responda|consiga|lea|suba|defienda|proteja|cumpla|reciba|corrija|devuelva|detenga"
    r"|salga|sepa|vea|impida|suspenda|promueva|introduzca|rompa|vuelva|elija|ofrezca|mueva|conteste|aprueba?)n?|den|dé)"
)

REQUESTS = Requests(
    whom=_WHOM,
    what=(
        r"\b(?:audiencias?|investigacion|informe|respuestas?|proyecto|ley|resolucion|medidas?|enmiendas?|peticion"
        r"|presupuesto|fondos|dinero|h\.?\s?r\.|s\. ?\d)"
    ),
    anywhere=re.compile(
        r"\b(?<!no )(?:(?:pido|pedimos|exijo|exigimos|solicito|solicitamos|ruego|rogamos|reclamamos|(?:insto|instamos)(?: a\b)?"
        r"|urjo|urgimos|demando|demandamos)(?: que)?|apelo|apelamos|(?:quiero|queremos) pedir(?:les?)?"
        r"|hago un llamado|hacemos un llamado|les? (?:pido|pedimos|ruego|rogamos|exijo|exigimos)|por favor"
        r"|vot(?:e|en|emos) (?:por|a favor|en contra|contra|si|no))\b"
    ),
    at_start=re.compile(
        rf"\W{{0,3}}(?:(?:y|pero|hoy|entonces|ahora|primero),? ){{0,2}}{_SUBJUNCTIVE}\b"
        rf"|\W{{0,3}}que (?:el|la|los|las|nuestr[oa]s?|sus?) (?={_WHOM})"
    ),
    alone=re.compile(r"les? |por favor|\w+ que$|inst\w+ a$"),
    vote="vot",
    should=r"(?:debe|deben|deberia|deberian|tienen? que|ha de|han de)",
    hopes=r"(?:ojala|(?:espero|esperamos|quisiera|quisieramos) que|es hora de)",
    indirect=re.compile(
        rf"""
        (?:^|[.,;:!?¡¿"”»(—-]\s?|\b(?:y|pero|hoy|pues|asi\ que)\ )[¡¿]?{_OFFICE}\b(?:\ [\w.'’-]+(?:,(?=\ [\w.'’ -]+\ y\ )|\ y)?){{0,6}}\s?[,:—-]
      | ,\ (?:por\ favor,?\ )?{_OFFICE}(?:\ [\w.'’-]+){{0,4}}\s?[.!?:]
      | (?:^|[:;,—]\ )\W*(?:(?:y|pero|hoy|entonces|ahora|primero|pues|mejor|ya|solo|luego|despues|por\ favor),?\ ){{0,2}}(?:no\ (?:les?\ |se\ |nos\ |lo\ |la\ )?)?{_VERBS}(?:me|nos|les?|los?|las?|se|selo|sela)?(?![\wé])(?!\ (?:usted\ a\ saber|que\ no\ hay))
      | (?:^|[:;,.—]\ |\b(?:y|pero|solo|pido|quiero|lo\ que)\ )\W*que\ (?:no\ )?(?:l[aeo]s?\ |se\ |nos\ )?(?:\w+\ ){{0,5}}?{_VERBS}\b
      | \b(?:quiero|queremos|quisiera|quisieramos|querria|deseo|necesito|necesitamos|me\ gustaria|nos\ gustaria|me\ encantaria)\ (?!decir|dar|agradecer|contar|hablar|defender|empezar|que\ sepan)
      | \b(?<!que\ )(?<!no\ )(?:espero|esperamos|ojala|sugiero|sugerimos|propongo|proponemos|ruego|rogamos|suplico|imploro|exijo|exigimos|pido|pedimos|solicito|solicitamos|agradeceria|agradeceriamos
           |agradezco|invito|invitamos|reto|aconsejo|recomiendo|recomienda|confio\ en|cuento\ con|encargo|urjo|insto|reclamo|reclamamos)\b
      | \b(?:convendria|bastaria|seria\ (?:bueno|justo|bonito|lindo|hora)|haria\ falta|hay\ que\ (?:pedir|exigir|llamar|parar|detener|escuchar|preguntar|llamarle)|va\ siendo\ hora|ya\ es\ hora|es\ hora|es\ tiempo|ya\ es\ tiempo|corresponde\ a|le\ toca|les\ toca|nos\ toca|toca\ (?:a|que)|nada\ impide|no\ estaria\ (?:de\ mas|mal))\b
      | \b(?:mi|nuestra|esta|unica)\ (?:unica\ |sola\ )?(?:peticion|suplica|pregunta|solicitud|propuesta)\b | \blo\ (?:unico\ )?que\ (?:pido|pedimos|quiero|queremos|quisiera)\b
      | \ble\ escribo\b | \bescribirles?\b | \bescribamos\b | \bllamemos\b | \bpidamos\b | \bvamos\ a\ (?:pedir|exigir|escribir|llamar)
      | ¿[^?]*\b(?:seria\ tan|serian\ tan|tendria\ la|podria|podrian|puede|pueden|quisiera|querria|no\ se\ podria|cuando\ van|quien\ (?:va|de|les|le|nos)|que\ (?:va|espera|esperan|piensa|hace|hacen|contesta|dice\ usted)|va\ a|van\ a|me\ hace\ el\ favor|nos|por\ que\ no)\b[^?]*\?
      | \b(?:debe|deben|deberia|deberian|debieran|debiera|tendrian?\ que|tiene\ que\ decir(?:le|les)?|(?:congreso|senado|gobierno|senador|senadora)\ tiene\ que|merecemos)\b
      | \b(?:{_OFFICE}|senado|comite|camara|gobierno|alguien|el|ella|ellos|usted|ustedes)\b(?:\ [\w.'’-]+){{0,6}}\ (?:puede|pueden|podria|podrian)\b
      | \bque\ los\ que\b[^.]*\b(?:juren|pregunten|digan|oigan)\b | \bescribo\ para\ que\b
        """,
        re.VERBOSE,
    ),
)
