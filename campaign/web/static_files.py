"""The site's own style sheet, scripts and pictures, with a compressed copy of each that is worth it."""

from __future__ import annotations

import os
import shutil
import tempfile
import weakref
from pathlib import Path

from whitenoise.compress import Compressor

_SHIPPED = Path(__file__).with_name("static")


class StaticFiles:
    """The folder to serve static files from: a copy of ours with compressed variants, which goes with this object.

    A phone on a slow line waits for the style sheet before it shows anything. Where no temporary file can be written,
    the files are served as they ship.
    """

    def __init__(self) -> None:
        """Copy and compress the files."""
        self.folder = _SHIPPED
        try:
            place = tempfile.mkdtemp(prefix="campaign-static-")
            weakref.finalize(self, _remove, place, os.getpid())
            copied = Path(shutil.copytree(_SHIPPED, Path(place) / "static"))
            compressor = Compressor(use_brotli=False, quiet=True)
            for file in filter(Path.is_file, copied.iterdir()):
                compressor.compress(str(file))
        except OSError:
            return
        self.folder = copied


def _remove(place: str, process: int) -> None:
    """Remove the copies, unless this process only came from the one that made them and still serves them."""
    if os.getpid() == process:
        shutil.rmtree(place, ignore_errors=True)
