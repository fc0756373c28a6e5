"""English syllables. English does not spell them, so there hyphenation counts; it divides a few words less than a speaker would."""

from __future__ import annotations

import re

from campaign.domain.grammar.syllables import Readability, Syllables

SYLLABLES = Syllables(dictionary="en_US", silent=re.compile(r"e\Z"), nucleus=re.compile(r"[aeiouy]+"))
#: The grade of Flesch and Kincaid (J. P. Kincaid and others, "Derivation of New Readability Formulas for Navy Enlisted
#: Personnel", 1975).
READABILITY = Readability(constant=-15.59, words=0.39, syllables=11.8, is_grade=True, hardest=10)
