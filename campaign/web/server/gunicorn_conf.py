"""How gunicorn runs us: one process with threads; PDFs are made in renderers of its own.

A line of the log has the time, the method, the path without its query, the status, bytes and microseconds: no address,
no query, no body.
"""

from __future__ import annotations

import os
import resource
import sys
from typing import Any

from campaign.rendering.renderers.child_process import exit_with_parent
from campaign.settings import read_settings
from campaign.web.server.connection import Timeouts
from campaign.web.server.server_log import QuietLog
from campaign.web.server.settings_warnings import settings_warnings

_settings = read_settings(os.environ)

bind = f"{f'[{_settings.host}]' if ':' in _settings.host else _settings.host}:{_settings.port}"
workers = 1
worker_class = "campaign.web.server.buffering_worker.BufferingWorker"
threads = _settings.threads
timeout = 60
graceful_timeout = 20
keepalive = 5
worker_connections = 1000
sendfile = False  # an answer goes through memory, so that no thread waits for whoever reads it slowly
accesslog = "-"
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s %(D)s"
errorlog = "-"
loglevel = "warning"
logger_class = QuietLog
limit_request_line = 4094
forwarded_allow_ips = ""  # we read proxies' headers ourselves, and only from proxies that are trusted
proc_name = "campaign"
#: A page is a few short pieces of work with waits between; for each piece it stands behind every letter being checked.
_SECONDS_OF_A_THREAD = 0.001


def post_worker_init(worker: Any) -> None:
    """Warm up once the worker can answer, so that `/readyz` says when letters are fast. A core file is never left."""
    exit_with_parent(worker.ppid)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    worker.patience = Timeouts(body=_settings.read_seconds, head=min(10.0, _settings.read_seconds))
    worker.proxies = _settings.trusted_proxies
    worker.most_body = worker.wsgi.flask.config["MAX_CONTENT_LENGTH"]
    sys.setswitchinterval(_SECONDS_OF_A_THREAD)
    worker.wsgi.flask.extensions["campaign"].warm_up_in_background(worker.wsgi)


def worker_exit(server: Any, worker: Any) -> None:  # noqa: ARG001  # gunicorn names its arguments
    """Let go of renderers and connections; a worker that could not load the site has none."""
    if getattr(worker, "wsgi", None):
        worker.wsgi.flask.extensions["campaign"].close()


def when_ready(server: Any) -> None:
    """Say where the site is, in a form that can be clicked."""
    host, port = server.LISTENERS[0].sock.getsockname()[:2]
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}{'/demo/' if _settings.demo else ''}"
    print(f"Serving on {address}", flush=True)  # noqa: T201  # said to whoever started it
    for caution in settings_warnings(_settings, host):
        print(f"Note: {caution}", flush=True)  # noqa: T201  # the same
