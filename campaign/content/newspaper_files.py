"""The register of rule cards."""

from __future__ import annotations

from pathlib import Path

from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.ids import id_problems
from campaign.content.rules.sources import wrong_address
from campaign.content.shapes import structure
from campaign.content.yaml_files import read_yaml
from campaign.domain.newspapers import RuleCard


def read_newspapers(path: Path) -> tuple[RuleCard, ...] | list[Problem]:
    """The rule cards of a file, or every problem it has."""
    file = read_yaml(path, str(path))
    if isinstance(file, Problem):
        return [file]
    cards = structure(file, file.data, tuple[RuleCard, ...])
    if isinstance(cards, list):
        return cards
    placed = [Placed(card, file, (number,)) for number, card in enumerate(cards)]
    problems = list(id_problems(((card, card.value.id) for card in placed), "newspaper"))
    for card in placed:
        wrong = wrong_address(card.value.source_url) if card.value.source_url else None
        if wrong:
            problems.append(
                card.error(("source_url",), f"the address {wrong}", "give the https:// address where the rules stand")
            )
    return problems or cards
