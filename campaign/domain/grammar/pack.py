"""What a language knows, as one value: a pack."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.findings import Message
from campaign.domain.grammar.arguments import Arguments
from campaign.domain.grammar.articles import Articles
from campaign.domain.grammar.attribution import Attribution
from campaign.domain.grammar.civility import Civility
from campaign.domain.grammar.contraries import Contraries
from campaign.domain.grammar.dates import Dates
from campaign.domain.grammar.elections import Elections
from campaign.domain.grammar.greetings import Greetings
from campaign.domain.grammar.named_numbers import NamedNumbers
from campaign.domain.grammar.nations import Nations
from campaign.domain.grammar.numbers import Numbers
from campaign.domain.grammar.own_numbers import OwnNumbers
from campaign.domain.grammar.people import People
from campaign.domain.grammar.periods import Periods
from campaign.domain.grammar.privacy import Privacy
from campaign.domain.grammar.qualifiers import Qualifiers
from campaign.domain.grammar.reporting import Reporting
from campaign.domain.grammar.requests import Requests
from campaign.domain.grammar.sentences import Sentences
from campaign.domain.grammar.shares import Shares
from campaign.domain.grammar.speech import Speech
from campaign.domain.grammar.syllables import Readability, Syllables
from campaign.domain.grammar.time_spans import TimeSpans
from campaign.domain.grammar.units import Units
from campaign.domain.grammar.vague_counts import VagueCounts
from campaign.domain.grammar.writing import Writing


@dataclass(frozen=True, eq=False, slots=True)
class Grammar:
    """Everything that reading and writing a text asks of its language.

    No field has a default, so a pack that leaves one out is a type error. What a language does not have is said:
    `patterns.NEVER`, an empty set.
    """

    #: The language's name, which catalogs translate.
    name: Message
    writing: Writing
    numbers: Numbers
    dates: Dates
    periods: Periods
    qualifiers: Qualifiers
    shares: Shares
    time_spans: TimeSpans
    units: Units
    sentences: Sentences
    speech: Speech
    syllables: Syllables
    readability: Readability
    attribution: Attribution
    reporting: Reporting
    requests: Requests
    own_numbers: OwnNumbers
    articles: Articles
    named_numbers: NamedNumbers
    nations: Nations
    arguments: Arguments
    civility: Civility
    contraries: Contraries
    elections: Elections
    greetings: Greetings
    people: People
    privacy: Privacy
    vague_counts: VagueCounts
