"""Columns that are stored together, and what is said of them."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.findings import N_, Message

NO_ONE = N_("No one. We can’t read it.")
NO_ONE_LOOKS = N_("No one. Only the program uses it.")
ORGANIZERS = N_("The organizers.")
EVERYONE = N_("Everyone.")
ONCE_APPROVED = N_("The organizers. Everyone, once they approve it and only if you agreed.")


@dataclass(frozen=True, slots=True)
class StoredData:
    """Some columns of a table that are stored together for one reason. `what` begins a line of the privacy page.

    `is_from_people` is whether someone gave it to the site or it is about someone. If one of them can have it deleted,
    `forgotten_by` says by what: the private link, or the number that organizers see. Otherwise `stays` says why not.
    """

    table: str
    columns: tuple[str, ...]
    what: str
    why: str
    kept: Message
    seen_by: str
    is_from_people: bool = False
    forgotten_by: tuple[str, ...] = ()
    stays: str = ""


#: By what someone can have something deleted.
LINK, NUMBER = "link", "number"
