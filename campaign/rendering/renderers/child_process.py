"""Processes that do not outlive those they work for, however these end."""

from __future__ import annotations

import ctypes
import os
import select
import signal
import threading

_PR_SET_PDEATHSIG = 1


def exit_with_parent(parent: int) -> None:
    """Have the kernel kill this process when its parent ends; at once, if the parent is gone already."""
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() == 1 and parent != 1:
        os._exit(1)


def exit_with_process(other: int) -> None:
    """End this process when another ends that is not its parent; a thread waits for that, whatever is going on here."""
    try:
        watched = os.pidfd_open(other)
    except ProcessLookupError:
        os._exit(1)
    threading.Thread(target=_wait_and_die, args=(watched,), daemon=True).start()


def _wait_and_die(watched: int) -> None:
    select.select([watched], [], [])
    os._exit(1)
