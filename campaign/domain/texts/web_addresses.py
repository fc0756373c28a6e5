"""Web addresses: whether readers can follow one, and removal of tracking parameters."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

from campaign.domain.findings import Message

#: Parameters that only identify who follows a link, and from where; the page is the same without them.
_TRACKING = frozenset(
    "akid _bta_c _bta_tid _ga _gl _hsenc _hsmi _openstat dclid dm_i epik fbclid gbraid gclid gclsrc igshid li_fat_id "
    "mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash msclkid oly_anon_id oly_enc_id rb_clickid s_cid "
    "srsltid ttclid twclid vero_conv vero_id wbraid wickedid yclid".split()
)
_TRACKING_BEGINNINGS = ("utm_", "pk_", "mtm_", "hsa_")


def tracking_in(url: str) -> tuple[str, ...]:
    """Return the names of an address's tracking parameters, in order."""
    return tuple(name for name in map(_name, _parameters(url)) if _follows(name))


def without_tracking(url: str) -> str:
    """Return the address without them. Everything else stays as written, and an address without any is unchanged."""
    if not tracking_in(url):
        return url
    kept = "&".join(part for part in _parameters(url) if not _follows(_name(part)))
    return urlunsplit(urlsplit(url)._replace(query=kept))


def wrong_address(url: str) -> Message | None:
    """Return what is wrong with an address that readers will follow; None for plain http(s) to a named host."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return Message("the address cannot be read")
    if parts.scheme not in ("http", "https"):
        return Message("the address is not http or https")
    if parts.username or parts.password:
        return Message("the address has a user name in it")
    if not host.isascii() or "." not in host or host.replace(".", "").isdigit():
        return Message("the address has no plain host name")
    if any(character.isspace() or ord(character) < 33 for character in url):
        return Message("the address has a space in it")
    return None


def form_address(written: str) -> str | None:
    """Return the address of a form that someone wrote, with its scheme; None for an email address and for what is no
    address."""
    text = written.strip()
    if not text or "@" in text:
        return None
    address = text if text.startswith(("http://", "https://")) else f"https://{text}"
    return None if wrong_address(address) else address


def _parameters(url: str) -> list[str]:
    try:
        query = urlsplit(url).query
    except ValueError:
        return []
    return query.split("&") if query else []


def _name(parameter: str) -> str:
    return parameter.partition("=")[0].lower()


def _follows(name: str) -> bool:
    return name in _TRACKING or name.startswith(_TRACKING_BEGINNINGS)
