"""Warnings about settings that work but may not do what the operator expects; shown at the start and by `campaign
doctor`."""

from __future__ import annotations

from collections.abc import Iterator
from ipaddress import ip_address

from campaign.settings import Settings

_OPEN = (
    "whoever can reach {host} may ask this site without TLS, and read letters and private links on the way; "
    "listen on 127.0.0.1 and put a proxy with TLS in front"
)
_NO_ADDRESS = "PUBLIC_URL is not set: letters, files and sheets carry no address or QR code of this site"
_ALONE = "CONTACT_NAME is not set: pages say that this is a demonstration, and there is no security.txt"

_CLOSED = "petitions, sign-ups for events, reminders by mail, press releases and embeds are off: {lacking} not set"


def settings_warnings(settings: Settings, host: str = "") -> Iterator[str]:
    """Return the warnings, one line each. `host` is the listening address if it differs from the settings."""
    if not _is_loopback(host or settings.host):
        yield _OPEN.format(host=host or settings.host)
    if settings.public_url is None:
        yield _NO_ADDRESS
    if settings.contact_name is None or settings.contact_email is None:
        yield _ALONE
    if settings.lacking and (
        settings.mail_server or settings.mail_from or settings.contact_address or settings.privacy_email
    ):
        yield _CLOSED.format(lacking=", ".join(settings.lacking))
    elif settings.mail_test_to:
        yield f"MAIL_TEST_TO is set: all mail goes to {settings.mail_test_to}, and no one who signs gets any"


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
