"""How English and Spanish say that one person has, seeks or lacks leave to stay in a country."""

from __future__ import annotations

import re

from campaign.domain.language import Language

_ASYLUM_EN = r"(?:a\s+|his\s+|her\s+|political\s+)*asylum"
_PAPERS_EN = r"(?:tps|daca|temporary\s+protected\s+status|green\s+card|visa|work\s+permit|parole|papers|legal\s+status)"
_PAPERS_ES = r"(?:tps|daca|visa|permiso\s+de\s+trabajo|residencia|tarjeta\s+verde|papeles|estatus\s+legal)"
#: Over folded text. Words about many people, or about the law, are not among them.
STATUS: dict[Language, re.Pattern[str]] = {
    "en": re.compile(
        rf"""
        \bundocumented\b(?!\s+(?:people|workers|immigrants|migrants|families|neighbors|students|children|parents|women|men))
      | \b(?:without|had\s+no|has\s+no|have\s+no)\s+(?:any\s+|legal\s+)?(?:papers|status|visa)\b
      | \b(?:here|country|border|states)\s+illegally\b | \billegal(?:ly)?\s+(?:immigrant|alien)\b(?!s)
      | \ban?\s+asylum[\s-]seeker\b | \b(?:as|is|was|became|a)\s+(?:a\s+)?refugee\b(?!s|\s+[a-z]+s\b|\s+(?:camp|law|office|agency|program|center))
      | \b(?:his|her|'s|(?:has|had|have|lost|won)\s+an?)\s+(?:\w+\s+)?(?:asylum|immigration|deportation|visa|removal)\s+(?:case|claim|hearing|application|interview|status|order|appointment|date)\b
      | \b(?:appl(?:y|ied|ies|ying)|ask(?:ed|s|ing)?|fil(?:ed|es|ing)|wait(?:ed|s|ing)?|pleaded)\s+for\s+{_ASYLUM_EN}\b
      | \b(?:seek(?:s|ing)?|sought|won|lost|granted|denied|refused|requested|claimed|has|have|had|got)\s+{_ASYLUM_EN}\b
      | \basylum\s+was\s+(?:denied|granted|refused)
      | \b(?:was|is|been|being|got|be|get|getting|he|she|and|ice|they)\s+(?:\w+\s+)?(?:deported|expelled|removed\s+from\s+the\s+country)\b
      | \b(?:deport|deporting|deported)\s+(?:him|her)\b | \b(?:facing|faces|faced|fears?|feared)\s+deportation\b
      | \bice\s+(?:agents?\s+)?(?:took|arrested|detained|picked\s+up|came\s+for|held|holds|let)\b | \b(?:detained|arrested|held|taken)\s+by\s+(?:ice|immigration)\b
      | \bchecks?\s+in\s+with\s+ice\b | \bice\s+(?:check-in|detention|appointment)\b | \boverstay(?:ed|s|ing)?\b
      | \b(?:has|had|with|lost|holds?|got|on|without)\s+(?:an?\s+|his\s+|her\s+)?(?:\w+\s+)?{_PAPERS_EN}\b
      | \bcrossed\s+the\s+(?:border|river|desert|rio)\b | \b(?:deportation|removal)\s+order\b | \border\s+of\s+removal\b | \bankle\s+monitor\b
      | \b(?:immigration)\s+(?:judge|court|hearing)\s+(?:next|in|on|told|said|ruled|ordered|denied)\b
        """,
        re.VERBOSE,
    ),
    "es": re.compile(
        rf"""
        \bindocumentad[oa]\b | \bsin\s+(?:papeles|documentos|visa|estatus)\b | \bno\s+ti?en\w+\s+(?:papeles|documentos|visa|estatus)\b
      | \bilegalmente\b | \b(?:una?|el|la|es|era|como)\s+solicitante\s+de\s+asilo\b | \b(?:como|es|era|fue|una?)\s+refugiad[oa]\b
      | \bsus?\s+(?:\w+\s+)?(?:caso|solicitud|peticion|audiencia|tramite|cita|entrevista|orden)\s+(?:de|con|en)\s+(?:asilo|inmigracion|deportacion|migracion|ice)\b
      | \b(?:pidio|pide|pedir|solicito|solicita|espera|esperaba|obtuvo|recibio|ganaron|gano|perdio|busca|buscaba|negaron|dieron|nego|niegan|tiene)\s+(?:el\s+|su\s+)?asilo\b
      | \b(?:fue|es|sera|ser|sea|estar|habia\s+sido|ha\s+sido)\s+(?:deportad|expulsad)[oa]\b
      | \b(?:lo|la|se\s+lo|se\s+la)\s+(?:van\s+a\s+|quieren\s+|pueden\s+)?(?:deport|expuls|detuv|arrest|llevaron\s+los\s+de)\w* | \bdeport(?:aron|o|an|ar|ara)\s+a\b
      | \borden\s+de\s+(?:deportacion|expulsion)\b | \b(?:ice|migracion|la\s+migra)\s+(?:\w+\s+)?(?:detuvo|arresto|llevo|agarro|vino)\b
      | \b(?:detuvo|arresto|detenid[oa]\s+por|llevo)\s+(?:el\s+)?(?:ice|migracion|la\s+migra)\b
      | \bcruzo\s+(?:la\s+frontera|el\s+rio|el\s+desierto)\b | \bgrillete\b
      | \b(?:tiene|tenia|perdio|con|consiguio)\s+(?:el\s+|la\s+|su\s+|una?\s+)?{_PAPERS_ES}\b | \bvencio\s+(?:la\s+|el\s+|su\s+)?{_PAPERS_ES}\b
      | \bante\s+(?:el|la|un|una)\s+(?:juez|jueza|tribunal|corte)\s+de\s+inmigracion\b
        """,
        re.VERBOSE,
    ),
}
#: Whoever a writer may know.
KNOWN: dict[Language, str] = {
    "en": r"(?:neighbors?|friends?|cousin|coworker|co-worker|colleague|student|pupil|classmate|roommate|husband|wife|brother|sister|uncle|aunt"
    r"|nephew|niece|son|daughter|(?:son|daughter|mother|father|brother|sister)-in-law|mother|father|mom|dad|grandmother|grandfather|parishioner"
    r"|client|patient|tenant|employee|nanny|housekeeper|gardener|barber|cook|boss|landlord|babysitter|boy|girl|man|woman|mechanic)",
    "es": r"(?:vecin[oa]|amig[oa]|prim[oa]|compañer[oa]|companer[oa]|colega|alumn[oa]|estudiante|espos[oa]|marido|mujer|herman[oa]|ti[oa]|sobrin[oa]"
    r"|hij[oa]|yerno|nuera|suegr[oa]|cuñad[oa]|cunad[oa]|madre|padre|mama|papa|abuel[oa]|client[ea]|paciente|inquilin[oa]|emplead[oa]|niñera|ninera"
    r"|jardinero|barbero|cociner[oa]|jef[ea]|muchach[oa]|niñ[oa]|nin[oa]|señor[a]?|senora?|hombre|joven|comadre|compadre)",
}
#: Given names that are met often and are seldom anything else.
GIVEN_NAMES = frozenset(
    "jose maria juan carlos luis miguel pedro ana rosa carmen lupe guadalupe javier jorge francisco antonio manuel alejandro diego ricardo "
    "roberto fernando eduardo sergio rafael ramon raul oscar mario marco marcos andres pablo gabriel daniel david cesar hector hugo ivan "
    "julio enrique ernesto esteban felipe gustavo ismael joaquin julian lorenzo mauricio mateo nicolas omar rodrigo ruben salvador samuel "
    "santos tomas victor walter wilmer wilson yovani elmer edwin kevin marvin selvin nelson henry alicia ana andrea angela beatriz blanca "
    "brenda carolina catalina cecilia claudia cristina daniela delia diana dolores elena elsa elvira esperanza estela evelyn fatima gabriela "
    "gladys gloria graciela iris irma isabel jacqueline josefina juana julia karla laura leticia lidia lorena lourdes lucia luisa luz magdalena "
    "marcela margarita mariela marina marisol marta martha mayra mercedes mirna miriam monica nancy natalia norma olga paola patricia paula "
    "pilar raquel rebeca reina rocio rosario roxana sandra sara silvia sofia sonia susana teresa veronica vilma wendy xiomara yesenia yolanda "
    "ahmed mohammed muhammad ali fatima amina omar yusuf hassan ibrahim khalid oksana olena dmytro ivan natasha svetlana wei mei linh nguyen "
    "james john robert michael william thomas charles joseph richard christopher matthew anthony donald steven paul andrew joshua kenneth "
    "george brian edward ronald timothy jason jeffrey ryan jacob gary eric jonathan stephen larry justin scott brandon benjamin gregory "
    "mary linda elizabeth barbara susan jessica sarah karen lisa betty ashley emily donna michelle carol amanda melissa deborah stephanie "
    "sharon cynthia kathleen amy shirley helen anna samantha katherine christine debra rachel emma".split()
)
