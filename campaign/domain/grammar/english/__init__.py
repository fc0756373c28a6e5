"""What English knows."""

from __future__ import annotations

from campaign.domain.findings import Message
from campaign.domain.grammar.english.arguments import ARGUMENTS
from campaign.domain.grammar.english.articles import ARTICLES
from campaign.domain.grammar.english.attribution import ATTRIBUTION
from campaign.domain.grammar.english.civility import CIVILITY
from campaign.domain.grammar.english.contraries import CONTRARIES
from campaign.domain.grammar.english.dates import DATES
from campaign.domain.grammar.english.elections import ELECTIONS
from campaign.domain.grammar.english.greetings import GREETINGS
from campaign.domain.grammar.english.named_numbers import NAMED_NUMBERS
from campaign.domain.grammar.english.nations import NATIONS
from campaign.domain.grammar.english.numbers import NUMBERS
from campaign.domain.grammar.english.own_numbers import OWN_NUMBERS
from campaign.domain.grammar.english.people import PEOPLE
from campaign.domain.grammar.english.periods import PERIODS
from campaign.domain.grammar.english.privacy import PRIVACY
from campaign.domain.grammar.english.qualifiers import QUALIFIERS
from campaign.domain.grammar.english.reporting import REPORTING
from campaign.domain.grammar.english.requests import REQUESTS
from campaign.domain.grammar.english.sentences import SENTENCES
from campaign.domain.grammar.english.shares import SHARES
from campaign.domain.grammar.english.speech import SPEECH
from campaign.domain.grammar.english.syllables import READABILITY, SYLLABLES
from campaign.domain.grammar.english.time_spans import TIME_SPANS
from campaign.domain.grammar.english.units import UNITS
from campaign.domain.grammar.english.vague_counts import VAGUE_COUNTS
from campaign.domain.grammar.english.writing import WRITING
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import Language

LANGUAGE: Language = "en"
GRAMMAR = Grammar(
    name=Message("English"),
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
