"""Mails about an event: to confirm, with the link to join, the day before, and when the event changes.

They are about an appointment, so no mail program offers to unsubscribe from them: that would give someone's place away.
The private link in each says what withdrawing does.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from campaign.domain.events.attendees import Attendance, Attendee
from campaign.domain.events.events import Event
from campaign.domain.events.versions import EventVersion
from campaign.domain.language import Both, Language, address_prefix
from campaign.domain.mail.confirmations import Confirmation
from campaign.domain.mail.mails import Attachment, Mail
from campaign.rendering.events.calendar_files import CalendarEntry, calendar_file
from campaign.rendering.events.event_texts import change_line, place_lines, when_line
from campaign.rendering.mail.mails import Owner, mail_of

#: The kinds of mail about events; each has its template.
CONFIRM, SIGNED_UP, CHANGED, REMINDER = "event-confirm", "event-signed-up", "event-changed", "event-reminder"


@dataclass(frozen=True, slots=True)
class EventMail:
    """What mails about an event need: the campaign's slug and disclaimer, the event with its version, and who runs the
    site."""

    campaign: str
    event: Event
    version: EventVersion
    site_owner: Owner
    disclaimer: Both | None = None

    def owner(self, language: Language) -> Owner:
        """Return who runs the site, as a mail in a language says."""
        return replace(self.site_owner, disclaimer=self.disclaimer[language]) if self.disclaimer else self.site_owner

    def page(self, language: Language) -> str:
        """Return the full address of the event's page."""
        return self._address(language, f"events/{self.event.id}")

    def private_page(self, language: Language, key: str) -> str:
        """Return the full address behind a private link."""
        return self._address(language, f"events/mine/{key}")

    def _address(self, language: Language, path: str) -> str:
        return f"{self.site_owner.public_url}{address_prefix(language)}/{self.campaign}/{path}"


def confirm_mail(to: str, language: Language, about: EventMail, asked: Confirmation, *, known: bool, key: str) -> Mail:
    """Return the mail that asks whether it was really they who signed up. Nothing that was typed is in it."""
    values = {"link": about.private_page(language, asked.key), "code": asked.written_code, "known": known}
    return mail_of(
        CONFIRM,
        language,
        key=key,
        to=to,
        owner=about.owner(language),
        values={**_values(about, language), **values},
        link=asked.key,
    )


def attendee_mail(kind: str, attendee: Attendee, about: EventMail, key: str, **more: Any) -> Mail:
    """Return a mail to someone who confirmed; `key` is that of their private link."""
    language, event = attendee.language, about.event
    has_place = attendee.attendance is Attendance.COMING
    link = event.online.link if event.online and has_place and not event.canceled else None
    file = calendar_file(about.campaign, CalendarEntry(event, about.version, about.page(language), link), language)
    own = about.private_page(language, key)
    values = {"has_place": has_place, "place_is_free": False, "join": link, "own": own, **more}
    return mail_of(
        kind,
        language,
        key=f"{kind} {attendee.id} {about.version.sequence}{' place' if more.get('place_is_free') else ''}",
        to=attendee.email,
        owner=about.owner(language),
        values={**_values(about, language), **values},
        link=key,
        attachments=(Attachment(f"{event.id}.ics"[-100:], file, "text/calendar"),) if has_place else (),
    )


def _values(about: EventMail, language: Language) -> Mapping[str, Any]:
    event = about.event
    return {
        "title": event.title[language],
        "when": when_line(event, language),
        "place": ", ".join(place_lines(event, language)),
        "change": change_line(event, language),
        "page": about.page(language),
        "is_canceled": event.canceled is not None,
    }
