"""English numbers of people's lives."""

from __future__ import annotations

import re

from campaign.domain.grammar.own_numbers import OwnNumbers, age_end, around

_AGE_END = age_end(r"and|but|or|now|when|this|next|years?\s+old|years?\s+of\s+age")
_KIN = (
    r"(?:children|kids|sons|daughters|grand(?:children|kids|sons|daughters)|brothers|sisters|siblings|cousins|nieces|nephews|aunts"
    r"|uncles|neighbors|friends|co-?workers|colleagues|classmates|roommates|students|pupils|parishioners|congregants|teachers|nurses"
    r"|volunteers|houses|chairs|acres|cows|goats|sheep|chickens|dogs|cats)"
)
_MEASURES = (
    r"(?:degrees?|miles?|minutes?|seconds?|blocks?|feet|foot|inch(?:es)?|yards?|acres?|pounds?|ounces?|gallons?|hours?|steps?"
    r"|stitches|times|cents?|cups?|hymns?|innings?|laps?|beds?|seats?|rows?|pews?|candles?)"
)
_ROUGHLY = r"(?:(?:about|some|roughly|nearly|almost|around|just|only|maybe|over|under|more\s+than|fewer\s+than|not\s+quite|barely|all\s+of)\s+){0,2}"
_MEETINGS = r"(?:elections?|vote|primary|ballot|meeting|hearing|fair|funeral|birthday|wedding|mass|game|rally|vigil)"

OWN_NUMBERS = OwnNumbers(
    anywhere=around(
        rf"""
      \b(?:i|he|she)(?:'m|'s|\s+am|\s+is|\s+was|'ll\s+be|\s+will\s+be|\s+turn(?:ed|s)?)\s+(?:(?:now|only|just|almost|nearly|about|not\s+yet)\s+)?@{_AGE_END}
    | \b(?:aged?|turn(?:ed|ing|s)?|age\s+of|ages)\s+@
    | \b(?:at|by)\s+@,\s+(?:i|my)\b
    | @(?:\s|-)(?:years?|months?|weeks?)(?:\s|-)(?:olds?|of\s+age)\b
    | \b(?:in\s+(?:my|his|her|their|our)\s+(?:early\s+|mid-?\s?|late\s+)?)@
    | \bmy\s+(?:\w+\s+)?@
    | \b(?:my|our)\s+(?:\w+\s+){{1,2}}(?:of|for|in)\s+(?:about\s+|nearly\s+|almost\s+|over\s+|some\s+)?@
    | @\s+(?:\w+\s+){{0,2}}?{_KIN}\b
    | @\s+(?:\w+\s+){{0,3}}?(?:in|on|of|at|from)\s+(?:my|our)\s
    """
    ),
    sizes=around(
        rf"""
      \b(?:town|city|county|village|valley|parish|congregation|church|school|district|state|country|nation|place|island|family|choir|company
        |crew|hall|arena|stadium|gym|theater|auditorium|plane|airplane|bus|ship|ferry|jury|class|band|team|club|community|neighborhood)\s+
        (?:full\s+)?of\s+{_ROUGHLY}@
    | \b(?:holds?|seats?|fits?|sleeps?|has\s+room\s+for|population(?:\s+(?:of|is|was))?)\s+{_ROUGHLY}@
    | \b(?:my|our)\s+(?:own\s+)?(?:[\w'-]+\s+){{1,3}}(?:has|had|have|holds?|counts?|numbers?|takes?|sees?|serves?|feeds?|lost|won|fed|served)\s+{_ROUGHLY}@
    | @\s+(?:people|souls|residents|inhabitants|members|families|households|parishioners|voters)\s+(?:live|lived|in\s+(?:my|our|this)\b)
    | @\s+(?:souls|residents|inhabitants|parishioners|(?:house\s+|senate\s+)?members|senators|representatives|congressmen|states|justices|jurors
        |commandments|disciples|apostles)\b
    """
    ),
    uncited=around(
        rf"""
      @[\s-]{_MEASURES}\b
    | @\s+(?:\w+\s+)?(?:years?|months?|weeks?|days?|decades?)\s+(?:ago|earlier|later|now|running|straight|married|sober)\b
    | \b(?:the|our|this)\s+@\s+{_MEETINGS}\b
    """
    ),
    frame=re.compile(
        r"^[^;:]{0,160}?\b(?:i|we)\s+(?:\w+\s+){0,2}?(?:read|learn(?:ed|t)?|heard|saw|found|discovered|realized)"
        r"\b(?:\s+\w+){0,4}?\s+(?:that|how|about|of)\b"
    ),
    after_title="of|on|from",
)
