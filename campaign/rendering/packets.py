"""A packet for an official's office: what is asked, published letters from their area, and the facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from campaign.domain.editions import Edition
from campaign.domain.evidence.campaigns import DemandStatus
from campaign.domain.language import Language
from campaign.domain.officials.officeholders import Officeholder
from campaign.domain.reports.reports import ReportDetails
from campaign.rendering.environment import environment
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.handouts import HandoutPage, handout_page
from campaign.rendering.sheets.pages import Imprint


@dataclass(frozen=True, slots=True)
class Packet:
    """What an office gets. `official` is whose office it is, and `area` what the letters are from, as people say it.

    The letters are in the packet only if their writers agreed to that.
    """

    edition: Edition
    language: Language
    official: Officeholder | None
    area: str
    letters: tuple[ReportDetails, ...]
    imprint: Imprint

    @property
    def demands(self) -> tuple[str, ...]:
        """What the campaign asks for today."""
        current = self.edition.campaign.demands_of(DemandStatus.CURRENT)
        return tuple(demand.text[self.language] for demand in current)

    @property
    def sheets(self) -> tuple[HandoutPage, ...]:
        """What the fronts of the fact sheets say, each with its address, if the site knows its own."""
        sheets, imprint = self.edition.content.sheets, self.imprint
        return tuple(handout_page(sheet, self.edition, self.language, imprint, has_back=False) for sheet in sheets)


def for_offices(letters: Iterable[ReportDetails]) -> tuple[ReportDetails, ...]:
    """Return the published letters whose writers agreed that an office gets them, newest first."""
    agreed = (letter for letter in letters if letter.is_published and letter.for_offices and letter.published_on)
    return tuple(sorted(agreed, key=lambda letter: (str(letter.published_on), letter.newspaper), reverse=True))


def packet_print(packet: Packet, paper: Paper) -> PrintJob:
    """Return a packet as a print job."""
    html = environment(packet.language).get_template("print/packet.html").render(packet=packet, paper=paper)
    return PrintJob(html, "packet", paper)
