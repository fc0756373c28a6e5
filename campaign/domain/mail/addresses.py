"""Addresses of people, as they type them."""

from __future__ import annotations

import re

from email_validator import EmailNotValidError, validate_email

#: What can be between the local part and the @ that does not change the mailbox with many providers; and with Yahoo.
_TAG, _YAHOOS_TAG = "+", "-"
#: Domains of one provider that are one.
_SAME = {"googlemail.com": "gmail.com"}
#: Providers where everyone may have a mailbox; any other domain is of one organization or person. Of domains with a
#: country's ending, such as yahoo.co.uk, the first part is here.
_PROVIDERS = frozenset(
    "aol att bellsouth btinternet comcast cox fastmail free gmail gmx hey hotmail icloud laposte live mac mail me msn "
    "orange outlook pm proton protonmail sbcglobal sky t-online tuta tutanota verizon web wp ya yahoo yandex ymail "
    "zoho".split()
)
#: The endings after a provider's first part: com, co.uk, and such.
_ENDING = re.compile(r"(?:[a-z]{2,3}|com?\.[a-z]{2})")


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
    """Return the address under which mail is counted: without case, tags and dots.

    For limits only. With some providers these are one mailbox and with others several, so they never say that two people
    are one.
    """
    local, _, domain = address.casefold().rpartition("@")
    tag = _YAHOOS_TAG if domain.startswith("yahoo.") else _TAG
    bare = local.split(_TAG)[0].split(tag)[0].replace(".", "")
    return f"{bare or local}@{_SAME.get(domain, domain)}"


def own_domain(address: str) -> str | None:
    """Return the domain of an address if it is of one organization or person, who may get mail to any name in it; None
    for a provider where everyone may have a mailbox. For limits only."""
    domain = address.casefold().rpartition("@")[2]
    name, _, ending = domain.partition(".")
    return None if name in _PROVIDERS and _ENDING.fullmatch(ending) else domain


def masked(address: str) -> str:
    """Return enough of an address to recognize it by someone who knows it: a•••@e•••.org."""
    local, _, domain = address.rpartition("@")
    name, dot, ending = domain.rpartition(".")
    return f"{local[:1]}•••@{name[:1]}•••{dot}{ending}"
