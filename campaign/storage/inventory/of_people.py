"""What people give to the site, or what is about them."""

from __future__ import annotations

from campaign.domain.findings import N_, Message
from campaign.domain.letters.saved_drafts import LIFETIME
from campaign.domain.reports.reports import REJECTED_FOR, UNSEEN_FOR, WAITS
from campaign.storage.inventory.stored_data import (
    EVERYONE,
    LINK,
    NO_ONE,
    NO_ONE_LOOKS,
    NUMBER,
    ONCE_APPROVED,
    ORGANIZERS,
    StoredData,
)

_MONTHS = Message("Until the end of the following month.")
_REPORT_ENDS = Message(
    "{waits} days until the organizers read it; {rejected} days after they reject it; {unseen} days if no one else "
    "sees it. A letter on the page of published letters stays until you or the organizers delete it.",
    {"waits": WAITS.days, "rejected": REJECTED_FOR.days, "unseen": UNSEEN_FOR.days},
)
_DRAFT_ENDS = Message("{days} days after your last change, or until you delete it.", {"days": LIFETIME.days})
_UNTIL_DELETED = Message("Until the organizers delete it.")
_BY_LINK = N_("So that only someone with your private link can open, change or delete it.")


def _from_people(
    table: str, columns: str, texts: tuple[str, str], kept: Message, seen_by: str, forgotten_by: tuple[str, ...]
) -> StoredData:
    return StoredData(table, tuple(columns.split()), *texts, kept, seen_by, True, forgotten_by)


def _report(columns: str, what: str, why: str, seen_by: str = ORGANIZERS) -> StoredData:
    return _from_people("reports", columns, (what, why), _REPORT_ENDS, seen_by, (LINK, NUMBER))


OF_PEOPLE: tuple[StoredData, ...] = (
    _from_people(
        "drafts",
        "sealed",
        (
            N_("A letter or template you choose to save, scrambled (encrypted), without your contact information"),
            N_("So that you can finish it later."),
        ),
        _DRAFT_ENDS,
        NO_ONE,
        (LINK,),
    ),
    _from_people(
        "drafts", "hash", (N_("A fingerprint (hash) of its private link"), _BY_LINK), _DRAFT_ENDS, NO_ONE, (LINK,)
    ),
    _from_people(
        "drafts",
        "version saved_at ends_at",
        (N_("When it was saved, and how many times"), N_("To delete it in time, and to notice two versions.")),
        _DRAFT_ENDS,
        NO_ONE_LOOKS,
        (LINK,),
    ),
    _report(
        "campaign outcome newspaper paper region",
        N_("What became of your letter, if you tell us: the newspaper, its state, and what happened"),
        N_("To see which newspapers listen, and to tell the next writer when one has several letters."),
        ONCE_APPROVED,
    ),
    _report(
        "headline published_on address sentence",
        N_("Headline, date, link and one sentence of a published letter, if you tell us"),
        N_("To show other people what was published."),
        ONCE_APPROVED,
    ),
    _report(
        "shown_as",
        N_("Your initials, or your name if you choose to show it"),
        N_("To say who wrote it."),
        ONCE_APPROVED,
    ),
    _report("may_show for_offices", N_("What you agreed to"), N_("To do nothing else with it.")),
    _report("hash", N_("A fingerprint (hash) of your report’s private link"), _BY_LINK, NO_ONE),
    _report(
        "id decision received_on changed_on decided_on version was_approved",
        N_(
            "The days on which your report came, changed and was decided on, without the time, and how often it changed"
        ),
        N_("To read reports in order, to approve only what was read, and to delete them in time."),
    ),
    _from_people(
        "inbox",
        "id kind about text received_at",
        (
            N_("A correction or a template that you send to the organizers: its text, what it’s about, and when"),
            N_("To correct what is wrong, and to offer good templates."),
        ),
        _UNTIL_DELETED,
        ORGANIZERS,
        (NUMBER,),
    ),
    StoredData(
        "fingerprints",
        ("key_id", "hash", "letter"),
        N_("Scrambled numbers from a sample of your phrases and the newspaper’s name, only if you check the box"),
        N_("To notice when two letters to the same newspaper are nearly alike."),
        _MONTHS,
        NO_ONE,
        True,
        stays=N_("Nothing says whose they are, so we can’t find yours. They are deleted with their key."),
    ),
    StoredData(
        "fingerprint_keys",
        ("id", "campaign", "month", "key", "letters"),
        N_("Each month’s secret key for those numbers, and how many letters have them"),
        N_("So that no one can compare the numbers without it."),
        _MONTHS,
        NO_ONE_LOOKS,
        True,
        stays=N_("It is about no one in particular."),
    ),
    StoredData(
        "photographs",
        ("campaign", "id", "content", "withdrawn_at"),
        N_("What is shown with a photograph: caption, credit and license; of one taken back, its name and the day"),
        N_("To show it, and so that one that was taken back can’t return."),
        Message("While the campaign shows it. The organizers withdraw it when someone in it asks."),
        EVERYONE,
        True,
        stays=N_("`campaign photo withdraw` deletes it everywhere."),
    ),
    StoredData(
        "photo_files",
        ("campaign", "digest", "photograph", "data"),
        N_("The photograph itself, without place, time or camera; of one taken back, a fingerprint (hash)"),
        N_("To show it, and so that one that was taken back can’t return."),
        Message("While the campaign shows it. The organizers withdraw it when someone in it asks."),
        EVERYONE,
        True,
        stays=N_("`campaign photo withdraw` deletes it everywhere."),
    ),
    StoredData(
        "limits",
        ("key", "count", "ends"),
        N_("How many visits came from an internet address, under a scrambled code that changes daily"),
        N_("To stop abuse."),
        Message("About an hour."),
        NO_ONE_LOOKS,
        True,
        stays=N_("Nothing says whose they are, and they are gone within the hour."),
    ),
)
