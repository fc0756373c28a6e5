"""What Spanish knows."""

from __future__ import annotations

from campaign.domain.findings import Message
from campaign.domain.grammar.pack import Grammar
from campaign.domain.grammar.spanish.arguments import ARGUMENTS
from campaign.domain.grammar.spanish.articles import ARTICLES
from campaign.domain.grammar.spanish.attribution import ATTRIBUTION
from campaign.domain.grammar.spanish.civility import CIVILITY
from campaign.domain.grammar.spanish.contraries import CONTRARIES
from campaign.domain.grammar.spanish.dates import DATES
from campaign.domain.grammar.spanish.elections import ELECTIONS
from campaign.domain.grammar.spanish.greetings import GREETINGS
from campaign.domain.grammar.spanish.named_numbers import NAMED_NUMBERS
from campaign.domain.grammar.spanish.nations import NATIONS
from campaign.domain.grammar.spanish.numbers import NUMBERS
from campaign.domain.grammar.spanish.own_numbers import OWN_NUMBERS
from campaign.domain.grammar.spanish.people import PEOPLE
from campaign.domain.grammar.spanish.periods import PERIODS
from campaign.domain.grammar.spanish.privacy import PRIVACY
from campaign.domain.grammar.spanish.qualifiers import QUALIFIERS
from campaign.domain.grammar.spanish.reporting import REPORTING
from campaign.domain.grammar.spanish.requests import REQUESTS
from campaign.domain.grammar.spanish.sentences import SENTENCES
from campaign.domain.grammar.spanish.shares import SHARES
from campaign.domain.grammar.spanish.speech import SPEECH
from campaign.domain.grammar.spanish.syllables import READABILITY, SYLLABLES
from campaign.domain.grammar.spanish.time_spans import TIME_SPANS
from campaign.domain.grammar.spanish.units import UNITS
from campaign.domain.grammar.spanish.vague_counts import VAGUE_COUNTS
from campaign.domain.grammar.spanish.writing import WRITING
from campaign.domain.language import Language

LANGUAGE: Language = "es"
GRAMMAR = Grammar(
    name=Message("Spanish"),
    writing=WRITING,
    numbers=NUMBERS,
    dates=DATES,
    periods=PERIODS,
    qualifiers=QUALIFIERS,
    shares=SHARES,
    time_spans=TIME_SPANS,
    units=UNITS,
    sentences=SENTENCES,
    speech=SPEECH,
    syllables=SYLLABLES,
    readability=READABILITY,
    attribution=ATTRIBUTION,
    reporting=REPORTING,
    requests=REQUESTS,
    own_numbers=OWN_NUMBERS,
    articles=ARTICLES,
    named_numbers=NAMED_NUMBERS,
    nations=NATIONS,
    arguments=ARGUMENTS,
    civility=CIVILITY,
    contraries=CONTRARIES,
    elections=ELECTIONS,
    greetings=GREETINGS,
    people=PEOPLE,
    privacy=PRIVACY,
    vague_counts=VAGUE_COUNTS,
)
