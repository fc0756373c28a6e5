"""Whole letters that tell of people, with a name or without: what NAME-1 warns of in them.

Each file of `drafts/care-*.json` holds right letters (`expect` is `clean`) and letters in which a person is named beside
what could harm them (`caught`, and `where` is the name). Their writers had not read the check.
"""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from campaign.domain.checks import named_people, own_status
from campaign.domain.findings import Finding, Level
from campaign.domain.letters.manuscripts import Manuscript
from tests.builders import a_manuscript
from tests.campaigns.frozen_campaign import HERE, frozen_manuscript

Draft = dict[str, str]
FILES = sorted((HERE / "drafts").glob("care-*.json"))


@cache
def drafts(file: Path) -> tuple[Draft, ...]:
    return tuple(json.loads(file.read_text(encoding="utf-8")))


def warnings(draft: Draft) -> list[Finding]:
    manuscript = frozen_manuscript(draft["text"], "es" if draft["lang"] == "es" else "en", town=draft["town"])
    return [finding for finding in named_people.check(manuscript) if finding.level is Level.WARN]


def is_caught(draft: Draft) -> bool:
    return any(draft["where"] in word or word in draft["where"] for found in warnings(draft) for word in found.words)


def test_few_right_letters_are_warned_of_and_few_wrong_ones_missed() -> None:
    """The halves are shown apart: whoever wrote the check had read the open one alone."""
    counts = {"right": 0, "warned": 0, "wrong": 0, "missed": 0}
    for file in FILES:
        right = [draft for draft in drafts(file) if draft["expect"] == "clean"]
        wrong = [draft for draft in drafts(file) if draft["expect"] == "caught"]
        warned = {draft["id"]: [found.words for found in warnings(draft)] for draft in right if warnings(draft)}
        missed = [draft["id"] for draft in wrong if not is_caught(draft)]
        print(f"{file.stem}: warned of {len(warned)} of {len(right)} right: {warned}")
        print(f"{file.stem}: missed {len(missed)} of {len(wrong)} wrong: {missed}")
        for name, number in zip(counts, map(len, (right, warned, wrong, missed)), strict=True):
            counts[name] += number

    assert counts["right"] >= 50
    assert counts["warned"] * 20 <= counts["right"]
    assert counts["missed"] * 10 <= counts["wrong"]


def test_what_could_be_there_instead_of_a_name_is_no_name() -> None:
    found = [finding for file in FILES for draft in drafts(file) for finding in warnings(draft)]
    changes = {finding.change for finding in found}

    assert changes >= {"a sister-in-law", "Someone I know", "una cuñada", "una persona que conozco", None}
    assert not [one for one in found if one.change and one.change in one.words]


@pytest.mark.parametrize(
    "text",
    [
        "I crossed the river when I was nine, and I have no papers.",
        "My asylum case has been waiting for four years.",
        "I have TPS, and I lay tile.",
        "We overstayed, and nobody ever asked us why.",
    ],
)
def test_whoever_tells_of_their_own_status_is_told_once_what_is_published(text: str) -> None:
    (found,) = own_status.check(frozen_manuscript(f"{text} I wait.", "en"))

    assert found.level is Level.HINT
    assert str(found.message).endswith("ask the newspaper whether it can withhold your name.")
    assert not list(named_people.check(frozen_manuscript(text, "en")))


@pytest.mark.parametrize(
    "text",
    [
        "Soy indocumentada. Lo escribo yo, con mi mano.",
        "Mi caso de asilo lleva cuatro años.",
        "Pedí asilo en 2019 y todavía espero.",
        "Crucé el río a los nueve años.",
    ],
)
def test_the_same_in_spanish(text: str) -> None:
    (found,) = own_status.check(frozen_manuscript(text, "es"))

    assert found.id == "NAME-2"
    assert not list(named_people.check(frozen_manuscript(text, "es")))


@pytest.mark.parametrize(
    "text",
    [
        "I had no papers for nine years. I have been a citizen since 2014.",
        "A neighbor from Honduras has no papers.",
        "I have papers to grade. “I crossed the river,” she told me.",
    ],
)
def test_nothing_is_said_to_citizens_or_of_others(text: str) -> None:
    assert not list(own_status.check(frozen_manuscript(text, "en")))


@pytest.mark.parametrize("part", ["opening", "stake", "facts", "turn", "ask", "closing"])
def test_a_name_is_found_in_every_part_and_in_two_of_them(part: str) -> None:
    one = a_manuscript(parts={part: "My neighbor Maria Lopez has no papers."})
    two = a_manuscript(parts={"opening": "My neighbor Maria Lopez bakes.", part: "Our neighbor has no papers."})

    assert [found.words for found in named_people.check(one)] == [("My neighbor Maria Lopez",)] * has(one, part)
    assert len(list(named_people.check(two))) <= 1


def has(manuscript: Manuscript, part: str) -> int:
    return int(manuscript.template.part(part) is not None)
