"""Rate limits per address for previews, PDFs, saving and submissions."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache
from ipaddress import IPv4Address, IPv6Address, ip_address

from limits import RateLimitItem, parse_many
from limits.strategies import FixedWindowRateLimiter

from campaign.settings import Settings
from campaign.storage.limits.rate_counts import RateCounts, SharedCounts
from campaign.web.visit_counter import VisitCounter

#: Saved drafts take space for a month; a whole class of writers behind one address stays below this.
_SAVES = "20/minute;200/hour"
#: People read submissions, and no one has more to say in an hour.
HANDED_IN = "10/hour"
#: People who call together, behind one address, stay below it; a count is worth little to anyone who would not.
_CALLS = "60/minute;600/hour"
#: A family or a class that signs behind one address stays below it. At a table, people sign on paper.
_SIGNS = "30/hour"
#: More than that sign a petition from a rally or a phone company's network. Each costs a browser a second of work, and
#: two posts.
_CROWD = "600/hour"
#: Links and codes of mails, each of which is tried once by those who have them.
_CONFIRMS = "60/hour"
#: What is stored counts for the network around an IPv6 visitor as well.
_STORED = ("save", "handed-in", "call", "sign", "crowd", "confirm")
#: An IPv6 customer often has a whole /48, which we count as 65,536 visitors: together they get this many times one
#: visitor's limit.
_AROUND = 8
#: Requests are counted in memory before the button is known. Anyone who sends twice as many as all limits together
#: allow is refused unread; no one who writes reaches that.
_BEYOND = 2


class Limits:
    """Visit counts by address, stored as hashes that cannot be reversed without this site's secret."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime], shared: SharedCounts) -> None:
        self._settings = settings
        self._counts = RateCounts(shared, lambda: clock().timestamp())
        self._limiter = FixedWindowRateLimiter(self._counts)
        self._clock = clock
        self.visits = VisitCounter(clock)
        rates = (settings.preview_limit, settings.pdf_limit, _SAVES)
        self.posts_a_minute = _BEYOND * sum(map(_a_minute, rates))
        self.looks_a_minute = _BEYOND * _a_minute(settings.preview_limit)

    @property
    def are_shared(self) -> bool:
        """Whether all processes share the counts; if not, this process counts alone, and the log says why."""
        return self._counts.check()

    def seconds_to_wait(self, kind: str, address: str, secret: str) -> int:
        """Count a visit for `preview`, `pdf`, `save`, `call`, `sign`, `crowd`, `confirm` or `handed-in`. Return 0 if it
        is within the limit, else the seconds until the next one is."""
        keys = self.keys_of(address, secret)[: None if kind in _STORED else 1]
        for visitor, times in keys:
            for rate in _rates_of(self._rates(kind)):
                allowed = type(rate)(rate.amount * times, rate.multiples)
                if not self._limiter.hit(allowed, kind, visitor):
                    reset = self._limiter.get_window_stats(allowed, kind, visitor).reset_time
                    return max(1, math.ceil(reset - self._clock().timestamp()))
        return 0

    def keys_of(self, address: str, secret: str) -> tuple[tuple[str, int], ...]:
        """Return the keys that a visit counts under, each with a multiple of one visitor's limit."""
        now = self._clock()
        around = network_key(address, secret, now)
        return ((visitor_key(address, secret, now), 1), *([(around, _AROUND)] if around else []))

    def _rates(self, kind: str) -> str:
        rates = {"preview": self._settings.preview_limit, "save": _SAVES, "handed-in": HANDED_IN, "call": _CALLS}
        rates |= {"sign": _SIGNS, "crowd": _CROWD, "confirm": _CONFIRMS}
        return rates.get(kind, self._settings.pdf_limit)


@lru_cache(maxsize=32)
def _rates_of(written: str) -> tuple[RateLimitItem, ...]:
    return tuple(parse_many(written))


def visitor_key(address: str, secret: str, now: datetime) -> str:
    """Return a visitor's key: an IPv4 address or an IPv6 /64 network, hashed and valid for one day."""
    return _hashed(visitor_network(address), secret, now)


def visitor_network(address: str) -> bytes:
    """Return the bytes that tell visitors apart: all of an IPv4 address, the first 64 bits of an IPv6 address."""
    parsed = _read_address(address)
    return parsed.packed[:8] if isinstance(parsed, IPv6Address) else parsed.packed


def network_key(address: str, secret: str, now: datetime) -> str | None:
    """Return the hashed /48 network around an IPv6 visitor; None for IPv4, where addresses are scarce."""
    parsed = _read_address(address)
    return _hashed(parsed.packed[:6], secret, now) if isinstance(parsed, IPv6Address) else None


def _read_address(address: str) -> IPv4Address | IPv6Address:
    try:
        parsed = ip_address(address)
    except ValueError:
        parsed = ip_address("0.0.0.0")  # noqa: S104  # all who have no address count as one
    return parsed.ipv4_mapped or parsed if isinstance(parsed, IPv6Address) else parsed


def _hashed(network: bytes, secret: str, now: datetime) -> str:
    data = network + now.date().isoformat().encode()
    return hashlib.blake2b(data, key=secret.encode()[:64], digest_size=12).hexdigest()


def _a_minute(rates: str) -> int:
    """Return the most visits per minute that some rates allow."""
    return min(math.ceil(rate.amount * max(1.0, 60 / rate.get_expiry())) for rate in parse_many(rates))
