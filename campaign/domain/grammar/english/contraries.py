"""English contraries."""

from __future__ import annotations

import re

from campaign.domain.grammar.contraries import Contraries, groups_of
from campaign.domain.grammar.english.contrary_senses import GROUPS

CONTRARIES = Contraries(
    groups=groups_of(*GROUPS),
    denial_before=re.compile(
        r"\b(?:not|never|neither|nor|hardly|cannot|won't|wouldn't|didn't|wasn't|weren't|isn't|aren't|hadn't|hasn't|haven't|don't|doesn't|couldn't|refus\w+ (?:[^;:.]{0,28} )?to|failed to|den(?:y|ied|ies)(?: \w+)?|ain't)\s+(?:(?!and\b|but\b|or\b)\w+\s+){0,3}$|\b(?:no|without)\s+(?:(?!and\b|but\b|or\b)\w+\s+)?$"
    ),
    nobody_before=re.compile(
        r"\b(?:nobody|no[ -]one|none|nothing|not (?:a single|one|even one)|no (?:\w+ ){0,2}(?:person|people|agreement|deal|paper|accord|country|legislature|lawmakers?|use|record|plan|chance|step)|neither|zero|den(?:y|ied|ies))\b(?:(?!\b(?:until|unless|before|but|while)\b)[^.;:!?()])*$"
    ),
    nobody_after=re.compile(r"^ (?:(?!and\b|but\b|or\b)\w+ ){0,4}(?:none|nobody|no one|not one|zero|nothing)\b"),
    instead=re.compile(r"^[^;:.]{0,50}\bbut (?:for|to|by|with|in|on|from|only|rather|the|an?)\b"),
    verb_denials=re.compile(r"(?:not|never|cannot|\w+n't|refus(?:es?|ed|ing)|declin(?:es?|ed)|fail(?:s|ed))"),
    strong=re.compile(
        r"\b(?:no|not|never|none|nobody|nothing|neither|nor|without|cannot|\w+n't|zero|little|few|fail(?:s|ed)|unclear|unknown|fell short|den(?:y|ies|ied) (?:that|any))\b"
    ),
    aside=re.compile(r"\b(?:who|whom|which|whose) (?:\w+ ){0,2}?(?:not|never|no)\b"),
    unsure=re.compile(
        r"[^;:.]*\b(?:i don't know|i do not know|i can't say|i couldn't say|who knows|god knows)\b[^;:.]*"
    ),
    negatives=re.compile(
        r"\b(?:no|not|never|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|scarcely|zero|cannot|\w+n't|few|little|only|just|unable|un(?!it)\w+ed|unknown|unclear|unsaid|silent|swamped|overwhelm\w*|overload\w*|overrun|trouble|struggl\w+|hard\b|difficult\w*|problems?|cancel\w*|scrap\w*|call(?:ed)? off|suspend\w*|paus\w+|halt\w*|lack\w*|fail\w*|den(?:y|ied|ies)|refus\w+|reject\w*"
        r"|exempt\w*|exclud\w+|except\w*|left out|leaves? out|leave out|spared|secret(?:ly|s|ive)?|apart from|short of|missing|absent|instead|stop\w*|alone|must|until|needs? (?:to|his|her|its|their)|needed|ha[sd] to|have to|stayed|stuck|sat|died|(?:get|gets|got|needs?|needed|win|seek) .{0,12}approval|require[sd]?|rul(?:e|es|ed|ing) out|barr(?:ed|ing)|forb[ia]d\w*|prohibit\w*|banned|block\w*|gave up|dropped|decline\w*|doubt\w*|impossible|out of reach|beyond|anybody's guess|anyone's guess|who knows|remain\w* to|yet to|paper only|on paper|idle|dead letter|unused|closed|too|weak\w*|contradict\w*|disagree\w*|object\w*|oppos\w*|against|disput\w*)\b"
    ),
    no_denial=re.compile(
        r"\b(?:not|no|never|n't)\s+(?:only|just|merely|even|all|every|always|until|because|so|many|far|long|yet known|less|fewer|more|later|that|the|an?|one|to mention|in|at|by|from|for|about|with|of|quite|necessarily|doubt|wonder|matter|surprise)\b"
    ),
    auxiliaries=frozenset("to been be have had has yet ever being also really actually to".split()),
)
