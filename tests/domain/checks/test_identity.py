"""ID-1 and OP-2."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from campaign.domain.checks import identity
from campaign.domain.findings import Level
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Refusal, Required, Rules
from campaign.domain.templates.drafts import NewspaperDetails
from campaign.domain.templates.kinds import Kind
from tests.builders import a_card, a_manuscript, of

NAME, TOWN, ADDRESS, PHONE, EMAIL, BIO = (
    Required.FULL_NAME,
    Required.TOWN,
    Required.ADDRESS,
    Required.PHONE,
    Required.EMAIL,
    Required.BIO,
)
ALL = (NAME, TOWN, ADDRESS, PHONE, EMAIL, BIO)
TEXT = {"en": "The bus left at night.", "es": "El autobús salió de noche."}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("requires", "given"),
    [
        ((), ()),
        ((NAME,), (NAME,)),
        ((NAME, TOWN, PHONE), (PHONE, NAME, TOWN, EMAIL)),
        (ALL, ALL),
        ((Required.ARTICLE, Required.DISCLOSURE), ()),
        (ALL, None),
    ],
)
def test_a_block_with_all_that_the_paper_asks_for_passes_and_so_does_one_of_which_nothing_is_known(
    requires: tuple[Required, ...], given: Iterable[Required] | None, language: Language
) -> None:
    card = a_card(language, letters=Rules(requires=requires))

    assert not list(identity.check(a_manuscript(TEXT[language], language, card=card, given=given)))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("requires", "given", "missing"),
    [
        ((NAME,), (), ["your full name"]),
        ((NAME, PHONE, ADDRESS), (NAME,), ["your street address", "your phone number"]),
        (ALL, (NAME, TOWN, ADDRESS, PHONE), ["your email address", "a line or two about you"]),
    ],
)
def test_what_is_missing_is_named_and_holds_nothing_back(
    requires: tuple[Required, ...], given: tuple[Required, ...], missing: list[str], language: Language
) -> None:
    card = a_card(language, letters=Rules(requires=requires))
    (finding,) = identity.check(a_manuscript(TEXT[language], language, card=card, given=given))

    assert (finding.id, finding.level) == ("ID-1", Level.HINT)
    assert f"requires {', '.join(missing)}." in str(finding.message)


def test_a_paper_that_prints_nothing_without_a_name_asks_for_it() -> None:
    card = a_card(letters=Rules(refuses=(Refusal.ANONYMOUS,)))

    assert list(identity.check(a_manuscript("Hello.", card=card, given=())))


def test_without_a_card_nothing_is_asked() -> None:
    assert not list(identity.check(a_manuscript("Hello.", given=())))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("given", "headline", "count"),
    [((BIO,), "Bread", 0), (None, None, 0), ((), "Bread", 1), ((BIO,), "", 1), ((NAME,), "", 2), (None, "", 1)],
)
def test_an_op_ed_wants_a_headline_and_a_bio(
    given: Iterable[Required] | None, headline: str | None, count: int, language: Language
) -> None:
    manuscript = a_manuscript(TEXT[language], language, Kind.OP_ED, given=given, headline=headline)
    found = of("OP-2", identity.check(manuscript))

    assert [finding.level for finding in found] == [Level.HINT] * count


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY, Kind.OFFICIAL, Kind.CALL])
def test_nothing_else_does(kind: Kind) -> None:
    assert not list(identity.check(a_manuscript("Hello.", kind=kind, given=(), headline="")))


def test_a_bio_that_the_paper_asks_for_is_missed_once() -> None:
    card = a_card(oped=Rules(requires=(BIO,)))
    found = list(identity.check(a_manuscript("Hello.", kind=Kind.OP_ED, card=card, given=(), headline="Bread")))

    assert [finding.id for finding in found] == ["ID-1"]


def test_a_sender_gives_what_is_filled_in() -> None:
    assert Sender(name="Ada", phone=" ", bio="Ada bakes.", headline="Bread").given == {NAME, BIO}


def test_what_a_card_asks_is_said_under_its_name_whatever_else_was_typed() -> None:
    card = a_card(letters=Rules(requires=(NAME,)))
    (finding,) = identity.check(a_manuscript("Hello.", card=card, paper=NewspaperDetails("Another Gazette"), given=()))

    assert str(finding.message).startswith("The Daily Card requires")
