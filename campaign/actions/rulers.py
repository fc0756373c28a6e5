"""Measure printed pages, and remember what was measured."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from campaign.rendering.renderers.print_job import PrintJob, job_digest
from campaign.storage.measured_lengths import add_lengths, read_lengths


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures jobs by `render`, several `at_once`, each as a visitor of its own; `file` is where it remembers them."""

    render: Callable[[PrintJob, str], bytes]
    at_once: int
    file: Path

    def overruns(self, jobs: Iterable[PrintJob]) -> list[float]:
        """Return by how many millimeters each job is longer than its page, less than 0 where there is room.

        Raises what `render` raises.
        """
        measured = [replace(job, is_measured=True) for job in jobs]
        digests = [job_digest(job) for job in measured]
        known = read_lengths(self.file)
        missing = {digest: job for digest, job in zip(digests, measured, strict=True) if digest not in known}
        if missing:
            found = self._measured(missing)
            add_lengths(self.file, found)
            known |= found
        return [known[digest] for digest in digests]

    def _measured(self, jobs: dict[str, PrintJob]) -> dict[str, float]:
        with ThreadPoolExecutor(self.at_once) as threads:
            made = threads.map(lambda digest: float(self.render(jobs[digest], digest)), jobs)
            return dict(zip(jobs, made, strict=True))
