"""How a page with a form answers: its status, what it says above the form, and headers for programs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flask import Response, make_response

from campaign.domain.findings import Message
from campaign.web.admission.refusal import NOT_KEPT, Refusal


@dataclass(frozen=True, slots=True)
class Answer:
    """The status of a page, what it says above its form, and headers for programs."""

    status: int = 200
    notice: Message | None = None
    headers: Mapping[str, str] = field(default_factory=dict)

    def page(self, body: str) -> Response:
        """Return the page."""
        return make_response(body, self.status, dict(self.headers))


def held(refusal: Refusal) -> Answer:
    """Return the answer to a form that is refused for now."""
    return Answer(refusal.status, refusal.notice, refusal.headers)


#: A form that is not sent yet, or about which all is well.
WELL = Answer()
#: A form whose fields say what is wrong with them.
INVALID = Answer(422)
#: The store can't be written to right now.
UNSAVED = Answer(503, NOT_KEPT)
