"""Links that strangers give to readers: which of them the site shows. It never opens one."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from campaign.domain.findings import Message
from campaign.domain.texts.web_addresses import without_tracking, wrong_address

#: The most characters of a link.
MOST_LINK = 400
_TO_COPY = Message("Copy the address from your browser. It begins with https://.")
_NO_SITE = Message("That isn’t the address of a newspaper’s page. Copy it from your browser.")
#: One label of a host's name. Names in other scripts can look like a newspaper's, so none is taken, nor its code (xn--).
_LABEL = re.compile(r"(?!xn--)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?", re.IGNORECASE)
_LAST_LABEL = re.compile(r"[a-z]{2,24}", re.IGNORECASE)
#: Endings of names that lead nowhere, or to a machine near the reader.
_PRIVATE = frozenset("arpa example home internal intranet invalid lan local localdomain localhost onion test".split())
_PLAIN = re.compile(r"[!-~]+")
#: Sites whose links lead to other sites, and so say nothing of where.
_SHORTENERS = frozenset(
    "bit.ly bitly.com buff.ly cutt.ly dlvr.it fb.me flip.it goo.gl ift.tt is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at "
    "smarturl.it t.co t.ly tiny.cc tinyurl.com trib.al v.gd shar.es s.id".split()
)
_REDIRECTORS = frozenset(
    "l.facebook.com lm.facebook.com l.instagram.com out.reddit.com href.li urldefense.com urldefense.proofpoint.com "
    "googleadservices.com ad.doubleclick.net l.messenger.com cdn.ampproject.org".split()
)
#: Pages that lead elsewhere on sites that have other pages too: the site's name, and how the path begins.
_LEADS_AWAY = re.compile(
    r"(?:google\.[a-z.]{2,6}/(?:url|amp)|news\.google\.com/|youtube\.com/redirect|linkedin\.com/safety/go|bing\.com/ck/"
    r"|duckduckgo\.com/l/|[a-z0-9.]+\.safelinks\.protection\.outlook\.com/)"
)
_ELSEWHERE = Message("This address hides where it leads. Open it, and copy the address of the newspaper’s own page.")
_NEVER = frozenset('\\"<>^`{|}')


def shown_link(written: str) -> str | None:
    """Return a link as it is stored, without what only says who follows it; None if nothing was written.

    Only for links that have nothing wrong.
    """
    return without_tracking(written) if written else None


def wrong_link(written: str) -> Message | None:
    """Return what is wrong with a link that someone gave; None for a plain http(s) address of a named site."""
    if len(written) > MOST_LINK:
        return Message("This address is too long. Use one with up to {most} characters.", {"most": MOST_LINK})
    if not _PLAIN.fullmatch(written) or _NEVER & set(written) or wrong_address(written):
        return _TO_COPY
    parts = urlsplit(written)
    try:
        port = parts.port
    except ValueError:
        return _TO_COPY
    if port is not None or "@" in parts.netloc or not _is_site(parts.netloc):
        return _NO_SITE
    host = host_of(written)
    leads_away = host in _SHORTENERS | _REDIRECTORS or _LEADS_AWAY.match(f"{host}{parts.path or '/'}")
    return _ELSEWHERE if leads_away else None


def host_of(address: str) -> str:
    """Return the name of an address's site, without www."""
    return (urlsplit(address).hostname or "").removeprefix("www.")


def is_on_site(address: str, site: str) -> bool:
    """Whether an address is on a site or a part of it, such as its letters."""
    return f".{host_of(address)}".endswith(f".{host_of(site)}")


def _is_site(host: str) -> bool:
    labels = host.split(".")
    is_named = len(labels) > 1 and all(map(_LABEL.fullmatch, labels))
    return bool(is_named and _LAST_LABEL.fullmatch(labels[-1]) and labels[-1].lower() not in _PRIVATE)
