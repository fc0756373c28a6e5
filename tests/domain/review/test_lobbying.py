"""Which acts are lobbying: those that lead people to a body that the campaign lobbies."""

from __future__ import annotations

from dataclasses import replace

import pytest

from campaign.domain.editions import Edition
from campaign.domain.officials.bodies import Body
from campaign.domain.review.lobbying import is_lobbied, lobbied_by


def test_a_call_to_a_lobbied_body_is_lobbying_and_a_letter_to_a_newspaper_is_not(edition: Edition) -> None:
    content = edition.content
    found = {act.id: [body.id for body in lobbied_by(act, content)] for act in content.campaign.acts}
    assert found == {"write": [], "call-congress": ["us-congress"], "hand-on": []}


@pytest.mark.parametrize(
    ("body", "is_so"), [("us-congress", True), ("us-house", True), ("senate-judiciary", True), ("nobody", False)]
)
def test_a_part_of_a_lobbied_body_is_lobbied(edition: Edition, body: str, is_so: bool) -> None:
    assert is_lobbied(body, edition.content) is is_so


def test_a_part_that_is_marked_too_is_named_once_with_its_whole(edition: Edition) -> None:
    campaign = edition.content.campaign
    marked = tuple(replace(body, is_lobbied=True) for body in campaign.bodies)
    content = replace(edition.content, campaign=replace(campaign, bodies=marked))
    [act] = [act for act in campaign.acts if act.id == "call-congress"]
    assert [body.id for body in lobbied_by(act, content)] == ["us-congress"]


def test_nothing_is_lobbying_where_no_body_is_lobbied(edition: Edition) -> None:
    campaign = edition.content.campaign
    plain: tuple[Body, ...] = tuple(replace(body, is_lobbied=False) for body in campaign.bodies)
    content = replace(edition.content, campaign=replace(campaign, bodies=plain))
    assert not any(lobbied_by(act, content) for act in campaign.acts)
