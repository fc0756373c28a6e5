"""The real program: started as an operator starts it, with a store, a folder for temporary files and a log of its own."""

from __future__ import annotations

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import quote

from werkzeug.test import Client

from campaign.assembly import Services, make_secret
from tests.web.browse import Browse

READY_SECONDS = 300  # no bound: a busy machine may take long, and what never gets ready must end
_LOOK_AGAIN = 0.05
CAMPAIGN = (sys.executable, "-m", "campaign")


class Server:
    """A running site, and all processes that belong to it."""

    def __init__(
        self, folder: Path, command: tuple[str, ...], settings: dict[str, str], door: socket.socket | None = None
    ) -> None:
        self.var, self.temporary, self.log = folder / "var", folder / "tmp", folder / f"{uuid.uuid4()}.log"
        self.temporary.mkdir(exist_ok=True)
        self._mark = f"CAMPAIGN_TEST={uuid.uuid4()}"
        self.environment = {
            **os.environ,
            "VAR_DIR": str(self.var),
            "TMPDIR": str(self.temporary),
            "PORT": "0",
            "PREVIEW_LIMIT": "100000/minute",
            "PDF_LIMIT": "100000/minute",
            "PYTHONUNBUFFERED": "1",
            **dict([self._mark.split("=")]),
            **settings,
        }
        for step in () if self.var.exists() else (["init"], ["seed", "--no-paper"]):
            subprocess.run([*CAMPAIGN, *step], env=self.environment, check=True, capture_output=True)
        with self.log.open("ab") as output:
            self.process = subprocess.Popen(
                command, env=self.environment, stdout=output, stderr=output, pass_fds=[door.fileno()] if door else []
            )
        self.port = int(_waited(lambda: re.search(r"http://[\d.]+:(\d+)", self.logged), self)[1])

    @property
    def logged(self) -> str:
        """Everything that was said so far."""
        return self.log.read_text(encoding="utf-8", errors="replace")

    @property
    def visitor(self) -> Browse:
        """A new visitor."""
        return Browse(Client(self))

    @property
    def processes(self) -> dict[int, str]:
        """Every process of the site that still runs, and what it is."""
        found = {}
        for folder in Path("/proc").glob("[0-9]*"):
            try:
                if self._mark.encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except (OSError, ProcessLookupError):
                continue
        return {pid: command for pid, command in found.items() if command}

    @property
    def renderers(self) -> set[int]:
        """The processes that are no gunicorn: renderers, and the one that makes them."""
        return {pid for pid, command in self.processes.items() if "gunicorn" not in command}

    @property
    def worker(self) -> int:
        """The process that answers."""
        return max(pid for pid, command in self.processes.items() if "gunicorn" in command)

    def wait_until_ready(self) -> None:
        """Wait until a letter has been rendered."""
        _waited(lambda: self.visitor.ask("/readyz").status_code == 200, self)

    def end(self) -> None:
        """End all processes that still run; one may end by itself meanwhile."""
        for pid in self.processes:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.process.wait()

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Hand a request on over the network, so that the same visitor may ask a process or an application."""
        return self.handed_on(HTTPConnection("127.0.0.1", self.port, timeout=60), environ, start_response)

    @staticmethod
    def handed_on(
        connection: HTTPConnection, environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        """The same over a connection that somebody else opens."""
        query = environ.get("QUERY_STRING", "")
        path = quote(environ["PATH_INFO"].encode("latin-1"), safe="/%") + (f"?{query}" if query else "")
        names = [name for name in environ if name.startswith("HTTP_") and name != "HTTP_HOST"]
        headers = {name[5:].replace("_", "-"): environ[name] for name in names}
        headers |= {name: environ[key] for name, key in _BODY.items() if environ.get(key)}
        body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
        try:
            connection.request(environ["REQUEST_METHOD"], path, body, headers)
            answer = connection.getresponse()
            start_response(f"{answer.status} {answer.reason}", answer.getheaders())
            return [answer.read()]
        finally:
            connection.close()


_BODY = {"Content-Type": "CONTENT_TYPE", "Content-Length": "CONTENT_LENGTH"}


def _waited(look: Callable[[], Any], server: Server) -> Any:
    ends = time.monotonic() + READY_SECONDS
    while time.monotonic() < ends and server.process.poll() is None:
        try:
            found = look()
        except OSError:
            found = None
        if found:
            return found
        time.sleep(_LOOK_AGAIN)
    raise AssertionError(f"the site did not get ready:\n{server.logged}")


def seeded(folder: Path, services: Services) -> Path:
    """A folder in which a site starts at once, with a copy of a store that is seeded and has had no visitor."""
    (folder / "var").mkdir(parents=True)
    copy = folder / "var" / "campaign.sqlite3"
    services.store.back_up(copy)
    with closing(sqlite3.connect(copy)) as store, store:
        store.execute("DELETE FROM renders")  # other tests ask the store that is copied for sheets
    make_secret(folder / "var" / "secret_key")
    return folder


def gone(server: Server, pids: set[int]) -> set[int]:
    """The processes of `pids` that do not end however long one waits."""
    ends = time.monotonic() + READY_SECONDS
    while (left := pids & server.processes.keys()) and time.monotonic() < ends:
        time.sleep(_LOOK_AGAIN)
    return left


@contextmanager
def kept_running(folder: Path, command: tuple[str, ...], door: socket.socket, **settings: str) -> Iterator[Server]:
    """A site that is handed the socket on which it listens."""
    server = Server(folder, command, settings, door)
    try:
        yield server
    finally:
        server.end()


@contextmanager
def served(folder: Path, application: str = "", **settings: str) -> Iterator[Server]:
    """A site while it runs; `application` names one with other parts than the program's own."""
    own = (*CAMPAIGN, "serve")
    other = (sys.executable, "-m", "gunicorn", "--config", "python:campaign.web.server.gunicorn_conf", application)
    server = Server(folder, other if application else own, settings)
    try:
        yield server
    finally:
        server.end()
