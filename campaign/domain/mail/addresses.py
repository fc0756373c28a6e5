"""Addresses of people, as they type them."""

from __future__ import annotations

from email_validator import EmailNotValidError, validate_email

#: What can be between the local part and the @ that does not change the mailbox with many providers.
_TAG = "+"


def parse_address(text: str) -> str | None:
    """Return the one email address in a text as it is sent to, or None. Nothing is looked up.

    A domain of other letters comes back in its ASCII form. An address that programs could read as code, or that has more
    than letters of ASCII before the @, is refused: not every server delivers it.
    """
    try:
        found = validate_email(text.strip(), check_deliverability=False, allow_smtputf8=False, strict=True)
    except EmailNotValidError:
        return None
    address = found.ascii_email
    return None if address is None or "=?" in address else address


def folded(address: str) -> str:
    """Return the address under which mail is counted: without case, plus-tags and dots.

    For limits only. With some providers these are one mailbox and with others several, so they never say that two people
    are one.
    """
    local, _, domain = address.rpartition("@")
    return f"{local.split(_TAG)[0].replace('.', '') or local}@{domain}".casefold()


def masked(address: str) -> str:
    """Return enough of an address to recognize it by someone who knows it: a•••@e•••.org."""
    local, _, domain = address.rpartition("@")
    name, dot, ending = domain.rpartition(".")
    return f"{local[:1]}•••@{name[:1]}•••{dot}{ending}"
