"""Command output: standard output, or a file that is replaced atomically."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import click

from campaign.assembly import Services
from campaign.domain.editions import Edition

OUTPUT = click.option("-o", "--output", default="-", help="A file, or - for standard output (the default).")
FORMAT = click.option("--format", "form", type=click.Choice(["table", "json"]), default="table")
LIST_FORMAT = click.option("--format", "form", type=click.Choice(["table", "csv", "json"]), default="table")
ONE_CAMPAIGN = click.option("--campaign", "slug", help="The campaign's slug; needed if there are several.")


def write(data: str | bytes, output: str) -> None:
    """Write to standard output if `output` is `-`, else to a file; an existing file is kept until everything is
    written."""
    raw = data.encode("utf-8") if isinstance(data, str) else data
    if output == "-":
        sys.stdout.buffer.write(raw)
        sys.stdout.buffer.flush()
        return
    path = Path(output).resolve()  # keep a symbolic link
    if path.exists() and not path.is_file():
        path.write_bytes(raw)  # a device or pipe has no old content to keep, and must not be replaced by a file
        return
    if not path.parent.is_dir():
        raise click.UsageError(f"{output}: there is no folder {path.parent}")
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(raw)
        mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    """Return the process's umask, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask


def table(headings: tuple[str, ...], lines: Sequence[tuple[str, ...]]) -> str:
    """Return a table with columns as wide as their widest cell, except the last."""
    widths = [max(len(line[column]) for line in [headings, *lines]) for column in range(len(headings) - 1)]
    shown = [
        "  ".join([*(cell.ljust(width) for cell, width in zip(line, widths, strict=False)), line[-1]]).rstrip()
        for line in [headings, *lines]
    ]
    return "\n".join(shown) + "\n"


def chosen_edition(services: Services, slug: str | None) -> Edition:
    """Return the current edition of the campaign, or of the only one if no campaign is given."""
    editions = services.ready_store().editions
    slugs = editions.slugs()
    if not slugs:
        raise click.UsageError("the store is empty: run `campaign seed`")
    if slug is None and len(slugs) > 1:
        raise click.UsageError(f"there are several campaigns: name one with --campaign: {', '.join(slugs)}")
    edition = editions.newest(slug or slugs[0])
    if edition is None:
        raise click.UsageError(f"there is no campaign '{slug}'; choose from {', '.join(slugs)}")
    return edition
