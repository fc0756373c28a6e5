"""English arguments."""

from __future__ import annotations

import re

from campaign.domain.grammar.arguments import Arguments

ARGUMENTS = Arguments(
    concessions=re.compile(
        r"\b(?:to be (?:sure|fair)|in (?:all )?(?:fairness|justice) ?|(?:it is|it's|that is|that's|this is|that much is|all of that is) (?:also |quite |all |only )?"
        r"(?:true|fair|right|a (?:fair|good|just|reasonable|valid) (?:question|point|worry|concern|argument))"
        r"|(?:critics|opponents|skeptics|supporters|defenders|some|others|many|people|you|those|they)(?: of (?:\w+ ){1,4}?)? ?(?:will |may |might |could |can |do |rightly )*"
        r"(?:say|argue|object|point out|fear|worry|deserve)|those who (?:disagree|defend|support|oppose|favor|differ|think)"
        r"|i(?:'ll| will| can| do| must| have to| also| freely)* (?:grant|admit|concede|allow|understand|get it|get that|see (?:why|the point|that side)|respect|sympathize"
        r"|appreciate|acknowledge|know (?:what (?:people|some|they) |that (?:people|some|many) |those ))"
        r"|i(?:'m| am) (?:also )?(?:all )?for (?:\w+ ){0,2}?(?:borders?|order|rules|laws?|limits)|i (?:don't|do not|can't|cannot) (?:blame|pretend|deny|doubt|dispute|claim)|i used to (?:think|believe|say)"
        r"|i once (?:thought|believed)|(?:nobody|no one|none of us|few) (?:says?|claims?|denies|disputes|doubts|is (?:saying|claiming))|granted|admittedly|of course|certainly|no doubt|even so"
        r"|fair enough|(?:has|have|had|he's got|she's got|they've got|makes?|made|got) (?:an? )?(?:\w+ )?(?:point|good (?:point|argument|case)|reasons?)|has (?:his|her|its|their) reasons"
        r"|(?:is|are|was|were|isn't|aren't|wasn't|he's|she's|they're|you're)(?: not| probably| partly)? (?:right|wrong) (?:about|that|to|when)|(?:is|was) right about"
        r"|(?:something to be said|there is something (?:to|in)|there's something (?:to|in))|on the other hand|the other side|reasonable people|honest people|good people disagree|people of good"
        r"|it may (?:well )?be (?:true )?that|i want it too|is a good thing|not all of it is (?:bad|wrong)|i don't say|i do not say)\b"
        r"|(?:^|[.!?]\s+|\n)\W*(?:sure|yes|true|right|okay|ok|now|fine)[,:]"
    ),
    taken_for_granted=re.compile(
        r"(?:why|when|since when|how(?! (?:many|much|often))|what (?:made|led|moved|drove))\b"
    ),
)
