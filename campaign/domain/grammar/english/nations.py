"""English names of countries and of those who come from them."""

from __future__ import annotations

import re

from campaign.domain.grammar.nations import Nations, countries_in, peoples_in
from campaign.domain.grammar.patterns import NEVER

#: A country's code, its names, and what people from there are called.
_COUNTRIES = """
AF afghanistan: afghan
AL albania: albanian
DZ algeria: algerian
AD andorra: andorran
AO angola: angolan
AG antigua: antiguan
AR argentina: argentine argentinian
AM armenia: armenian
AU australia: australian
AT austria: austrian
AZ azerbaijan: azerbaijani
BS bahamas: bahamian
BH bahrain: bahraini
BD bangladesh: bangladeshi
BB barbados: barbadian
BY belarus: belarusian
BE belgium: belgian
BZ belize: belizean
BJ benin: beninese
BT bhutan: bhutanese
BO bolivia: bolivian
BA bosnia: bosnian
BW botswana: botswanan
BR brazil: brazilian
BN brunei: bruneian
BG bulgaria: bulgarian
BF burkina faso: burkinabe
BI burundi: burundian
KH cambodia: cambodian
CM cameroon: cameroonian
CA canada: canadian
CV cape verde: verdean
CF central african republic:
TD : chadian
CL chile: chilean
CN china: chinese
CO colombia: colombian
KM comoros: comorian
CD congo, democratic republic of the congo, republic of congo: congolese
CR costa rica: rican
HR croatia: croatian
CU cuba: cuban
CY cyprus: cypriot
CZ czechia, czech republic: czech
DK denmark:
DJ djibouti: djiboutian
DO dominican republic: dominican
EC ecuador: ecuadorian ecuadorean
EG egypt: egyptian
SV el salvador: salvadoran salvadorian salvadorean
GQ equatorial guinea: equatoguinean
ER eritrea: eritrean
EE estonia: estonian
SZ eswatini, swaziland: eswatini swazi
ET ethiopia: ethiopian
FJ fiji: fijian
FI finland: finn
FR france: frenchman
GA gabon: gabonese
GM gambia: gambian
DE germany:
GH ghana: ghanaian
GR greece:
GD grenada: grenadian
GT guatemala: guatemalan
GN guinea: guinean
GY guyana: guyanese
HT haiti: haitian
HN honduras: honduran
HU hungary: hungarian
IS iceland: icelander
IN india:
ID indonesia: indonesian
IR iran: iranian
IQ iraq: iraqi
IE ireland:
IL israel: israeli
IT italy: italian
CI ivory coast: ivorian
JM jamaica: jamaican
JP japan: japanese
KZ kazakhstan: kazakh
KE kenya: kenyan
KR south korea, korea: korean
KW kuwait: kuwaiti
KG kyrgyzstan: kyrgyz
LA laos: laotian
LV latvia: latvian
LB lebanon: lebanese
LS lesotho:
LR liberia: liberian
LY libya: libyan
LT lithuania: lithuanian
LU luxembourg: luxembourger
MG madagascar: malagasy
MW malawi: malawian
MY malaysia: malaysian
MV maldives: maldivian
ML mali: malian
MT malta: maltese
MH marshall islands: marshallese
MR mauritania: mauritanian
MU mauritius: mauritian
MX mexico: mexican
FM micronesia: micronesian
MD moldova: moldovan
MN mongolia: mongolian
ME montenegro: montenegrin
MA morocco: moroccan
MZ mozambique: mozambican
MM burma, myanmar: burmese
NA namibia: namibian
NP nepal: nepali nepalese
NL netherlands, holland:
NZ new zealand: zealander
NI nicaragua: nicaraguan
NE niger: nigerien
NG nigeria: nigerian
KP north korea:
NO norway: norwegian
OM oman: omani
PK pakistan: pakistani
PW palau: palauan
PS palestine: palestinian
PA panama: panamanian
PG papua new guinea:
PY paraguay: paraguayan
PE peru: peruvian
PH philippines: filipino filipina
PL poland:
PT portugal:
QA qatar: qatari
RO romania: romanian
RU russia: russian
RW rwanda: rwandan
LC st. lucia, saint lucia: lucian
WS samoa: samoan
SA saudi arabia: saudi
SN senegal: senegalese
RS serbia: serbian serb
SL sierra leone:
SG singapore: singaporean
SK slovakia: slovak
SI slovenia: slovenian
SO somalia: somali
ZA south africa:
SS south sudan:
ES spain: spaniard
LK sri lanka: lankan
SD sudan: sudanese
SR suriname: surinamese
SE sweden: swede
CH switzerland:
SY syria: syrian
TW taiwan: taiwanese
TJ tajikistan: tajik
TZ tanzania: tanzanian
TH thailand: thai
TG togo: togolese
TO tonga: tongan
TT trinidad: trinidadian
TN tunisia: tunisian
TR turkey: turk
TM turkmenistan: turkmen
UG uganda: ugandan
UA ukraine: ukrainian
AE united arab emirates, emirates: emirati
GB united kingdom, britain, great britain, england, scotland, wales: british briton
US united states, u.s, us, usa, u.s.a, america: american
UY uruguay: uruguayan
UZ uzbekistan: uzbek
VU vanuatu:
VE venezuela: venezuelan
VN vietnam: vietnamese
YE yemen: yemeni
ZM zambia: zambian
ZW zimbabwe: zimbabwean
XK kosovo: kosovar
"""


