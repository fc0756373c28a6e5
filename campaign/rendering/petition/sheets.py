"""A sheet on which people sign by hand, at a table: the text, and lines for names."""

from __future__ import annotations

from dataclasses import dataclass

from campaign.domain.editions import Edition
from campaign.domain.language import Language, address_prefix
from campaign.domain.petition.petitions import Petition, PinnedText, short
from campaign.rendering.environment import environment
from campaign.rendering.locale import locale_for
from campaign.rendering.renderers.print_job import Paper, PrintJob
from campaign.rendering.sheets.pages import Imprint

#: Lines on the front, below a text of so many characters, and on the back.
_FRONT, _LONG_TEXT, _BACK = 12, 400, 14
#: Characters for which one line less fits.
_A_LINE = 90


@dataclass(frozen=True, slots=True)
class SignatureSheet:
    """A sheet to sign, ready for its template. `lines` are the numbers of its lines on the front and on the back."""

    edition: Edition
    petition: Petition
    language: Language
    imprint: Imprint
    privacy_email: str
    lines: tuple[range, range]

    @property
    def text(self) -> PinnedText:
        """The text that they sign."""
        return self.petition.pinned

    @property
    def version(self) -> str:
        """As much of the text's hash as organizers enter with the sheet."""
        return short(self.text.version)

    @property
    def recipients(self) -> str:
        """Those who receive it, as part of a sentence."""
        return locale_for(self.language).list([name[self.language] for name in self.petition.to])

    @property
    def address(self) -> str | None:
        """Where one signs online."""
        return self.imprint.address_of(f"{address_prefix(self.language)}/{self.edition.campaign.slug}/petition")


def signature_sheet(
    edition: Edition, petition: Petition, language: Language, imprint: Imprint, privacy_email: str
) -> SignatureSheet:
    """Return the sheet of a petition. A long text leaves fewer lines on the front."""
    characters = sum(len(text[language]) for text in petition.pinned.paragraphs)
    front = max(0, _FRONT - max(0, characters - _LONG_TEXT) // _A_LINE)
    lines = (range(1, front + 1), range(front + 1, front + _BACK + 1))
    return SignatureSheet(edition, petition, language, imprint, privacy_email, lines)


def sheet_job(sheet: SignatureSheet, paper: Paper) -> PrintJob:
    """Return a sheet as a print job."""
    html = environment(sheet.language).get_template("print/petition-sheet.html").render(sheet=sheet, paper=paper)
    return PrintJob(html, "petition-sheet", paper)
