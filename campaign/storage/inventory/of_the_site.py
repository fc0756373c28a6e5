"""What the campaign publishes, and what the program notes for itself."""

from __future__ import annotations

from campaign.domain.findings import N_, Message
from campaign.storage.inventory.stored_data import EVERYONE, NO_ONE_LOOKS, ORGANIZERS, StoredData

_WHILE_SHOWN = Message("As long as the campaign is on this site.")
_TO_SHOW = N_("To show it.")


def _of_the_site(
    table: str, columns: str, what: str, why: str, seen_by: str, kept: Message = _WHILE_SHOWN
) -> StoredData:
    return StoredData(table, tuple(columns.split()), what, why, kept, seen_by)


OF_THE_SITE: tuple[StoredData, ...] = (
    _of_the_site(
        "editions",
        "id campaign number digest content published_at format",
        N_("What the campaign publishes"),
        N_("To show it, and what it was."),
        EVERYONE,
    ),
    _of_the_site("registers", "name digest content changed_at", N_("Newspapers’ rules"), _TO_SHOW, EVERYONE),
    _of_the_site(
        "papers",
        "id name city county state language website card changed_at",
        N_("Newspapers from lists that the organizers imported"),
        _TO_SHOW,
        EVERYONE,
    ),
    _of_the_site(
        "officials",
        "kind body format digest content changed_at",
        N_("What public bodies publish about their officials and districts"),
        _TO_SHOW,
        EVERYONE,
    ),
    _of_the_site(
        "call_counts",
        "campaign day body outcome calls",
        N_("How many calls to the offices of a public body ended in which way on a day, and nothing about callers"),
        N_("So that the organizers know how many people call."),
        ORGANIZERS,
    ),
    _of_the_site(
        "releases",
        "campaign id digest decision decided_at shown_from",
        N_("What the organizers decided about each press release, and when"),
        N_("So that nothing is published that they have not read."),
        ORGANIZERS,
    ),
    _of_the_site(
        "events",
        "campaign event digest appointment sequence changed_at ends_at decision decided_on",
        N_("When each event was changed and ends, and whether the organizers show it"),
        N_("So that calendars notice a change, and to delete sign-ups in time."),
        EVERYONE,
    ),
    _of_the_site(
        "renders",
        "key pdf made_at",
        N_("PDFs and pictures of fact sheets and press releases, never of letters"),
        N_("To make each only once."),
        EVERYONE,
    ),
    _of_the_site(
        "notes",
        "name value",
        N_("What the program notes for itself, such as the last tidying"),
        N_("To work."),
        NO_ONE_LOOKS,
    ),
    _of_the_site(
        "disclosures",
        "id kind campaign rows at",
        N_("When the organizers exported a list, such as reports, and how many lines it had"),
        N_("So that no list leaves without a trace."),
        ORGANIZERS,
    ),
)
