"""The process that renderers are forked from, when the site no longer waits for it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from tests.content.seeds import ROOT

pytestmark = pytest.mark.slow
_PATIENCE = 120


def test_a_site_that_hangs_up_before_anything_is_loaded_hears_no_complaint() -> None:
    """Whoever gives up a PDF at once sees one line, and no traceback of a process that came too late."""
    here, there = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    here.close()
    with there:
        command = [
            sys.executable,
            "-m",
            "campaign.rendering.renderers.fork_server",
            str(there.fileno()),
            str(os.getpid()),
        ]
        ran = subprocess.run(
            command, cwd=ROOT, pass_fds=[there.fileno()], capture_output=True, text=True, timeout=_PATIENCE, check=False
        )

    assert (ran.returncode, ran.stderr) == (0, "")
