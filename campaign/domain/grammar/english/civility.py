"""English insults."""

from __future__ import annotations

import re

from campaign.domain.grammar.civility import Civility

#: Names that no one is called in kindness.
_NAMES = (
    r"(?:idiots?|morons?|imbeciles?|scumbags?|lowlifes?|nitwits?|dimwits?|buffoons?|jackass(?:es)?|liars?|bigots?"
    r"|hypocrites?|crybab(?:y|ies)|libtards?|sheeple|warmongers?)"
)
#: Words that are names where someone is called so, and else have a meaning of their own.
_CALLED = (
    r"(?:thugs?|crooks?|clowns?|traitors?|cowards?|fascists?|nazis?|racists?|tyrants?|monsters?|puppets?|fools?"
    r"|stupid|dumb|evil|corrupt|heartless|disgusting|pathetic|insane|spineless|shameless|vermin|parasites?"
    r"|ignorant(?! of\b))"
)
_MANY = r"(?:thugs|crooks|clowns|traitors|cowards|fascists|nazis|racists|tyrants|puppets|fools|vermin|parasites)"
_CALLS = (
    rf"(?:you|he|she|they|who|senators?|congress|politicians|[a-z]{{2,20}}ists)(?: (?:are|is|were)|'re|'s) "
    rf"(?:(?:an?|the|such|so|just|all|nothing but|simply|truly|really|completely|a bunch of) ){{0,2}}{_CALLED}"
    rf"|(?:these|those|you|bunch of|gang of|pack of) (?:[^\W_]{{1,20}} )?{_MANY}"
)

CIVILITY = Civility(
    names=re.compile(rf"\b(?:{_NAMES}|{_CALLS})\b"),
    comparisons=re.compile(
        r"\b(?:like|as|than|just as|reminds? (?:me|us|one) of|echo(?:es|ing)?(?: of)?|worthy of|call(?:s|ed)? (?:them"
        r"|him|her|it)|our own|another|modern(?:-day)?|today's|new|would make) (?:(?:the|a|an|in|under|old|some) ){0,2}"
        r"(?:nazis?|hitlers?|gestapo|third reich|goebbels|brownshirts)\b(?! (?:camps?|occupation|invasion|era|victims?)\b)"
        r"|\bnazi(?:-like|-style| tactics| methods)\b"
    ),
    hints=("nazi", "hitler", "gestapo", "reich", "goebbels", "brownshirts"),
    of_oneself=re.compile(r"\bcall(?:ed|ing)? (?:me |us )?an? $|\b(?:i|me|myself|we)\b[^.!?]{0,20}$"),
)
