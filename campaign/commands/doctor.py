"""What would keep the site from working well."""

from __future__ import annotations

import ctypes.util
from collections.abc import Iterator

from campaign.assembly import NotReady, Parts

_LIBRARIES = {
    "pango-1.0": "Pango is missing: no PDF can be made (Debian: libpango-1.0-0 libpangoft2-1.0-0)",
    "pangoft2-1.0": "Pango's FreeType part is missing: no PDF can be made (Debian: libpangoft2-1.0-0)",
    "harfbuzz-subset": "harfbuzz-subset is missing: PDFs take five times as long (Debian: libharfbuzz-subset0)",
}


def complaints(parts: Parts) -> list[str]:
    """Everything that is wrong, in plain words; empty when all is well."""
    return [*_libraries(), *_store(parts), *_secret(parts), *_files(parts), *_counts(parts), *_typefaces(parts)]


def _libraries() -> Iterator[str]:
    for name, complaint in _LIBRARIES.items():
        if ctypes.util.find_library(name) is None:
            yield complaint


def _store(parts: Parts) -> Iterator[str]:
    try:
        if not parts.ready_store().editions.slugs():
            yield "the store is empty: run `campaign seed`"
    except NotReady as error:
        yield str(error)


def _counts(parts: Parts) -> Iterator[str]:
    found = parts.counts.complaint()
    if found:
        yield f"the counters of limits: {found}; the running site counts in memory or makes them again by itself"


def _secret(parts: Parts) -> Iterator[str]:
    try:
        _ = parts.secret_key
    except NotReady as error:
        yield str(error)


def _files(parts: Parts) -> Iterator[str]:
    for path in parts.open_to_others:
        yield f"{path} can be read by others: chmod {700 if path.is_dir() else 600} {path}"


def _typefaces(parts: Parts) -> Iterator[str]:
    """A letter of ours that the typefaces lack would be drawn as an empty box."""
    try:
        store = parts.ready_store()
    except NotReady:
        return
    for slug in store.editions.slugs():
        edition = store.editions.newest(slug)
        texts = (text for fact in (edition.content.facts if edition else ()) for text in (fact.claim.en, fact.claim.es))
        missing = sorted({character for text in texts for character in text if ord(character) not in parts.printable})
        if missing:
            yield f"the print typefaces lack {' '.join(missing)}, which facts of {slug} use"
