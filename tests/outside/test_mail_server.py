"""What a mail server answers becomes a verdict in our own words, and nothing leaves without TLS but on this machine."""

from __future__ import annotations

import datetime
import ssl
from collections.abc import Iterator
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from campaign.domain.mail.deliveries import Delivery, Verdict
from campaign.outside.mail_server import MailServer, ServerAddress, server_address
from tests.outside.mail_servers import (
    Behavior,
    Mailbox,
    answers_byte_by_byte,
    closed_port,
    hangs_up_in_mid_message,
    mail_server,
    rude_server,
    says_nothing,
)

MESSAGE = b"Subject: x\r\n\r\n.a line that begins with a dot\r\n"
SENT = Delivery(Verdict.SENT)
HERE = ip_address("0.0.0.0")  # noqa: S104  # nothing is bound to it: it is an address of this machine, but no loopback


def client(port: int, url: str = "smtp://127.0.0.1", **patience: float) -> MailServer:
    return MailServer(server_address(f"{url}:{port}"), "example.org", **{"seconds": 5.0, **patience})


def tried(server: MailServer, to: str = "ada@example.org") -> Delivery:
    try:
        return server.ready() or server.send(MESSAGE, "letters@example.org", to)
    finally:
        server.close()


@pytest.fixture
def mailbox() -> Mailbox:
    return Mailbox()


@pytest.fixture
def port(mailbox: Mailbox) -> Iterator[int]:
    with mail_server(mailbox) as port:
        yield port


def test_a_mail_arrives_as_it_was_written(mailbox: Mailbox, port: int) -> None:
    assert tried(client(port)) == SENT
    assert mailbox.got == [(("ada@example.org",), MESSAGE)]


@pytest.mark.parametrize(
    ("to", "delivery"),
    [
        ("gone", Delivery(Verdict.REFUSED, "550 5.1.1 (no such mailbox)")),
        ("spf", Delivery(Verdict.AGAIN, "550 5.7.26 (SPF, DKIM or DMARC failed)", is_site=True)),
        ("full", Delivery(Verdict.AGAIN, "452 4.2.2 (the mailbox is full)")),
        ("later", Delivery(Verdict.AGAIN, "451 4.7.0 (too much mail, or not trusted yet)")),
        ("closing", Delivery(Verdict.AGAIN, "421 4.3.2", is_server=True)),
    ],
)
def test_a_refusal_is_for_good_or_for_now_and_its_text_is_not_kept(
    port: int, mailbox: Mailbox, to: str, delivery: Delivery
) -> None:
    server = client(port)

    assert tried(server, f"{to}@example.org") == delivery
    assert tried(server) == SENT
    assert mailbox.recipients == ["ada@example.org"]


def test_a_server_that_refuses_the_sender_blames_no_mail(port: int, mailbox: Mailbox) -> None:
    mailbox.refuses_sender = "550 5.7.1 who are you"
    found = tried(client(port))

    assert (found.verdict, found.is_server) == (Verdict.AGAIN, True)
    assert "MAIL_FROM" in found.error
    mailbox.refuses_sender = "552 5.3.4 too large"
    assert tried(client(port)).verdict is Verdict.REFUSED


@pytest.mark.parametrize(
    ("behavior", "error"),
    [
        (hangs_up_in_mid_message, "the mail server hung up"),
        (answers_byte_by_byte, "the mail server took too long"),
        (says_nothing, "the mail server took too long"),
    ],
)
def test_a_server_that_drops_or_dawdles_is_tried_again(behavior: Behavior, error: str) -> None:
    with rude_server(behavior) as port:
        found = tried(client(port, seconds=0.5, most_seconds=1.0))

    assert (found.verdict, found.error) == (Verdict.AGAIN, error)


def test_a_server_that_is_not_there_blames_no_mail() -> None:
    assert tried(client(closed_port())) == Delivery(Verdict.AGAIN, "the mail server refused the connection", True)


@pytest.mark.parametrize("host", ["no-such-host.invalid", "a..b", "x" * 70 + ".example.org"])
def test_a_name_that_leads_nowhere_blames_no_mail(host: str) -> None:
    assert tried(client(25, f"smtp://{host}")).is_server


@pytest.mark.parametrize("url", ["smtp://0.0.0.0", "smtp://user:word@0.0.0.0"])
def test_nothing_leaves_this_machine_without_tls(port: int, mailbox: Mailbox, url: str) -> None:
    """0.0.0.0 is an address of this machine that is no loopback address."""
    found = tried(client(port, url))

    assert found == Delivery(Verdict.AGAIN, "the mail server offers no TLS or no login", True)
    assert (mailbox.got, mailbox.logins) == ([], [])


@pytest.fixture
def certificate(tmp_path: Path) -> Path:
    """A certificate of 0.0.0.0 and its key, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "mail")])
    day = datetime.datetime.now(datetime.UTC)
    built = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(day - datetime.timedelta(days=1))
        .not_valid_after(day + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(HERE)]), False)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path / "both.pem"
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    file.write_bytes(private + built.public_bytes(serialization.Encoding.PEM))
    return file


def server_side(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
def test_tls_is_used_and_its_certificate_checked(
    scheme: str, certificate: Path, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = server_side(certificate)
    starts, begins = (context, None) if scheme == "smtp" else (None, context)
    with mail_server(mailbox, tls=starts, implicit_tls=begins) as port:
        unknown = tried(client(port, f"{scheme}://0.0.0.0"))
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
        known = tried(client(port, f"{scheme}://0.0.0.0"))

    assert (unknown.verdict, unknown.is_server) == (Verdict.AGAIN, True)
    assert "certificate is not valid" in unknown.error
    assert known == SENT
    assert len(mailbox.got) == 1


def test_a_login_uses_the_password_of_the_setting_and_shows_it_nowhere(mailbox: Mailbox) -> None:
    with mail_server(mailbox, auth=True) as port:
        right = tried(client(port, "smtp://ada%40example.org:right%20p%40ss@127.0.0.1"))
        wrong = tried(client(port, "smtp://ada%40example.org:wrong@127.0.0.1"))

    assert right == SENT
    assert mailbox.logins[0] == ("ada@example.org", "right p@ss")
    assert (wrong.verdict, wrong.is_server) == (Verdict.AGAIN, True)
    assert wrong.error == "the mail server refused the login (535)"
    assert "p@ss" not in repr(server_address("smtp://ada:p%40ss@example.org"))


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("smtp://mail.example.org", ServerAddress("mail.example.org", 587, False)),
        ("smtps://mail.example.org", ServerAddress("mail.example.org", 465, True)),
        ("smtp://a%40b:c@localhost:25", ServerAddress("localhost", 25, False, "a@b", "c")),
    ],
)
def test_a_setting_says_where_the_server_is(url: str, address: ServerAddress) -> None:
    assert server_address(url) == address


def test_a_connection_that_the_server_closed_is_opened_again(mailbox: Mailbox, port: int) -> None:
    server = client(port)
    assert server.ready() is None
    assert server.send(MESSAGE, "letters@example.org", "closing@example.org").is_server
    assert server.ready() is None
    assert server.send(MESSAGE, "letters@example.org", "ada@example.org") == SENT
    server.close()
