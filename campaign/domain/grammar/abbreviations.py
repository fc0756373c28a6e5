"""Words cut short, whose period need not end a sentence.

A title always goes on to a name. A short form may end a sentence, so it goes on only before a small letter or a digit;
initials, a time of day and a state ("p. m.", "EE. UU.", "D-N.M.") only before a small letter.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from campaign.domain.language import Language

_TITLES: Mapping[Language, str] = {
    "en": "Adm Amb Asst Atty Brig Capt Cmdr Col Cpl Dep Det Dist Fr Gen Hon Insp Lt Maj Messrs Msgr Pres Pvt Rep Reps Rev "
    "Sen Sens Sgt Supt Treas",
    "es": "Alc Alm Apdo Arq Av Avda Blvd Cap Cd Cnel Col Ctra Depto Dip Dpto Dra Dras Dres Edif Excma Excmo Fr Gob Gral Hna "
    "Hno Ilma Ilmo Ing Lcda Lcdo Lic Licda Mag Min Mons Mpio Mtra Mtro Pbro Pdta Pdte Prof Profa Pza Rev Rvda Rvdo Sec "
    "Sen Sgto Sra Sras Sres Srita Srta Sta Sto Tte Urb",
}
_SHORT: Mapping[Language, str] = {
    "en": "admin approx apr apt aug ave avg ca cf ch corp dec dept esp est etc excl feb govt hr hrs inc incl intl jan jul jun "
    "ltd max min mos natl nov oct pp sec secs sep sept univ vol wk wks yr yrs",
    "es": "abr ago apdo aprox art arts ca cf cfr depto dic dpto ej ene esp etc excl feb fig hab inc incl jul jun mar máx may "
    "mín nov nro nros núm núms oct pág págs párr párrs pp prov sec secc sep sept tel vol",
}
#: Longer than any of them, with the sign before it.
_REACH = 24
_TITLE = {language: re.compile(rf"(?<!\w)(?:{'|'.join(words.split())})\.$") for language, words in _TITLES.items()}
_SHORT_FORM = {
    language: re.compile(rf"(?i)(?<!\w)(?:{'|'.join(words.split())})\.$") for language, words in _SHORT.items()
}
#: "p. m.", "EE. UU.", "D-N.M.", "I-Vt."; one letter alone may end a sentence: "plan B."
_INITIALS = re.compile(r"(?<!\w)(?:(?:[^\W\d_]{1,2}\.\s?){2,}|[A-Z]-(?:[A-Z][a-z]{1,4}|[A-Z])\.\s?(?:[A-Z]\.)?)$")
#: "U.T. v. Bondi" is one name, though Spanish rules of sentences do not know it.
_VERSUS = re.compile(r"[^\W\d_]\.? vs?\.$")
#: "D-N", where the rules of sentences cut before the "M." of "D-N.M."
_INITIAL = re.compile(r"(?<!\w)(?:[^\W\d_]-)?(?:[^\W\d_]\.)+$")
_ORDINAL_SIGNS = "ºª°"


def goes_on(text: str, end: int, start: int, language: Language) -> bool:
    """Whether the sentence that seems to end at `end` goes on at `start`, the next place that is no space."""
    before, following = text[max(0, end - _REACH) : end], text[start : start + 1]
    if end == start:
        return following in _ORDINAL_SIGNS or _INITIAL.search(before) is not None
    if _VERSUS.search(before) or _TITLE[language].search(before):
        return True
    if following.islower():
        return bool(_SHORT_FORM[language].search(before) or _INITIALS.search(before))
    return following.isdigit() and _SHORT_FORM[language].search(before) is not None
