"""Gunicorn's configuration: one process with threads; PDFs are made in separate renderer processes.

A log line has the time, method, path without query, status, bytes and microseconds: no address, query or body.
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
sendfile = False  # responses are buffered, so no thread waits for a slow reader
accesslog = "-"
access_log_format = "%(t)s %(m)s %(U)s %(s)s %(B)s %(D)s"
errorlog = "-"
loglevel = "warning"
logger_class = QuietLog
limit_request_line = 4094
forwarded_allow_ips = ""  # we parse proxy headers ourselves, from trusted proxies only
proc_name = "campaign"
#: A page is a few short bursts of work with waits between; each burst queues behind every letter being checked.
_SECONDS_OF_A_THREAD = 0.001


def post_worker_init(worker: Any) -> None:
    """Warm up once the worker can answer, so that `/readyz` reports when letters are fast. Disable core dumps."""
    exit_with_parent(worker.ppid)
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    worker.timeouts = Timeouts(body=_settings.read_seconds, head=min(10.0, _settings.read_seconds))
    worker.proxies = _settings.trusted_proxies
    worker.most_body = worker.wsgi.flask.config["MAX_CONTENT_LENGTH"]
    sys.setswitchinterval(_SECONDS_OF_A_THREAD)
    worker.wsgi.flask.extensions["campaign"].warm_up_in_background(worker.wsgi)


def worker_exit(server: Any, worker: Any) -> None:  # noqa: ARG001  # gunicorn names its arguments
    """Stop renderers and close connections; a worker that could not load the site has none."""
    if getattr(worker, "wsgi", None):
        worker.wsgi.flask.extensions["campaign"].close()


def when_ready(server: Any) -> None:
    """Print the site's address as a clickable URL."""
    host, port = server.LISTENERS[0].sock.getsockname()[:2]
    address = f"http://{f'[{host}]' if ':' in host else host}:{port}{'/demo/' if _settings.demo else ''}"
    print(f"Serving on {address}", flush=True)  # noqa: T201  # said to whoever started it
    for warning in settings_warnings(_settings, host):
        print(f"Note: {warning}", flush=True)  # noqa: T201  # the same
