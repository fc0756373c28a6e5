"""Spanish contraries."""

from __future__ import annotations

import re

from campaign.domain.grammar.contraries import Contraries, groups_of

_PROTECTION = r"(?:asilo|proteccion|refugio|amparo|(?:condicion|estatus) de refugiad\w+)\b"
_CLAIM = r"(?:solicitud(?:es)?|peticion(?:es)?|casos?|tramites?)\b"
_SOME = r"(?:\w+ ){0,4}"

_GROUPS = (
    (
        r"asilo|refug\w+|peticion\w*|solicitud\w*|proteccion|tramite",
        (
            rf"conced\w+|otorg\w+|(?:recib\w+|obten\w+|obtuv\w+|consigui\w+|conseguid\w+|logr\w+|gan\w+|dado|dieron|dio) {_SOME}{_PROTECTION}|{_PROTECTION} (?:concedid\w+|otorgad\w+|aprobad\w+)|aprob\w+ {_SOME}{_CLAIM}|fueron (?:reconocid|aceptad)\w+|ampararon|se lo (?:dieron|habian dado|concedi\w+)|{_CLAIM} {_SOME}(?:aprobad|aceptad)\w+",
            rf"(?:neg|deneg|rechaz)\w+ {_SOME}(?:{_PROTECTION}|{_CLAIM})|(?:{_PROTECTION}|{_CLAIM}) {_SOME}(?:negad|denegad|rechazad)\w+|(?:fueron|habian sido) (?:rechazad|denegad)\w+|se (?:lo|la|les) (?:nego|negaron|deneg\w+|rechaz\w+)|les (?:habian )?(?:negado|negaron|denegado)",
            rf"~solicit(?:o|aron|ado|ar|aban)\b|pid(?:io|ieron)\b|pedido\b|inici\w+ {_SOME}(?:{_CLAIM}|{_PROTECTION})|(?:empez|comenz|abri)\w+ {_SOME}(?:{_CLAIM}|{_PROTECTION}|a pedir)|presentaron {_SOME}{_CLAIM}|las? solicitud(?:es)? de",
            r"esper\w+|aguard\w+|pendiente\w*|sin (?:una )?(?:decision|respuesta|resolver|resolucion|resuelto)|ninguna (?:decision|respuesta)|en tramite|rezago|no (?:les )?habian (?:contestado|resuelto)|por resolver",
            r"desisti\w*|desisten|abandon\w+|renunci\w+|se rindi\w+|(?:retir\w+|dejaron) (?:su|la|sus) (?:peticion|solicitud|caso|tramite)|se dieron por vencid\w+|se dio por vencid\w+",
        ),
    ),
    (
        r"proyecto|h\.? ?r\.? ?\d|iniciativa|ley\b|camara",
        (
            r"present(?:o|ada|ado|aron|aba|arse)\b|propu\w+|propuest\w+|turn(?:o|ado|aron|ada)\b|envi(?:o|ado|aron)\b|introduj\w+|introducid\w+|busca\w*|retendr\w+|condicion\w+|quedaria|quier\w+|queria",
            r"aprob(?:o|ado|ada|aron)\b|pas(?:o|aron) (?:en |por )?(?:la|el) (?:camara|senado|congreso|pleno)\b|adopt(?:o|ado|ada|aron)\b|promulg\w+|se (?:hizo|convirtio en) ley|es (?:ya )?ley|vot(?:o|aron) a favor|sancion\w+",
            r"rechaz(?:o|ado|ada|aron)\b|vet\w+|tumb\w+|vot(?:o|aron) en contra|derrot\w+|desech\w+|archiv\w+",
        ),
    ),
    (
        r"corte|cortes|juez|jueces|tribunal\w*|norma\w*|reglas?\b|ley|junta|congreso|senado|concejo",
        (
            rf"permit\w+|dej(?:o|aron|aba) (?:que|\w+ (?:usar|aplicar|firmar|seguir))|autoriz\w+|dio {_SOME}(?:permiso|luz verde|visto bueno|paso)|aval\w+|mantuv\w+ (?:en pie|vigente)|abrio (?:el|la) (?:paso|puerta)|despej\w+|libre de|puede aceptar|permiso\b",
            rf"prohib\w+|vet(?:o|aron)\b|imped(?:ir|ido|ia)\b|impid\w+|bloque\w+|anul\w+|invalid\w+|tumb\w+|fren(?:o|aron)\b|suspendi\w+ {_SOME}norma|(?:orden|mand)\w+ {_SOME}(?:que )?no \w+|dijo {_SOME}que no \w+|inconstitucional|ech(?:o|aron) abajo|declar\w+ nul\w+|desech\w+",
        ),
    ),
    (
        r"demanda|caso\b|pleito|\w+ v\. |juicio",
        (
            r"sigui(?:o|era|eron|endo)\b|segu(?:ir|ia|ido)\b|sigue|reanud\w+|levant\w+ (?:la|su|el) (?:suspension|pausa|freno)|volvio a (?:la vida|moverse|andar)|revivi\w+|reabri\w+|continu\w+|abiert\w+|avanz\w+|moverse|despert\w+|se movio",
            r"desech\w+|desestim\w+|rechaz(?:o|aron)\b|anul\w+|archiv\w+|cerr(?:o|aron) (?:el|la)|fall(?:o|aron)\b(?= a| en| contra)|gan(?:o|aron)\b|perdi\w+|tumb\w+|declar\w+|sobresey\w+|invalid\w+|termin(?:o|aron) (?:el|la) (?:caso|demanda|pleito)|puso fin",
            r"~(?:puso|pusieron|dejo|mando) .{0,30}en pausa|(?:sigue|continua|quedo|esta|puesta|permanece) (?:\w+ )?(?:en pausa|suspendid\w+|detenid\w+|paralizad\w+)|congel\w+|se quedo quieto|detuv\w+|en pausa",
        ),
    ),
    (
        r"mocion\w*",
        (
            r"mocion(?:es)?\b",
            r"deportacion(?:es)?\b|deport(?:o|aron|ad\w+)\b|expuls(?:o|aron|ad\w+)\b",
        ),
    ),
    (
        r"mocion\w*",
        (
            r"~present\w+|pidi(?:o|eron) a los jueces|interpus\w+|metio|metieron|mociones (?:de|contra|para)|suman|sumaban",
            rf"(?:jueces|juez|tribunales) {_SOME}(?:conced|acept|aprob|admit)\w+|mociones {_SOME}(?:concedid|aceptad|aprobad|ganad)as|(?:concedieron|aprobaron|aceptaron) {_SOME}mociones",
        ),
    ),
    (
        r"orden\w*",
        (
            r"orden(?:o|aron|ado|es|ada|adas|ados|aba|aban)?\b",
            r"aterriz\w+|fueron (?:llevad|deportad|entregad|recibid)\w+|desembarc\w+|pisaron",
            r"liber(?:o|aron|ad\w+)\b|soltaron|perdon\w+|dejaron (?:ir|libre\w*)|recibieron asilo",
        ),
    ),
    (
        r"",
        (
            r"empez(?:o|aron|ado)\b|comenz(?:o|aron|ado)\b|inici(?:o|aron|ado)\b|arranc(?:o|aron|ado)\b|se (?:puso|pusieron) en marcha",
            r"termin(?:o|aron|ado)\b|acab(?:o|aron|ado)\b|par(?:o|aron)\b|suspend\w+|suspens\w+|ces(?:o|aron|ado)\b|interrump\w+|cancel\w+|puso fin|ponerles fin|pausa\b|detuv\w+|detenid\w+",
            r"reanud\w+|reinici\w+|renov\w+|reviv\w+|extendi\w+|ampli(?:o|aron)\b|continu\w+|prosigu\w+|siguieron|volvieron a|restablec\w+|restaur\w+|prorrog\w+|reforz\w+",
        ),
    ),
    (
        r"",
        (
            r"(?<!no )(?:estaba|estuvo) de acuerdo|apoy(?:o|aron|aba)\b|celebr(?:o|aron)\b|respald\w+|aplaud\w+|a favor de|acogio con|conforme con|acept(?:o|aron)\b|aprob(?:o|aron)\b",
            r"desacuerdo|no (?:estaba|estuvo|esta) de acuerdo|se opuso|opon\w+|opus\w+|en contra\b|rechaz\w+|declin(?:o|aron)\b|se quej\w+|quejo|critic(?:o|aron)\b|protest(?:o|aron)\b|inconform\w+|no consult\w+|sin consult\w+",
        ),
    ),
    (
        r"",
        (
            r"abarc\w+|cubri\w+|cubre\w*|se aplic\w+|aplicaba\w*|inclu\w+|alcanz\w+|comprend\w+|tambien (?:iban|entraban|valia)",
            r"exent\w+|exclu\w+|fuera\b|excepcion\w*|salvo\b|excepto|no (?:se aplic\w+|inclu\w+|cubr\w+|abarc\w+)|dejaba\w* (?:fuera|aparte)|eximi\w+|aparte",
        ),
    ),
    (
        r"secret|cerrada|escondidas",
        (
            r"a la vista (?:de todos|del publico)|abiertamente|(?:audiencias|sesion|sesiones|negociacion(?:es)?|platicas|debate) (?:public|abiert)\w+|de cara al publico|con (?:los|sus) (?:legisladores|congresos|diputados)",
            r"secret\w+|a puerta(?:s)? cerrada(?:s)?|a escondidas|ningun (?:congreso|legislador|poder)|sin (?:participacion|parte|que)|al margen|vela en el entierro",
        ),
    ),
    (
        r"vuelos|por ciento|precio|costo|cuota",
        (
            r"mas vuelos|aument\w+|sub(?:io|iria|ieron|iran)\b|crec(?:io|er|ieron)\b|increment\w+|alza\b|por ciento mas",
            r"baj(?:o|aria|aron|aran)\b(?= (?:un|en|los|el|a))|disminu\w+|reduc\w+|menos vuelos|cay\w+|descend\w+|recort\w+|por ciento menos",
        ),
    ),
    (
        r"norma|reglamento|ley\b|regla|politica",
        (
            r"ratific(?:o|aron|ada|ado)\b|confirm(?:o|ada)\b|retom\w+|refrend\w+|validar?\b|reemiti\w+",
            r"derog\w+|retir(?:o|ad\w+|aron)\b|revoc\w+|anul\w+|aboli\w+|cancel\w+|invalid\w+|elimin\w+|dejo sin efecto|tumb\w+|ech\w+ atras",
        ),
    ),
    (
        r"amenaz|presi",
        (
            r"amenaz\w+|presion\w*|sanciones",
            r"prometi\w+|promet\w+|ofreci\w+|premi\w+|de buena gana|voluntariamente|libremente|sin presion\w*",
        ),
    ),
    (
        r"",
        (
            r"(?:el|la|los|las) primer\w* (?:en\b|de\b|del\b|pais|que\b|entre)|(?:fue|fueron|eran|seria\w*|era) (?:el |la |los |las )?primer\w*|, (?:el|la|los|las) primer\w+|antes que (?:cualquier|ningun|los dem|todos)",
            r"(?:el|la) segund\w+ (?:en\b|de\b|pais|que\b)|fue (?:el |la )?segund\w+",
            r"(?:el|la|los|las) (?:ultim|tercer)\w* (?:en\b|de\b|pais|que\b|entre)|(?:fue|fueron|era) (?:el |la |los |las )?(?:ultim|tercer)\w*|despues de (?:todos|los otros dos)",
        ),
    ),
    (
        r"",
        (
            r"tod[oa]s (?:l[oa]s (?:enviad|que|traslad|person|mexican|pais|acuerd|tres)|ell[oa]s|quienes)\w*|tod[oa]s (?:tenian|recib|habian)\w*|cada un[oa] de|a cada|sin excepcion|l[oa]s tres (?:acuerdos|paises)?",
            r"mayoria|mayor parte|casi tod[oa]s",
            r"la mitad de",
            r"algun[oa]s (?:de|mexican|solicit)\w*|unos cuantos de|un punado de|una minoria",
            r"solo (?:el|la|canada|guatemala|honduras|uno|una)\b|(?:el|la) unic[oa]\b|unic[oa] (?:pais|que)|nadie mas que|ningun (?:otro|pais salvo)",
        ),
    ),
)

