"""Web addresses without what newsletters and advertisers hang on them to follow readers."""

from __future__ import annotations

from urllib.parse import urlsplit, urlunsplit

#: Parameters that only tell who follows a link, and from where; a page is the same without them.
_TRACKING = frozenset(
    "akid _bta_c _bta_tid _ga _gl _hsenc _hsmi _openstat dclid dm_i epik fbclid gbraid gclid gclsrc igshid li_fat_id "
    "mc_cid mc_eid mkt_tok ml_subscriber ml_subscriber_hash msclkid oly_anon_id oly_enc_id rb_clickid s_cid "
    "srsltid ttclid twclid vero_conv vero_id wbraid wickedid yclid".split()
)
_TRACKING_BEGINNINGS = ("utm_", "pk_", "mtm_", "hsa_")


def tracking_in(url: str) -> tuple[str, ...]:
    """The names of the parameters of an address that only follow its readers, in order."""
    return tuple(name for name in map(_name, _parameters(url)) if _follows(name))


def without_tracking(url: str) -> str:
    """The address without them. All else stays as it is written, and an address without any is not touched."""
    if not tracking_in(url):
        return url
    kept = "&".join(part for part in _parameters(url) if not _follows(_name(part)))
    return urlunsplit(urlsplit(url)._replace(query=kept))


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
