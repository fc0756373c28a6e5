"""Makes the picture of a logo that a site shows: small, on white, as PNG, without anything else in its file."""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageChops, ImageFile, UnidentifiedImageError

from campaign.content.photographs.originals import UnreadablePhoto, alone_as_pixels, in_web_colors

MOST_BYTES = 2_000_000
MOST_PIXELS = 16_000_000
#: The largest width and height of what is shown, twice as many pixels as it takes up, and the most bytes of it.
BOX, MOST_SHOWN = (480, 240), 120_000
_LEAST = 48
_FORMATS = ("PNG", "JPEG", "WEBP")
_COLORS = (256, 64, 16)
_START = b"\x89PNG\r\n\x1a\n"
#: The chunks of a PNG file that are its picture.
_PICTURE = frozenset((b"IHDR", b"PLTE", b"IDAT", b"IEND"))


def shown_logo(raw: bytes) -> bytes:
    """Return the PNG of a logo; UnreadablePhoto if the file is no picture that we take, or too large or too small."""
    if len(raw) > MOST_BYTES:
        raise UnreadablePhoto(f"the logo has more than {MOST_BYTES // 1_000_000} megabytes; save it smaller")
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # which WeasyPrint sets, in a process that has it
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            picture = _picture(raw)
    except UnidentifiedImageError:
        raise UnreadablePhoto("the logo is no PNG, JPEG, WebP or SVG picture") from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnreadablePhoto("the logo has too many pixels; save it smaller") from None
    except (OSError, ValueError, SyntaxError, EOFError, TypeError):
        raise UnreadablePhoto("the logo is damaged or cut off; export it again") from None
    return _encoded(picture)


def hidden_chunks(data: bytes) -> tuple[str, ...]:
    """Return the names of everything in a PNG file that is not its picture: tEXt, eXIf, iCCP, trailing bytes."""
    found, at = [], len(_START)
    while at + 8 <= len(data):
        length, name = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if name not in _PICTURE:
            found.append(name.decode("latin-1"))
        at += 12 + length
        if name == b"IEND":
            break
    return tuple(found) + (("trailing bytes",) if at != len(data) else ())


def _picture(raw: bytes) -> Image.Image:
    with Image.open(io.BytesIO(raw), formats=_FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:  # before any of them is read
            raise UnreadablePhoto("the logo has too many pixels; save it smaller")
        opened.load()
        whole = in_web_colors(opened)
    margins = ImageChops.difference(whole, Image.new("RGB", whole.size, "white")).getbbox()
    if margins is None:
        raise UnreadablePhoto("the logo is white on white; give it on a dark ground")
    trimmed = whole.crop(margins)
    if max(trimmed.size) < _LEAST:
        raise UnreadablePhoto(f"the logo is smaller than {_LEAST} pixels; give a larger one")
    trimmed.thumbnail(BOX)
    return alone_as_pixels(trimmed)


def _encoded(picture: Image.Image) -> bytes:
    candidates = [_png(picture), *(_png(picture.quantize(colors)) for colors in _COLORS)]
    data = next((made for made in candidates if len(made) <= MOST_SHOWN), None)
    if data is None:
        raise UnreadablePhoto("the logo has too much detail; give a simpler one")
    if hidden_chunks(data):
        raise ValueError("the encoder wrote more than the picture")
    return data


def _png(picture: Image.Image) -> bytes:
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True)
    return out.getvalue()
