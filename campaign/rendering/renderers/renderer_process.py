"""The main program of a renderer: import everything, make one PDF of each kind, then restrict the process."""

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

from campaign.domain.language import DEFAULT_LANGUAGE, LANGUAGES
from campaign.rendering.renderers.child_process import exit_with_parent, exit_with_process
from campaign.rendering.renderers.messages import receive, send
from campaign.rendering.renderers.pdf import make_pdf, overrun
from campaign.rendering.renderers.png import first_page
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed
from campaign.rendering.renderers.renderer import BROKE, FAILED, MADE, NO_MEMORY, TAKEN, UP

_MEMORY = 1_000_000_000  # bytes of address space
_GRACE = 1  # seconds of CPU beyond the limit for a PDF, so that the site's own timer fires first
_STEPS_BACK = 5  # of niceness: pages have priority
_SAMPLE = """<!doctype html><html lang="{language}"><head><title>Warm</title></head><body><h1>Á é</h1>
<p>One <em>two</em> <strong>three</strong> <a href="#n">1</a></p><ol><li id="n">…</li></ol></body></html>"""

for _language in LANGUAGES:
    make_pdf(PrintJob(_SAMPLE.format(language=_language), "letter"))
make_pdf(PrintJob(_SAMPLE.format(language=DEFAULT_LANGUAGE), "sheet"))
first_page(make_pdf(PrintJob(_SAMPLE.format(language=DEFAULT_LANGUAGE), "card", "card")), 1200)
gc.freeze()
gc.disable()  # garbage is collected after each letter is sent, while no one is waiting


def run(connection: socket.socket, site: int) -> NoReturn:
    """Serve as a renderer until the site closes the socket."""
    try:
        restrict_process(site)
        with suppress(OSError):
            _serve(connection)
    finally:
        os._exit(0)


def _serve(connection: socket.socket) -> None:
    send(connection, UP)
    while True:
        message = receive(connection)
        if not message:
            send(connection, TAKEN)  # a ping
            continue
        *job, seconds = json.loads(message)
        send(connection, TAKEN)
        send(connection, _answer(PrintJob(*job), seconds))
        gc.collect()


def _answer(job: PrintJob, seconds: float) -> bytes:
    """Return a status byte and its data; for unexpected errors, only the kind of error."""
    try:
        return MADE + render(job, seconds)
    except RenderFailed as error:
        return FAILED + str(error).encode()
    except MemoryError:
        return NO_MEMORY
    except Exception as error:
        return BROKE + type(error).__name__.encode()


def render(job: PrintJob, seconds: float) -> bytes:
    """Make a PDF or PNG. The process is killed if that takes much longer than `seconds`."""
    limit_cpu_time(seconds)
    return make_file(job)


def make_file(job: PrintJob) -> bytes:
    """Return the PDF of a print job, the picture of its first page, or by how much it runs over."""
    if job.is_measured:
        return str(overrun(job)).encode()
    pdf = make_pdf(job)
    return first_page(pdf, job.width) if job.width else pdf


def restrict_process(site: int) -> None:
    """Restrict a new renderer: it exits with the site's process, dumps no core, writes no files and has limited memory.

    The fork server exits with the site too, but only once no renderer is left.
    """
    exit_with_parent(site)
    exit_with_process(site)
    os.nice(_STEPS_BACK)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def limit_cpu_time(seconds: float) -> None:
    """Limit the CPU time of this process to what one more PDF may take.

    The site kills a renderer that is late; if the site itself is stuck, the kernel does. The hard limit stays
    unlimited, since the soft limit is set for each PDF.
    """
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = math.ceil(used.ru_utime + used.ru_stime + seconds) + _GRACE
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))
