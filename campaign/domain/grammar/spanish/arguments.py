"""Spanish arguments."""

from __future__ import annotations

import re

from campaign.domain.grammar.arguments import Arguments

ARGUMENTS = Arguments(
    concessions=re.compile(
        r"\b(?:es (?:cierto|verdad|justo)|(?:los criticos|sus defensores|los partidarios|algunos|otros|muchos|hay quien"
        r"(?:es)?) (?:diran|dicen|dira|dice|temen|teme|sostienen|sostiene|piensan|piensa|alegan)|quienes (?:defienden"
        r"|apoyan|piensan|no estan de acuerdo|se oponen|discrepan)|admito|concedo|reconozco|acepto|entiendo (?:que"
        r"|a quien)|por supuesto|desde luego|claro que|tienen? (?:parte de )?razon|por otro lado|la otra parte"
        r"|se (?:me )?dira)\b"
    ),
    taken_for_granted=re.compile(r"¿?\s*(?:por que|cuando|desde cuando|como|que (?:llevo|movio|hizo))\b"),
)
