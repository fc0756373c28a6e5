"""Spanish senses that exclude each other."""

from __future__ import annotations

_PROTECTION = r"(?:asilo|proteccion|refugio|amparo|(?:condicion|estatus) de refugiad\w+)\b"
_CLAIM = r"(?:solicitud(?:es)?|peticion(?:es)?|casos?|tramites?)\b"
_SOME = r"(?:\w+ ){0,4}"

#: What each group is about, and its senses.
GROUPS = (
    (
        r"asilo|refug\w+|peticion\w*|solicitud\w*|proteccion|tramite",
        (
            rf"conced\w+|otorg\w+|(?:recib\w+|obten\w+|obtuv\w+|consigui\w+|conseguid\w+|logr\w+|gan\w+|dado|dieron|dio) {_SOME}{_PROTECTION}|{_PROTECTION} (?:concedid\w+|otorgad\w+|aprobad\w+)|aprob\w+ {_SOME}{_CLAIM}|fueron (?:reconocid|aceptad)\w+|ampararon|se lo (?:dieron|habian dado|concedi\w+)|{_CLAIM} {_SOME}(?:aprobad|aceptad)\w+",
            rf"(?:neg|deneg|rechaz)\w+ {_SOME}(?:{_PROTECTION}|{_CLAIM})|(?:{_PROTECTION}|{_CLAIM}) {_SOME}(?:negad|denegad|rechazad)\w+|(?:fueron|habian sido) (?:rechazad|denegad)\w+|se (?:lo|la|les) (?:nego|negaron|deneg\w+|rechaz\w+)|les (?:habian )?(?:negado|negaron|denegado)",
            rf"~solicit(?:o|aron|ado|ar|aban)\b|pid(?:io|ieron)\b|pedido\b|inici\w+ {_SOME}(?:{_CLAIM}|{_PROTECTION})|(?:empez|comenz|abri)\w+ {_SOME}(?:{_CLAIM}|{_PROTECTION}|a pedir)|presentaron {_SOME}{_CLAIM}|las? solicitud(?:es)? de",
            r"esper\w+|aguard\w+|pendiente\w*|sin (?:una )?(?:decision|respuesta|resolver|resolucion|resuelto)|ninguna (?:decision|respuesta)|en tramite|rezago|no (?:les )?habian (?:contestado|resuelto)|por resolver",
            r"desisti\w*|desisten|abandon\w+|renunci\w+|se rindi\w+|(?:retir\w+|dejaron) (?:su|la|sus) (?:peticion|solicitud|caso|tramite)|se dieron por vencid\w+|se dio por vencid\w+",
            r"(?:se )?(?:habian ido|fueron|volvieron|regresaron|habian vuelto) (?:\w+ )?a su (?:casa|pais|tierra)",
        ),
    ),
    (
        r"proyecto|h\.? ?r\.? ?\d|iniciativa|ley\b|camara",
        (
            r"present(?:o|ada|ado|aron|aba|arse)\b|propu\w+|propuest\w+|turn(?:o|ado|aron|ada)\b|envi(?:o|ado|aron)\b|introduj\w+|introducid\w+|busca\w*|retendr\w+|condicion\w+|quedaria|quier\w+|queria",
            r"aprob(?:o|ado|ada|aron)\b|pas(?:o|aron) (?:en |por )?(?:la|el) (?:camara|senado|congreso|pleno)\b|(?:camara|senado|congreso) (?:lo |la )?pas(?:o|aron)\b|adopt(?:o|ado|ada|aron)\b|promulg\w+|se (?:hizo|convirtio en) ley|(?:es|era) (?:ya )?ley|vot(?:o|aron) a favor|sancion\w+",
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
            r"sigui(?:o|era|eron|endo)\b|segu(?:ir|ia|ido)\b|(?<!le )sigue|reanud\w+|levant\w+ (?:la|su|el) (?:suspension|pausa|freno)|volvio a (?:la vida|moverse|andar)|revivi\w+|reabri\w+|continu\w+|abiert\w+|avanz\w+|moverse|despert\w+|se movio",
            r"desech\w+|desestim\w+|rechaz(?:o|aron)\b|anul\w+|archiv\w+|cerr(?:o|aron) (?:el|la)|fallo (?:de fondo|a favor|en contra)|fall(?:o|aron)\b(?= a| en| contra)|gan(?:o|aron)\b|perdi\w+|tumb\w+|declar\w+|sobresey\w+|invalid\w+|termin(?:o|aron) (?:el|la) (?:caso|demanda|pleito)|puso fin",
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
            r"liber(?:o|aron|ad\w+)\b|soltaron|libr(?:o|aron)\b|perdon\w+|dejaron (?:ir|libre\w*)|recibieron asilo",
        ),
    ),
    (
        r"",
        (
            r"empez(?:o|aron|ado)\b|comenz(?:o|aron|ado)\b|inici(?:o|aron|ado)\b|arranc(?:o|aron|ado)\b|se (?:puso|pusieron) en marcha",
            r"termin(?:o|aron|ado)\b|acab(?:o|aron|ado)\b|par(?:o|aron)\b|suspend\w+|suspens\w+|ces(?:o|aron|ado)\b|interrump\w+|cancel\w+|puso fin|ponerles fin|pausa\b|detuv\w+|detenid\w+|deshar\w+|deshiz\w+|deshac\w+|deshech\w+|revert\w+|revirt\w+|revoc\w+",
            r"reanud\w+|reinici\w+|renov\w+|reviv\w+|extendi\w+|ampli(?:o|aron)\b|continu\w+|prosigu\w+|siguieron|volvieron a \w+[aei]r\b|restablec\w+|(?:volvio|volvieron) a poner|de nuevo en vigor|restaur\w+|prorrog\w+|reforz\w+|mantendr\w+|se mantuv\w+|siguieron|seguian",
        ),
    ),
    (
        r"",
        (
            r"(?<!no )(?:estaba|estuvo) de acuerdo|apoy(?:o|aron|aba)\b|celebr(?:o|aron)\b|respald\w+|aplaud\w+|a favor de|acogio con|conforme con|acept(?:o|aron)\b|aprob(?:o|aron)\b|firm(?:o|aron|ada|ado)\b|ofreci\w+|suscribi\w+",
            r"desacuerdo|no (?:estaba|estuvo|esta) de acuerdo|se opuso|opon\w+|opus\w+|en contra\b|rechaz\w+|declin(?:o|aron)\b|se quej\w+|quejo|critic(?:o|aron)\b|protest(?:o|aron)\b|inconform\w+|no consult\w+|sin consult\w+|se neg(?:o|aron|aba)\b|rehus\w+|rompi\w+",
        ),
    ),
    (
        r"",
        (
            r"abarc\w+|cubri\w+|cubre\w*|se aplic\w+|aplicaba\w*|inclu\w+|alcanz\w+|comprend\w+|tambien (?:iban|entraban|valia)",
            r"exent\w+|exclu\w+|fuera\b|excepcion\w*|(?<!a )salvo\b|excepto|no (?:se aplic\w+|inclu\w+|cubr\w+|abarc\w+)|dejaba\w* (?:fuera|aparte)|eximi\w+|aparte",
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
            r"derog\w+|retir(?:o|ad\w+|aron)\b|revoc\w+|anul\w+|aboli\w+|cancel\w+|invalid\w+|elimin\w+|caduc\w+|dejo sin efecto|tumb\w+|ech\w+ atras",
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
            r"tod[oa]s (?:l[oa]s (?:enviad|que|traslad|person|mexican|pais|acuerd|tres)|ell[oa]s|quienes)\w*|tod[oa]s (?:tenian|recib|habian)\w*|cada un[oa] de|a cada|sin excepcion|(?<!de )l[oa]s tres (?:acuerdos|paises)",
            r"mayoria|mayor parte|casi tod[oa]s",
            r"la mitad de",
            r"algun[oa]s (?:de|mexican|solicit)\w*|unos cuantos de|un punado de|una minoria|casi (?:nadie|ningun[oa])",
            r"solo (?:con |por |a )?(?:el|la|canada|guatemala|honduras|uno|una)\b|(?:el|la) unic[oa]\b|unic[oa] (?:pais|que)|nadie mas que|ningun (?:otro|pais salvo)",
        ),
    ),
    (
        r"=saliente|de salida|se iba",
        (
            r"saliente|de salida|que (?:ya )?se iba",
            r"entrante|recien elect\w+|nuevo gobierno",
        ),
    ),
    (
        r"cuota|pag\w+|tarifa|cobr\w+|dinero|a cambio",
        (
            r"cuota|pag\w+|tarifa|cobr\w+|dinero|precio|a cambio",
            r"gratis|sin (?:cobrar|pago|costo)|de balde",
        ),
    ),
    (
        r"ayuda",
        (
            r"retendr\w+|reten\w+|cort\w+|quit\w+|suspend\w+|congel\w+|sin\b|hasta que|antes de|deten\w+|qued\w+|condicion\w+|niega",
            r"dar(?:ia|a)\b|dan?\b|otorg\w+|aument\w+|mas ayuda|duplic\w+|restablec\w+|devolv\w+",
        ),
    ),
    (
        r"=democrata|republican",
        (
            r"democrata\w*|shaheen",
            r"republican\w*",
        ),
    ),
    (
        r"=proyecto|h\. ?r\.",
        (
            r"(?:la|una?) (?:\w+ de la )?camara|en la camara|de la camara",
            r"(?:el|en el) senado (?:aprob|vot|present)\w+|(?:aprob|present)\w+ (?:\w+ ){0,3}(?:en|por) el senado",
        ),
    ),
    (
        r"=corte|tribunal",
        (
            r"corte suprema",
            r"corte de constitucionalidad|tribunal constitucional|tribunal mas alto|maxima corte",
            r"tribunal de (?:apelaciones|distrito)|corte de apelaciones",
        ),
    ),
    (
        r"=espanol",
        (
            r"espanol\w*|hispan\w+",
            r"(?:habla|hablan|de habla) (?:inglesa|inglés|ingles|portugues\w*|frances\w*)",
        ),
    ),
    (
        r"(?:acepta|concede|concedida|prospera|aprueba)",
        (
            r"acepta\w*|conced\w+|prospera|dice que si|aprueba",
            r"(?:niega|rechaza|deniega|dice que no)",
        ),
    ),
    (
        r"no pueden?|puede (?:aceptar|admitir)|libre de|fiscal general",
        (
            r"(?<!no )puede[n]? (?:tambien |ya )?(?:preguntar|examinar|mirar|aceptar|admitir|recibir)|libre de",
            r"no puede[n]?|compete al?|le toca al|no es asunto",
        ),
    ),
    (
        r"prueba\w*|probar\w*|demostrar\w*",
        (
            r"no (?:tiene|tienen) que|nadie tiene que|no (?:debe|deben|puede)|sin (?:que )?(?:probar|pruebe)|no (?:esta )?oblig\w+|ninguna prueba",
            r"(?<!no )(?<!nadie )(?:tiene|tienen) que (?:prob|demostr|mostr)\w+|(?<!no )debe[n]? (?:prob|demostr)\w+",
        ),
    ),
    (
        r"audiencia",
        (
            r"sin (?:una? )?audiencia|antes de (?:una |la )?audiencia|sin que (?:la|lo|se) oi\w+",
            r"(?:tiene|tienen|recibe|reciben|consigue|gana|despues de) (?:una? |su )?audiencia",
        ),
    ),
    (
        r"",
        (
            rf"!(?:(?:les|le|se les|se le|habian?|fueron|tenian) (?:\w+ )?(?:conced|otorg|dad|dier)\w+|(?:recibieron|recibido|obtuvieron|obtenido|consiguieron|conseguido)) (?:el )?{_PROTECTION}",
            r"!(?:fueron|fue|habian sido) (?:asesinad|matad)\w+|\b(?:los|las) mataron",
        ),
    ),
)
