"""How long the rules for content take as facts become more."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date

from bench.bounds import BOUNDS
from bench.results import Result, alone
from bench.servers import Place
from campaign.content.folders import read_folder
from campaign.content.gallery import gallery_folder
from campaign.domain.editions import Content
from campaign.domain.rules import content_faults
from tests.domain.rules.many_facts import many_facts

_FEW, _MANY = 1_000, 10_000
_DAY = date(2026, 11, 30)


def with_ten_times_the_facts(_place: Place) -> Iterator[Result]:
    """Every rule looks at 1,000 facts and at 10,000, each with a sentence and numbers of its own."""
    content = read_folder(gallery_folder(), None).as_written()
    if content is None:
        raise RuntimeError("the gallery's content cannot be read")
    _seconds(content, _FEW)  # what is worked out once for a process is not the rules' time
    few, many = min(_seconds(content, _FEW) for _ in range(3)), _seconds(content, _MANY)
    yield alone("rules: 10,000 facts", many, None, "s")
    yield alone("rules: 10,000 facts to 1,000", many / few, BOUNDS["rules: 10,000 facts to 1,000"], "times")


def _seconds(content: Content, count: int) -> float:
    made = many_facts(content, count)
    begin = time.process_time()
    for _ in content_faults(made, _DAY):
        pass
    return time.process_time() - begin
