"""Rules are linear: ten times the facts are ten times the work."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from types import FrameType
from typing import Any

import pytest

from campaign.content.folders import read_folder
from campaign.content.gallery import gallery_folder
from campaign.domain.editions import Content
from campaign.domain.rules import RULES, content_faults
from campaign.domain.rules.examination import Examination
from tests.domain.rules.many_facts import many_facts

TODAY = date(2026, 11, 21)
FEW, MANY = 50, 500
#: Calls for ten times the facts. Some work is the same however many there are.
MOST = 11.0


class Calls:
    """How many times a function was called or a generator entered: work, whatever the machine does beside it."""

    def __init__(self) -> None:
        self.count = 0

    def seen(self, frame: FrameType, event: str, argument: Any) -> None:
        self.count += event in ("call", "c_call")


@contextmanager
def counted() -> Iterator[Calls]:
    calls, before = Calls(), sys.getprofile()
    sys.setprofile(calls.seen)
    try:
        yield calls
    finally:
        sys.setprofile(before)


@pytest.fixture(scope="module")
def gallery() -> Content:
    found = read_folder(gallery_folder(), None).as_written()
    assert found

    return found


def test_the_facts_that_are_counted_have_no_fault(gallery: Content) -> None:
    """Else what is measured would be the making of messages."""
    of_facts = [fault for fault in content_faults(many_facts(gallery, MANY), TODAY) if fault.place[0] == "facts"]

    assert [f"{fault.place}: {fault.what}" for fault in of_facts] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__module__.removeprefix("campaign.domain.rules."))
def test_a_rule_works_ten_times_as_much_for_ten_times_the_facts(rule: Any, gallery: Content) -> None:
    work = []
    for facts in (FEW, MANY):
        content = many_facts(gallery, facts)
        with counted() as calls:
            list(rule(Examination(content, TODAY)))
        work.append(calls.count)

    assert work[1] <= MOST * work[0]
