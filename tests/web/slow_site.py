"""A small application, and our worker in a hurry: what it does for slow visitors shows within seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from threading import Event
from typing import Any

from campaign.web.server.buffering_worker import BufferingWorker
from campaign.web.server.connection import Timeouts

LARGE = 20_000_000


class HastyWorker(BufferingWorker):
    """The worker as it is, but for its numbers."""

    timeouts = Timeouts(head=1, body=1, answer=1, idle=1, parting=1)
    most_body = 100_000
    most_bodies = 250_000


_released = Event()


def application(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
    """Say what came; `/large` is more than any socket holds, `/unread` leaves the body where it is.

    `/held` holds a thread until someone asks for `/release`.
    """
    path = environ["PATH_INFO"]
    if path == "/held":
        _released.wait()
    if path == "/release":
        _released.set()
    if path == "/files":  # those of the process, which none of our bodies may be in
        files = [str(link.readlink()) for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
        said = "\n".join(files).encode()
    elif path == "/large":
        said = b"x" * LARGE
    elif path == "/unread":
        said = b"unread"
    else:
        said = environ["wsgi.input"].read()
    start_response("200 OK", [("Content-Length", str(len(said)))])
    return [said]
