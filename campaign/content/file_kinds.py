"""Identifies files that are not text by their first bytes, so that the error can say what to do."""

from __future__ import annotations

import codecs
import io
import zipfile

_AS_CSV = "open it in the program it is from and save it as CSV (UTF-8)"
_BYTE_ORDER_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}
_STARTS = {
    b"\xd0\xcf\x11\xe0": f"this is an old Excel or Word file; {_AS_CSV}",
    b"%PDF": "this is a PDF; ask for the table that it was made from, and save that as CSV (UTF-8)",
    b"BZh": "the file is packed with bzip2; unpack it, or pack it with gzip",
    b"\xfd7zXZ": "the file is packed with xz; unpack it, or pack it with gzip",
    b"7z\xbc\xaf": "the file is packed with 7-Zip; unpack it first",
    b"Rar!": "the file is packed with RAR; unpack it first",
}


def decoded(raw: bytes) -> str | None:
    """Return the text of a file in UTF-8, or in UTF-16 with a byte order mark; None if it is neither."""
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS.items() if raw.startswith(mark)), "utf-8-sig")
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError:
        return None


def no_text(raw: bytes) -> str | None:
    """Return what the file is instead of text, and what to do; None if it may be text."""
    if raw.startswith(b"PK\x03\x04"):
        return _zipped(raw)
    return next((told for start, told in _STARTS.items() if raw.startswith(start)), None)


def not_utf_8(raw: bytes) -> str:
    """Return where a text is not in UTF-8, and what to do."""
    if b"\0" in raw[:100]:
        return "this is not a text file, or it is UTF-16 without a mark; save it as CSV (UTF-8)"
    try:
        raw.decode("utf-8-sig")
        line = 1
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
    return f"line {line} is not UTF-8; save the file as UTF-8 (in Excel: CSV UTF-8)"


def _zipped(raw: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as packed:
            names = packed.namelist()
    except (zipfile.BadZipFile, ValueError, NotImplementedError):
        names = []
    if any(name.startswith("xl/") for name in names):
        return f"this is an Excel workbook; {_AS_CSV}"
    if any(name.endswith(".iwa") for name in names):
        return f"this is a Numbers document; {_AS_CSV}"
    if "mimetype" in names and "content.xml" in names:
        return f"this is an OpenDocument spreadsheet; {_AS_CSV}"
    return "the file is packed as a zip; unpack it, and give the CSV or JSON in it"
