"""Which Chromium tests start, and how: Debian's small one without windows, or the whole one where a story needs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

#: What a person has. It alone remembers what was typed into fields.
WHOLE = Path("/usr/bin/chromium")
#: The same engine without windows and profiles; stories take a sixth less time in it.
SMALL = Path("/usr/bin/chromium-headless-shell")
_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def launched(*, whole: bool = False) -> dict[str, Any]:
    """How Playwright starts it: the small one, unless the whole one is asked for or is all there is."""
    program = WHOLE if whole or not SMALL.exists() else SMALL
    return {"executable_path": program, "args": _ARGUMENTS, "headless": True}
