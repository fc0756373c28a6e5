"""Makes the files that a site shows: a picture at a few widths, as JPEG, which browsers and PDFs both read."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass

from PIL import Image

from campaign.content.photographs.folder import MOST_BYTES
from campaign.content.photographs.jpeg_segments import hidden_parts
from campaign.content.photographs.originals import UnreadablePhoto
from campaign.domain.evidence.photographs import PhotoFile

#: The widths in pixels, for a phone, a page and a sharp screen, with the most bytes of each.
WIDTHS = {480: 60_000, 960: 150_000, 1600: 340_000}
_BEST, _WORST, _STEP = 84, 40, 6


@dataclass(frozen=True, slots=True)
class EncodedPhoto:
    """A file and its bytes."""

    file: PhotoFile
    data: bytes


def encoded(picture: Image.Image) -> tuple[EncodedPhoto, ...]:
    """Return the files of a picture, the smallest first. No picture is made larger than it is.

    A width whose file would be too large is left out; UnreadablePhoto if all are.
    """
    widths = [width for width in WIDTHS if width <= picture.width]
    if len(widths) == 1:
        widths.append(picture.width)
    made = (_encoded(picture, width) for width in widths)
    kept = tuple(one for one in made if len(one.data) <= MOST_BYTES)
    if not kept:
        raise UnreadablePhoto("the picture has too much detail for a page; crop it to what matters")
    return kept


def _encoded(picture: Image.Image, width: int) -> EncodedPhoto:
    height = max(1, round(picture.height * width / picture.width))
    resized = picture.resize((width, height), Image.Resampling.LANCZOS)
    most = next(most for known, most in WIDTHS.items() if width <= known or known == max(WIDTHS))
    qualities = range(_BEST, _WORST - 1, -_STEP)
    data = next((made for quality in qualities if len(made := _jpeg(resized, quality)) <= most), None)
    data = data or _jpeg(resized, _WORST)
    if hidden_parts(data):
        raise ValueError("the encoder wrote more than the picture")
    return EncodedPhoto(PhotoFile(width, height, hashlib.sha256(data).hexdigest()), data)


def _jpeg(picture: Image.Image, quality: int) -> bytes:
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=quality, optimize=True, progressive=True)
    return out.getvalue()
