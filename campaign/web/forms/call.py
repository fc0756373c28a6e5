"""The form of a call: whom to call one after another, what to ask for, and how a call ended. It says nothing about the
caller."""

from __future__ import annotations

from campaign.domain.officials.calls import CallOutcome, outcome_named
from campaign.web.forms.fields import LineField, ValuesField
from campaign.web.forms.localized import LocalizedForm

#: How many offices one visitor calls one after another.
MOST = 30
#: What the button says that goes on without a call.
SKIP = "skip"


class CallForm(LocalizedForm):
    """The ids of officials `with` whom to speak, of the one that it is `at`, of the one whom the visitor picked among
    several, and of the demand to ask for; `once` is the number of the page, which counts one call."""

    ids = ValuesField("", name="with")
    at = LineField("")
    mine = LineField("")
    demand = LineField("")
    did = LineField("")
    once = LineField("")

    @property
    def order(self) -> tuple[str, ...]:
        """The officials to call, each once; the one it is at and the one that was picked among them."""
        known = dict.fromkeys(filter(None, (*self.ids.data[:MOST], self.mine.data, self.at.data)))
        return tuple(known)

    @property
    def outcome(self) -> CallOutcome | None:
        """How the call ended, if the form says so."""
        return outcome_named(self.did.data)

    @property
    def goes_on(self) -> bool:
        """Whether the next office is wanted."""
        return self.outcome is not None or self.did.data == SKIP
