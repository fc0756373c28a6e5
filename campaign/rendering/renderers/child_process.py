"""Child processes that exit when the process they work for does, however it ends."""

from __future__ import annotations

import ctypes
import os
import select
import signal
import threading

_PR_SET_PDEATHSIG = 1


def exit_with_parent(parent: int) -> None:
    """Have the kernel kill this process when its parent exits; exit at once if the parent is already gone."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() == 1 and parent != 1:
        os._exit(1)


def exit_with_process(other: int) -> None:
    """Exit when another process, not this one's parent, exits. A thread waits for it, whatever else runs here."""
    try:
        watched = os.pidfd_open(other)
    except ProcessLookupError:
        os._exit(1)
    threading.Thread(target=_wait_and_die, args=(watched,), daemon=True).start()


def _wait_and_die(watched: int) -> None:
    select.select([watched], [], [])
    os._exit(1)
