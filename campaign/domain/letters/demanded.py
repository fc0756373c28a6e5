"""Who is asked for what: the demands that concern an official, and where they are decided."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from campaign.domain.evidence.campaigns import Demand
from campaign.domain.officials.bodies import Bodies, Body
from campaign.domain.officials.officeholders import Officeholder


@dataclass(frozen=True, slots=True)
class Request:
    """What to ask an official for. `to_press` are the committees that decide and on which they don't sit: what is left to
    them is to press these."""

    demand: Demand
    to_press: tuple[Body, ...] = ()


def requests_of(holder: Officeholder, demands: Iterable[Demand], bodies: Bodies) -> tuple[Request, ...]:
    """Return what to ask an official for: first what they can do themselves, then what they can press others to do."""
    found = [_request(holder, demand, bodies) for demand in demands]
    return tuple(sorted((request for request in found if request), key=lambda request: bool(request.to_press)))


def _request(holder: Officeholder, demand: Demand, bodies: Bodies) -> Request | None:
    asked = [body for id in demand.to if (body := bodies.find(id))]
    own = bodies.find(holder.body)
    line = tuple(bodies.line_of(own)) if own else ()
    if not asked or any(body in line or holder.sits_on(body) for body in asked):
        return Request(demand)
    near = tuple(body for body in asked if own and own in bodies.line_of(body))
    return Request(demand, near) if near else None
