"""A pool of renderers: processes that can be killed, each making one PDF at a time, and the line for them.

They are forked from a process that has loaded WeasyPrint and made PDFs before, so the first letter is as fast as any.
The web process never loads WeasyPrint. Nothing of a letter touches the disk: it travels through a socket.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from campaign.rendering.renderers.fair_queue import Busy, FairQueue, QueuePlace
from campaign.rendering.renderers.fork_client import SECONDS_TO_START
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed
from campaign.rendering.renderers.renderer import NotStarted, Renderer, RendererDied, RendererError, RenderTimeout
from campaign.rendering.renderers.supervisor import Supervisor

__all__ = ["Busy", "RenderPool", "RenderTimeout"]

#: How long somebody waits in line before they are told to try again.
SECONDS_IN_LINE = 10.0
#: A machine that is busy while the site starts must not keep it from ever being ready.
_SECONDS_TO_WARM = 60.0
_DEATHS = 2  # of renderers with one letter: then it may be the letter that kills them
_log = logging.getLogger("campaign")


class RenderPool:
    """Makes PDFs, for any thread that asks. Processes start with the first use, with `begin` or with `start`."""

    def __init__(self, renderers: int, seconds: float, in_line: int) -> None:
        """`seconds` are what a PDF may take; `in_line` are those who may wait or have a PDF made at the same time."""
        self._renderers = renderers
        self._seconds = seconds
        self._line = FairQueue[Renderer](in_line)
        self._keeper = Supervisor(renderers, self._line)

    def begin(self) -> None:
        """Let every renderer start, and go on meanwhile."""
        self._keeper.begin()

    def start(self) -> None:
        """Start every renderer and wait until each can work; Busy where they do not come."""
        self.begin()
        if not self._keeper.wait_until_full(SECONDS_TO_START):
            raise Busy

    @property
    def answers(self) -> bool:
        """Whether any renderer answers; what is known of them, at no cost."""
        return self._keeper.answers

    def warm_up(self, prints: Sequence[PrintJob]) -> None:
        """Have every renderer that is free now make each print, all of them at the same time."""
        taken = [renderer for renderer in self._line.free if self._line.withdraw(renderer)]
        with ThreadPoolExecutor(max(1, len(taken))) as threads:
            for _ in threads.map(lambda renderer: self._warm(renderer, prints), taken):
                pass

    def _warm(self, renderer: Renderer, prints: Sequence[PrintJob]) -> None:
        try:
            for what in prints:
                renderer.make(what, _SECONDS_TO_WARM)
        except (NotStarted, RendererDied, RenderTimeout, RendererError, RenderFailed):
            _drop(renderer)  # a site that cannot make a letter right now says so to its visitors
        else:
            self._line.give(renderer)

    def render(self, what: PrintJob, visitor: str = "") -> bytes:
        """Return the PDF of a print job. A visitor has one made at a time.

        Raises Busy if the queue is full, RenderTimeout if the PDF took too long, and RenderFailed if it cannot be made.
        The longest wait is the time allowed in the queue plus the time allowed for one PDF.
        """
        self.begin()
        with self._line.place(visitor) as mine:
            return self._made(mine, what)

    def _made(self, mine: QueuePlace[Renderer], what: PrintJob) -> bytes:
        """The PDF, by the first renderer that lives through it; a letter that two died of is given up."""
        turn_by = time.monotonic() + (SECONDS_IN_LINE if self._keeper.was_full else SECONDS_TO_START)
        ends, deaths = turn_by + self._seconds, 0
        while deaths < _DEATHS:
            renderer = self._line.wait(mine, turn_by)
            try:
                return self._made_by(renderer, what, max(0.1, min(self._seconds, ends - time.monotonic())))
            except NotStarted:
                self._line.let_go(mine)
            except RendererDied:
                self._line.let_go(mine)
                deaths, turn_by = deaths + 1, ends
        raise RenderTimeout

    def _made_by(self, renderer: Renderer, what: PrintJob, seconds: float) -> bytes:
        """The PDF; afterwards the renderer is free again, or gone where anything is wrong with it."""
        is_well = False
        try:
            pdf = renderer.make(what, seconds)
            is_well = True
        except RenderFailed:
            is_well = True
            raise
        except RendererError as error:
            _log.error("a renderer failed: %s", error)
            raise
        finally:
            if is_well and not renderer.is_worn:
                self._line.give(renderer)
            else:
                _drop(renderer)
        return pdf

    def close(self) -> None:
        """End every renderer."""
        self._keeper.close()


def _drop(renderer: Renderer) -> None:
    """Be rid of a renderer; the keeper sees its death and forks another."""
    renderer.kill()
    renderer.hang_up()
