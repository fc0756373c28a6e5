"""Officials as pages list them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urlsplit

from campaign.domain.findings import Message
from campaign.domain.officials.bodies import Bodies
from campaign.domain.officials.officeholders import Office, Officeholder
from campaign.domain.officials.phone_numbers import phone_link
from campaign.rendering.locale import Locale
from campaign.rendering.officials.answers import body_name, delegate_message
from campaign.rendering.officials.areas import area_name
from campaign.rendering.officials.opening_hours import opening_line


@dataclass(frozen=True, slots=True)
class OfficeView:
    """An office: where it is, its number and the link that dials it, and whether it is open now."""

    place: str
    phone: str
    dials: str
    address: tuple[str, ...]
    opening: str


@dataclass(frozen=True, slots=True)
class PersonView:
    """An official: `about` says whom they represent, for which body and party; `note` that they have no vote."""

    id: str
    title: str
    name: str
    about: tuple[str, ...]
    note: Message | None
    offices: tuple[OfficeView, ...]
    form_url: str = ""
    email: str = ""
    website: str = ""

    @property
    def main_office(self) -> OfficeView | None:
        """The office to call first."""
        return next((office for office in self.offices if office.phone), None)

    @property
    def can_be_written(self) -> bool:
        """Whether a way to send a message is known."""
        return bool(self.form_url or self.email or any(office.address for office in self.offices))


def person_view(holder: Officeholder, bodies: Bodies, now: datetime, locale: Locale) -> PersonView:
    """Return an official for a page in a reader's language."""
    party = holder.party[locale.language] if holder.party else ""
    about = (body_name(holder.body, bodies, locale), area_name(holder.area, locale), party)
    return PersonView(
        id=holder.id,
        title=locale.initial(holder.title[locale.language]),
        name=holder.name,
        about=tuple(filter(None, about)),
        note=delegate_message(holder),
        offices=tuple(_office(office, holder, bodies, now, locale) for office in holder.offices),
        form_url=_web_address(holder.form_url),
        email=holder.email or "",
        website=_web_address(holder.website),
    )


def _office(office: Office, holder: Officeholder, bodies: Bodies, now: datetime, locale: Locale) -> OfficeView:
    body = bodies.find(holder.body)
    hours = bodies.hours_of(body) if body else None
    dials = phone_link(office.phone or "") or ""
    return OfficeView(
        place=office.place,
        phone=office.phone or "" if dials else "",
        dials=dials,
        address=office.address,
        opening=opening_line(hours, office, now, locale) if hours and dials else "",
    )


def _web_address(address: str | None) -> str:
    """Return an address that a page may link to; empty for anything but http and https."""
    return address if address and urlsplit(address).scheme in ("http", "https") else ""
