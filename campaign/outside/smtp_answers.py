"""What the answers of mail servers mean: codes of three digits, and codes of three parts (RFC 3463)."""

from __future__ import annotations

import re

_ENHANCED = re.compile(rb"\A\s*([245]\.\d{1,3}\.\d{1,3})\b")
#: What some codes mean, for people who read lists of them.
_MEANINGS = {
    "5.1.1": "no such mailbox",
    "5.1.2": "no such domain",
    "5.1.10": "the domain takes no mail",
    "5.2.1": "the mailbox is closed",
    "5.2.2": "the mailbox is full",
    "5.4.5": "no more mail is taken today",
    "5.7.1": "not allowed",
    "5.7.25": "the sending server has no name",
    "5.7.26": "SPF, DKIM or DMARC failed",
    "4.2.2": "the mailbox is full",
    "4.7.0": "too much mail, or not trusted yet",
}
#: Refusals that speak of this site and not of the mailbox: a quota, a login, SPF, DKIM and DMARC, a block list or a
#: relay. An operator can mend these.
_OF_THE_SITE = re.compile(r"5\.(?:7\.\d+|4\.5|3\.[02]|5\.[01])")
#: A refusal that says no more than that it failed.
_FAILED_SOMEHOW = 554


def is_of_the_site(code: int, text: bytes) -> bool:
    """Whether a refusal speaks of this site, so that other mail may be refused too."""
    enhanced = _enhanced(text)
    return code >= 500 and (bool(_OF_THE_SITE.fullmatch(enhanced)) if enhanced else code == _FAILED_SOMEHOW)


def is_for_good(code: int, text: bytes) -> bool:
    """Whether a refusal says that this mailbox will never take this mail."""
    return code >= 500 and not is_of_the_site(code, text)


def shown(code: int, text: bytes) -> str:
    """Return an answer in our words: its codes, and what they mean if we know."""
    enhanced = _enhanced(text)
    meaning = _MEANINGS.get(enhanced)
    return " ".join(filter(None, [str(code), enhanced, meaning and f"({meaning})"]))


def _enhanced(text: bytes) -> str:
    found = _ENHANCED.match(text)
    return found[1].decode("ascii") if found else ""
