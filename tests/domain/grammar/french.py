"""A third language, as far as the tests need one: the pack of a folder, without its tag."""

from __future__ import annotations

import re
from dataclasses import replace

from campaign.domain.findings import Message
from campaign.domain.grammar.dates import Dates, month_of, year_of
from campaign.domain.grammar.numbers import Numbers
from campaign.domain.grammar.patterns import ALWAYS, NEVER, NO_NUMBER_BEFORE, one_of
from campaign.domain.grammar.periods import FAR, Periods, before_number, noun_of, words_without
from campaign.domain.grammar.qualifiers import Qualifiers
from campaign.domain.grammar.requests import Requests
from campaign.domain.grammar.sentences import Sentences
from campaign.domain.grammar.shares import Shares
from campaign.domain.grammar.spanish import GRAMMAR as SPANISH
from campaign.domain.grammar.speech import Speech
from campaign.domain.grammar.units import Units
from campaign.domain.grammar.writing import Writing
from campaign.domain.language import fold

_SMALL = {
    word: value for value, word in enumerate("zero un deux trois quatre cinq six sept huit neuf dix onze douze".split())
} | {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50}
_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
_MONTH_NUMBERS = {fold(name): number for number, name in enumerate(_MONTHS, 1)}
_YEARS = {f"deux mille {word}": 2000 + value for word, value in _SMALL.items() if value}
_NOUNS = {"jours?": "day", "semaines?": "week", "mois": "month", "ans?": "year"}
_EACH = rf"\b(?:par|chaque)\s+(?P<several>){noun_of(_NOUNS)}\b"

