"""Spanish syllables. A vowel that is strong or accented makes one, a weak one beside it does not."""

from __future__ import annotations

import re

from campaign.domain.grammar.syllables import Readability, Syllables

#: A weak vowel joins a strong one or another weak one; two strong or accented ones are separate. "qu" and "gu" are
#: consonants before e and i.
SYLLABLES = Syllables(
    dictionary="",
    silent=re.compile(r"(?<=q)u|(?<=g)u(?=[eiéí])"),
    nucleus=re.compile(r"[iuüy]?[aeoáéóíú](?:[iuü](?![aeoáéóíú])|y\b)?|[iuü]{1,2}|\by\b"),
)
#: The ease of reading of José Fernández Huerta ("Medidas sencillas de lecturabilidad", Consigna 214, 1959), with words a
#: sentence as Gwillim Law corrected it (2011).
READABILITY = Readability(constant=206.84, words=-1.02, syllables=-60, is_grade=False, hardest=55)
