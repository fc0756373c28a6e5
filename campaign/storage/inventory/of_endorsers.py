"""What groups and people give who agree to be named as endorsers."""

from __future__ import annotations

from campaign.domain.endorsers.endorsers import ENDED_FOR, WAITS
from campaign.domain.findings import N_, Message
from campaign.storage.inventory.stored_data import EVERYONE, LINK, NO_ONE, NO_ONE_LOOKS, NUMBER, ORGANIZERS, StoredData

_ENDS = Message(
    "Until you withdraw. {waits} days if the organizers don’t decide, and {ended} days after they reject it or after "
    "the day on which your endorsement ends.",
    {"waits": WAITS.days, "ended": ENDED_FOR.days},
)
_SHOWN = N_("The organizers. Everyone, once they approve it, until the day on which it ends.")


def _endorser(columns: str, what: str, why: str, seen_by: str) -> StoredData:
    return StoredData("endorsers", tuple(columns.split()), what, why, _ENDS, seen_by, True, (LINK, NUMBER))


OF_ENDORSERS: tuple[StoredData, ...] = (
    _endorser(
        "campaign kind name description place address logo logo_alt ends_on",
        N_("An endorser’s name, type, place, link and logo, and when the endorsement ends"),
        N_("To show who supports the campaign."),
        _SHOWN,
    ),
    _endorser(
        "consent_by consent_on consent_to",
        N_("Who agreed for an endorser, when, and to what"),
        N_("To name no one who did not agree."),
        ORGANIZERS,
    ),
    _endorser(
        "hash",
        N_("A fingerprint (hash) of an endorser’s private link"),
        N_("So that only someone with the private link can withdraw."),
        NO_ONE,
    ),
    _endorser(
        "mark",
        N_("A scrambled form of an endorser’s name (keyed hash)"),
        N_("To notice when an old list would bring back someone who withdrew."),
        NO_ONE_LOOKS,
    ),
    _endorser(
        "id decision received_on changed_on decided_on version",
        N_("The days on which an endorser was added, changed and decided on, without the time"),
        N_("To decide about endorsers in order, and to delete them in time."),
        ORGANIZERS,
    ),
    StoredData(
        "logos",
        ("campaign", "digest", "data"),
        N_("An endorser’s logo, without anything hidden in its file; of one that withdrew, a fingerprint (hash)"),
        N_("To show it, and so that the address of one that is gone says so."),
        Message("The picture as long as the endorser; the fingerprint as long as the campaign is on this site."),
        EVERYONE,
        True,
        stays=N_("It is deleted with its endorser."),
    ),
    StoredData(
        "withdrawn_endorsers",
        ("campaign", "mark", "withdrawn_on"),
        N_("Of an endorser that withdrew: its name, scrambled (keyed hash), and a day"),
        N_("So that no old list brings it back."),
        Message("As long as the campaign is on this site."),
        NO_ONE_LOOKS,
        True,
        stays=N_("It names no one, and it keeps you from being listed again."),
    ),
)
