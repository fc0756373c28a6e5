"""English named numbers."""

from __future__ import annotations

from campaign.domain.grammar.english.dates import MONTHS
from campaign.domain.grammar.named_numbers import HOUR, NamedNumbers

_ROADS = (
    r"(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.|Drive|Dr\.|Lane|Ln\.|Boulevard|Blvd\.?|Court|Place|Highway|Hwy\.?|Parkway|Trail|Circle"
    r"|Terrace|Loop|Square|Way)"
)
#: Streets are recognized by their capitals.
_NAME = r"(?:[A-ZÁÉÍÓÚÑ][\w'’.]{0,20}\s+)"
_MEETS = (
    r"(?:me[et]t?s?|gathers?|opens?|closes?|starts?|begins?|began|leaves?|left|arrives?|arrived|came|woke|wakes?|up|shift|bus|mass"
    r"|church|school|home|dinner|supper|service|class|worship|choir|\w{3,6}days?)"
)
_DAYTIME = r"(?:in\s+the\s+(?:morning|afternoon|evening)|at\s+night|sharp|tonight|every\s+\w+day|on\s+\w+days?)"

NAMED_NUMBERS = NamedNumbers(
    laws=r"[Aa]rticles?|[Aa]rts?\.|[Ss]ections?|[Tt]itle|[Cc]hapter|[Pp]ages?|[Pp]aragraphs?|[Pp]aras?\.|Nos?\.|[Bb]ill|[Pp]roposition"
    r"|[Rr]esolution|[Ee]xecutive\s[Oo]rder|[Aa]mendment|[Rr]oute|[Ii]nterstate|[Dd]istrict|[Rr]oom|P\.?\s?O\.?\s[Bb]ox|[Ee]xt\.?",
    and_="and",
    to="to",
    phones=r"[Tt]els?\.|[Pp]hone",
    zip_codes=r"ZIP(?:\ code)?",
    no_towns="Some|Over|Under|About|Around|Nearly|Almost|Roughly|Approximately|Than|Least|Most|To|Up|In|On|Of|At|By|For|From|The"
    "|These|Those|All|Only|Just|Exactly|And|But|With|Another|Other|Than|Were|Was|Are|Is|" + "|".join(MONTHS),
    prefixes=("mid", "pre", "post", "late", "early"),
    suffixes="st|nd|rd|th",
    of="of",
    streets=rf"(?<![\d.,$])\b\d{{1,5}}\s+{_NAME}{{1,3}}{_ROADS}(?!\w)|\b{_NAME}{{1,2}}{_ROADS}\s\#?\d{{1,5}}\b(?![.,]\d)",
    clock=rf"\b{HOUR}\s+o'?clock\b|\b(?:at|by|until|till|before|after|around|about|from)\s+{HOUR}\s+{_DAYTIME}",
    workday=r"[\s-]to[\s-]",
    nth="first|second|third",
    numbered_books="john|peter|corinthians|kings|samuel|timothy|thessalonians",
    books="genesis|exodus|leviticus|deuteronomy|psalms?|proverbs|isaiah|jeremiah|ezekiel|micah|zechariah|malachi|matthew|luke|romans"
    "|galatians|ephesians|philippians|hebrews|revelation|surah?",
    class_of=r"class\s+of",
    days=r"\bsept(?:ember|\.)?\s+11(?:th)?\b(?!,?\s+(?:\d{4}|twenty|nineteen|two\s+thousand))",
    meetings=rf"\b{_MEETS}\b[^.;:\d]{{0,40}}?\b(?:at|by|until|till)\s+{HOUR}(?=\s*(?:[.,;)!?]|$))",
    scores="w[io]n(?:s|ning)?|lost|los(?:e|es|ing)|beat|tied|scored?",
    numbered=r"route|highway|interstate|freeway|road|exit|mile marker|km|room|apartment|apt\.?|suite|unit|building|gate|platform|pier"
    "|dock|terminal|lot|pew|lane|table|bus|train|line|channel|local|ward|precinct|engine|troop|grade|chapter|verse|hymn|level|week|day"
    "|window|courtroom|booth",
)
