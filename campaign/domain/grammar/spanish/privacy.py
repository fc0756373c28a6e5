"""Spanish words for what is private."""

from __future__ import annotations

import re

from campaign.domain.grammar.patterns import at_word_edges
from campaign.domain.grammar.privacy import Privacy, Signs

_PAPERS = (
    r"(?:papel(?:es|ito)?|documentos|visa|estatus|estatus\s+legal|permiso(?:\s+de\s+trabajo)?|residencia|tarjeta\s+verde|green\s+card|tps|daca"
    r"|numero\s+de\s+seguro|seguro\s+social|status)"
)
_CASE = r"(?:caso|solicitud|peticion|audiencia|tramite|cita|entrevista|orden|expediente|corte|abogad[oa]|juez|jueza|aviso|fecha)"
_OF = r"(?:asilo|inmigracion|deportacion|expulsion|migracion|ice|la\s+migra|refugio|salida)"
_OFFICERS = r"(?:ice|inmigracion|migracion|la\s+migra|la\s+patrulla(?:\s+fronteriza)?|los\s+de\s+(?:ice|migracion|inmigracion)|los\s+agentes)"
_ONE = r"(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete|1[0-7]|[1-9])"
_GRADE = r"(?:primer|primero|segundo|tercer|tercero|cuarto|quinto|sexto|septimo|octavo|noveno|decimo|undecimo|duodecimo|\d{1,2}\s*(?:o|º|°))"
_SCHOOL = (
    r"(?:escuela|primaria|secundaria|preparatoria|prepa|kinder|preescolar|colegio|liceo|high\s+school|middle\s+school)"
)
_WAY = r"(?:calle|avenida|av\.?|carretera|callejon|bulevar|boulevard|camino|pasaje|street|avenue|road|drive|lane)"
_SICK = (
    r"(?:un\s+(?:absceso|infarto|soplo)|una\s+(?:infeccion|ulcera|hernia)|cancer|leucemia|vih|sida|diabetes|epilepsia|tuberculosis|hepatitis|lupus|asma|depresion|esquizofrenia|ansiedad|alzheimer|parkinson|demencia"
    r"|autismo|sindrome\s+de\s+down|paralisis|cirrosis|anemia|un\s+tumor|tumor(?:es)?|estres\s+postraumatico|trastorno|insuficiencia\s+renal"
    r"|(?:los\s+)?riñones|(?:los\s+)?rinones|un\s+embarazo|marcapasos|un\s+soplo|ataques\s+(?:de\s+panico|epilepticos)|dialisis)"
)
_HIS = r"(?:el|la|su|los|sus|una?)"

