"""Word files, against bare python-docx writing the same paragraphs."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator

from docx import Document

from bench.bounds import BOUNDS
from bench.drafts import drafts_of
from bench.processes import ROOT
from bench.results import Result, compared
from bench.servers import Place
from campaign.domain.letters.manuscripts import Manuscript
from campaign.rendering.letters.word_file import letter_word

_ROUNDS = 41
_NAME = "letter as Word file"


def written(place: Place) -> Iterator[Result]:
    """The sample with its notes and source sheet, made in this process, against its paragraphs alone."""
    drafts = drafts_of(place.edition)
    manuscript = drafts.manuscript(drafts.sample(), place.services)
    made = Document(io.BytesIO(letter_word(manuscript, place.edition)))
    texts = place.folder / "paragraphs.json"
    texts.write_text(json.dumps([paragraph.text for paragraph in made.paragraphs]), encoding="utf-8")
    command = [sys.executable, str(ROOT / "bench" / "bare" / "write_docx.py"), str(texts)]
    with subprocess.Popen(
        command, env={"PATH": os.environ["PATH"]}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as baseline:
        pairs = [(_ours(manuscript, place), _bare(baseline)) for _ in range(_ROUNDS)]
    ours, bare = zip(*pairs[5:], strict=True)
    yield compared(_NAME, ours, bare, BOUNDS[_NAME], "ms")


def _ours(manuscript: Manuscript, place: Place) -> float:
    start = time.perf_counter()
    letter_word(manuscript, place.edition)
    return (time.perf_counter() - start) * 1000


def _bare(baseline: subprocess.Popen[str]) -> float:
    assert baseline.stdin is not None  # noqa: S101  # it is a pipe
    assert baseline.stdout is not None  # noqa: S101  # it is a pipe
    baseline.stdin.write("\n")
    baseline.stdin.flush()
    return float(baseline.stdout.readline().split()[0]) * 1000
