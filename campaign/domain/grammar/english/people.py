"""English words about people."""

from __future__ import annotations

import re

from campaign.domain.grammar.people import People

_ASYLUM = r"(?:a\s+|his\s+|her\s+|political\s+)*asylum"
_PAPERS = r"(?:tps|daca|temporary\s+protected\s+status|green\s+card|visa|work\s+permit|parole|papers|legal\s+status)"
#: Whoever a writer may know.
_KNOWN = (
    r"(?:neighbors?|friends?|cousin|coworker|co-worker|colleague|student|pupil|classmate|roommate|husband|wife|brother|sister|uncle|aunt"
    r"|nephew|niece|son|daughter|(?:son|daughter|mother|father|brother|sister)-in-law|mother|father|mom|dad|grandmother|grandfather|parishioner"
    r"|client|patient|tenant|employee|nanny|housekeeper|gardener|barber|cook|boss|landlord|babysitter|boy|girl|man|woman|mechanic)"
)

PEOPLE = People(
    status=re.compile(
        rf"""
        \bundocumented\b(?!\s+(?:people|workers|immigrants|migrants|families|neighbors|students|children|parents|women|men))
      | \b(?:without|had\s+no|has\s+no|have\s+no)\s+(?:any\s+|legal\s+)?(?:papers|status|visa)\b
      | \b(?:here|country|border|states)\s+illegally\b | \billegal(?:ly)?\s+(?:immigrant|alien)\b(?!s)
      | \ban?\s+asylum[\s-]seeker\b | \b(?:as|is|was|became|a)\s+(?:a\s+)?refugee\b(?!s|\s+[a-z]+s\b|\s+(?:camp|law|office|agency|program|center))
      | \b(?:his|her|'s|(?:has|had|have|lost|won)\s+an?)\s+(?:\w+\s+)?(?:asylum|immigration|deportation|visa|removal)\s+(?:case|claim|hearing|application|interview|status|order|appointment|date)\b
      | \b(?:appl(?:y|ied|ies|ying)|ask(?:ed|s|ing)?|fil(?:ed|es|ing)|wait(?:ed|s|ing)?|pleaded)\s+for\s+{_ASYLUM}\b
      | \b(?:seek(?:s|ing)?|sought|won|lost|granted|denied|refused|requested|claimed|has|have|had|got)\s+{_ASYLUM}\b
      | \basylum\s+was\s+(?:denied|granted|refused)
      | \b(?:was|is|been|being|got|be|get|getting|he|she|and|ice|they)\s+(?:\w+\s+)?(?:deported|expelled|removed\s+from\s+the\s+country)\b
      | \b(?:deport|deporting|deported)\s+(?:him|her)\b | \b(?:facing|faces|faced|fears?|feared)\s+deportation\b
      | \bice\s+(?:agents?\s+)?(?:took|arrested|detained|picked\s+up|came\s+for|held|holds|let)\b | \b(?:detained|arrested|held|taken)\s+by\s+(?:ice|immigration)\b
      | \bchecks?\s+in\s+with\s+ice\b | \bice\s+(?:check-in|detention|appointment)\b | \boverstay(?:ed|s|ing)?\b
      | \b(?:has|had|with|lost|holds?|got|on|without)\s+(?:an?\s+|his\s+|her\s+)?(?:\w+\s+)?{_PAPERS}\b
      | \bcrossed\s+the\s+(?:border|river|desert|rio)\b | \b(?:deportation|removal)\s+order\b | \border\s+of\s+removal\b | \bankle\s+monitor\b
      | \b(?:immigration)\s+(?:judge|court|hearing)\s+(?:next|in|on|told|said|ruled|ordered|denied)\b
        """,
        re.VERBOSE,
    ),
    self_before=re.compile(r"\b(?:i\s+am|i'm|my\s+name\s+is|signed|i,)\s+$"),
    known_before=re.compile(rf"\b(?:{_KNOWN},?|named|called|name\s+is)\s+$"),
    known_after=re.compile(rf",\s+(?:my|our|an?|his|her)\s+(?:\w+\s+){{0,2}}{_KNOWN}\b"),
    place_before=frozenset("st saint fort lake port mount".split()),
    place_after=frozenset(
        "street road avenue drive lane boulevard park school church hall county university college parish center "
        "clinic hospital island bay beach valley river creek springs city foundation institute awards award act "
        "law amendment".split()
    ),
    titles=frozenset(
        "mr mrs ms dr rev fr father pastor sister brother bishop rabbi imam sen rep gov sheriff officer sgt capt "
        "professor doctor".split()
    ),
    officials=frozenset(
        "sen rep gov sheriff officer sgt capt rabbi imam bishop rev fr pastor professor dr doctor father".split()
    ),
    honorifics=frozenset("mr mrs ms".split()),
    scripture=frozenset("jesus christ moses abraham ruth joseph".split()),
)
