"""Import a list of newspapers."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from campaign.domain.newspapers.gazetteers import CountiesOf
from campaign.domain.newspapers.imports import Incoming, Intake, Outcome, Refused
from campaign.storage.newspapers.listed import put_listed_newspapers
from campaign.storage.store import Store


def import_newspapers(
    store: Store, lines: Iterable[Incoming | Refused], counties_of: CountiesOf, now: datetime
) -> tuple[Outcome, ...]:
    """Store new and changed newspapers in one transaction. Return the outcome of each line."""
    register = store.newspapers.register()
    seeded = {card.id: card for card in register.seeded}
    imported = {card.id: card for card in register.imported}
    intake = Intake(seeded, imported, counties_of)
    outcomes = tuple(intake.take(line) for line in lines)
    if intake.changed:
        with store.writing() as session:
            put_listed_newspapers(session, intake.changed.values(), now)
    return outcomes
