"""English qualifiers."""

from __future__ import annotations

import re

from campaign.domain.grammar.english.numbers import SMALL
from campaign.domain.grammar.qualifiers import Qualifiers

_VERBS_ABOVE = r"exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp?(?:s|ed|ing)|outnumber(?:s|ed|ing)?"
#: "Fewer people than 900": a plural between the two halves of a comparison.
_COUNTED = r"(?: people| men| women| children| \w+s)?"
_REACH = r"reach(?:ed|es|ing)?|(?:come|came|get|got|amount(?:ed)?|add(?:ed)? up|gone?|went|make|made it)(?: up)? to|hit"
_NOT = (
    r"(?:did|does|do|has|have|had|could|would|was|were|is|are)(?:n't| not)(?: even| quite)?|never(?: even| quite)?|not"
)

_BEFORE = {
    "AT_LEAST": rf"at least|at the (?:very )?least|(?:no|not|never) (?:fewer|less){_COUNTED} than|(?:a |the )?minimum(?: of)?"
    r"|(?:not|never) (?:under|below)|n't (?:under|below)",
    "AT_MOST": rf"at most|at the (?:very )?most|(?:no|not|never) (?:more|greater|higher){_COUNTED} than|up to|as many as|a maximum of"
    r"|(?:the )?maximum(?: of)?|not even|capped at|limited to|(?:cap|ceiling|limit) of|not to exceed|not (?:over|above)"
    rf"|(?:hardly|scarcely|barely)(?: any)? (?:more{_COUNTED} than|over|above)|hardly|scarcely",
    "MORE_THAN": rf"more{_COUNTED} than|(?:well |far |just )?over|above|upwards? of|in excess of|beyond|(?:greater|higher|larger) than"
    rf"|north of|{_VERBS_ABOVE}",
    "FEWER_THAN": rf"(?:fewer|less){_COUNTED} than|(?:well |far )?(?:under|below)|(?:lower|smaller) than|(?:fell |falls |fall )?short of"
    rf"|shy of|south of|(?:not|n't) as many as|nowhere near|(?:{_NOT}) (?:{_REACH})|(?:fail(?:ed|s)? to) (?:{_REACH})"
    r"|without reaching",
    "NEARLY": r"(?:very )?nearly|almost(?: exactly)?|just (?:under|below|short of|shy of)|(?:a (?:little|bit)|slightly) (?:under|below)"
    r"|approaching|nearing|not quite|virtually|practically|verging on|bordering on|on the verge of",
    "ABOUT": r"about|around|roughly|approximately|approx\.?|some|circa|close to|near|an estimated|estimated(?: at)?|more or less"
    r"|somewhere around|in the (?:region|neighborhood|vicinity) of|or so",
}
_AFTER = {
    "AT_LEAST": "or more|or above|and counting|and up|at least|at the (?:very )?least",
    "AT_MOST": "or (?:fewer|less)|at (?:the )?most|tops|at the outside|if that|max(?:imum)?",
    "ABOUT": "or so|or thereabouts|approximately|give or take|more or less|roughly",
}
_BETWEEN = r"(?:\s+(?:an?|the|a total of|the total of|the number of|a full))?\s+[(\"“«]?(?:us\s?)?\$?\s*"
_NEGATIONS = r"not|never|\w+n't|cannot|hardly|scarcely|without|nor"
_COUNTING = (
    "be|been|have|had|has|ever|even|once|were|was|there|sen[dt]|sending|t[ao]ken?|total(?:ed)?|number(?:ed)?|count(?:ed)?|rise|rose|risen"
    "|climb(?:ed)?|gr[eo]wn?|go|gone|went|get|got|admit(?:ted)?|accept(?:ed)?|receive[ds]?|transfer(?:red)?|fl[ye]w?|flown|deport(?:ed)?"
    "|see|saw|seen|allow(?:s|ed)?|appl[yied]+|ask(?:ed)?|file[ds]?|pa(?:y|id)|costs?|spen[dt]|fall(?:en)?|fell|drop(?:ped)?|dip(?:ped)?"
    "|include[ds]?|hold|held|hear|heard|order(?:ed)?|to|people|in|up"
)

QUALIFIERS = Qualifiers(
    before=_BEFORE,
    after=_AFTER,
    between=_BETWEEN,
    negations=_NEGATIONS,
    counting=_COUNTING,
    small_numbers=tuple(SMALL),
    odd=r"-odd\b",
    compares_before=re.compile(r"\d\s+[^\W\d_]+[,;(]\s*(?:fewer|more|less)\s+than\s+(?:the|those|these)\s+$"),
    lasts_before=re.compile(
        r"(?<!well )(?<!far )(?<!just )\bover\s+(?:an?\s+|the\s+(?:next|first|last|past|course\s+of)\s+)?$"
    ),
)
