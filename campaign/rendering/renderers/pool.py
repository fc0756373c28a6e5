"""A pool of renderers: processes that each make one PDF at a time and can be killed, and the queue for them.

They are forked from a process that has imported WeasyPrint and made PDFs before, so the first letter is as fast as any.
The web process never imports WeasyPrint. Letters never touch the disk: they travel through sockets.
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

#: How long a request waits in the queue before it is refused, in seconds.
SECONDS_IN_LINE = 10.0
#: Generous, since a machine that is busy while the site starts must not keep it from becoming ready.
_SECONDS_TO_WARM = 60.0
_DEATHS = 2  # of renderers making one letter: after that, the letter is assumed to be what kills them
_log = logging.getLogger("campaign")


class RenderPool:
    """Makes PDFs for any thread. Renderer processes start on first use, or with `begin` or `start`."""

    def __init__(self, renderers: int, seconds: float, queue_size: int) -> None:
        """`seconds` is the time allowed for one PDF; `in_line` is how many requests may wait or be served at once."""
        self._renderers = renderers
        self._seconds = seconds
        self._queue = FairQueue[Renderer](queue_size)
        self._keeper = Supervisor(renderers, self._queue)

    def begin(self) -> None:
        """Start all renderers without waiting for them."""
        self._keeper.begin()

    def start(self) -> None:
        """Start all renderers and wait until each is ready; Busy if they do not become ready in time."""
        self.begin()
        if not self._keeper.wait_until_full(SECONDS_TO_START):
            raise Busy

    @property
    def answers(self) -> bool:
        """Whether any renderer is responding. Looks at recorded state only."""
        return self._keeper.answers

    def warm_up(self, jobs: Sequence[PrintJob]) -> None:
        """Have each renderer that is free now make each print job, all renderers in parallel."""
        renderers = [renderer for renderer in self._queue.free if self._queue.withdraw(renderer)]
        with ThreadPoolExecutor(max(1, len(renderers))) as threads:
            for _ in threads.map(lambda renderer: self._warm(renderer, jobs), renderers):
                pass

    def _warm(self, renderer: Renderer, jobs: Sequence[PrintJob]) -> None:
        try:
            for job in jobs:
                renderer.make(job, _SECONDS_TO_WARM)
        except (NotStarted, RendererDied, RenderTimeout, RendererError, RenderFailed):
            _discard(renderer)  # if letters cannot be made right now, the site tells its visitors
        else:
            self._queue.put(renderer)

    def render(self, job: PrintJob, visitor: str = "") -> bytes:
        """Return the PDF of a print job. A visitor has one made at a time.

        Raises Busy if the queue is full, RenderTimeout if the PDF took too long, and RenderFailed if it cannot be made.
        The longest wait is the time allowed in the queue plus the time allowed for one PDF.
        """
        self.begin()
        with self._queue.place(visitor) as place:
            return self._render(place, job)

    def _render(self, place: QueuePlace[Renderer], job: PrintJob) -> bytes:
        """Return the PDF from the first renderer that survives it; a letter that killed two renderers is given up."""
        turn_by = time.monotonic() + (SECONDS_IN_LINE if self._keeper.was_full else SECONDS_TO_START)
        ends, deaths = turn_by + self._seconds, 0
        while deaths < _DEATHS:
            renderer = self._queue.wait(place, turn_by)
            try:
                return self._render_with(renderer, job, max(0.1, min(self._seconds, ends - time.monotonic())))
            except NotStarted:
                self._queue.requeue(place)
            except RendererDied:
                self._queue.requeue(place)
                deaths, turn_by = deaths + 1, ends
        raise RenderTimeout

    def _render_with(self, renderer: Renderer, job: PrintJob, seconds: float) -> bytes:
        """Return the PDF. Afterwards the renderer is free again, or dropped if anything is wrong with it."""
        is_well = False
        try:
            pdf = renderer.make(job, seconds)
            is_well = True
        except RenderFailed:
            is_well = True
            raise
        except RendererError as error:
            _log.error("a renderer failed: %s", error)
            raise
        finally:
            if is_well and not renderer.is_worn:
                self._queue.put(renderer)
            else:
                _discard(renderer)
        return pdf

    def close(self) -> None:
        """Stop all renderers."""
        self._keeper.close()


def _discard(renderer: Renderer) -> None:
    """Kill a renderer; the supervisor notices and forks a new one."""
    renderer.kill()
    renderer.close_socket()
