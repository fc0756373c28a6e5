"""English counts without a number."""

from __future__ import annotations

import re

from campaign.domain.grammar.vague_counts import VagueCounts

_MAJORITY = r"(?:most|the\s+(?:vast\s+|great\s+)?majority|(?:nearly|almost)\s+all|the\s+bulk)"

VAGUE_COUNTS = VagueCounts(
    count=re.compile(
        r"(?<![\w$-])(?P<first>dozens|scores|hundreds|thousands|millions|billions|tens)(?:\s+of\s+(?P<second>thousands|millions|billions))?\b"
        r"(?=\s+(?:of|were|had|have|more)\b)"
    ),
    least={
        "tens": 20,
        "dozens": 24,
        "scores": 40,
        "hundreds": 200,
        "thousands": 2_000,
        "millions": 2_000_000,
        "billions": 2_000_000_000,
    },
    largest={"tens": 100, "dozens": 200, "scores": 300, "hundreds": 2_000},
    times={"thousands": 1_000, "millions": 1_000_000, "billions": 1_000_000_000},
    number_before=re.compile(r"(?:\d|\b(?:two|three|few|several))\s+$"),
    few=re.compile(
        r"\b(?:(?:only |just |barely |a mere )?(?:a |the )?(?:small )?handful(?= of\b|[.,;]| were| had| went)"
        r"|(?:only|just|no more than|barely) a (?:few|couple)(?! of (?:days|weeks|months|years|hours|minutes))(?= (?!days|weeks|months|years|hours|minutes|dozen|hundred|thousand))"
        r"|a few stragglers|one or two(?= (?:people|persons|men|women|migrants|families|motions|cases|claims)))"
    ),
    money=re.compile(r"\s+(?:of\s+)?(?:u\.?s\.?\s+)?dollars\b"),
    majority=re.compile(
        rf"\b{_MAJORITY}\s+of\s+(?=(?:them|those|these|the|whom|all|that)\b)|\bmost\s+(?=(?:people|asylum|were|had|applied|got)\b)"
    ),
    says_majority=re.compile(
        r"\b(?:most|majority|nearly all|almost all|bulk|mainly|mostly|all|every|percent|half|two[ -]thirds)\b|%"
    ),
    none=re.compile(
        r"\b(?:(?:nobody|no one|none|not (?:a|one)(?: single)?(?: (?:soul|person|one))?)(?: at all)?,? of (?=(?:them|those|these|the|all)\b)"
        r"|(?:nobody|no one|not (?:a|one)(?: single)? (?:soul|person))(?: at all)? (?=(?:had|was|were|has|ever|applied|asked)\b))"
    ),
    every=re.compile(
        r"\b(?:(?:(?<!at )(?<!not )(?<!of )all|every (?:single |last )?one|each) of (?=(?:them|those|these|the (?:people|men|women|asylum|migrants|deportees))\b)|every(?:one| single person| person)(?= (?:sent|who|had|was|of)\b))"
    ),
    says_none=re.compile(r"\b(?:nobody|no one|none|not|never|no|without|only|fewer|record)\b"),
    no_others=re.compile(
        r"(?:us\b|my\b|our\b|the (?:time|way|day|year|week|month|night|town|block|money|letters?|work|world|country)\b)"
    ),
)
