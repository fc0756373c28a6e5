"""Which acts are lobbying, so that organizers know before they publish them."""

from __future__ import annotations

from collections.abc import Iterator

from campaign.domain.faults import Fault
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.review.lobbying import lobbied_by
from campaign.domain.rules.examination import Examination


def faults(examination: Examination) -> Iterator[Fault]:
    """A notice for each act that leads people to a body that the campaign says it lobbies."""
    content = examination.content
    for number, act in enumerate(content.campaign.acts):
        if bodies := lobbied_by(act, content):
            names = ", ".join(body.name[DEFAULT_LANGUAGE] for body in bodies)
            what = Message("the act '{act}' is lobbying: it leads people to {names}", {"act": act.id, "names": names})
            right = Message("ask your lawyer how much of it you may do; `campaign acts counts` says how many calls")
            yield Fault(("campaign", "acts", number, "id"), what, right, "notice")
