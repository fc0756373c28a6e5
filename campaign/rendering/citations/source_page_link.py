"""The link from a letter's source sheet to the page that shows the current state of its facts."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Edition
from campaign.domain.language import address_prefix
from campaign.domain.letters.codes import code_of
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.source_codes import written
from campaign.rendering.locale import Locale
from campaign.rendering.qr_codes import quick_qr_code


@dataclass(frozen=True, slots=True)
class SourcePageLink:
    """A letter's code, the path of its page, and its full address if the site's address is known."""

    code: str
    path: str
    public_url: str | None

    @property
    def leads_there(self) -> bool:
        """Whether it may leave the site: a bare path is useless on paper, in an email or in a file."""
        return self.public_url is not None

    @property
    def address(self) -> str:
        """The address as printed on paper."""
        return f"{self.public_url or ''}{self.path}"

    @property
    def qr_code(self) -> str | None:
        """The address as a QR code."""
        return quick_qr_code(self.address) if self.leads_there else None

    def line(self, locale: Locale) -> str:
        """Return the link as lines of text."""
        return "\n".join(
            [
                locale.translate("Check for updates to these facts:"),
                self.address,
                locale.translate("Code") + " " + self.code,
            ]
        )


def source_page_link(manuscript: Manuscript, edition: Edition) -> SourcePageLink | None:
    """Return the link to a letter's source page; None for a letter without citations."""
    found = code_of(manuscript, edition)
    if found is None:
        return None
    code = written(found)
    return SourcePageLink(code, f"{address_prefix(manuscript.language)}/s/{code}", manuscript.public_url)


def source_page_line(manuscript: Manuscript, edition: Edition, locale: Locale) -> str:
    """Return the link as lines of text; empty if it could not be followed."""
    found = source_page_link(manuscript, edition)
    return found.line(locale) if found and found.leads_there else ""
