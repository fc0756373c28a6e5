"""Rules that are old or of unknown age never hold a letter back: they are tips at most."""

from __future__ import annotations

import inspect
import re
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.checks import CHECKS, findings, is_held_back
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import Level
from campaign.domain.newspapers.cards import MachineWriting, Refusal, Required, Rules
from campaign.domain.newspapers.freshness import is_fresh
from campaign.domain.templates.drafts import Article, Sent, Tie
from campaign.domain.templates.kinds import Kind
from tests.builders import CHECKED, TODAY, a_card, a_manuscript

#: Everything a newspaper can ask or refuse, limits aside.
STRICT = Rules(
    days_since_article=1,
    frequency_limit_days=90,
    exclusivity=True,
    requires=tuple(Required),
    refuses=tuple(Refusal),
    machine_writing=MachineWriting.REFUSED,
)
OLD = (PartialDate(2018, 7, 16), PartialDate(2024, 10), None)
TEXT = (
    "**My mother** waited for hours. We ask the council to hold hearings. That man is a liar and a crook. "
    "The town is asleep."
)


def stops(rules: Rules, as_of: PartialDate | None, kind: Kind = Kind.REPLY) -> set[str]:
    """The ids of what holds back a letter that breaks every rule."""
    manuscript = a_manuscript(
        TEXT,
        kind=kind,
        card=a_card(letters=rules, city="Vado", as_of=as_of),
        article=Article("A Report on the Council", TODAY - timedelta(5)),
        sent=Sent(elsewhere=True, last_here=TODAY - timedelta(40)),
        tie=Tie.NONE,
        given=[],
    )
    return {finding.id for finding in findings(manuscript) if finding.level is Level.STOP}


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY])
def test_a_letter_that_breaks_every_rule_is_stopped_by_fresh_ones_alone(kind: Kind) -> None:
    without = stops(Rules(), None, kind)

    assert len(stops(STRICT, CHECKED, kind) - without) >= 4
    for as_of in OLD:
        assert stops(STRICT, as_of, kind) == without


SOME_RULES = st.builds(
    Rules,
    days_since_article=st.none() | st.integers(1, 30),
    frequency_limit_days=st.none() | st.integers(1, 90),
    exclusivity=st.sampled_from([None, True]),
    requires=st.lists(st.sampled_from(Required), unique=True).map(tuple),
    refuses=st.lists(st.sampled_from(Refusal), unique=True).map(tuple),
    machine_writing=st.sampled_from(MachineWriting),
)


@given(SOME_RULES, st.sampled_from(OLD), st.sampled_from(Kind))
def test_no_old_rule_ever_adds_a_stop(rules: Rules, as_of: PartialDate | None, kind: Kind) -> None:
    assert stops(rules, as_of, kind) == stops(Rules(), None, kind)


def test_an_old_rule_is_a_tip_that_says_how_old_it_is() -> None:
    card = a_card(letters=Rules(requires=(Required.PHONE,)), as_of=OLD[0])
    (tip,) = [one for one in findings(a_manuscript("A letter.", card=card, given=[])) if one.id == "ID-1"]

    assert tip.level is Level.HINT
    assert "We last checked this rule" in str(tip.message)
    assert "your phone number" in str(tip.message)
    undated = a_card(letters=Rules(requires=(Required.PHONE,)), as_of=None)
    (other,) = [one for one in findings(a_manuscript("A letter.", card=undated, given=[])) if one.id == "ID-1"]
    assert "We don’t know how old this rule is" in str(other.message)


def test_what_is_found_anyway_is_not_said_twice() -> None:
    card = a_card(letters=Rules(refuses=(Refusal.NAME_CALLING,)), as_of=None)
    found = [one for one in findings(a_manuscript(TEXT, card=card)) if one.id == "CIV-1"]

    assert [one.level for one in found] == [Level.WARN]


def test_a_limit_counts_whatever_its_age() -> None:
    for rules in (Rules(max_words=3), Rules(max_characters=30)):
        manuscript = a_manuscript(TEXT, card=a_card(letters=rules, as_of=None))
        assert is_held_back(manuscript)
        assert "LEN-1" in {finding.id for finding in findings(manuscript) if finding.level is Level.STOP}


def test_freshness_of_the_example_is_what_these_tests_think() -> None:
    assert [is_fresh(a_card(as_of=as_of), TODAY) for as_of in (CHECKED, *OLD)] == [True, False, False, False]


def test_every_check_that_reads_a_newspapers_rules_says_so() -> None:
    """Else what it finds by an old rule would never be a tip."""
    reads = {
        module
        for check in CHECKS
        if (module := inspect.getmodule(check))
        and re.search(r"\.rules\.(?!max_|min_)|clock\(", inspect.getsource(module))
    }

    assert [module.__name__ for module in reads if not getattr(module, "READS_RULES", False)] == []
