"""A gunicorn worker whose threads never wait for a visitor.

An event loop reads each request into memory before a thread answers it, and sends what the visitor does not accept at
once of the response. Head, body and response each have a total time limit. When there is no more room, the visitor who
has kept the loop waiting longest is dropped, so that idle connections cannot shut others out.
"""

from __future__ import annotations

import resource
import selectors
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import Any

from gunicorn.http.errors import NoMoreData
from gunicorn.http.parser import RequestParser
from gunicorn.workers.gthread import STOP_KEEPALIVE_LINGER, ThreadWorker

from campaign.settings import Network
from campaign.web.limits import visitor_network
from campaign.web.server.connection import Connection, Timeouts
from campaign.web.server.framing import RequestRefused
from campaign.web.server.plain_responses import plain_response
from campaign.web.server.proxies import client_address
from campaign.web.server.visitor_queue import VisitorQueue

_READ, _WRITE = selectors.EVENT_READ, selectors.EVENT_WRITE
#: Open files: one per connection, plus the program's own.
_FILES = 4096


class BufferingWorker(ThreadWorker):  # type: ignore[misc]  # gunicorn has no types
    """The worker. Set its time limits, and the limits for one body and all bodies, before it runs."""

    timeouts = Timeouts()
    most_body = 4_000_000
    most_bodies = 64_000_000
    proxies: tuple[Network, ...] = ()

    def init_process(self) -> None:
        """Initialize the worker process."""
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        wanted = _FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard)
        if resource.getrlimit(resource.RLIMIT_NOFILE)[0] < wanted:
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
        self.waiting: dict[Connection, None] = {}  # waiting for visitors, the longest first
        self.bodies = 0  # bytes of requests being read or answered
        self.visitor_queue = VisitorQueue[Connection](max(1, self.cfg.threads // 2))
        super().init_process()

    # Called by gunicorn's loop

    def accept(self, listener: Any) -> None:
        """Accept a connection; if there are too many, it replaces one that keeps us waiting."""
        try:
            line, client = listener.accept()
        except OSError:
            return  # it is gone, or another process accepted it
        self.nr_conns += 1
        if self.nr_conns >= self.worker_connections and self.waiting:
            self._drop(next(iter(self.waiting)))
        connection = Connection(line, client, listener.getsockname(), self.most_body)
        self._wait(connection, _READ, self._read, self.timeouts.head)
        self._read(connection)

    def murder_pending(self) -> None:
        """Close connections past their deadline; anyone who had started a request gets a response."""
        now = time.monotonic()
        for connection in [late for late in self.waiting if late.deadline <= now]:
            if connection.received and not connection.is_sending and not connection.is_last:
                self._refuse(connection, 408)
            else:
                self._drop(connection)
        for connection in [late for late in self.visitor_queue.waiting() if late.deadline <= now]:
            self.visitor_queue.withdraw(connection.visitor, connection)
            self._refuse(connection, 503)

    def handle(self, connection: Connection, request: list[bytes]) -> None:
        """Answer a request in a thread. The connection may be kept open."""
        request_read = None
        goes_on = False
        try:
            request_read = next(RequestParser(self.cfg, request, connection.client))
            goes_on = self.handle_request(request_read, connection)
        except (NoMoreData, StopIteration, OSError):
            pass
        except Exception as error:
            self._answer_error(request_read, connection, error)
        connection.is_last = connection.is_last or not goes_on
        with suppress(OSError):  # the loop will notice
            connection.send()

    def enqueue_req(self, connection: Connection) -> None:
        """Hand a complete request to a thread, or queue it while its visitor's other requests are being answered."""
        forwarded = connection.frame.forwarded if connection.frame else ""
        peer = connection.client[0] if isinstance(connection.client, tuple) else ""
        connection.visitor = visitor_network(client_address(peer, forwarded, self.proxies))
        connection.set_deadline(self.timeouts.turn)
        if self.visitor_queue.begin(connection.visitor, connection):
            self._begin(connection)

    def _begin(self, connection: Connection) -> None:
        done = self.tpool.submit(self.handle, connection, connection.take_request())
        done.add_done_callback(lambda result: self.method_queue.defer(self.finish_request, connection, result))

    def finish_request(self, connection: Connection, result: Any) -> None:
        """Send the rest of a response once its thread is done, and start the visitor's next request."""
        following = self.visitor_queue.done(connection.visitor)
        if following:
            self._begin(following)
        self._release(connection)
        if result.cancelled() or result.exception():
            connection.is_last = True
        self._write(connection)

    def _cap_keepalive(self, deadline: float) -> None:
        """Shorten the deadline of idle connections when the worker is stopping."""
        for connection in self.waiting:
            if not connection.received and not connection.is_sending:
                connection.deadline = min(connection.deadline, deadline)

    # The phases of a connection

    def _read(self, connection: Connection, _: Any = None) -> None:
        try:
            began = bool(connection.received)
            if not connection.read():
                return self._drop(connection)
            if connection.received and not began:
                connection.set_deadline(self.timeouts.head)
            self._check_complete(connection)
        except OSError:
            self._drop(connection)
        return None

    def _check_complete(self, connection: Connection) -> None:
        """Check whether the request is complete, and hand it to a thread if so."""
        try:
            if connection.frame is None and connection.received:
                connection.find_request_end()
                if connection.frame is not None:
                    connection.set_deadline(self.timeouts.body)
                    self._make_room(connection)
        except RequestRefused as refused:
            return self._refuse(connection, refused.status)
        if connection.is_complete:
            self._stop_waiting(connection)
            self.enqueue_req(connection)
        return None

    def _make_room(self, connection: Connection) -> None:
        """Make room for a body by dropping the one that has taken longest. RequestRefused if all are being answered."""
        while self.bodies + connection.body_size > self.most_bodies:
            others = (other for other in self.waiting if other.body_size and other is not connection)
            longest = next(others, None)
            if longest is None:
                connection.frame = None
                raise RequestRefused(503)
            self._drop(longest)
        self.bodies += connection.body_size

    def _refuse(self, connection: Connection, status: int) -> None:
        self._stop_waiting(connection)
        self._release(connection)
        connection.is_last = True
        connection.sock.sendall(plain_response(status))
        self._write(connection)

    def _write(self, connection: Connection, _: Any = None) -> None:
        try:
            if not connection.send():
                if connection not in self.waiting:
                    self._wait(connection, _WRITE, self._write, self.timeouts.answer)
            elif connection.is_last:
                self._close_gracefully(connection)
            else:
                self._keep_alive(connection)
        except OSError:
            self._drop(connection)

    def _keep_alive(self, connection: Connection) -> None:
        """Wait for the next request on the same connection; it may have arrived already."""
        idle = self.timeouts.idle if self.alive else min(self.timeouts.idle, STOP_KEEPALIVE_LINGER)
        self._wait(connection, _READ, self._read, self.timeouts.head if connection.received else idle)
        self._check_complete(connection)

    def _close_gracefully(self, connection: Connection) -> None:
        """Send end-of-stream and wait a little: closing with unread bytes could lose the response."""
        connection.received.clear()
        connection.socket.shutdown(socket.SHUT_WR)
        self._wait(connection, _READ, self._discard_input, self.timeouts.parting)

    def _discard_input(self, connection: Connection, _: Any = None) -> None:
        try:
            if not connection.socket.recv(65_536):
                self._drop(connection)
        except BlockingIOError:
            pass
        except OSError:
            self._drop(connection)

    # Waiting for visitors

    def _wait(
        self, connection: Connection, event: int, then: Callable[[Connection, Any], None], seconds: float
    ) -> None:
        self._stop_waiting(connection)
        connection.set_deadline(seconds)
        connection.is_sending = event == _WRITE
        self.poller.register(connection.socket, event, partial(then, connection))
        self.waiting[connection] = None

    def _stop_waiting(self, connection: Connection) -> None:
        if connection in self.waiting:
            del self.waiting[connection]
            self.poller.unregister(connection.socket)

    def _release(self, connection: Connection) -> None:
        """Release what the request occupied."""
        self.bodies -= connection.body_size
        connection.frame = None

    def _drop(self, connection: Connection) -> None:
        self._release(connection)
        self._stop_waiting(connection)
        self.nr_conns -= 1
        connection.close()

    def _answer_error(self, request_read: Any, connection: Connection, error: Exception) -> None:
        """Log an error as gunicorn does, and answer with a page that repeats nothing of the request."""
        connection.sock.pieces.clear()
        self.handle_error(request_read, connection.sock, connection.client, error)
        response = b"".join(connection.sock.pieces)
        connection.sock.pieces.clear()
        connection.sock.sendall(plain_response(int(response[9:12]) if response else 500))
