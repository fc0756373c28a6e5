"""The mail server, by SMTP. Its answers become verdicts here, in our own words: what it writes may hold an address."""

from __future__ import annotations

import smtplib
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit

from campaign.domain.mail.deliveries import MOST_SECONDS, Delivery, Verdict
from campaign.outside.smtp_answers import is_for_good, is_of_the_site, shown

#: Codes of a server that cannot take any mail now, and of a message that is too large for it.
_CLOSING, _TOO_LARGE = 421, 552
#: A connection that was idle for longer is tried before it is used, in seconds.
_IDLE = 5.0
_TOO_LATE = "the mail server took too long"


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """Where the mail server is, and how to log in."""

    host: str
    port: int
    is_tls: bool
    user: str = ""
    password: str = field(default="", repr=False)

    @property
    def is_here(self) -> bool:
        """Whether it is on this machine, so that no one can listen."""
        with suppress(ValueError):
            return ip_address(self.host).is_loopback
        return self.host == "localhost"


def server_address(url: str) -> ServerAddress:
    """Return the address in a MAIL_SERVER setting; its user and password may be written with %40 for @."""
    parts = urlsplit(url)
    is_tls = parts.scheme == "smtps"
    port = parts.port or (465 if is_tls else 587)
    return ServerAddress(
        parts.hostname or "", port, is_tls, unquote(parts.username or ""), unquote(parts.password or "")
    )


class MailServer:
    """One connection to the server, opened when it is needed. TLS is required unless the server is on this machine."""

    def __init__(
        self, address: ServerAddress, own_name: str, *, seconds: float = 15.0, most_seconds: float = MOST_SECONDS
    ) -> None:
        """Connect to nothing yet. `own_name` is what we call ourselves; `seconds` is the patience with each answer, and
        `most_seconds` that with a whole mail."""
        self._address = address
        self._own_name = own_name
        self._seconds, self._most_seconds = seconds, most_seconds
        self._connection: smtplib.SMTP | None = None
        self._used_at = 0.0

    def ready(self) -> Delivery | None:
        """Connect if need be; return what failed, or None."""
        if self._connection is not None and self._is_alive():
            return None
        self.close()
        try:
            self._connection = self._connected()
        except smtplib.SMTPAuthenticationError as error:
            return _server_failed(f"the mail server refused the login ({error.smtp_code})")
        except smtplib.SMTPResponseException as error:
            return _server_failed(f"the mail server answered {error.smtp_code}")
        except (smtplib.SMTPException, OSError, UnicodeError) as error:  # the last of a name that is none
            return _server_failed(_reason(error))
        return None

    def send(self, message: bytes, sender: str, to: str) -> Delivery:
        """Send one message to one recipient."""
        if self._connection is None:
            return _server_failed("not connected")
        is_late = threading.Event()
        try:
            with self._watched(self._connection, is_late):
                self._connection.sendmail(sender, [to], message)
        except (smtplib.SMTPException, OSError) as error:
            if is_late.is_set():
                self.close()
                return Delivery(Verdict.AGAIN, _TOO_LATE)
            return self._failed(error, to)
        return Delivery(Verdict.SENT)

    def close(self) -> None:
        """Disconnect, politely if the server still answers."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(smtplib.SMTPException, OSError):
                if connection.sock is not None:
                    connection.sock.settimeout(2.0)
                connection.quit()
            connection.close()

    def _connected(self) -> smtplib.SMTP:
        """Return a connection on which mail can be sent. Raises SMTPException or OSError."""
        address, context = self._address, ssl.create_default_context()
        where = address.host, address.port, self._own_name
        connection: smtplib.SMTP
        if address.is_tls:
            connection = smtplib.SMTP_SSL(*where, timeout=self._seconds, context=context)
        else:
            connection = smtplib.SMTP(*where, timeout=self._seconds)
        try:
            connection.ehlo_or_helo_if_needed()
            if not (address.is_tls or address.is_here):
                connection.starttls(context=context)
            if address.user:
                connection.login(address.user, address.password)
        except BaseException:
            connection.close()
            raise
        return connection

    def _is_alive(self) -> bool:
        if self._connection is None or time.monotonic() - self._used_at < _IDLE:
            return self._connection is not None and self._connection.sock is not None
        with suppress(smtplib.SMTPException, OSError):
            return self._connection.noop()[0] == 250
        return False

    @contextmanager
    def _watched(self, connection: smtplib.SMTP, is_late: threading.Event) -> Iterator[None]:
        """Cut the connection if a mail takes too long: a server that sends byte by byte never lets a timeout pass."""

        def cut() -> None:
            is_late.set()
            with suppress(OSError):
                if connection.sock is not None:
                    connection.sock.shutdown(socket.SHUT_RDWR)

        timer = threading.Timer(self._most_seconds, cut)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()
            self._used_at = time.monotonic()

    def _failed(self, error: Exception, to: str) -> Delivery:
        """Return the verdict on a mail that was not taken."""
        match error:
            case smtplib.SMTPRecipientsRefused():
                return self._answered(*error.recipients[to])
            case smtplib.SMTPSenderRefused():
                return self._refused_sender(error.smtp_code, _bytes(error.smtp_error))
            case smtplib.SMTPDataError():
                return self._answered(error.smtp_code, _bytes(error.smtp_error))
        self.close()
        return Delivery(Verdict.AGAIN, _reason(error))

    def _answered(self, code: int, text: bytes) -> Delivery:
        """Return the verdict on an answer to a recipient or a message."""
        if code == _CLOSING:
            self.close()
            return _server_failed(shown(code, text))
        verdict = Verdict.REFUSED if is_for_good(code, text) else Verdict.AGAIN
        return Delivery(verdict, shown(code, text), is_site=is_of_the_site(code, text))

    def _refused_sender(self, code: int, text: bytes) -> Delivery:
        """Return the verdict on an answer to the sender: a message too large, or something wrong with all mail."""
        if code == _TOO_LARGE:
            return Delivery(Verdict.REFUSED, shown(code, text))
        return _server_failed(f"the mail server does not take mail from MAIL_FROM: {shown(code, text)}")


def _server_failed(error: str) -> Delivery:
    return Delivery(Verdict.AGAIN, error, is_server=True)


def _bytes(text: bytes | str) -> bytes:
    return text.encode("utf-8", "replace") if isinstance(text, str) else text


def _reason(error: Exception) -> str:
    """Return why there was no answer, without anything that the other side wrote."""
    match error:
        case smtplib.SMTPNotSupportedError():
            return "the mail server offers no TLS or no login"
        case TimeoutError() | smtplib.SMTPServerDisconnected(__context__=TimeoutError()):
            return _TOO_LATE
        case smtplib.SMTPServerDisconnected():
            return "the mail server hung up"
        case ssl.SSLCertVerificationError():
            return f"the mail server's certificate is not valid: {error.verify_message}"
        case ssl.SSLError():
            return "no TLS with the mail server"
        case ConnectionRefusedError():
            return "the mail server refused the connection"
        case socket.gaierror():
            return "the mail server's name is not known"
        case OSError():
            return f"the mail server cannot be reached: {error.strerror or type(error).__name__}"
    return f"the mail server failed: {type(error).__name__}"
