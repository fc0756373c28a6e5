"""Real mail servers on free ports of this machine: one that keeps what it gets, and some that behave badly."""

from __future__ import annotations

import asyncio
import socket
import ssl
import threading
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword

#: Recipients that a server treats in a special way, by what they begin with.
ANSWERS = {
    "gone": "550 5.1.1 <gone@example.org>: no such user, ask postmaster@example.org",
    "full": "452 4.2.2 <full@example.org> mailbox full",
    "closing": "421 4.3.2 going down",
}
OF_MESSAGES = {"spf": "550 5.7.26 no SPF for spf@example.org", "later": "451 4.7.0 later"}


@dataclass
class Mailbox:
    """What a server got, as (recipients, bytes), and how it answers."""

    got: list[tuple[tuple[str, ...], bytes]] = field(default_factory=list)
    logins: list[tuple[str, str]] = field(default_factory=list)
    refuses_sender: str = ""
    seconds: float = 0.0  # between taking a message and saying so
    took: threading.Event = field(default_factory=threading.Event)

    async def handle_MAIL(self, server: Any, session: Any, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802  # aiosmtpd's name
        if self.refuses_sender:
            return self.refuses_sender
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server: Any, session: Any, envelope: Envelope, address: str, options: list[str]) -> str:  # noqa: N802  # aiosmtpd's name
        answer = ANSWERS.get(address.split("@")[0])
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server: Any, session: Any, envelope: Envelope) -> str:  # noqa: N802  # aiosmtpd's name
        answer = OF_MESSAGES.get(envelope.rcpt_tos[0].split("@")[0])
        if answer is None:
            assert isinstance(envelope.content, bytes)
            self.got.append((tuple(envelope.rcpt_tos), envelope.content))
            self.took.set()
            await asyncio.sleep(self.seconds)
        return answer or "250 OK"

    def authenticate(self, server: Any, session: Any, envelope: Any, mechanism: str, data: Any) -> AuthResult:
        assert isinstance(data, LoginPassword)
        self.logins.append((data.login.decode(), data.password.decode()))
        return AuthResult(success=data.password == b"right p@ss", handled=False)

    @property
    def recipients(self) -> list[str]:
        return [address for addresses, _ in self.got for address in addresses]


@contextmanager
def mail_server(
    mailbox: Mailbox,
    *,
    tls: ssl.SSLContext | None = None,
    implicit_tls: ssl.SSLContext | None = None,
    auth: bool = False,
) -> Iterator[int]:
    """Run a server and yield its port. `tls` is for STARTTLS, which it then requires before a login."""
    loop = asyncio.new_event_loop()

    def made() -> SMTP:
        authenticator = mailbox.authenticate if auth else None
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # it warns of logins without TLS, which is what one test is about
            return SMTP(
                mailbox,
                loop=loop,
                tls_context=tls,
                authenticator=authenticator,
                auth_require_tls=False,
                auth_required=auth,
            )

    server = loop.run_until_complete(loop.create_server(made, "127.0.0.1", 0, ssl=implicit_tls))
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    try:
        yield server.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(server.close)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(10)
        for task in asyncio.all_tasks(loop):
            task.cancel()
        loop.run_until_complete(asyncio.sleep(0.05))
        loop.close()


Behavior = Callable[[socket.socket], None]


@contextmanager
def rude_server(behavior: Behavior) -> Iterator[int]:
    """Run a server that behaves so with each connection, and yield its port."""
    listener = socket.create_server(("127.0.0.1", 0))
    listener.settimeout(0.1)
    ends = threading.Event()

    def serve() -> None:
        while not ends.is_set():
            with suppress(TimeoutError), suppress(OSError):
                connection, _ = listener.accept()
                with connection:
                    connection.settimeout(10)
                    behavior(connection)

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield listener.getsockname()[1]
    finally:
        ends.set()
        thread.join(10)
        listener.close()


def hangs_up_in_mid_message(connection: socket.socket) -> None:
    """Agree to everything, and hang up while the message comes."""
    connection.sendall(b"220 here\r\n")
    while line := connection.recv(4096):
        if line.upper().startswith(b"DATA"):
            connection.sendall(b"354 go on\r\n")
            connection.recv(10)
            return
        connection.sendall(b"250 yes\r\n")


def answers_byte_by_byte(connection: socket.socket) -> None:
    """Agree at first, then answer so slowly that no single wait is long."""
    connection.sendall(b"220 here\r\n")
    connection.recv(4096)
    connection.sendall(b"250 yes\r\n")
    connection.recv(4096)
    connection.settimeout(0.05)
    for _ in range(200):
        connection.sendall(b"2")
        with suppress(TimeoutError):
            if not connection.recv(1):
                return


def says_nothing(connection: socket.socket) -> None:
    """Accept the connection and say nothing until it is closed."""
    connection.recv(1)


def closed_port() -> int:
    """A port where no one listens."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])
