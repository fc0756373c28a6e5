"""English ties to a date."""

from __future__ import annotations

import re

from campaign.domain.grammar.time_spans import TimeSpans

_WHEN = r"(?:(?:the )?(?:beginning|start|end|middle|month|first days) of |early |late |mid-|mid |about |around |that )?"

TIME_SPANS = TimeSpans(
    since=re.compile(rf"\b(?:(?:ever )?since|beginning in|starting in|as from) {_WHEN}$"),
    year_alone=re.compile(
        r"\b(?:(?:all |right )?through(?:out)?|in all of|during(?: all of)?|over(?: all of| the course of)?|for all of|in the (?:whole|entire|full) (?:year|of)(?: of)?|the whole of|all of|in the year) $"
    ),
    since_after=re.compile(r"^,? (?:on(?:wards?)?|forward)\b"),
    until=re.compile(rf"\b(?:by|until|till|as of|up to|through|before|as late as|at the close of|to) {_WHEN}$"),
    told=re.compile(
        rf"\b(?:said|says|wrote|writes|reported|reports?|found|concluded|counts?|counted|figures?|numbers?|totals?|account|study|notes?|noted|knew|estimated?|data|analysis|tally|dated|published|issued|gave)\b[^.;]{{0,40}}\b(?:in|of|on|from|dated|for) {_WHEN}$"
    ),
    alone_before=re.compile(
        r"\b(?:in (?:just |only )?(?:the |a |one )?(?:single |one |whole |entire )?month of|in just one month,?|just in|only in|(?:with)?in the (?:single |one )?month of|during|over the course of|all in|all through|throughout|in all of|(?:in|for) the (?:whole|entire|full) (?:year|month)(?: of)?|in the year|the whole of|all of) (?:just |only |all of )?$"
    ),
    alone_after=re.compile(r"^,? (?:(?:alone|by itself|and no other month)\b|only(?=\W*$|[,.;:)]))"),
)
