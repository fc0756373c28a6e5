"""The file of rule cards."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from campaign.content.locations import Locations
from campaign.content.placed import Placed
from campaign.content.problems import Problem, in_order
from campaign.content.shapes import structure
from campaign.content.yaml_files import read_yaml
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.rules.newspapers import newspaper_faults
from campaign.domain.texts.web_addresses import without_tracking


def read_newspapers(path: Path) -> tuple[Newspaper, ...] | list[Problem]:
    """Return the rule cards in a file, or all its problems."""
    file = read_yaml(path, str(path))
    if isinstance(file, Problem):
        return [file]
    cards = structure(file, file.data, tuple[Newspaper, ...])
    if isinstance(cards, list):
        return cards
    placed = [(("newspapers", card.id), Placed(card, file, (number,))) for number, card in enumerate(cards)]
    locations = Locations(placed)
    problems = [locations.problem(fault) for fault in newspaper_faults(cards)]
    return in_order(problems) or tuple(_without_tracking(card) for card in cards)


def _without_tracking(card: Newspaper) -> Newspaper:
    """Return the card with tracking parameters removed from its addresses."""
    return replace(
        card,
        source_url=without_tracking(card.source_url) if card.source_url else None,
        website=without_tracking(card.website) if card.website else None,
        also=tuple(without_tracking(address) for address in card.also),
    )
