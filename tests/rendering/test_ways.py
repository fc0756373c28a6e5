"""The registry of ways out: each is found by its module, and known by one name."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing
from campaign.domain.review.reviews import Review
from campaign.rendering import letters
from campaign.rendering.letters.way import Group, Need, OutgoingLetter, Way
from campaign.rendering.ways import FORMATS, OFFERED, WAYS, way_of_button, way_of_format
from tests.rendering.shipped import edition, sample

MODULES = sorted(path.stem for path in Path(letters.__path__[0]).glob("*.py") if "\nWAYS = " in path.read_text())


def test_every_way_is_found_by_its_module() -> None:
    declared = [way for name in MODULES for way in import_module(f"{letters.__name__}.{name}").WAYS]

    assert len(MODULES) >= 6
    assert sorted(way.name for way in declared) == sorted(way.name for way in WAYS)


@pytest.mark.parametrize("of", ["name", "command", "order", "ending"])
def test_no_two_ways_are_alike(of: str) -> None:
    found = [getattr(way, of) for way in WAYS]

    assert len(set(found)) == len(found)


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_way_is_asked_for_by_the_command_and_where_it_is_offered_by_a_button(way: Way) -> None:
    assert way_of_format(way.command) is way
    assert way_of_button(way.name) is (None if way.group is Group.NOWHERE else way)


def test_what_scripts_and_programs_rely_on_is_there() -> None:
    assert {"text", "html", "pdf", "sources", "json"} <= set(FORMATS)
    assert {"text", "print", "pdf", "docx", "eml", "markdown", "references"} <= {way.name for way in OFFERED}


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.name)
def test_a_way_needs_exactly_the_choices_that_change_its_result(way: Way) -> None:
    letter = OutgoingLetter(Review(edition(), sample("ten-a-month", "en")), Sender("Ada Quince"))
    others = {
        Need.SENDER: replace(letter, sender=Sender("Bo Quill")),
        Need.SOURCES: replace(letter, with_sources=False),
        Need.CITING: replace(letter, citing=Citing.PARENTHESIS),
    }

    assert {need for need, other in others.items() if way.make(other) != way.make(letter)} == way.needs
