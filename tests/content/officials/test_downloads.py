"""What the operator's command takes from a server: https alone, so many bytes, so many seconds. Nothing leaves this machine."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from campaign.content.newspapers.tables import Unreadable
from campaign.content.officials.congress import FILES
from campaign.content.officials.congress_files import download_congress_files
from campaign.content.officials.downloads import download
from tests.content.officials import excerpt


class _Answers(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        answer = {
            "/there": "https://localhost:{port}/file",
            "/plain": "http://localhost/x",
            "/disk": "file:///etc/passwd",
        }
        if self.path in answer:
            self.send_response(302)
            self.send_header("Location", answer[self.path].format(port=self.connection.getsockname()[1]))
            self.end_headers()
            return
        name = self.path.rsplit("/", 1)[-1]
        kept = next((path for path in excerpt.FILES if path.name == name), None)
        body = kept.read_bytes() if kept else {"/file": b"x" * 1000, "/short": b"x" * 10}.get(self.path)
        self.send_response(200 if body else 404)
        self.send_header("Last-Modified", "Mon, 15 Jun 2026 23:30:00 GMT")
        self.send_header("Content-Length", str(len(body or b"") + (5 if self.path == "/short" else 0)))
        self.end_headers()
        self.wfile.write(body or b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _certificate(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "localhost")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "cert.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (folder / "key.pem").write_bytes(private)
    return folder / "cert.pem", folder / "key.pem"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, ssl.SSLContext]]:
    """An https site on this machine, and what trusts it."""
    certificate, key = _certificate(tmp_path_factory.mktemp("tls"))
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    own.load_cert_chain(certificate, key)
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    server.socket = own.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"https://localhost:{server.server_address[1]}", ssl.create_default_context(cafile=str(certificate))
    server.shutdown()
    server.server_close()
    thread.join()


def test_a_file_comes_with_the_day_on_which_it_was_changed(site: tuple[str, ssl.SSLContext]) -> None:
    address, trusted = site
    assert download(f"{address}/file", trusted) == (b"x" * 1000, date(2026, 6, 15))
    assert download(f"{address}/there", trusted)[0] == b"x" * 1000


def test_a_folder_has_all_files_of_congress(site: tuple[str, ssl.SSLContext]) -> None:
    address, trusted = site
    reading = download_congress_files(f"{address}/data/", lambda url: download(url, trusted))
    assert (len(reading.files.members), reading.changed_on) == (23, date(2026, 6, 15))
    assert len(FILES) == 4
    table = download_congress_files(f"{address}/zccd.csv", lambda url: download(url, trusted))
    assert (len(table.tables), table.has_members) == (1, False)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("/plain", "isn’t an https address"),
        ("/disk", "the server answered 302"),
        ("/nothing", "the server answered 404"),
        ("/short", "broke off 5 bytes before its end"),
    ],
)
def test_what_is_wrong_with_an_answer_is_said(path: str, said: str, site: tuple[str, ssl.SSLContext]) -> None:
    address, trusted = site
    with pytest.raises(Unreadable, match=said):
        download(address + path, trusted)


def test_more_bytes_or_seconds_than_any_of_the_files_needs_are_refused(site: tuple[str, ssl.SSLContext]) -> None:
    address, trusted = site
    seconds = count(0, 40)
    with pytest.raises(Unreadable, match="more than 999 bytes"):
        download(f"{address}/file", trusted, most_bytes=999)
    with pytest.raises(Unreadable, match="took too long"):
        download(f"{address}/file", trusted, most_seconds=30, clock=lambda: next(seconds))


def test_a_site_that_nobody_vouches_for_is_refused(site: tuple[str, ssl.SSLContext]) -> None:
    with pytest.raises(Unreadable, match="certificate verify failed"):
        download(f"{site[0]}/file")


@pytest.mark.parametrize(
    "url", ["http://example.org/x", "file:///etc/passwd", "ftp://example.org", "x", "", "https://", "https://["]
)
def test_anything_but_https_is_refused_before_it_is_asked(url: str) -> None:
    with pytest.raises(Unreadable, match="isn’t an https address"):
        download(url)
