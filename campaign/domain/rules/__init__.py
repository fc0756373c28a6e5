"""What content must keep, whoever wrote it and wherever: a rule is a module in this folder with a function `faults`.

A rule takes an examination and yields faults. It is found by being here; its messages are in the catalogue like all
others, and the tests plant a fault for it.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Iterator
from datetime import date
from importlib import import_module
from itertools import chain

from campaign.domain.editions import Content
from campaign.domain.faults import Fault
from campaign.domain.rules.examination import Examination
from campaign.domain.rules.grouping import grouped
from campaign.domain.rules.identifiers import repeated

Rule = Callable[[Examination], Iterator[Fault]]


def _found() -> Iterator[Rule]:
    for module in pkgutil.walk_packages(__path__, f"{__name__}."):
        rule: Rule | None = getattr(import_module(module.name), "faults", None)
        if rule is not None:
            yield rule


#: Every rule, in the order of its module's name.
RULES: tuple[Rule, ...] = tuple(_found())


def content_faults(content: Content, today: date) -> Iterator[Fault]:
    """Return everything wrong with content, in no order.

    While two objects share an id a place names neither of them, so until that is mended nothing else is said.
    """
    examination = Examination(content, today)
    twice = tuple(repeated(content))
    yield from twice or grouped(chain.from_iterable(rule(examination) for rule in RULES))
