"""Spanish names of countries and of those who come from them."""

from __future__ import annotations

import re

from campaign.domain.grammar.nations import Nations, countries_in, peoples_in

#: A country's code, its names, and the word for a man from there.
_COUNTRIES = """
AF afganistan: afgano
AL albania: albanes
DZ argelia: argelino
AD andorra: andorrano
AO angola: angoleno angolano
AG antigua y barbuda: antiguano
AR argentina: argentino
AM armenia: armenio
AU australia: australiano
AT austria: austriaco
AZ azerbaiyan: azerbaiyano
BS bahamas: bahameno
BH barein, bahrein: bareini
BD banglades: bangladesi
BB barbados: barbadense
BY bielorrusia: bielorruso
BE belgica: belga
BZ belice: beliceno
BJ benin: benines
BT butan: butanes
BO bolivia: boliviano
BA bosnia: bosnio
BW botsuana: botsuano
BR brasil: brasileno
BN brunei: bruneano
BG bulgaria: bulgaro
BF burkina faso: burkines
BI burundi: burundes
KH camboya: camboyano
CM camerun: camerunes
CA canada: canadiense
CV cabo verde: caboverdiano
CF republica centroafricana: centroafricano
TD chad: chadiano
CL chile: chileno
CN china: chino
CO colombia: colombiano
KM comoras: comorense
CD congo, republica democratica del congo: congoleno congoles
CR costa rica: costarricense tico
HR croacia: croata
CU cuba: cubano
CY chipre: chipriota
CZ chequia: checo
DK dinamarca: danes
DJ yibuti: yibutiano
DO republica dominicana, quisqueya: dominicano
EC ecuador: ecuatoriano
EG egipto: egipcio
SV el salvador: salvadoreno
GQ guinea ecuatorial: ecuatoguineano
ER eritrea: eritreo
EE estonia: estonio
SZ esuatini, suazilandia, eswatini: suazi
ET etiopia: etiope
FJ fiyi: fiyiano
FI finlandia: finlandes
FR francia:
GA gabon: gabones
GM gambia: gambiano
DE alemania:
GH ghana: ghanes
GR grecia: griego
GD granada: granadino
GT guatemala: guatemalteco chapin
GN guinea: guineano
GY guyana: guyanes
HT haiti: haitiano
HN honduras: hondureno catracho
HU hungria: hungaro
IS islandia: islandes
IN india:
ID indonesia: indonesio
IR iran: irani
IQ irak: iraqui
IE irlanda: irlandes
IL israel: israeli
IT italia: italiano
CI costa de marfil: marfileno
JM jamaica: jamaicano jamaiquino
JP japon: japones
KZ kazajistan: kazajo
KE kenia: keniano
KR corea del sur, corea: coreano
KW kuwait: kuwaiti
KG kirguistan: kirguis
LA laos: laosiano
LV letonia: leton
LB libano: libanes
LS lesoto: lesotense
LR liberia: liberiano
LY libia: libio
LT lituania: lituano
LU luxemburgo: luxemburgues
MG madagascar: malgache
MW malaui: malaui
MY malasia: malasio
MV maldivas: maldivo
ML mali: maliense
MT malta: maltes
MH islas marshall: marshales
MR mauritania: mauritano
MU mauricio: mauriciano
MX mexico: mexicano
FM micronesia: micronesio
MD moldavia: moldavo
MN mongolia: mongol
ME montenegro: montenegrino
MA marruecos: marroqui
MZ mozambique: mozambiqueno
MM birmania, myanmar: birmano
NA namibia: namibio
NP nepal: nepali
NL paises bajos, holanda: holandes neerlandes
NZ nueva zelanda: neozelandes
NI nicaragua: nicaraguense nica
NE niger: nigerino
NG nigeria: nigeriano
KP corea del norte: norcoreano
NO noruega: noruego
OM oman: omani
PK pakistan: pakistani
PW palaos, palau: palauano
PS palestina: palestino
PA panama: panameno
PG papua nueva guinea: papu
PY paraguay: paraguayo
PE peru: peruano
PH filipinas: filipino
PL polonia: polaco
PT portugal:
QA catar: catari
RO rumania: rumano
RU rusia: ruso
RW ruanda, rwanda: ruandes
LC santa lucia: santalucense
WS samoa: samoano
SA arabia saudi: saudita
SN senegal: senegales
RS serbia: serbio
SL sierra leona: sierraleones
SG singapur: singapurense
SK eslovaquia: eslovaco
SI eslovenia: esloveno
SO somalia: somali
ZA sudafrica: sudafricano
SS sudan del sur: sursudanes
ES espana:
LK sri lanka: ceilanes
SD sudan: sudanes
SR surinam: surinames
SE suecia: sueco
CH suiza: suizo
SY siria: sirio
TW taiwan: taiwanes
TJ tayikistan: tayiko
TZ tanzania: tanzano
TH tailandia: tailandes
TG togo: togoles
TO tonga: tongano
TT trinidad y tobago: trinitense
TN tunez: tunecino
TR : turco
TM turkmenistan: turcomano
UG uganda: ugandes
UA ucrania: ucraniano
AE emiratos arabes unidos, emiratos: emirati
GB reino unido, gran bretana, inglaterra, escocia: britanico
US estados unidos, ee. uu, ee.uu, eeuu, ee uu, norteamerica: estadounidense
UY uruguay: uruguayo
UZ uzbekistan: uzbeko
VU vanuatu: vanuatuense
VE venezuela: venezolano
VN vietnam: vietnamita
YE yemen: yemeni
ZM zambia: zambiano
ZW zimbabue: zimbabuense
XK kosovo: kosovar
"""


