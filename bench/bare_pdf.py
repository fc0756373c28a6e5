"""Bare WeasyPrint in a separate process, with the same HTML, style sheets and typefaces as our renderers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from bench.processes import ROOT
from campaign.rendering.renderers.print_job import PrintJob, style_sheets
from campaign.rendering.renderers.typefaces import FACES, face_file

_CONF = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>
{folders}<selectfont>{accepted}<rejectfont><glob>*</glob></rejectfont></selectfont></fontconfig>"""


@dataclass(frozen=True, slots=True)
class Made:
    """A PDF made by the bare baseline."""

    seconds: float
    bytes: int
    digest: str
    resident_kb: int


class BarePdf:
    """A running baseline."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def make(self) -> Made:
        """Render once."""
        assert self._process.stdin is not None  # noqa: S101  # it is a pipe
        assert self._process.stdout is not None  # noqa: S101  # it is a pipe
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        seconds, size, digest, memory = self._process.stdout.readline().split()
        return Made(float(seconds), int(size), digest, int(memory))


@contextmanager
def bare_pdf(what: PrintJob, folder: Path) -> Iterator[BarePdf]:
    """Return a baseline that has rendered `what` a few times already."""
    html = folder / "bare.html"
    # Our renderers treat a word break opportunity as a character; otherwise the PDFs would differ.
    html.write_text(what.html.replace("<wbr>", "\u200b"), encoding="utf-8")
    styles = [folder / f"bare-{number}.css" for number, _ in enumerate(style_sheets(what.style, what.paper))]
    for path, text in zip(styles, style_sheets(what.style, what.paper), strict=True):
        path.write_text(text, encoding="utf-8")
    command = [sys.executable, str(ROOT / "bench" / "bare" / "write_pdf.py"), str(html), *map(str, styles)]
    environment = {"PATH": os.environ["PATH"], "FONTCONFIG_FILE": str(_fonts_conf(folder))}
    process = subprocess.Popen(command, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    try:
        baseline = BarePdf(process)
        for _ in range(3):
            baseline.make()
        yield baseline
    finally:
        process.kill()
        process.wait()


def _fonts_conf(folder: Path) -> Path:
    files = [face_file(package, name) for _, package, name, _, _ in FACES]
    folders = "".join(f"<dir>{escape(str(each))}</dir>" for each in dict.fromkeys(file.parent for file in files))
    accepted = "".join(f"<acceptfont><glob>{escape(str(file))}</glob></acceptfont>" for file in files)
    path = folder / "fonts.conf"
    path.write_text(_CONF.format(folders=folders, accepted=accepted), encoding="utf-8")
    return path
