"""What a renderer does before its first letter: load everything, make one PDF of each kind, and shut the doors."""

from __future__ import annotations

import gc
import json
import math
import os
import resource
import signal
import socket
from contextlib import suppress
from typing import NoReturn

from campaign.rendering.renderers.child_process import exit_with_parent, exit_with_process
from campaign.rendering.renderers.messages import receive, send
from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed
from campaign.rendering.renderers.renderer import BROKE, FAILED, MADE, NO_MEMORY, TAKEN, UP

_MEMORY = 1_000_000_000  # bytes of address space
_GRACE = 1  # seconds of work over what a PDF may take, so that the site's own timer comes first
_STEPS_BACK = 5  # of niceness: pages are answered first
_SAMPLE = """<!doctype html><html lang="{language}"><head><title>Warm</title></head><body><h1>Á é</h1>
<p>One <em>two</em> <strong>three</strong> <a href="#n">1</a></p><ol><li id="n">…</li></ol></body></html>"""

for _language in ("en", "es"):
    make_pdf(PrintJob(_SAMPLE.format(language=_language), "letter"))
make_pdf(PrintJob(_SAMPLE.format(language="en"), "sheet"))
gc.freeze()
gc.disable()  # garbage is collected after each letter was sent, while nobody waits for it


def run(line: socket.socket, site: int) -> NoReturn:
    """Be a renderer until the site hangs up."""
    try:
        restrict_process(site)
        with suppress(OSError):
            _serve(line)
    finally:
        os._exit(0)


def _serve(line: socket.socket) -> None:
    send(line, UP)
    while True:
        asked = receive(line)
        if not asked:
            send(line, TAKEN)  # a call, to see whether anybody is here
            continue
        html, style, paper, seconds = json.loads(asked)
        send(line, TAKEN)
        send(line, _answer(PrintJob(html, style, paper), seconds))
        gc.collect()


def _answer(what: PrintJob, seconds: float) -> bytes:
    """A sign and what belongs to it; of an error that is not ours, only the kind is told."""
    try:
        return MADE + render(what, seconds)
    except RenderFailed as error:
        return FAILED + str(error).encode()
    except MemoryError:
        return NO_MEMORY
    except Exception as error:
        return BROKE + type(error).__name__.encode()


def render(what: PrintJob, seconds: float) -> bytes:
    """Make a PDF here; the process ends itself where that takes much longer than these seconds."""
    limit_cpu_time(seconds)
    return make_pdf(what)


def restrict_process(site: int) -> None:
    """Run in each renderer as it starts: it dies with the site's process, dumps no core, writes no file, stays small.

    The process that forked it dies with the site too, but only when no renderer is left.
    """
    exit_with_parent(site)
    exit_with_process(site)
    os.nice(_STEPS_BACK)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def limit_cpu_time(seconds: float) -> None:
    """Let this process work as long as one PDF may take and no longer, by its own clock.

    The site ends a renderer that is late; where the site itself is stuck, the kernel does. The hard limit stays open,
    since each PDF sets the soft one anew.
    """
    used = resource.getrusage(resource.RUSAGE_SELF)
    most = math.ceil(used.ru_utime + used.ru_stime + seconds) + _GRACE
    resource.setrlimit(resource.RLIMIT_CPU, (most, resource.RLIM_INFINITY))
