"""English arguments."""

from __future__ import annotations

import re

from campaign.domain.grammar.arguments import Arguments

ARGUMENTS = Arguments(
    concessions=re.compile(
        r"\b(?:to be (?:sure|fair)|(?:it is|it's) (?:true|fair|right)|(?:critics|opponents|skeptics|supporters"
        r"|defenders|some|others|many) (?:will |may |might |do |rightly )?(?:say|argue|object|point out|fear|worry)"
        r"|those who (?:disagree|defend|support|oppose|favor|differ|think)|i (?:can |do )?(?:grant|admit|concede"
        r"|understand (?:why|that|those))|granted|admittedly|of course|have a point|something to be said"
        r"|on the other hand|the other side)\b"
    ),
    taken_for_granted=re.compile(
        r"(?:why|when|since when|how(?! (?:many|much|often))|what (?:made|led|moved|drove))\b"
    ),
)
