"""EXC-1 and FREQ-1."""

from __future__ import annotations

from datetime import timedelta

import pytest

from campaign.domain.checks import other_letters
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.newspapers.cards import Refusal, Rules
from campaign.domain.templates.drafts import Sent
from campaign.domain.templates.kinds import Kind
from tests.builders import TODAY, a_card, a_manuscript, of

ALONE = Rules(exclusivity=True)
SHARES = Rules(exclusivity=False)
NEW = Rules(refuses=(Refusal.PUBLISHED_ELSEWHERE,))
TEXT = {"en": "The bus left at night.", "es": "El autobús salió de noche."}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("rules", "elsewhere", "level"),
    [
        (Rules(), None, None),
        (Rules(), False, None),
        (Rules(), True, Level.WARN),
        (ALONE, None, Level.HINT),
        (ALONE, False, None),
        (ALONE, True, Level.STOP),
        (NEW, None, Level.HINT),
        (NEW, True, Level.STOP),
        (SHARES, None, None),
        (SHARES, True, None),
    ],
)
def test_a_text_goes_to_one_paper_at_a_time(
    rules: Rules, elsewhere: bool | None, level: Level | None, language: Language
) -> None:
    card = a_card(language, letters=rules)
    found = of("EXC-1", other_letters.check(a_manuscript(TEXT[language], language, sent=Sent(elsewhere), card=card)))

    assert [finding.level for finding in found] == ([level] if level else [])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("limit", "days", "level"),
    [
        (None, None, None),
        (30, None, None),
        (30, 29, Level.WARN),
        (30, 30, None),
        (90, 31, Level.WARN),
        (7, 8, None),
        (None, 29, Level.HINT),
        (None, 30, None),
        (30, 0, Level.WARN),
        (30, -1, Level.WARN),
        (None, -3, Level.WARN),
    ],
)
def test_a_writer_is_not_printed_every_week(
    limit: int | None, days: int | None, level: Level | None, language: Language
) -> None:
    last = None if days is None else TODAY - timedelta(days)
    card = a_card(language, letters=Rules(frequency_limit_days=limit))
    manuscript = a_manuscript(TEXT[language], language, sent=Sent(last_here=last), card=card)
    found = of("FREQ-1", other_letters.check(manuscript))

    assert [finding.level for finding in found] == ([level] if level else [])


def test_op_eds_have_a_limit_of_their_own() -> None:
    card = a_card(letters=Rules(frequency_limit_days=30), oped=Rules(frequency_limit_days=90))
    sent = Sent(last_here=TODAY - timedelta(60))

    assert not list(other_letters.check(a_manuscript("Hello.", sent=sent, card=card)))
    assert list(other_letters.check(a_manuscript("Hello.", kind=Kind.OP_ED, sent=sent, card=card)))


def test_it_says_when_the_next_one_may_come() -> None:
    card = a_card(letters=Rules(frequency_limit_days=30))
    (finding,) = other_letters.check(a_manuscript("Hello.", sent=Sent(last_here=TODAY - timedelta(1)), card=card))

    assert str(finding.message).endswith("Wait until 2026-12-20.")
