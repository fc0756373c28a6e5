"""English speakers."""

from __future__ import annotations

import re

from campaign.domain.grammar.attribution import Attribution

ROLES = frozenset(
    "secretary minister president senator representative director ambassador envoy judge attorney governor mayor "
    "chief commissioner nominee spokesperson spokeswoman spokesman".split()
)

ATTRIBUTION = Attribution(
    articles="the|an?",
    joins="and",
    of=frozenset("of for in from at to &".split()),
    roles=ROLES,
    authors=frozenset(
        "staff staffers aides investigators researchers analysts authors report study count investigation".split()
    ),
    says=re.compile(
        r"\b(?:said|says|told|claim(?:ed|s)|declared|announced|according\s+to|insist(?:ed|s)|argued|maintained)\b"
    ),
    offices=re.compile(rf"\b(?:\w+\s+){{1,3}}(?:{'|'.join(sorted(ROLES))})\b"),
)
