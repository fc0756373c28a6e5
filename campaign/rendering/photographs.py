"""A photograph as a page shows it: from our own address in several sizes, or embedded where it is printed."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field

from campaign.domain.editions import Content
from campaign.domain.evidence.photographs import PhotoFile, Photograph
from campaign.domain.findings import Message
from campaign.domain.language import Language
from campaign.rendering.locale import locale_for

#: The narrowest file that is sharp in print, across a page of 17 cm.
_PRINT_WIDTH = 900
#: Licenses that are words of ours; any other is shown by its name.
_LICENSES = {
    "permission": Message("Used with permission"),
    "public domain": Message("Public domain"),
}


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photograph for its template. `sources` are addresses with the width of each, `data` is what is printed."""

    alt: str
    caption: str
    taken: str
    credit: str
    license: str
    sources: tuple[tuple[str, int], ...]
    width: int
    height: int
    data: bytes = field(repr=False)

    @property
    def address(self) -> str:
        """The address of the file for browsers that read no list."""
        return self.sources[min(1, len(self.sources) - 1)][0]

    @property
    def source_set(self) -> str:
        """The files to choose from, as HTML lists them."""
        return ", ".join(f"{address} {width}w" for address, width in self.sources)

    @property
    def data_url(self) -> str:
        """The picture within the document, for print."""
        return "data:image/jpeg;base64," + base64.b64encode(self.data).decode("ascii")


def photo_view(photograph: Photograph, content: Content, language: Language) -> PhotoView:
    """Return a photograph of a campaign for its template."""
    locale = locale_for(language)
    license = _LICENSES.get(photograph.license)
    largest = photograph.files[-1]
    return PhotoView(
        alt=photograph.alt[language],
        caption=photograph.caption[language] if photograph.caption else "",
        taken=locale.date(photograph.taken) if photograph.taken else "",
        credit=photograph.credit,
        license=locale.translate(license) if license else photograph.license,
        sources=tuple((photo_path(content.campaign.slug, file), file.width) for file in photograph.files),
        width=largest.width,
        height=largest.height,
        data=content.photographs.files[_to_print(photograph).digest],
    )


def photo_path(campaign: str, file: PhotoFile) -> str:
    """Return the address of a file of a campaign's, which is the same in every language."""
    return f"/{campaign}/photos/{file.name}"


def _to_print(photograph: Photograph) -> PhotoFile:
    return next((file for file in photograph.files if file.width >= _PRINT_WIDTH), photograph.files[-1])
