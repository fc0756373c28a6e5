"""What a JPEG file has besides its picture: places, times, names, comments, small copies, anything after its end.

Read byte by byte, without a library for images: what one library ignores, another shows.
"""

from __future__ import annotations

from collections.abc import Iterator

_START, _END = b"\xff\xd8", b"\xff\xd9"
#: The segments that make a picture: tables, frames, scans. Everything else is about it.
_TABLES = frozenset([0xDB, 0xC4, 0xDD])
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
_SCAN = 0xDA
_JFIF, _JFIF_LENGTH = 0xE0, 16


def is_jpeg(data: bytes) -> bool:
    """Whether data begin as a JPEG file does."""
    return data.startswith(_START)


def size_of(data: bytes) -> tuple[int, int] | None:
    """Return the width and height in pixels; None if there is no frame."""
    for marker, body in _segments(data):
        if marker in _FRAMES and len(body) >= 5:
            return int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
    return None


def hidden_parts(data: bytes) -> tuple[str, ...]:
    """Return the names of everything in a file that is not its picture: APP1 (Exif, XMP), COM, trailing bytes."""
    found = [_name(marker) for marker, body in _segments(data) if not _is_picture(marker, body)]
    return tuple(dict.fromkeys(found))


def _is_picture(marker: int, body: bytes) -> bool:
    if marker == _JFIF:  # without a small copy of the picture
        return body.startswith(b"JFIF\0") and len(body) == _JFIF_LENGTH - 2 and body[-2:] == b"\0\0"
    return marker in _TABLES or marker in _FRAMES or marker == _SCAN


def _name(marker: int) -> str:
    if marker == 0xFE:
        return "COM"
    return f"APP{marker - 0xE0}" if 0xE0 <= marker <= 0xEF else "trailing bytes"


def _segments(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Return each segment's marker and what it holds; 0 for bytes that belong to none."""
    at = len(_START)
    while at + 2 <= len(data):
        if data[at] != 0xFF or data[at + 1] in (0x00, 0xFF):
            break
        marker = data[at + 1]
        if data[at : at + 2] == _END:
            at += 2
            break
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        yield marker, data[at + 4 : at + 2 + length]
        at += 2 + max(length, 2)
        if marker == _SCAN:
            at = _after_scan(data, at)
    if at < len(data):
        yield 0, data[at:]


def _after_scan(data: bytes, at: int) -> int:
    """Return where the coded picture ends: at a marker that is neither a stuffed byte nor a restart."""
    while (at := data.find(b"\xff", at)) >= 0 and at + 1 < len(data):
        if data[at + 1] != 0x00 and not 0xD0 <= data[at + 1] <= 0xD7:
            return at
        at += 2
    return len(data)
