"""BILL-1."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.domain.checks import bills
from campaign.domain.evidence.bills import Bill, bill_mentions, near, number_of
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from tests.builders import a_campaign, a_content, a_manuscript, a_template, of
from tests.domain.checks.tables import Table, cases

KNOWN = [
    Bill("H.R. 8073", 118, "An Act", "record"),
    Bill("S. 123", 119, "Another Act", "record"),
    Bill("S.J.Res. 7", 119, "A Resolution", "record"),
]


def manuscript(text: str, language: Language, own: tuple[str, ...] = ()) -> Manuscript:
    template = a_template(language)
    content = a_content([template], campaign=a_campaign(bills=KNOWN))
    return a_manuscript(text, template=template, content=content, own_figures=own)


RIGHT: Table = {
    "en": {
        "as Congress writes it": "I ask for H.R. 8073 to be read.",
        "without points": "The bill HR 8073 lies in a drawer.",
        "without a space": "Of H.R.8073 nothing was heard again.",
        "a Senate bill": "Our senators wrote S. 123 together.",
        "a resolution, spaced": "The S. J. Res. 7 would end it.",
        "with No.": "They call it H.R. No. 8073 at home.",
        "grouped like a number": "Somebody typed H.R. 8,073 there.",
        "no bill at all": "We live at 5 S 12th Street, off U.S. 70.",
        "hours are no bills": "It took 3 hr 30 to get there.",
    },
    "es": {
        "como lo escribe el Congreso": "Pido que se lea el H.R. 8073.",
        "sin puntos": "El proyecto HR 8073 duerme en un cajón.",
        "del Senado": "Nuestros senadores escribieron el S. 123 juntos.",
        "una resolución": "La S.J.Res. 7 le pondría fin.",
        "ningún proyecto": "Vivo en la calle 5 S, número 12.",
    },
}
WRONG: Table = {
    "en": {
        "a digit wrong": "I ask for H.R. 8074 to be read.",
        "digits swapped, no points": "The bill HR 8037 lies in a drawer.",
        "the other chamber": "Nobody has read S. 8073 yet.",
    },
    "es": {
        "una cifra cambiada": "Pido que se lea el H.R. 8093.",
        "le falta una cifra": "El proyecto HR 807 duerme en un cajón.",
        "la otra cámara": "Nadie ha leído el S. 8073.",
    },
}
UNKNOWN: Table = {
    "en": {
        "a bill of the state": "The legislature passed SB 12 in May.",
        "another resolution": "What of H.Con.Res. 9 and its friends?",
        "a lone S behind the word": "Support bill S 321 at last.",
    },
    "es": {
        "una resolución desconocida": "¿Y la H.Res. 41 del año pasado?",
        "otro proyecto": "Apoyo también el H.R. 15, que es de otra cosa.",
        "una ley del estado": "La legislatura aprobó la SB 12 en mayo.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(RIGHT))
def test_a_bill_that_the_campaign_knows_passes(language: Language, text: str) -> None:
    assert not list(bills.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(WRONG))
def test_a_number_that_is_a_slip_away_stops(language: Language, text: str) -> None:
    (finding,) = of("BILL-1", bills.check(manuscript(text, language)))

    assert finding.level is Level.STOP
    assert finding.words == (text[finding.start : finding.end],)


@pytest.mark.parametrize(("language", "text"), cases(UNKNOWN))
def test_any_other_bill_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = of("BILL-1", bills.check(manuscript(text, language)))

    assert finding.level is Level.HINT


def test_near_numbers_are_named() -> None:
    (finding,) = bills.check(manuscript("Read H.R. 8037.", "en"))

    assert str(finding.message) == "We don’t recognize H.R. 8037. Did you mean H.R. 8073?"


def test_far_from_all_the_known_ones_are() -> None:
    (finding,) = bills.check(manuscript("Read H.R. 1.", "en"))

    assert "H.R. 8073, S. 123, S.J.Res. 7" in str(finding.message)


def test_the_same_number_is_reported_once() -> None:
    assert len(list(bills.check(manuscript("Read H.R. 1. I did read HR 1. And S. 4.", "en")))) == 2


def test_a_number_that_the_writer_knows_passes() -> None:
    assert not list(bills.check(manuscript("Read H.R. 1 today.", "en", own=("H.R. 1",))))


def test_a_campaign_without_bills_cannot_say_what_is_wrong() -> None:
    (finding,) = bills.check(a_manuscript("Read H.R. 8073 today."))

    assert (finding.level, finding.can_be_own) == (Level.WARN, False)


KINDS = st.sampled_from("H.R. S. H.Res. S.Res. H.J.Res. S.J.Res. H.Con.Res. S.Con.Res. H.B. S.B.".split())


@given(KINDS, st.integers(1, 99999))
def test_a_number_of_ours_is_found_as_it_is_written(kind: str, digits: int) -> None:
    number = f"{kind} {digits}"

    assert number_of(number) == number
    assert [mention.number for mention in bill_mentions(f"They wrote {number}, and left.")] == [number]


@given(st.integers(1, 99999), st.integers(1, 99999))
def test_to_be_near_goes_both_ways(one: int, other: int) -> None:
    first, second = f"H.R. {one}", f"S. {other}"

    assert near(first, [second]) == ((second,) if near(second, [first]) else ())
