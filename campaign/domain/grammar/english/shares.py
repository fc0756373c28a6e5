"""English shares and multiples."""

from __future__ import annotations

import re

from campaign.domain.grammar.shares import GLYPHS, Shares

_NUMBERS = {word: number for number, word in enumerate("one two three four five six seven eight nine ten".split(), 1)}
_ONE_TO_TEN = "|".join(_NUMBERS)
_MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december"
#: Of these, a part is a length of time, or a way of speaking: "half my life", "a quarter of an hour".
_SPANS = (
    r"(?:hours?|days?|weeks?|months?|years?|minutes?|afternoon|morning|night|century|decades?|time|life|lives|lifetime|battle|story|way"
    rf"|fun|truth|world|point|miles?|inch(?:es)?|block|{_MONTHS}|(?:19|20)\d\d)\b"
)
_OF_SPANS = rf"\s+(?:of\s+)?(?:(?:an?|my|his|her|our|their|your|the|that|this)\s+)?{_SPANS}"
#: What follows a share of a size: "a third less", "half as long", "a quarter the height".
_THAN = (
    r"(?:less|more|fewer|smaller|larger|bigger|greater|higher|lower|longer|shorter|taller|wider|narrower|thinner|thicker|again"
    r"|as\s+(?:many|much|long|high|tall|large|big|wide|great|short|small|old|far)"
    r"|(?:of\s+)?(?:the|its|their|that|what)\s+(?:size|length|height|number|width|amount|total|rest|whole|others?|first|second|dots?|bars?|columns?))\b"
)
_PART = r"(?:third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twentieth|hundredth)s?"
_VERBS = r"(?:were|are|was|have|had|has|did|do|never|died|went|got|came|left|lost)\b"

SHARES = Shares(
    any=re.compile(
        rf"half|halv|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twice|doubl|tripl|quadru|fold|times|out\s+of"
        rf"|\sin\s+(?:every\s+)?(?:{_ONE_TO_TEN}|\d)|[{''.join(GLYPHS)}]"
    ),
    numbers=_NUMBERS | {"a": 1},
    part_names=dict(zip("third fourth fifth sixth seventh eighth ninth tenth".split(), range(3, 11), strict=True))
    | {"quarter": 4},
    multiples={"doubl": "2", "twice": "2", "tripl": "3", "quadrupl": "4", "halv": "0.5"},
    half=re.compile(r"\b(?:one[\s-])?half\b"),
    half_after=re.compile(r"\b(?:first|second|other|latter|better|this|that|each|either|top|bottom|front|back)\s+$"),
    no_half_before=re.compile(
        rf"-|[\s-]+(?:an?|past|hearted|asleep|million|billion|thousand|hundred|dozen)\b|{_OF_SPANS}|-{_SPANS}"
    ),
    half_before=re.compile(rf"\s+(?:of|the|those|these|its|their|our|your|all|{_VERBS})\b"),
    after_leaning=re.compile(
        r"\b(?:than|nearly|almost|about|over|under|roughly|least|fully|by|in|only|just|around|barely|exactly|up to)\s+$"
    ),
    parts=(
        re.compile(
            rf"\b(?P<top>a|{_ONE_TO_TEN})[\s-](?P<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
            rf"(?:s\b|(?<=-third)\b|(?<=-quarter)\b|(?<=-fourth)\b|(?<=-fifth)\b|(?<=-tenth)\b|(?=\s+of\b|\s+{_VERBS}))"
            rf"(?!{_OF_SPANS}|[\s-]+(?:countr|part|time|point))"
        ),
    ),
    # "Quarters" by themselves are rooms or months; with "of" or a hyphen they are shares.
    no_part=re.compile(r"\w+\squarters(?! of )"),
    ratio=re.compile(
        rf"\b(?P<top>{_ONE_TO_TEN}|[1-9]|\d\d(?=\s+(?:out\s+of|in)\s+(?:every\s+)?100\b))\s+(?:out\s+of|in)(?:\s+every)?\s+(?P<out>{_ONE_TO_TEN}|[2-9]|10|100)\b"
        rf"(?![.,/:]\d|[\s-]+{_SPANS}|\s*%|\s+(?:percent|per|hundred|thousand|million|dozen)\b)"
    ),
    multiple=re.compile(
        r"\b(?P<times>(?:doubl|tripl|quadrupl|halv)ed|(?:(?<=to )|(?<=would )|(?<=will )|(?<=could )|(?<=might )|(?<=not )|(?<=even ))(?:doubl|tripl|quadrupl|halv)e)\b(?!\s+(?:down|over|back|as|up|by|check|standard)\b)"
        r"|\b(?P<to>twice|(?:doubl|tripl|quadrupl)(?:es?|ing))\s+(?:as\s+(?:many|much|high|large|big|great)\b"
        r"|(?:the|that|its|their)\s+(?:number|amount|size|rate|cost|price|total|count|figure|money)|that\b|what\b)"
        rf"|\b(?P<number>{_ONE_TO_TEN}|\d{{1,3}})(?:-?fold\b|\s+times\s+(?:as\s+(?:many|much|high|large|big)|the|more|higher|larger|what)\b)"
    ),
    compared=re.compile(
        rf"\b(?:an?|one|two|three|four|five|six|seven|eight|nine)[\s-]{_PART}\s+(?:{_THAN}|of\s+(?:all|those|these|them)\b)"
        rf"|\b(?:by\s+)?(?:an?\s+|one[\s-])?half\s+{_THAN}|\bby\s+(?:an?\s+)?(?:half|{_PART})\b"
        rf"|\b(?:twice|thrice|double|triple|treble|quadruple)\s+{_THAN}|\b(?:twice|thrice|double|triple|treble|quadruple)\s+(?:the|that|what|as)\b"
        r"|\b(?:doubl|tripl|trebl|quadrupl|halv)(?:ed|es|ing)\b"
        rf"|\b(?:\w+|\d+)[\s-]times\s+(?:{_THAN}|the|that|what|as)(?:\b|(?<=\b))|\b\w+-?fold\b(?<!\bmanifold)(?<!\bscaffold)(?<!\bblindfold)"
        rf"|\b(?:{_ONE_TO_TEN}|\d+)\s+(?:in|out\s+of|of)\s+(?:every\s+)?(?:{_ONE_TO_TEN}|eleven|twelve|fifteen|twenty|fifty|an?\s+hundred|\d+)\b"
    ),
)
