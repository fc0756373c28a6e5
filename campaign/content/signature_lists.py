"""Signatures on paper as organizers type them: CSV or JSON, a line for each line of a sheet."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from campaign.content.newspapers.lists import read_list
from campaign.content.newspapers.tables import WrongLine
from campaign.domain.findings import Message
from campaign.domain.language import DEFAULT_LANGUAGE, language_named
from campaign.domain.newspapers.gazetteers import PostalCodes
from campaign.domain.petition.petitions import is_version
from campaign.domain.petition.postal_codes import PostalPlace, read_postal_code
from campaign.domain.petition.signatures import MOST_NAME, SignatureDetails
from campaign.domain.reports.checks import wrong_text
from campaign.domain.texts.normalise import one_line

NEEDED = ("sheet", "line", "name", "version", "is_16")
_MOST_SHEET, _MOST_LINE = 20, 500
_YES, _NO = ("yes", "true", "1", "x", "sí", "si"), ("no", "false", "0", "")


class _Wrong(Exception):
    """What is wrong with a line."""


@dataclass(frozen=True, slots=True)
class PaperSignature:
    """A line of a sheet: the sheet's number, the line's, the whole version, and what the signer wrote."""

    sheet: str
    line: int
    version: str
    details: SignatureDetails


@dataclass(frozen=True, slots=True)
class PaperList:
    """What could be read, and what is wrong with every other line of the file, by its number."""

    signatures: tuple[tuple[int, PaperSignature], ...]
    refused: tuple[tuple[int, str], ...]


@dataclass(frozen=True, slots=True)
class Known:
    """What a list is read with: the versions that there are, the home country and how its codes are written, the codes
    of countries, and what says the region of a postal code in a country."""

    versions: tuple[str, ...]
    home: str
    codes: PostalCodes | None
    countries: frozenset[str]
    region_of: Callable[[str, str], str]


def read_signatures(path: Path, known: Known) -> PaperList:
    """Return the signatures of a list. Unreadable if the file is none; a wrong line is refused by its number."""
    found: list[tuple[int, PaperSignature]] = []
    refused: list[tuple[int, str]] = []
    for line, item in read_list(path, "signatures", NEEDED):
        try:
            found.append((line, _signature(item, known)))
        except _Wrong as wrong:
            refused.append((line, str(wrong)))
    return PaperList(tuple(found), tuple(refused))


def _signature(item: Mapping[str, Any] | WrongLine, known: Known) -> PaperSignature:
    if isinstance(item, WrongLine):
        raise _Wrong(str(item))
    if not _truth(item, "is_16"):
        raise _Wrong("is_16 is not yes: who is under 16, or did not check the box, can’t sign")
    sheet = _text(item, "sheet", _MOST_SHEET)
    if not sheet:
        raise _Wrong("sheet is empty; write the number on top of the sheet")
    return PaperSignature(sheet, _line(item), _version(item, known.versions), _details(item, known))


def _details(item: Mapping[str, Any], known: Known) -> SignatureDetails:
    name = _text(item, "name", MOST_NAME)
    wrong = wrong_text(name)
    if not any(map(str.isalpha, name)) or wrong:
        raise _Wrong(f"name: {wrong}" if wrong else "name is empty")
    place = _place(item, known)
    return SignatureDetails(
        name,
        place.postal_code,
        place.country,
        known.region_of(place.postal_code, place.country),
        _truth(item, "shows_name"),
        _truth(item, "gives_name"),
        language_named(_text(item, "language", 10)) or DEFAULT_LANGUAGE,
    )


def _place(item: Mapping[str, Any], known: Known) -> PostalPlace:
    country = _text(item, "country", 10).upper() or known.home
    if country not in known.countries:
        raise _Wrong(f"country should be two letters, such as {known.home}, not '{country}'")
    code = _text(item, "postal_code", 20)
    if code.isdigit() and country == known.home and known.codes:
        code = _with_zeros(code, known.codes)
    found = read_postal_code(code, country, known.home, known.codes)
    if isinstance(found, Message):
        raise _Wrong(f"postal_code: {found}")
    if found is None:
        raise _Wrong("postal_code is empty; write it, or another country")
    return found


def _with_zeros(code: str, codes: PostalCodes) -> str:
    """Return a code with the zeros in front that a spreadsheet drops."""
    widths = range(len(code), 10)
    return next((padded for width in widths if codes.pattern.fullmatch(padded := code.zfill(width))), code)


def _version(item: Mapping[str, Any], versions: Iterable[str]) -> str:
    written = _text(item, "version", 64)
    found = next((version for version in versions if is_version(written, version)), None)
    if found is None:
        raise _Wrong(f"version '{written}' is no text of this petition; copy it from the foot of the sheet")
    return found


def _line(item: Mapping[str, Any]) -> int:
    written = _text(item, "line", 10)
    if not (written.isascii() and written.isdigit() and 1 <= int(written) <= _MOST_LINE):
        raise _Wrong("line should be the number of the line on the sheet")
    return int(written)


def _text(item: Mapping[str, Any], name: str, most: int) -> str:
    value = item.get(name)
    text = one_line("" if value is None else str(value)).text.strip()
    if len(text) > most:
        raise _Wrong(f"{name} has {len(text)} characters; {most} are the most")
    return text


def _truth(item: Mapping[str, Any], name: str) -> bool:
    written = _text(item, name, 10).lower()
    if written not in (*_YES, *_NO):
        raise _Wrong(f"{name} should be yes or no: what the signer checked")
    return written in _YES
