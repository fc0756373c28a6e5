"""How often an address may ask for a preview or a PDF, save what they write or hand something in."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from datetime import datetime
from ipaddress import IPv4Address, IPv6Address, ip_address

from limits import parse_many
from limits.strategies import FixedWindowRateLimiter

from campaign.settings import Settings
from campaign.storage.limits.rate_counts import RateCounts, SharedCounts
from campaign.web.visit_counter import VisitCounter

#: Saving takes room for a month; a whole class of writers behind one address stays below this.
_SAVES = "20/minute;200/hour"
#: What is handed in is read by people; nobody has more to say in an hour.
HANDED_IN = "10/hour"
#: An IPv6 customer often has a whole /48, which is 65,536 visitors as we count them: together they may do this often
#: what one may.
_AROUND = 8
#: The door counts in memory and does not know the buttons. It turns away whoever comes twice as often as all limits
#: together allow, without reading what they send; nobody who writes meets it.
_BEYOND = 2


class Limits:
    """Counts visits by address; what is stored is a hash that cannot be turned back without this site's secret."""

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
        """Whether all processes count together; otherwise this one counts by itself, and the log says why."""
        return self._counts.check()

    def seconds_to_wait(self, what: str, address: str, secret: str) -> int:
        """Count a visit for `preview`, `pdf`, `save` or `handed-in`; 0 if it is within the limit, else the seconds
        until the next one is."""
        keys = self.keys_of(address, secret) if what == "save" else self.keys_of(address, secret)[:1]
        for visitor, times in keys:
            for rate in parse_many(self._rates(what)):
                allowed = type(rate)(rate.amount * times, rate.multiples)
                if not self._limiter.hit(allowed, what, visitor):
                    reset = self._limiter.get_window_stats(allowed, what, visitor).reset_time
                    return max(1, math.ceil(reset - self._clock().timestamp()))
        return 0

    def keys_of(self, address: str, secret: str) -> tuple[tuple[str, int], ...]:
        """Under which keys a visit counts, each with how many times one visitor's limit it may reach."""
        now = self._clock()
        around = network_key(address, secret, now)
        return ((visitor_key(address, secret, now), 1), *([(around, _AROUND)] if around else []))

    def _rates(self, what: str) -> str:
        known = {"preview": self._settings.preview_limit, "save": _SAVES, "handed-in": HANDED_IN}
        return known.get(what, self._settings.pdf_limit)


def visitor_key(address: str, secret: str, now: datetime) -> str:
    """A visitor, as far as a limit needs to know: an IPv4 address or an IPv6 network of /64, hashed for one day."""
    return _hashed(visitor_network(address), secret, now)


def visitor_network(address: str) -> bytes:
    """The bytes of an address that tell one visitor from another: all of IPv4's, the first 64 bits of IPv6's."""
    found = _read_address(address)
    return found.packed[:8] if isinstance(found, IPv6Address) else found.packed


def network_key(address: str, secret: str, now: datetime) -> str | None:
    """The IPv6 network of /48 around a visitor, hashed in the same way; None for IPv4, where an address is dear."""
    found = _read_address(address)
    return _hashed(found.packed[:6], secret, now) if isinstance(found, IPv6Address) else None


def _read_address(address: str) -> IPv4Address | IPv6Address:
    try:
        found = ip_address(address)
    except ValueError:
        found = ip_address("0.0.0.0")  # noqa: S104  # all who have no address count as one
    return found.ipv4_mapped or found if isinstance(found, IPv6Address) else found


def _hashed(network: bytes, secret: str, now: datetime) -> str:
    told = network + now.date().isoformat().encode()
    return hashlib.blake2b(told, key=secret.encode()[:64], digest_size=12).hexdigest()


def _a_minute(rates: str) -> int:
    """How many visits in a minute some rates allow at the very most."""
    return min(math.ceil(rate.amount * max(1.0, 60 / rate.get_expiry())) for rate in parse_many(rates))
