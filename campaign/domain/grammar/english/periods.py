"""English periods."""

from __future__ import annotations

import re

from campaign.domain.grammar.periods import FAR, NEAR, Periods, adverb_of, before_number, noun_of, words_without

#: The last line of each has no period that content knows, so a text that says it always says another.
_NOUNS = {"days?": "day", "weeks?": "week", "months?": "month", "years?": "year"}
_NOUNS |= {"hours?": "hour", "fortnights?": "fortnight", "quarters?": "quarter", "decades?": "decade"}
_ADVERBS = {"daily": "day", "weekly": "week", "monthly": "month", "yearly|annual(?:ly)?": "year"}
_ADVERBS |= {"hourly": "hour", "quarterly": "quarter"}
_NOUN = noun_of(_NOUNS)
#: "Every two weeks": a period of its own.
_SEVERAL = r"(?P<several>(?:other|second|third|few|couple|\d+|two|three|four|five|six|ten|twelve)\s+(?:of\s+)?)?"
#: What follows "a year" where it means a time and no pace: "a year ago".
_NO_PACE = (
    r"(?!\s+(?:ago|later|earlier|before|after|and\s+a|old|long|from\s+(?:now|then|today|that)|prior|apart)\b|['-])"
)
#: What may come right before "a month" without making it a pace: "in a month", "waited a month".
_NO_PACE_BEFORE = (
    r"(?!(?:in|for|within|than|about|of|over|after|under|half|nearly|almost|quite|by|until|took|spent|lost|once|twice|such|is|was"
    r"|not|just|only|had|got|sat|\w+ed)\s)"
)
_EACH = rf"(?:\b(?:each|every|per)\s+(?:single\s+)?|/\s?){_SEVERAL}{_NOUN}\b(?!-)"
_BREAKS = r"and|but|or|who|whom|which|that|than|while|because|when|if|as|where|then|so"
_VERBS = (
    r"takes?|accepts?|agree[sd]?|receives?|sends?|admits?|gets?|allows?|lets?|deports?|expels?|orders?|files?|flies|flew|took|sent"
    r"|received|accepted|admitted|deported|filed|ordered|may|can|could|will|would|must|should|are|is|were|was|put|see|saw"
)
_LEANING = r"up|to|in|be|at|most|least|more|than|no|not|fewer|less|nearly|almost|about|around|some|over|the|as|many|an?|exactly|only|just|another"
_ADJECTIVE = r"(?P<adjective>daily|weekly|monthly|yearly|annual)\s+(?:limit|cap|quota|ceiling|maximum|total|number|count|average)\s+of"

PERIODS = Periods(
    nouns=_NOUNS,
    adverbs=_ADVERBS,
    adjectives={},
    after=(
        re.compile(rf"{words_without(_BREAKS, FAR)},?\s*{_EACH}"),
        re.compile(
            rf"(?:{words_without(_BREAKS, NEAR - 1)}\s+{_NO_PACE_BEFORE}[^\W\d_]+)?\s+an?\s+(?P<several>){_NOUN}\b{_NO_PACE}"
        ),
        re.compile(
            rf"{words_without(_BREAKS, NEAR)}(?<!\bthe)(?<!\ba)(?<!\bits)\s+(?:on\s+an?\s+)?(?P<several>){adverb_of(_ADVERBS)}\b"
        ),
    ),
    before=before_number(_EACH, _BREAKS, _VERBS, _LEANING, _ADJECTIVE),
    within=re.compile(
        r"\b(?:in|within|over|during|on)\s+(?:just\s+|only\s+|the\s+space\s+of\s+)?(?:a\s+single|one\s+single|just\s+one|only\s+one|one)"
        r"\s+(?P<noun>days?|weeks?|months?)\b(?!\s+(?:of\s+(?:these|those)|soon|when|after|before|from))"
    ),
    derives=re.compile(
        r"\W*(?:(?:and|so|or),?\s+)?(?:that(?:'s|\s+is|\s+makes|\s+comes\s+to|\s+adds\s+up\s+to|\s+works\s+out\s+(?:to|at))"
        r"|(?:it|which)\s+(?:makes|comes\s+to|adds\s+up\s+to|works\s+out\s+(?:to|at))|in\s+other\s+words)\b"
    ),
    anywhere=re.compile(rf"{_EACH}|\b(?P<adverb>weekly|monthly|yearly|annual(?:ly)?)\b"),
)
