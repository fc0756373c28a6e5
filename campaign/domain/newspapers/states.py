"""The states, the District and the territories of the United States by postal code."""

from __future__ import annotations

import re
from collections.abc import Mapping

from campaign.domain.language import Both, fold

#: Those with a different name in Spanish.
_IN_SPANISH = {
    "DC": "Distrito de Columbia",
    "HI": "Hawái",
    "LA": "Luisiana",
    "MI": "Míchigan",
    "MO": "Misuri",
    "MS": "Misisipi",
    "NC": "Carolina del Norte",
    "ND": "Dakota del Norte",
    "NH": "Nuevo Hampshire",
    "NJ": "Nueva Jersey",
    "NM": "Nuevo México",
    "NY": "Nueva York",
    "OR": "Oregón",
    "PA": "Pensilvania",
    "SC": "Carolina del Sur",
    "SD": "Dakota del Sur",
    "TN": "Tennessee",
    "WV": "Virginia Occidental",
    "AS": "Samoa Americana",
    "MP": "Islas Marianas del Norte",
    "VI": "Islas Vírgenes",
}
_IN_ENGLISH = (
    "AK Alaska|AL Alabama|AR Arkansas|AS American Samoa|AZ Arizona|CA California|CO Colorado|CT Connecticut|"
    "DC District of Columbia|DE Delaware|FL Florida|GA Georgia|GU Guam|HI Hawaii|IA Iowa|ID Idaho|IL Illinois|"
    "IN Indiana|KS Kansas|KY Kentucky|LA Louisiana|MA Massachusetts|MD Maryland|ME Maine|MI Michigan|MN Minnesota|"
    "MO Missouri|MP Northern Mariana Islands|MS Mississippi|MT Montana|NC North Carolina|ND North Dakota|NE Nebraska|"
    "NH New Hampshire|NJ New Jersey|NM New Mexico|NV Nevada|NY New York|OH Ohio|OK Oklahoma|OR Oregon|"
    "PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|"
    "VA Virginia|VI Virgin Islands|VT Vermont|WA Washington|WI Wisconsin|WV West Virginia|WY Wyoming"
)

STATES: Mapping[str, Both] = {
    line[:2]: Both(line[3:], _IN_SPANISH.get(line[:2], line[3:])) for line in _IN_ENGLISH.split("|")
}

#: Countries whose mail the United States delivers, with the article that a sentence needs.
COUNTRIES_WITH_OUR_MAIL: Mapping[str, Both] = {
    "FM": Both("the Federated States of Micronesia", "los Estados Federados de Micronesia"),
    "MH": Both("the Marshall Islands", "las Islas Marshall"),
    "PW": Both("Palau", "Palaos"),
}


def state_name(code: str) -> Both:
    """A state's name; the two letters themselves where no state has them, as in invented papers."""
    return STATES.get(code) or Both(code, code)


#: As newspapers cut the names; initials ("N.M.") need no line here.
_CUT = (
    "AL Ala|AZ Ariz|AR Ark|CA Calif|CO Colo|CT Conn|DE Del|FL Fla|IL Ill|IN Ind|KS Kan|KS Kans|MA Mass|MI Mich|MN Minn|"
    "MS Miss|MT Mont|NE Neb|NE Nebr|NV Nev|NM N Mex|ND N Dak|SD S Dak|OK Okla|OR Ore|PA Penn|TN Tenn|TX Tex|WA Wash|"
    "WI Wis|WV W Va|WY Wyo|DC Washington DC"
)
_NOT_LETTER = re.compile(r"[^a-z]+")


def state_code(written: str) -> str | None:
    """The two letters of a state, from them, its name in either language, or what newspapers cut it to; None for others."""
    return _CODES.get(_key(written))


def _key(written: str) -> str:
    return _NOT_LETTER.sub("", fold(written))


_CODES: Mapping[str, str] = {
    **{_key(line[3:]): line[:2] for line in _CUT.split("|")},
    **{_key(name): code for code, names in STATES.items() for name in (*names.in_each, code)},
}
