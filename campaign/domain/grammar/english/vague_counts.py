"""English counts without a number."""

from __future__ import annotations

import re

from campaign.domain.grammar.vague_counts import VagueCounts

VAGUE_COUNTS = VagueCounts(
    count=re.compile(
        r"(?<![\w$-])(?P<first>dozens|scores|hundreds|thousands|millions|tens)(?:\s+of\s+(?P<second>thousands|millions))?\b(?=\s+(?:of|were|had|have|more)\b)"
    ),
    least={"tens": 20, "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2_000, "millions": 2_000_000},
    times={"thousands": 1_000, "millions": 1_000_000},
    number_before=re.compile(r"(?:\d|\b(?:two|three|few|several))\s+$"),
)