SIGNS = Signs(
    arrival=re.compile(
        r"\b(?:vino|llego|entro|paso|cruzo|camino|nado|trajeron|brinco|salto|subio|se\s+vino|durmio)\b[^.;]{0,45}"
        r"\b(?:cajuela|caja|trailer|camion|llanta|lancha|balsa|tren|bestia|desierto|coyote|rio|frontera|cerco|muro|a\s+pie|monte|cerro)\b"
    ),
    fear=re.compile(
        r"\b(?:miedo|teme|temia|asustad[oa]|se\s+esconde|escondid[oa]|brinca|se\s+sobresalta|no\s+(?:abre|contesta|sale|duerme|maneja)|nunca\s+(?:abre|contesta|sale|maneja|va)|se\s+fue\s+corriendo|salio\s+corriendo"
        r"|volteando|voltea\s+para|mirando\s+la\s+puerta|dejo\s+de\s+(?:venir|ir|salir|subirse)|duerme\s+con\s+(?:los\s+)?zapatos|el\s+timbre|no\s+(?:nos|me)\s+dejo\s+llamar|no\s+(?:se\s+lo\s+)?digan|baja\s+la\s+voz|cortinas)\b"
    ),
    no_record=re.compile(
        r"\b(?:en\s+efectivo|por\s+fuera|sin\s+recibo|nomina|sin\s+(?:licencia|identificacion|seguro)|ni\s+licencia|no\s+(?:trae|tiene|lleva)\s+(?:licencia|identificacion|seguro|cuenta)|con\s+otro\s+nombre|no\s+tiene\s+con\s+que\s+probar\w*)\b"
    ),
    law=re.compile(
        r"\b(?:papeles|inmigracion|migracion|la\s+migra|asilo|deport\w*|visa|ice|reten|patrulla|la\s+camioneta|agentes|su\s+(?:juez|abogad[oa]|caso|corte|cita)|permiso|estatus|documentos|ilegal)\b"
    ),
    origin=re.compile(
        r"\b(?:huyo|huyendo|escapo|su\s+(?:pueblo|aldea|pais|tierra)|(?:es|viene|vino|llego)\s+de\s+(?!trabajar|visita|buenas?\b|mi\b|la\s+escuela)\w+|vino\s+al\s+norte|desde\s+los\s+\w+\s+anos|se\s+vino)\b"
    ),
    removal=re.compile(
        r"\b(?:le\s+negaron|rechazaron|l[oa]s?\s+(?:\w+\s+){0,2}?(?:mand|regres|devolv|devuelv|sac|ech|sub|llev)\w+|salir\s+del\s+pais|irse\s+del\s+pais|expuls\w+)\b"
    ),
)
PRIVACY = Privacy(
    status=at_word_edges(
        rf"""
        (?<!que\s)\b(?:es|era|esta|estaba|sigue|seguia|siendo|fue|anda|ser|quedo)\s+(?:\w+\s+){{0,2}}?(?:indocumentad[oa]|ilegal|de\s+ilegal|refugiad[oa]|solicitante\s+de\s+asilo|apatrida)\b
      | \b(?:no|nunca|jamas|ni|tampoco)\s+(?:\w+\s+)?(?:ti?ene|trae|traia|trajo|carga|lleva|tenia|tuvo|tenido|consiguio|conseguido|ha\s+tenido|le\s+dieron)\s+
           (?:ni\s+|un\s+|una\s+|sus\s+|los\s+|el\s+|solo\s+|todavia\s+|aun\s+)*{_PAPERS}\b
      | \b(?:tiene|tenia|con|perdio|consiguio|renovo)\s+(?:el\s+|la\s+|su\s+|una?\s+)?(?:tps|daca|permiso\s+humanitario|parole)\b
      | \b(?:se\s+le\s+)?venci(?:o|do|da)\s+(?:la\s+|el\s+|su\s+)?{_PAPERS}\b | \bvisa\b[^.;]{{0,40}}\b(?:se\s+le\s+vencio|vencida|caduco|expiro)
      | \bilegalmente\b | \bcomo\s+refugiad[oa]\b | \b(?:vino|entro|llego|paso|cruzo|se\s+vino)\s+(?:\w+\s+)?(?:de|como)\s+(?:mojad[oa]|ilegal|indocumentad[oa])\b
      | \b(?:su|el|la|le\s+\w+\s+(?:la|el|una?)|recibio\s+\w+|tiene|tenia|con)\s+(?:\w+\s+)?{_CASE}\s+(?:\w+\s+)?(?:de|con|en|ante)\s+{_OF}\b
      | \b(?:pidio|pide|(?:quiere|quiso|va\s+a|puede|pudo|podria|piensa|vino\s+a|llego\s+a|intento|iba\s+a|logro|queria)\s+pedir|solicito|solicita|espera|esperaba|esperando|obtuvo|recibio|gano|perdio|busca|buscaba|pidiendo|solicitando|pedido|solicitado|tiene|merece|nego
           |negaron|dieron|niegan|concedieron|otorgaron)\s+(?:\w+\s+)?(?:el\s+|su\s+|que\s+le\s+(?:den|dieran)\s+)?asilo\b
      | \b(?:su|el)\s+(?:caso|solicitud|peticion)?\s*(?:de\s+)?asilo\s+(?:sigue|esta|lo|fue|quedo)
      | \b(?:fue|es|sera|ser|sea|estar|sido|a\s+punto\s+de\s+ser|iba\s+a\s+ser)\s+(?:deportad|expulsad|devuelt|detenid)[oa]\b
      | \borden\s+(?:final\s+)?de\s+(?:deportacion|expulsion|salida|remocion)\b | \b(?:firm|orden|dict)\w+\s+(?:la|su)\s+(?:deportacion|expulsion|salida)\b
      | \b(?:teme|temia|miedo\s+(?:a|de))\s+(?:\w+\s+){{0,3}}?(?:deport\w*|{_OFFICERS})(?!\w)
      | \b(?:detenid|arrestad|buscad|encerrad)[oa]\s+(?:\w+\s+)?(?:por|en)\s+(?:\w+\s+)?(?:ice|migracion|inmigracion|la\s+migra)\b
      | \b(?:cruzo|brinco|salto|se\s+brinco|nado|paso|entro|atraveso|se\s+paso|vadeo|se\s+metio)\s+(?:\w+\s+)?(?:la|el|por(?:\s+(?:el|la))?)\s+(?:frontera|rio|desierto|cerco|cerca|muro|linea|bordo|cerro|monte|tunel)\b
      | \bse\s+(?:brinco|cruzo|paso|metio)\s+por\b | \bcruzo\s+(?:por|sol[oa]|a\s+pie)\b | \bgrillete\b | \bbrazalete\s+electronico\b | \btobillera\b
      | \bante\s+(?:el|la|un|una)\s+(?:juez|jueza|tribunal|corte)\s+de\s+inmigracion\b
      | \b(?:escondid[oa]|escondiendose|se\s+esconde|huyendo|huye)\s+(?:\w+\s+){{0,2}}?(?:de|desde\s+que)\s+{_OFFICERS}\b
      | \b(?:carta|juez|jueza|corte)\s+(?:para\s+\w+\s+\w+\s+)?de\s+inmigracion\b
      | \b(?:vive|anda|esta|sigue|estuvo)\s+escondid[oa]\b | \bcon\s+un\s+seguro\s+(?:que|de|prestad|chuec|fals)
      | \bcon\s+(?:el\s+|los\s+|la\s+|las\s+)?(?:nombre|seguro|numero|papeles)\s+(?:de\s+(?:una?|otr[oa]|su)\b|prestad|falso|chuec)
      | \b(?:papeles|documentos|seguro)\s+(?:chuecos?|falsos?|prestados?)\b | \bel\s+suyo\s+no\s+tiene\s+permiso\b
      | \b(?:cerr|desech|desestim|neg|archiv|anul|reabr|tir)\w*\s+(?:su|el|la)\s+(?:caso|solicitud|peticion|expediente)\b | \b(?:su|el)\s+caso\b[^.;]{{0,40}}\b(?:cerr|desech|desestim|pendiente|juez|corte)\w*
      | \b(?:aviso|carta|citatorio|papel|notificacion|fecha|cita)\s+(?:de|en|para|con|a)\s+(?:la\s+|el\s+)?(?:corte|juez|jueza|inmigracion|migracion|ice)\b
      | \bun[oa]?\s+ilegal\b | \b(?:nunca|no)\s+(?:ha\s+sido|fue|es)\s+legal\b | \ble\s+orden\w+\s+(?:salir|irse)\b | \b(?:cruzo|paso|vino)\s+nadando\b | \b(?:brinco|salto|cruzo)\s+la\s+(?:barda|linea|cerca)\b
      | \b(?:nunca|no)\s+(?:ha\s+)?arregl(?:o|ado)\b | \b(?:daca|tps)\b[^.;]{{0,20}}\bvenci\w*
      | \bpapel(?:es)?\s+no\s+(?:tiene|trae)\b | \breport(?:a|arse)\s+(?:\w+\s+){{0,3}}?(?:con|ante|a)\s+(?:ice|inmigracion|migracion)\b
      | \bno\s+deberia\s+estar\s+(?:aqui|en\s+(?:este|el)\s+pais)\b | \bseguro\b[^.;]{{0,40}}\bno\s+(?:era|es)\s+(?:de\s+el|de\s+ella|suyo|el\s+suyo)\b | \b(?:vino|llego|entro)\s+con\s+(?:una\s+)?visa\b | \ble\s+toc\w+\s+(?:la\s+|su\s+)?(?:corte|audiencia)\b
      | \bno\s+(?:esta|estaba)\s+autorizad[oa]\b | \b(?:no\s+(?:le|lo|la)\s+(?:dejan|permiten)|no\s+puede)\s+trabajar\b | \b(?:carta|aviso|notificacion|citatorio)\s+(?:de|del)\s+(?:la\s+)?(?:seguridad\s+nacional|gobierno|corte|inmigracion|migracion|ice)\b
      | \b(?:tiene|tenia|le\s+toca|va\s+a)\s+(?:su\s+)?(?:corte|audiencia|cita\s+con\s+el\s+juez)\b | \bsu\s+(?:proxima\s+|ultima\s+)?(?:corte|audiencia|fianza|apelacion)\b | \b(?:le|les)\s+dieron\s+\w+\s+dias\b | \ble\s+da\s+\w+\s+dias\b
      | \b(?:perdio|gano|apelo)\s+(?:su|el)\s+(?:caso|juicio|apelacion)\b | \b(?:le\s+)?(?:neg|cerr|rechaz)\w+\s+(?:su|el)\s+(?:caso|peticion|apelacion)\b | \bpor\s+haber\s+cruzado\b | \ben\s+detencion\b | \bfianza\s+de\s+(?:inmigracion|migracion)\b
      | \b(?:miedo|temor)\b[^.;]{{0,30}}\b(?:papeles|deport\w*|la\s+migra|inmigracion|ice)\b | \bescondid[oa]\s+(?:en|atras|detras|con)\b | \bsin\s+(?:estatus|permiso|autorizacion|documentos)\s+de\s+\w+
      | \b(?:pidio|pidiendo|solicito)\s+(?:\w+\s+)?(?:proteccion|refugio)\b | \b(?:esta|estaba|vive|sigue|anda)\s+(?:aqui\s+|en\s+el\s+pais\s+)?(?:sin\s+(?:permiso|derecho)|ilegal(?:mente)?|fuera\s+de\s+estatus)\b
      | \b(?:tienen?|tiene|debe|hay)\s+que\s+(?:salir|irse)\s+del\s+pais\b | \b(?:su|esta)\s+(?:deportacion|expulsion|visa|permiso\s+de\s+trabajo|grillete|estatus|asilo)\b | \bcoyote\b | \bdesde\s+la\s+redada\b
      | \b(?:(?:ha|habia)\s+(?:caminado|cruzado|pasado|venido)|camino|cruzo|paso)\s+(?:\w+\s+)?(?:por\s+)?el\s+desierto\b | \bespera(?:ndo)?\s+(?:su|sus|la|el|los|una?)\s+(?:\w+\s+)?(?:papeles|visa|permiso|residencia|audiencia|asilo|corte)\b
      | \b(?:se\s+)?presenta\s+(?:ante|con|en)\s+(?:el\s+)?(?:ice|inmigracion|migracion)\b | \b(?:la|lo)\s+pueden\s+(?:subir|mandar|echar|sacar|devolver|regresar)\b | \b(?:la|lo)\s+(?:quieren|van\s+a)\s+(?:mandar|sacar|subir|echar|regresar|devolver)\b
      | \b(?:nunca|no)\s+(?:pudo|ha\s+podido|logro)\s+(?:arreglar|legalizar)
        """
    ),
    status_of_any=re.compile(
        rf"""
        \bindocumentad[oa]\b | \bsin\s+(?:\w+\s+(?:y|ni)\s+(?:sin\s+)?)?(?:ningun\s+|un\s+solo\s+|sus\s+)?{_PAPERS}\b(?!\s+o\b) | \bni\s+(?:licencia|papeles|visa)\s+ni\s+(?:permiso|papeles|visa|nada)\s+(?:tiene|trae)\b | ^\W*(?:y\s+)?ni\s+(?:una?\s+)?(?:visa|papel(?:es)?|permiso)\b
        """,
        re.VERBOSE,
    ),
    done_to=at_word_edges(
        rf"""
        \b(?:lo|la|le|se\s+lo|se\s+la)\s+(?:\w+\s+)?(?:\w+\s+)?(?:deport|expuls|detuv|detiene|detengan|arrest|agarr|busca|buscan|buscando|persigue|siguen?|llev|mand|devolv|devuelv|encerr|subi|sac|cay)
           \w*\s+(?:\w+\s+){{0,2}}?(?:{_OFFICERS})\b
      | \b(?:lo|la)\s+(?:van\s+a|quieren|pueden|podrian)\s+(?:deportar|expulsar|sacar|mandar|regresar|devolver|subir|detener)\b | \b(?:lo|la)\s+deja(?:n)?\s+(?:dormir|quedarse|esconderse)\b | \ble\s+dieron\s+(?:la\s+|una\s+)?orden\s+de\s+\w+
      | \b(?:lo|la|se\s+lo|se\s+la)\s+(?:van\s+a\s+|quieren\s+|pueden\s+|iban\s+a\s+|podrian\s+|han\s+|habian\s+)?(?:deport|expuls|devolvieron|regresaron\s+a\s+la\s+fuerza)\w*
      | \b(?:deportar|expulsar|deten|arrest|devolver)(?:lo|la|erl[oa]|arl[oa])\b
      | \b(?:le)\s+(?:firm|dict|dieron|orden|lleg|neg)\w*\s+(?:la|el|su|una?)\s+(?:\w+\s+)?(?:deportacion|expulsion|orden\s+de\s+\w+|asilo)\b
      | \b(?:deport(?:aron|o|an|ar|ara)|deteni(?:do|da))\s+a\b
      | \bse\s+(?:lo|la)\s+(?:pueden|quieren|van\s+a)\s+llevar\b | \b{_OFFICERS}\s+(?:ya\s+)?tiene\s+(?:su|una\s+foto)\b
      | \b{_OFFICERS}\s+(?:\w+\s+){{0,2}}?(?:detuvo|arresto|llevo|agarro|vino|busca|entro|anda\s+buscando|anda\s+preguntando|pregunto|pregunta|persigue)\s*(?:por\s+(?:el|ella)\b)?
      | \b(?:detuvo|arresto|llevo|agarro)\s+(?:el\s+)?{_OFFICERS}\b | \bvienen\s+por\s+(?:el|ella)\b
        """
    ),
    signs=SIGNS,
    health=at_word_edges(
        rf"""
        \b(?:tiene|tenia|padece|sufre|sufria|con|llego\s+con|diagnosticaron|diagnosticad[oa]\s+con|detectaron|enferm[oa]\s+de|vive\s+con|lucha\s+contra|sobrevivio|encontraron|le\s+dio)\s+
           (?:\w+\s+){{0,2}}?(?:de\s+)?{_SICK}\b
      | \b(?:dialisis|quimio(?:terapia)?|radioterapia|insulina|hemodialisis)\b
      | \b(?:esta|estaba|quedo|salio|iba|anda)\s+(?:\w+\s+)?(?:embarazada|enferm[oa]|hospitalizad[oa]|internad[oa]|paralitic[oa]|cieg[oa]|deprimid[oa])\b
      | \b(?:es|era)\s+(?:\w+\s+)?(?:diabetic[oa]|epileptic[oa]|seropositiv[oa]|autista|esquizofrenic[oa])\b
      | \b(?:la|lo)\s+violaron\b | \bintento\s+(?:matarse|suicidarse|quitarse\s+la\s+vida)\b | \bperdio\s+(?:el|al|su)\s+bebe\b | \bse\s+quiso\s+(?:matar|quitar\s+la\s+vida)\b
        """
    ),
    home=re.compile(
        rf"""
        \bnumero\s+\d{{1,5}}\s+de\s+(?:la\s+)?\w+ | \b(?:en|del?)\s+(?:el\s+)?(?:numero\s+)?\d{{2,5}}\s+de\s+la\s+(?!manana|tarde|noche|ley|constitucion)\w+ | \b(?:del?\s+|en\s+(?:el\s+)?|al\s+)?(?:numero\s+)?\d{{1,5}}\s+(?:\w+\s+)?(?:de\s+)?(?:la\s+)?{_WAY}(?!\w)
      | \b{_WAY}\s+(?:[\w'.-]+\s+){{0,3}}?[\w'.-]+,?\s+(?:numero\s+|en\s+el\s+|no\.\s*|\#\s*|al\s+)?\d{{1,5}}\b
      | \b\d{{1,5}}\s+(?:[\w'.-]+\s+){{1,3}}(?:street|st\.?|avenue|ave\.?|road|rd\.?|drive|lane)(?!\w)
      | \b(?:apartamento|apto\.?|depto\.?|departamento|traila|trailer|cuarto|lote|unidad)\s+(?:numero\s+|\#\s*)?\d+\w?\b
      | \b(?:vive|vivia|duerme|renta|se\s+queda|se\s+esconde|se\s+hospeda)\s+(?:\w+\s+){{0,5}}?(?:en|sobre|por|arriba\s+de|encima\s+de|junto\s+a|frente\s+a|atras\s+de|detras\s+de|arriba\s+de)\s+(?:la\s+|el\s+)?(?:\w+\s+){{0,2}}?
           (?:{_WAY}|iglesia|sacristia|parroquia|casa\s+parroquial|lavanderia|bodega|cochera|casa\s+rodante|camper|capilla|motel|albergue|garaje|sotano|apartamentos|trailas|traileres|yardas?\s+de\s+trailas|cuarto\s+de)(?!\w)
      | \bse\s+queda\s+a\s+dormir\b
        """,
        re.VERBOSE,
    ),
    own_home=re.compile(
        r"\b(?:vivo|vivimos|naci|crecí|creci|rento|trabajo|camino|salgo|manejo|me\s+mude)\b"
        r"|\b(?:iglesia|albergue|oficina|tienda|salon|biblioteca|escuela|clinica|despensa)\s+(?:de|en)\s+(?:la\s+)?$"
    ),
    school=re.compile(
        rf"""
        \b(?:va|esta|cursa|entro|entra|estudia|pasa)\s+(?:a\s+|en\s+)?(?:el\s+|la\s+)?(?:{_GRADE}(?:\s+(?:grado|año|ano|de))?|kinder|prekinder|preescolar|la\s+prepa)\b
      | \b(?:va|asiste|estudia|entro|inscrit[oa])\s+(?:a|en)\s+(?:la\s+|el\s+|una\s+)?(?:\w+\s+)?{_SCHOOL}\b
      | \b(?:en|de)\s+mi\s+(?:clase|salon|grupo)\b | \b(?:alumn|estudiante)(?:[oa])?\s+de\s+(?:la\s+|el\s+)?(?:{_SCHOOL}|{_GRADE})\b | \bde\s+{_GRADE}\s+(?:grado|año|ano)\b
        """,
        re.VERBOSE,
    ),
    work=re.compile(
        r"\b(?:trabaja|trabajaba|limpia|cocina|corta|empaca|deshuesa|cose|lava|sirve|turno)\s+(?:\w+\s+){0,6}?(?:en|para|de)\s+(?:el\s+|la\s+)?(?:\w+\s+){0,3}?(?P<place>)(?=[\w'&.-]+)"
    ),
    minor=re.compile(
        rf"\b(?:tiene|cumplio|cumple|de)\s+(?:apenas\s+|solo\s+|ya\s+)?{_ONE}\s+(?:añ|an)(?:it)?os?\b|\b{_ONE}\s+meses\b"
    ),
    minor_before=re.compile(
        rf"\bde\s+{_ONE}\s+(?:años|anos|añitos|anitos),?\s+$|\bde\s+(?:{_GRADE}(?:\s+grado|\s+ano)?|kinder|preescolar),\s+$"
    ),
    minor_after=re.compile(rf",\s+(?:de\s+)?{_ONE}(?:\s+(?:anos|anitos))?,"),
    own_child_before=re.compile(
        r"\b(?:mi|nuestr[oa])\s+(?:\w+\s+)?(?:hij[oa]|hijit[oa]|niñ[oa]|nin[oa]|niet[oa]|nietecit[oa]|bebe|menor|mayor|chiquit[oa]|ahijad[oa])"
        r"(?:\s+(?:menor|mayor|de\s+en\s+medio))?,?\s+$"
    ),
    hypothetical_before=re.compile(r"\b(?:si|aunque\s+no|como\s+si|imagin\w+\s+que)\s+(?:\w+\s+){0,3}$"),
    past=re.compile(
        r"\b(?:murio|fallecio|esta\s+(?:enterrad|sepultad)[oa]|descanse?\s+en\s+paz|que\s+en\s+paz\s+descanse|q\.?e\.?p\.?d|difunt[oa]|bisabuel[oa]|tatarabuel[oa]|antepasad[oa]s?"
        r"|braceros?)\b"
    ),
    citizen=re.compile(
        r"\b(?:es|ya\s+es|se\s+hizo|hoy\s+es|ahora\s+es)\s+(?:\w+\s+)?ciudadan[oa]\b|\b(?:nacio|nacid[oa])\s+(?:aqui|en\s+este\s+pais)\b"
    ),
    public=re.compile(
        r"\b(?:cont[oa]|escribi[oe]|escribe|relat[oa]|narr[oa]|dijo|confeso|publico)\b[^.;]{0,40}\b(?:libro|memorias|novela|autobiografia|television|pelicula|discurso|entrevista|al\s+pais|al\s+mundo)\b"
        r"|\bnovela\b|\bmemorias\b|\b(?:escritor|novelista|actor|actriz|periodista|reporter[oa]|columnista|autor|autora|poeta|cantautor)\b|\bpremio\b"
    ),
    own_status=at_word_edges(
        rf"""
        \b(?:soy|era|fui|sigo\s+siendo)\s+(?:\w+\s+)?(?:indocumentad[oa]|ilegal|refugiad[oa]|solicitante\s+de\s+asilo)\b
      | \b(?:no\s+|nunca\s+)?(?:tengo|tuve|teniamos|tenemos|perdi|(?:no|nunca)\s+tenia)\s+(?:\w+\s+)?(?:papeles|visa|tps|daca|permiso\s+de\s+trabajo|asilo|estatus)\b
      | \b(?:vivo|vivi|vivimos|trabaje|llegue|vine|entre|estuve|llevo\s+\w+\s+años|pase)\s+(?:\w+\s+){{0,4}}?sin\s+(?:papeles|documentos|visa)\b
      | \bsoy\s+(?:\w+\s+)?,?\s*con\s+(?:tps|daca)\b
      | \b(?:cruce|brinque|pase|entre|cruzamos)\s+(?:\w+\s+)?(?:la|el|por\s+(?:el|la))\s+(?:frontera|rio|desierto|cerco|muro|linea|monte)\b | \bme\s+brinque\b
      | \bmi\s+(?:\w+\s+)?(?:caso|solicitud|audiencia|cita|peticion|orden|corte)\s+(?:de|con|en)\s+{_OF}\b | \bse\s+me\s+vencio\b | \bcon\s+(?:la|mi)\s+visa\s+(?:ya\s+)?vencida\b
      | \b(?:pedi|solicite|espero|gane|perdi|pedimos|solicitamos)\s+(?:el\s+)?asilo\b | \bme\s+(?:dieron|negaron|concedieron)\s+(?:el\s+)?asilo\b
      | \bme\s+(?:deportaron|quieren\s+deportar|pueden\s+deportar|van\s+a\s+deportar)\b | \bvine\s+de\s+(?:mojad[oa]|ilegal)\b
        """
    ),
    own_citizenship=re.compile(
        r"\b(?:soy|ahora|ya\s+soy|me\s+hice|somos|hoy\s+soy|sere|jure)\s+(?:\w+\s+){0,3}?ciudadan[oai]\w*"
    ),
)