GRAMMAR = replace(
    SPANISH,
    name=Message("French"),
    writing=Writing(
        locale="fr_FR",
        windows_id=1036,
        percent_sign=" %",
        conjunctions=(),
        comma_before_conjunction=False,
        quotation_marks="«»",
        inner_quotation_marks="“”",
        comma_inside_quotation=False,
        press_months=(),
        short_time_zones=False,
        end_of_release="– FIN –",
    ),
    numbers=Numbers(
        digits=re.compile(r"(?P<grouped>[1-9]\d{0,2}(?:[\u00a0\u202f ]\d{3})+)(?!\d)(?:,(?P<part>\d+))?|\d+(?:,\d+)?"),
        small=_SMALL,
        scales={"cent": 100, "mille": 1000, "million": 10**6, "millions": 10**6},
        collectives={"douzaine": 12, "douzaines": 12},
        plurals=frozenset(["douzaines"]),
        join="et",
        join_after=frozenset(["vingt", "trente"]),
        join_before=frozenset(["un"]),
        whole=frozenset(["cent", "mille"]),
        article_before=NEVER,
        signs={"cent": re.compile(r"\bpour\s+$")},
        times={},
        rest_in_digits=NEVER,
        half_before=NEVER,
        half_after=re.compile(r"\s+et\s+demi\b"),
        half_between=NEVER,
        ordinal_after=NEVER,
        ordinal_before=re.compile(r"\barticle\s+$"),
        indefinite=frozenset(["un", "une"]),
        known_before=re.compile(r"\bdes\s+$"),
        joined="de",
    ),
    dates=Dates(
        months=tuple(_MONTHS),
        month_numbers=_MONTH_NUMBERS,
        short_months={"janv": 1, "juil": 7, "dec": 12},
        month=month_of(_MONTH_NUMBERS, ["janv", "juil", "dec"]),
        is_capitalized=False,
        words=frozenset(),
        is_month_first=False,
        days={"premier": 1, "deux": 2},
        ordinals={},
        cardinals={},
        before=re.compile(
            rf"{NO_NUMBER_BEFORE}(?:(?P<digits>\d{{1,2}})(?P<mark>er)?|(?P<word>{one_of(['premier', 'deux'])}))(?P<of>\s+)$"
        ),
        after=re.compile(rf"\.?(?P<digits>(?!))?(?:\s+{year_of(_YEARS)})?"),
        needs_of=False,
        in_before=NEVER,
        on_before=NEVER,
        year_before=re.compile(r"\ben\s+$"),
        suffix=NEVER,
        years=_YEARS,
        any_year=re.compile("deux mille"),
        spelled_year=re.compile(rf"(?<=\ben )(?P<spelled>{one_of(_YEARS)})(?![\w-])"),
        days_ago={"hier": 1},
    ),
    periods=Periods(
        nouns=_NOUNS,
        adverbs={},
        adjectives={"mensuel": "month"},
        after=(re.compile(rf"{words_without('et|ou|qui', FAR)},?\s*{_EACH}"),),
        before=before_number(
            _EACH, "et|ou|qui", "recoit|envoie", "jusqu'a|au|plus", r"quota\s+(?P<adjective>mensuel)\s+de"
        ),
        within=re.compile(r"en un seul (?P<noun>jour|mois)"),
        derives=re.compile("cela fait"),
        anywhere=re.compile(_EACH),
    ),
    qualifiers=Qualifiers(
        before={"AT_LEAST": "au moins", "MORE_THAN": "plus de", "NEARLY": "presque", "ABOUT": "environ"},
        after={"AT_LEAST": "au moins"},
        between=r"\s+",
        negations="pas|jamais",
        counting="ete|recu|envoye",
        small_numbers=tuple(_SMALL),
        odd=r"\s+et\s+quelques\b",
        compares_before=NEVER,
        lasts_before=NEVER,
    ),
    shares=Shares(
        any=re.compile("moitie|tiers|sur"),
        numbers=_SMALL,
        part_names={"tiers": 3},
        multiples={"doubl": "2"},
        half=re.compile(r"\bla\s+moitie\b"),
        half_after=NEVER,
        no_half_before=re.compile(r"\s+du\s+temps"),
        half_before=ALWAYS,
        after_leaning=NEVER,
        parts=(re.compile(r"\b(?P<top>un|deux)\s+(?P<part>tiers)\b"),),
        no_part=NEVER,
        ratio=re.compile(r"\b(?P<top>un|deux)\s+sur\s+(?P<out>trois|dix)\b"),
        multiple=re.compile(r"\b(?P<times>doubles?)\b(?P<to>)(?P<number>)"),
        compared=re.compile(r"\bun\s+tiers\s+(?:de\s+)?(?:plus|moins)\b"),
    ),
    units=Units(
        words={"people": "personne personnes", "months": "mois", "percent": "pourcent"},
        ends=frozenset("de a par et qui".split()),
        percent=r"\s+pour\s+cent\b",
        currency="dollars",
        millions="",
        in_currency="en",
    ),
    sentences=Sentences(
        segmenter="fr",
        titles="Mme Mlle Dr",
        short_forms="env janv",
        ends_inside_quotation=False,
        common=frozenset(["cette"]),
        function_words=frozenset(["le", "de", "et"]),
        stop_words=frozenset(["les"]),
    ),
    speech=Speech(
        first_person=re.compile(r"\b(?:je|j|moi|mon|ma|mes|nous|notre)\b"),
        of_the_country=re.compile("nos? accords?"),
        learned=re.compile(r"\b(?:j'ai|nous avons) (?:lu|appris) que\b"),
        no_person=(),
        verbs=(),
        no_verbs=frozenset(),
        one_person=re.compile(r"\b(?:il|elle)\b"),
        drops_pronouns=False,
    ),
    requests=Requests(
        whom=r"\b(?:conseil|maire|senateurs?)\b",
        what=r"\b(?:loi|audience)\b",
        anywhere=re.compile(r"\bje (?:demande|prie)\b"),
        at_start=re.compile(r"votez (?=la\b)"),
        alone=NEVER,
        vote="vote",
        should="(?:doit|doivent)",
        indirect=NEVER,
        hopes="j'espere que",
    ),
)
