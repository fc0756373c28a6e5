"""Acts that are lobbying: they lead people to write to or call those whom the campaign says it lobbies.

What counts as lobbying, and how much of it an organization may do, is a matter of its country's law. A campaign marks
the bodies (`is_lobbied`); a part of such a body is lobbied too.
"""

from __future__ import annotations

from campaign.domain.editions import Content
from campaign.domain.evidence.campaigns import Act
from campaign.domain.officials.bodies import Bodies, Body


def is_lobbied(body: str, content: Content) -> bool:
    """Whether a body, by its id, or one that it is part of is one that the campaign says it lobbies."""
    bodies = Bodies.of(content.campaign.bodies)
    found = bodies.find(body)
    return found is not None and any(one.is_lobbied for one in bodies.line_of(found))


def lobbied_by(act: Act, content: Content) -> tuple[Body, ...]:
    """Return the bodies that an act leads people to and that the campaign says it lobbies, without their parts."""
    if not _reaches_officials(act, content):
        return ()
    bodies = Bodies.of(content.campaign.bodies)
    return tuple(
        body
        for body in bodies.all
        if body.is_lobbied and not any(outer.is_lobbied for outer in bodies.line_of(body) if outer is not body)
    )


def _reaches_officials(act: Act, content: Content) -> bool:
    """Whether an act begins a message or a call to officials, or shows whom to write to and call."""
    letter = content.letter(act.template) if act.template else None
    return act.goes_to == "officials" or (
        letter is not None and letter.kind is not None and letter.kind.traits.is_for_official
    )
