"""What a source record must keep."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from campaign.content.folders import Folder
from campaign.content.placed import Placed
from campaign.content.problems import Problem
from campaign.content.rules.ids import id_problems
from campaign.domain.evidence.sources import Basis, Source
from campaign.domain.texts.web_addresses import tracking_in, without_tracking


def problems(folder: Folder) -> Iterator[Problem]:
    """Everything wrong with the sources."""
    yield from id_problems(((source, source.value.id) for source in folder.sources), "source")
    for source in folder.sources:
        yield from _basis_problems(source)
        yield from _address_problems(source)
        if source.value.text and source.value.notes:
            yield source.error(("notes",), "a source has a full text or notes, not both", "keep the full text")


def _basis_problems(placed: Placed[Source]) -> Iterator[Problem]:
    source = placed.value
    values = (("publisher", source.publisher), ("issued", source.issued), ("url", source.url))
    for name, value in values:
        basis = getattr(source.basis, name)
        if (value is None) != (basis is Basis.UNKNOWN):
            right = "basis is unknown where the value is null, and only there"
            yield placed.error(("basis", name), f"{name} is {value or 'null'} and its basis is {basis}", right)
    stated = all(getattr(source.basis, name) is Basis.STATED for name, _ in values)
    if not stated and source.basis.reason is None:
        yield placed.error(("basis",), "the reason is missing", "say why what is not stated is inferred or unknown")


def _address_problems(placed: Placed[Source]) -> Iterator[Problem]:
    if placed.value.url is None:
        return
    wrong = wrong_address(placed.value.url)
    if wrong:
        yield placed.error(("url",), f"the address {wrong}", "give the https:// address of the page itself")
    tracking = tracking_in(placed.value.url)
    if tracking:
        what = f"the address follows its readers ({', '.join(tracking)}); it is published without that"
        yield placed.warning(("url",), what, without_tracking(placed.value.url))


def wrong_address(url: str) -> str | None:
    """What is wrong with a web address that readers will follow; None for plain http(s) to a named host."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "cannot be read"
    if parts.scheme not in ("http", "https"):
        return "is not http or https"
    if parts.username or parts.password:
        return "holds a user name"
    if not host.isascii() or "." not in host or host.replace(".", "").isdigit():
        return "has no plain host name"
    if any(character.isspace() or ord(character) < 33 for character in url):
        return "holds a space"
    return None