def _forms(word: str) -> tuple[str, ...]:
    if word.endswith("o"):
        return (word, word[:-1] + "a", *_plurals(word))
    return (word, f"{word}a", *_plurals(word)) if word[-1] in "nls" else (word, *_plurals(word))


def _plurals(word: str) -> tuple[str, ...]:
    """Return the plurals of a word: "hondureños, hondureñas", "franceses, francesas", "belgas"."""
    if word.endswith("o"):
        return (f"{word}s", word[:-1] + "as")
    if word[-1] in "nls":
        return (f"{word}es", f"{word}as")
    return (f"{word}s", f"{word}es") if word[-1] in "iu" else (f"{word}s",)


NATIONS = Nations(
    countries=countries_in(_COUNTRIES),
    peoples=peoples_in(_COUNTRIES, _forms),
    plurals=frozenset(peoples_in(_COUNTRIES, _plurals)),
    office_before=re.compile(
        r"\b(?!(?:los|las|unos|unas|dos|tres|seis|otr[oa]s|much[oa]s|poc[oa]s|vari[oa]s|algun[oa]s|cuant[oa]s|est[oa]s|es[oa]s|aquell[oa]s|nuestr[oa]s|mis|sus|ciert[oa]s|tod[oa]s|mas|menos|es|[a-z]*cient[oa]s|miles"
        r"|personas|migrantes|mujeres|hombres|nin[oa]s|menores|jovenes|familias|solicitantes|deportad[oa]s|herman[oa]s|vecin[oa]s|ciudadan[oa]s|viajer[oa]s|trabajador[ea]s|refugiad[oa]s|pres[oa]s)\b)\w+s\s$"
    ),
    is_people_capital=False,
    not_after=re.compile(r"\b(?:nuevo|nueva|quedate en|golfo de|san|lago)\s$"),
    other_than=re.compile(
        r"\b(?:a diferencia de|en vez de|en lugar de|y no|no|no (?:son|eran|era|es|fueran|sean|fueron)|ni|igual que|comparad[oa] con|mas que|menos que)\s+(?:el |la |a )?$"
    ),
    sent=re.compile(
        r"\b(?:envi\w+|mand\w+|manden|deport\w+|traslad\w+|llev\w+|expuls\w+|devuelt\w+|devolv\w+|regres\w+|sac\w+|vol\w+|transfer\w+|remit\w+|trae\w*|traj\w+|fueron a (?:dar|parar)|fueron|acabaron|terminaron|aterriz\w+|baj(?:o|aron)|desembarc\w+|qued(?:o|aron)|iban|ir|vuel\w+|despach\w+|embarc\w+|removid\w+|entreg\w+|llegar\w*)\b"
    ),
    received=re.compile(
        r"\W{1,2}(?:habia |ha |ya |tambien |acepto |aceptaba )*(?:recib\w+|acept\w+|acog\w+|admit\w+|tom\w+|vio)\b"
    ),
    to=re.compile(
        r"\W(?:(?!a\b|hacia\b|y\b|que\b)[\w',.$-]+\W+){0,6}?(?:de vuelta |rumbo )?(?:a|hacia|para) (?:la |los )?$| en (?:la |los )?$"
    ),
    origin=re.compile(
        r"\b(?:desde|(?:enviad|deportad|trasladad|mandad|sacad|traid|expulsad|llevad|vol)\w+ de) (?:la |los )?$"
    ),
    to_us=re.compile(r"\bnos (?:ha |habia )?(?:mand|envi|despach|entreg|remit)\w+"),
)
