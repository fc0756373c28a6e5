"""The packet for those who receive a petition: the text and totals, and the names that may be given, as PDF and CSV.

Names go into files of a few thousand each, so that a packet takes the same memory however many there are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice

from campaign.domain.editions import Edition
from campaign.domain.language import Language
from campaign.domain.newspapers.states import state_name
from campaign.domain.petition.progress import TextVersion
from campaign.domain.petition.totals import Totals
from campaign.rendering.csv_files import csv_text
from campaign.rendering.environment import environment
from campaign.rendering.locale import locale_for
from campaign.rendering.petition.countries import country_name
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint

#: Names in one PDF: some twenty pages, which take a renderer a few seconds.
NAMES_IN_A_FILE = 1500


@dataclass(frozen=True, slots=True)
class SignedText:
    """A text with how many in the packet signed it."""

    text: TextVersion
    count: int


@dataclass(frozen=True, slots=True)
class PetitionPacket:
    """What those who receive a petition get, but for the names."""

    edition: Edition
    language: Language
    number: int
    as_of: date
    signatures: int
    names: int
    texts: tuple[SignedText, ...]
    totals: Totals
    imprint: Imprint

    @property
    def places(self) -> tuple[tuple[str, int], ...]:
        """How many signed in each region and its districts, and in each country, by name."""
        return tuple(_places(self.totals, self.language))

    @property
    def recipients(self) -> str:
        """Those who receive it, as part of a sentence."""
        names = self.texts[-1].text.text.to if self.texts else ()
        return locale_for(self.language).list([name[self.language] for name in names])


def packet_print(packet: PetitionPacket, paper: Paper) -> PrintJob:
    """Return the packet's first file as a print job: the text, the version, the totals."""
    html = environment(packet.language).get_template("print/petition-packet.html").render(packet=packet, paper=paper)
    return PrintJob(html, "packet", paper)


def names_print(packet: PetitionPacket, names: list[str], part: int, paper: Paper) -> PrintJob:
    """Return a file of names as a print job. `part` counts the files from 1."""
    first = (part - 1) * NAMES_IN_A_FILE + 1
    template = environment(packet.language).get_template("print/petition-names.html")
    return PrintJob(template.render(packet=packet, names=names, first=first, part=part, paper=paper), "packet", paper)


def in_parts(names: Iterable[str]) -> Iterator[list[str]]:
    """Yield names in lists, each for one file."""
    rest = iter(names)
    while part := list(islice(rest, NAMES_IN_A_FILE)):
        yield part


def totals_csv(packet: PetitionPacket) -> str:
    """Return the totals as CSV."""
    texts = [("version", one.text.version, one.count) for one in packet.texts]
    places = [("place", name, count) for name, count in packet.places]
    facts = [("as of", str(packet.as_of), packet.signatures), ("with a name", "", packet.names)]
    return csv_text(("what", "which", "signatures"), [*facts, *texts, *places])


def names_lines(names: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield the lines of a CSV of names with the version that each signed."""
    yield csv_text(("name", "version"), [])
    for name, version in names:
        heading, _, line = csv_text(("",), [(name, version)]).partition("\r\n")
        yield line


def _places(totals: Totals, language: Language) -> Iterator[tuple[str, int]]:
    words = locale_for(language)
    for region in totals.regions:
        name = state_name(region.region)[language]
        yield name, region.count
        for district, count in region.districts.shown if region.districts else ():
            label = words.catalogue.gettext("{state}, district {district}").format(state=name, district=district)
            yield label, count
        if region.districts and region.districts.shown and region.districts.elsewhere:
            label = words.catalogue.gettext("{state}, other or unknown districts").format(state=name)
            yield label, region.districts.elsewhere
    for country, count in totals.countries:
        yield country_name(country, language), count
    if totals.elsewhere:
        yield words.catalogue.gettext("Elsewhere"), totals.elsewhere
