"""Spanish counts without a number."""

from __future__ import annotations

import re

from campaign.domain.grammar.vague_counts import VagueCounts

VAGUE_COUNTS = VagueCounts(
    count=re.compile(
        r"(?<![\w$-])(?P<first>decenas|docenas|cientos|centenares|miles|millares|millones)(?:\s+de\s+(?P<second>miles|millones))?\b(?=\s+(?:de|fueron|habian|mas)\b)"
    ),
    least={
        "decenas": 20,
        "docenas": 24,
        "cientos": 200,
        "centenares": 200,
        "miles": 2_000,
        "millares": 2_000,
        "millones": 2_000_000,
    },
    times={"miles": 1_000, "millones": 1_000_000},
    number_before=re.compile(r"(?:\d|\b(?:un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|varios|mil))\s+$"),
)
