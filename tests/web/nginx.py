"""A real nginx with the README's own block: only names of folders, ports and waits are others."""

from __future__ import annotations

import os
import re
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.client import HTTPSConnection
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.architecture.readme import NAME, commands_after
from tests.web.servers import Server

#: As Debian has it, with every log at its most talkative.
_AROUND = """
daemon off; worker_processes 1; pid {folder}/pid; error_log {folder}/main.log info; {user}
events {{ worker_connections 768; }}
http {{
    access_log {folder}/access.log; error_log {folder}/http.log info;
    client_body_temp_path {folder}/spilled/body; proxy_temp_path {folder}/spilled/proxy;
    fastcgi_temp_path {folder}/spilled/f; uwsgi_temp_path {folder}/spilled/u; scgi_temp_path {folder}/spilled/s;
    gzip on;
    {block}
}}
"""


class Nginx:
    """nginx before a site. It looks like a WSGI application, so that a visitor of tests may ask it."""

    def __init__(self, folder: Path, site: Server, ports: tuple[int, int]) -> None:
        self.folder, self.site = folder, site
        self.port, self.secure_port = ports
        self.trust = ssl.create_default_context(cafile=str(folder / "fullchain.pem"))

    def __call__(self, environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        """Hand a request on over TLS."""
        return self.site.handed_on(self._connection(), environ, start_response)

    def _connection(self) -> HTTPSConnection:
        connection = HTTPSConnection(NAME, self.secure_port, timeout=60, context=self.trust)
        connection.sock = self.line()  # http.client would look the name up
        return connection

    def line(self, protocols: list[str] | None = None) -> ssl.SSLSocket:
        """A connection over TLS."""
        plain = socket.create_connection(("127.0.0.1", self.secure_port), timeout=60)
        context = ssl.create_default_context(cafile=str(self.folder / "fullchain.pem"))
        context.set_alpn_protocols(protocols or ["http/1.1"])
        return context.wrap_socket(plain, server_hostname=NAME)

    def curl(self, path: str, *options: str) -> str:
        """What curl says of an address: by HTTP/2, which no library of ours speaks."""
        command = [
            *("curl", "-s", "--http2", "--cacert", str(self.folder / "fullchain.pem"), "--max-time", "60"),
            *(
                "--resolve",
                f"{NAME}:{self.secure_port}:127.0.0.1",
                *options,
                f"https://{NAME}:{self.secure_port}{path}",
            ),
        ]
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout

    @property
    def logged(self) -> str:
        """All that was written to any log."""
        return "".join(path.read_text(encoding="utf-8", errors="replace") for path in self.folder.glob("*.log"))

    @property
    def spilled(self) -> list[str]:
        """Every folder and file for what does not fit into memory."""
        return [str(path) for path in self.folder.glob("spilled/*/*")]


def _certify(folder: Path) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    (folder / "fullchain.pem").write_bytes(made.public_bytes(serialization.Encoding.PEM))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )


def _free_ports(count: int) -> list[int]:
    with socket.socket() as one, socket.socket() as other:
        lines = (one, other)[:count]
        for line in lines:
            line.bind(("127.0.0.1", 0))
        return [line.getsockname()[1] for line in lines]


def _block(folder: Path, site: Server, plain: int, secure: int) -> str:
    """The README's, here: each thing that is replaced must be in it."""
    block = commands_after("nginx in front")
    for written, here in (
        ("    listen [::]:80;\n", ""),
        ("    listen [::]:443 ssl http2;\n", ""),
        ("listen 80;", f"listen 127.0.0.1:{plain};"),
        ("listen 443 ", f"listen 127.0.0.1:{secure} "),
        (f"/etc/letsencrypt/live/{NAME}/", f"{folder}/"),
        ("http://127.0.0.1:5000", f"http://127.0.0.1:{site.port}"),
        ("root /var/www/html", f"root {folder}/html"),
        ("client_header_timeout 10s", "client_header_timeout 1s"),
        ("client_body_timeout 10s", "client_body_timeout 1s"),
    ):
        assert written in block, written
        block = block.replace(written, here)
    return re.sub(r"/dev/null", f"{folder}/block.log", block)


@contextmanager
def proxied(folder: Path, site: Server) -> Iterator[Nginx]:
    """nginx while it runs. What the block sends to /dev/null goes to a file, to be seen."""
    (folder / "spilled").mkdir(parents=True)
    (folder / "html" / ".well-known" / "acme-challenge").mkdir(parents=True)
    _certify(folder)
    plain, secure = _free_ports(2)
    user = "user root;" if os.geteuid() == 0 else ""
    text = _AROUND.format(folder=folder, user=user, block=_block(folder, site, plain, secure))
    (folder / "nginx.conf").write_text(text, encoding="utf-8")
    with subprocess.Popen(["nginx", "-c", folder / "nginx.conf", "-e", folder / "main.log"]) as process:
        try:
            _wait_for(secure, process)
            yield Nginx(folder, site, (plain, secure))
        finally:
            process.terminate()


def _wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    for _ in range(300):
        assert process.poll() is None, "nginx did not start"
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except OSError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("nginx does not listen")
