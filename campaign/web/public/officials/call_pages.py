"""What the page of a call shows: one office, what to say to it, and what there is to ask for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.campaigns import DemandStatus
from campaign.domain.language import DEFAULT_LANGUAGE
from campaign.domain.letters.demanded import Request, requests_of
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.domain.officials.officeholders import Officeholder
from campaign.rendering.locale import Locale
from campaign.rendering.officials.call_scripts import CallScript, call_script
from campaign.rendering.officials.people import PersonView, person_view
from campaign.web.public.officials.official_pages import message_template
from campaign.web.site import site


@dataclass(frozen=True)
class CallPage:
    """A call to one of several officials; `number` counts from 1. `holder` is None after the last."""

    edition: Edition
    known: CampaignOfficials
    locale: Locale
    everyone: tuple[Officeholder, ...]
    holder: Officeholder | None
    wanted: str = ""

    @property
    def number(self) -> int:
        """The place of the office among those to call."""
        return self.everyone.index(self.holder) + 1 if self.holder else len(self.everyone)

    @cached_property
    def person(self) -> PersonView | None:
        """The official to call."""
        return self._view(self.holder) if self.holder else None

    @cached_property
    def people(self) -> list[PersonView]:
        """Everyone to call."""
        return [self._view(holder) for holder in self.everyone]

    @cached_property
    def requests(self) -> tuple[Request, ...]:
        """What the official can be asked for, the best first."""
        demands = self.edition.campaign.demands_of(DemandStatus.CURRENT)
        if self.holder is None:
            return ()
        return requests_of(self.holder, demands, self.known.bodies) or tuple(map(Request, demands))

    @cached_property
    def request(self) -> Request | None:
        """What the script asks for."""
        wanted = (request for request in self.requests if request.demand.id == self.wanted)
        return next(wanted, None) or next(iter(self.requests), None)

    @cached_property
    def script(self) -> CallScript | None:
        """What to say."""
        if self.holder is None:
            return None
        return call_script(self.holder, self.request, self.edition.content, self.locale.language, DEFAULT_LANGUAGE)

    @property
    def message_template(self) -> TemplateSet | None:
        """The template of a message to the same officials."""
        return message_template(self.edition)

    def _view(self, holder: Officeholder) -> PersonView:
        return person_view(holder, self.known.bodies, site().services.clock(), self.locale)
