"""Reads a photograph as a camera or a phone saved it, within limits, and returns only its picture.

The picture is upright, in the colors of the web, and carries nothing else: no place, no time, no name of a camera.
"""

from __future__ import annotations

import io
import math
import struct
import warnings
from pathlib import Path

from PIL import Image, ImageCms, ImageFile, ImageOps, UnidentifiedImageError

MOST_BYTES = 40_000_000
#: More than any phone makes in one picture, and less than would fill a machine's memory.
MOST_PIXELS = 64_000_000
#: The narrowest picture that is sharp on a phone.
LEAST_WIDTH = 640
#: A taller picture is a scroll of screens, and no page has room for it.
_TALLEST = 6
#: The shorter side, in pixels, that is enough for every size that is made: more would fill the memory at each step.
_ENOUGH = 2400
#: Modes whose pixels can't be mixed: they are numbers of colors.
_NUMBERED = ("P", "1")
_FORMATS = ("JPEG", "PNG", "WEBP")
#: Modes of a gray picture with more than eight bits, which would come out white.
_DEEP = ("I", "F")
_HEIC = (b"ftypheic", b"ftypheix", b"ftypmif1", b"ftyphevc")


class UnreadablePhoto(Exception):
    """The file is no photograph that we take; the message says why and what to do."""


def read_original(path: Path) -> Image.Image:
    """Return the picture of a file; UnreadablePhoto if there is none in it, or one too large or too small."""
    raw = _bytes(path)
    ImageFile.LOAD_TRUNCATED_IMAGES = False  # which WeasyPrint sets, in a process that has it
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # of damaged metadata, which is dropped
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _picture(raw)
    except UnidentifiedImageError:
        raise UnreadablePhoto(_unknown(raw)) from None
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnreadablePhoto(_too_many_pixels()) from None
    except (OSError, ValueError, SyntaxError, EOFError, TypeError, struct.error):
        raise UnreadablePhoto("the picture is damaged or cut off; export it again as JPEG") from None


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UnreadablePhoto(error.strerror or "the file can’t be read") from None
    if len(raw) > MOST_BYTES:
        raise UnreadablePhoto(f"the file has more than {MOST_BYTES // 1_000_000} megabytes; save it smaller, as JPEG")
    return raw


def _picture(raw: bytes) -> Image.Image:
    with Image.open(io.BytesIO(raw), formats=_FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:  # before any of them is read
            raise UnreadablePhoto(_too_many_pixels())
        if opened.mode.startswith(_DEEP):
            raise UnreadablePhoto("the picture has sixteen bits for each gray; save it as JPEG")
        _shrink(opened)
        opened.load()
        upright = ImageOps.exif_transpose(opened)
    if upright.width < LEAST_WIDTH:
        raise UnreadablePhoto(f"the picture is {upright.width} pixels wide; give one of at least {LEAST_WIDTH}")
    if upright.height > _TALLEST * upright.width:
        raise UnreadablePhoto(f"the picture is more than {_TALLEST} times as tall as it is wide; crop it")
    return alone_as_pixels(in_web_colors(upright))


def _shrink(picture: Image.Image) -> None:
    """Make a large picture smaller as it is read, a JPEG in part before its pixels are in memory."""
    scale = _ENOUGH / min(picture.size)
    if scale < 1 and not picture.mode.startswith(_NUMBERED):
        picture.thumbnail((math.ceil(picture.width * scale), math.ceil(picture.height * scale)), reducing_gap=1.5)


def in_web_colors(picture: Image.Image) -> Image.Image:
    """Return the picture in sRGB, on white where it was transparent."""
    profile = picture.info.get("icc_profile")
    if picture.has_transparency_data:
        with_alpha = picture.convert("RGBA")
        picture = Image.new("RGB", picture.size, "white")
        picture.paste(with_alpha, mask=with_alpha.getchannel("A"))
    if profile and picture.mode in ("RGB", "CMYK", "L"):
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(picture, own, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError):
            converted = None  # a broken profile, or one for other colors: the numbers are read as they are
        if converted is not None:
            return converted
    return picture.convert("RGB")


def alone_as_pixels(picture: Image.Image) -> Image.Image:
    """Return a copy of the pixels alone: a picture's comment and profile would follow it into every copy."""
    pixels = Image.new("RGB", picture.size)
    pixels.paste(picture)
    return pixels


def _too_many_pixels() -> str:
    return f"the picture has more than {MOST_PIXELS // 1_000_000} million pixels; save it smaller"


def _unknown(raw: bytes) -> str:
    if raw[4:12] in _HEIC:
        return "this is HEIC, as phones save it; export it as JPEG (on an iPhone: Settings, Camera, Most Compatible)"
    return "this is no JPEG, PNG or WebP picture"
