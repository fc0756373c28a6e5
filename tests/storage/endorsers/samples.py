"""Endorsers for tests, each with a word that must be nowhere once it has withdrawn."""

from __future__ import annotations

from datetime import date

from campaign.actions.press.endorsers import NewEndorser
from campaign.domain.endorsers.endorsers import EndorserConsent, EndorserDetails, EndorserKind, Scope
from campaign.domain.language import Both

SECRET = "not a secret, but long enough to be one"
CONSENT = EndorserConsent("Canaryperson Ames, secretary", date(2026, 11, 1), Scope.LOGO)
GROUP = EndorserDetails(
    EndorserKind.GROUP,
    "Canary Bakers’ Guild",
    Both("Canarykind of bakers", "Gremio Canarykind"),
    "Canarytown",
    "https://canary-guild.org/",
    CONSENT,
    logo_alt=Both("Canaryalt: a loaf", "Canaryalt: un pan"),
)
PERSON = EndorserDetails(
    EndorserKind.PERSON,
    "Vera Lund",
    Both("Council member, Ward 1", "Concejala del distrito 1"),
    "Mill River",
    None,
    EndorserConsent("herself", date(2026, 11, 2), Scope.NAME),
)
LOGO = b"\x89PNG Canarylogo"


def with_logo(details: EndorserDetails = GROUP, logo: bytes = LOGO) -> NewEndorser:
    return NewEndorser(details, logo)
