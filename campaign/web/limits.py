"""How often an address may ask for a preview or a PDF, save what they write or hand something in."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from datetime import datetime
from ipaddress import IPv6Address, ip_address

from limits import parse_many
from limits.strategies import FixedWindowRateLimiter

from campaign.settings import Settings
from campaign.storage.rate_counts import RateCounts, SharedCounts

#: Saving takes room for a month; a whole class of writers behind one address stays below this.
_SAVES = "20/minute;200/hour"
#: What is handed in is read by people; nobody has more to say in an hour.
HANDED_IN = "10/hour"


class Limits:
    """Counts visits by address; what is stored is a hash that cannot be turned back without this site's secret."""

    def __init__(self, settings: Settings, clock: Callable[[], datetime], shared: SharedCounts) -> None:
        self._settings = settings
        self._counts = RateCounts(shared, lambda: clock().timestamp())
        self._limiter = FixedWindowRateLimiter(self._counts)
        self._clock = clock

    @property
    def are_shared(self) -> bool:
        """Whether all processes count together; otherwise this one counts by itself, and the log says why."""
        return self._counts.check()

    def seconds_to_wait(self, what: str, address: str, secret: str) -> int:
        """Count a visit for `preview`, `pdf`, `save` or `handed-in`; 0 if it is within the limit, else the seconds
        until the next one is."""
        rates = parse_many(self._rates(what))
        visitor = visitor_key(address, secret, self._clock())
        for rate in rates:
            if not self._limiter.hit(rate, what, visitor):
                reset = self._limiter.get_window_stats(rate, what, visitor).reset_time
                return max(1, math.ceil(reset - self._clock().timestamp()))
        return 0

    def _rates(self, what: str) -> str:
        known = {"preview": self._settings.preview_limit, "save": _SAVES, "handed-in": HANDED_IN}
        return known.get(what, self._settings.pdf_limit)


def visitor_key(address: str, secret: str, now: datetime) -> str:
    """A visitor, as far as a limit needs to know: an IPv4 address or an IPv6 network of /64, hashed for one day."""
    try:
        found = ip_address(address)
    except ValueError:
        found = ip_address("0.0.0.0")  # noqa: S104  # all who have no address count as one
    if isinstance(found, IPv6Address) and found.ipv4_mapped:
        found = found.ipv4_mapped
    network = found.packed[:8] if isinstance(found, IPv6Address) else found.packed
    return hashlib.blake2b(
        network + now.date().isoformat().encode(), key=secret.encode()[:64], digest_size=12
    ).hexdigest()