CONTRARIES = Contraries(
    groups=groups_of(*_GROUPS),
    denial_before=re.compile(
        r"\b(?:no|nunca|jamas|ni|sin|tampoco|apenas|neg(?:o|aron|aba|ando)\w*(?: \w+){0,2}|se neg\w+ a|dejo de|dejaron de)\s+(?:(?!y\b|pero\b|o\b)\w+\s+){0,3}$"
    ),
    nobody_before=re.compile(
        r"\b(?:nadie|ningun[oa]?|nada(?! mas)|ni (?:un|una|uno|siquiera)|cero|niega\w*|nego|negaron)\b(?:(?!\b(?:hasta que|mientras|pero|antes)\b)[^.;:!?()])*$"
    ),
    nobody_after=re.compile(r"^ (?:(?!y\b|pero\b|o\b)\w+ ){0,5}(?:nadie|ningun[oa]?|nada|ni (?:un|una|uno)|cero)\b"),
    verb_denials=re.compile(r"(?:no|nunca|jamas)"),
    strong=re.compile(
        r"\b(?:no|nunca|jamas|nadie|nada|ningun[oa]?s?|ni|sin|cero|tampoco|neg(?:o|aba|aron) (?:cualquier|que|toda))\b"
    ),
    negatives=re.compile(
        r"\b(?:no|nunca|jamas|nadie|nada|ningun[oa]?s?|ni|sin|tampoco|cero|apenas|solo|solamente|unic[oa]s?|desconoc\w+|sec\w+|exent\w+|exclu\w+|excep\w+|salvo|fuera|neg\w+|nieg\w+|rechaz\w+|falt\w+|carec\w+|imposible"
        r"|debe\w*|tienen? que|hasta que|permiso|aval\b|exig\w+|aprobacion|descart\w+|prohib\w+|imped\w+|impid\w+|fren\w+|vet(?:o|aron|ado)|poc[oa]s?|muda?|callad\w+|silencio\w*|guard\w+|suspend\w+|ignor\w+|incapa\w+|insuficient\w+|dej(?:o|aron|aba|aban)|quien sabe|vaya usted|papel|muert\w+|parad\w+|al margen|escondidas|cerrada\w*|debil\w*|desminti\w+|contradi\w+|disput\w*|discut\w+|desacuerdo|opus\w+|contra)\b"
    ),
    no_denial=re.compile(
        r"\b(?:no|nunca)\s+(?:solo|solamente|solo|por|todos|siempre|menos|mas|obstante|hay duda|cabe duda|en|de|con|es que|porque)\b"
    ),
    auxiliaries=frozenset(
        "se lo la le les los las nos ha han habia habian haya hubiera hubo fue fueron sido era eran esta estaba ser ya".split()
    ),
)
