"""English ways to speak of an article."""

from __future__ import annotations

import re

from campaign.domain.grammar.articles import Articles

_PIECES = (
    r"(?:article|editorial|op-ed|column|story|report|reporting|coverage|letter|piece|paper|newspaper|edition|issue)"
)
#: Between the article and its date there is a title, or little words, and nothing that says what happened then.
_BETWEEN = r"(?:\s|[,(:]|[“\"«‘][^”\"»]{0,120}[”\"»’]|\b(?:of|from|on|in|for|last|this|published|printed|dated|the|\w{3,6}day|by)\b)*"

ARTICLES = Articles(
    addressed_before=re.compile(
        rf"(?:\byour(?:\s+[\w'-]+){{0,2}}\s+{_PIECES}|\bre:(?:\s+(?:the|your)\s+(?:{_PIECES}))?){_BETWEEN}$"
    ),
    told=re.compile(
        rf"\byou(?:'ve| have)?\s+(?:gave|given|wrote|written|print(?:ed)?|report(?:ed)?|cite[ds]?|quoted?|said|say|ran|run|put|published)\b"
        rf"|\byour\s+(?:\w+\s+){{0,2}}?(?:{_PIECES}|reporter|headline|number|figure|count|chart)\b"
    ),
    published="article|editorial|op-ed|column|story|report|reporting|coverage|letter|piece",
    subject="re",
)