def _forms(word: str) -> tuple[str, ...]:
    return (word, *_plurals(word))


def _plurals(word: str) -> tuple[str, ...]:
    if word.endswith("ese"):
        return (word,)
    if word == "frenchman":
        return ("frenchmen",)
    return () if word.endswith("sh") else (f"{word}s",)


NATIONS = Nations(
    countries=countries_in(_COUNTRIES),
    peoples=peoples_in(_COUNTRIES, _forms),
    plurals=frozenset(peoples_in(_COUNTRIES, _plurals)),
    office_before=NEVER,
    is_people_capital=True,
    not_after=re.compile(r"\b(?:new|central|latin|north|south|native|remain in|gulf of|fort|lake)\s$"),
    other_than=re.compile(
        r"\b(?:unlike|than|not|(?:is|are|was|were)n\'t|not one of them|instead of|as with|compared (?:with|to)|just like|neither|nor|rather than|let alone)\s+(?:the )?$"
    ),
    sent=re.compile(
        r"\b(?:sen[dt]|sends|sending|flown|flew|fly|shipped|ship|deport(?:ed|s)?|transfer(?:red|s)?|moved|expel(?:led)?|returned|taken|took|bus(?:s)?ed|moving|mov(?:e|ed)|removed?|shuttled|hauled|handed|delivered|carried|put on (?:a )?planes?|packed off|relocated|brought|went|go|gone|wound up|ended up|set down|put down|dumped|dropped off|dropped|stranded|land(?:ed)?|arrived?|flights?|planes?|transfers?|deportations?)\b"
    ),
    received=re.compile(
        r"\W{1,2}(?:had |has |have |would |will |agreed to |was to |to )?(?:already |also )?(?:receiv(?:e|es|ed)|took|tak(?:e|es|en)|accept(?:s|ed)?|saw|got|let in|welcomed)\b"
    ),
    to=re.compile(
        r"\W(?:(?!to\b|and\b|who\b|that\b|which\b)[\w',.$-]+\W+){0,6}?(?:back |on |off |over |away |down )?(?:in)?to (?:the )?$| in (?:the )?$"
    ),
    origin=re.compile(r"(?<!not )(?<!n't )\bfrom (?:the )?$"),
    to_us=re.compile(
        r"\b(?:sent|ship|shipped|flew|flown|handed|delivered|moved)\s+(?:us\b(?! to\b)|(?:[\w,.]+\s+){0,6}?(?:to us\b|up here\b|over here\b))|\bcome here from\b"
    ),
)
