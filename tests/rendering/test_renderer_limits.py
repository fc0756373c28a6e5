"""What the kernel holds a renderer to, whatever becomes of the site that asked it."""

from __future__ import annotations

import signal
import subprocess
import sys

import pytest

from tests.content.seeds import ROOT
from tests.web.faulty import BOMB

pytestmark = pytest.mark.slow

_PATIENCE = 60


def ends(program: str) -> int:
    """How a process ends that nobody watches."""
    ran = subprocess.run([sys.executable, "-c", program], cwd=ROOT, timeout=_PATIENCE, check=False)
    return ran.returncode


def test_a_renderer_that_spins_dies_without_the_sites_timer() -> None:
    page = f"<!doctype html><html lang='en'><title>x</title><main>{BOMB}</main></html>"

    assert (
        ends(
            "from campaign.rendering.renderers.print_job import PrintJob\n"
            "from campaign.rendering.renderers.renderer_process import render\n"
            f"render(PrintJob({page!r}, 'letter'), 0.5)\n"
        )
        == -signal.SIGXCPU
    )


def test_a_renderer_may_work_as_long_for_each_pdf_as_for_its_first() -> None:
    """Three letters of a second's work each are more than one letter may take."""
    assert (
        ends(
            "from time import process_time\n"
            "from campaign.rendering.renderers.renderer_process import limit_cpu_time\n"
            "for _ in range(3):\n"
            "    limit_cpu_time(1)\n"
            "    end = process_time() + 1\n"
            "    while process_time() < end: pass\n"
        )
        == 0
    )
