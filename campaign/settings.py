"""Settings from environment variables, read once, with all mistakes reported together."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from email_validator import EmailNotValidError, validate_email

Network = IPv4Network | IPv6Network
MIN_SECRET = 32


class BadSettings(Exception):
    """One or more settings are wrong; the message names each and says what it should be."""


def shipped_folder(name: str) -> Path:
    """Return the path of a folder that ships with the program: beside the package in a checkout, inside it when
    installed."""
    package = Path(__file__).resolve().parent
    inside = package / "shipped" / name
    return inside if inside.is_dir() else package.parent / name


def _text(value: str) -> str:
    return value


def _count(value: str) -> int:
    if not (value.isascii() and value.isdigit()) or not 1 <= int(value) <= 100_000:
        raise ValueError("a whole number from 1 to 100000")
    return int(value)


def _port(value: str) -> int:
    if not (value.isascii() and value.isdigit()) or not 0 <= int(value) <= 65_535:
        raise ValueError("a port from 0 to 65535")
    return int(value)


def _seconds(value: str) -> float:
    if not re.fullmatch(r"[0-9]+(\.[0-9]+)?", value) or not 0 < float(value) <= 120:
        raise ValueError("seconds, more than 0 and at most 120")
    return float(value)


def _secret(value: str) -> str:
    if len(value) < MIN_SECRET:
        raise ValueError(f"at least {MIN_SECRET} characters; leave it unset and `campaign init` makes one")
    return value


def _database(value: str) -> str:
    if not re.match(r"(sqlite|postgresql(\+\w+)?)://", value):
        raise ValueError("sqlite:///path/to/file or postgresql+psycopg://user@host/name")
    return value


def _address(value: str) -> str:
    url = urlsplit(value)
    if url.scheme not in ("http", "https") or not url.hostname or url.path not in ("", "/") or url.query:
        raise ValueError("the site's own address, such as https://letters.example.org")
    return value.rstrip("/")


def _mail_address(value: str) -> str:
    try:
        return validate_email(value, check_deliverability=False).normalized
    except EmailNotValidError:
        raise ValueError("one email address, such as letters@example.org") from None


def _mail_server(value: str) -> str:
    url = urlsplit(value)
    try:
        is_right = url.scheme in ("smtp", "smtps") and url.hostname and url.port != 0
    except ValueError:
        is_right = False
    if not is_right or url.path not in ("", "/") or url.query or url.fragment:
        raise ValueError("smtp://user:password@mail.example.org:587, or smtps:// where TLS comes first")
    return value.rstrip("/")


def _lines(value: str) -> tuple[str, ...]:
    lines = tuple(filter(None, map(str.strip, value.split(";"))))
    if len(lines) < 2:
        raise ValueError("a postal address, its lines apart by semicolons: 12 Example St.; Springfield, IL 62701")
    return lines


def _sites(value: str) -> tuple[str, ...]:
    site = r"https?://(?:\*\.)?[a-z0-9][a-z0-9.-]*(?::\d{1,5})?"  # `*.` stands for all below a domain, as in the policy
    if not re.fullmatch(rf"\*|{site}(?:\s+{site})*", value):
        raise ValueError("* for all sites, or the addresses of some: https://news.example.org https://*.example.com")
    return tuple(value.split())


def _networks(value: str) -> tuple[Network, ...]:
    try:
        return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())
    except ValueError:
        raise ValueError("addresses or networks of your proxies, such as 127.0.0.1, 10.0.0.0/8") from None


def _rate(value: str) -> str:
    if not re.fullmatch(r"\d+/(second|minute|hour|day)(;\d+/(second|minute|hour|day))*", value):
        raise ValueError("a rate, such as 60/minute, or several: 60/minute;600/hour")
    return value


def _truth(value: str) -> bool:
    if value.lower() not in ("true", "false"):
        raise ValueError("true or false")
    return value.lower() == "true"


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings. Each field is the environment variable of the same name in capitals."""

    var_dir: Path = Path("var")  #: folder of the store, the secret key and the rate-limit counters
    database_url: str | None = None  #: the store's URL; default: a SQLite file in VAR_DIR
    secret_key: str | None = None  #: signs form tokens; default: the file that `campaign init` creates
    host: str = "127.0.0.1"  #: the address to listen on
    port: int = 5000  #: the port to listen on; 0 picks a free one
    threads: int = 8  #: requests answered at once
    renderers: int = os.cpu_count() or 1  #: processes that make PDFs
    read_seconds: float = 30.0  #: a request that has not arrived in full after this long is dropped
    render_seconds: float = 10.0  #: a PDF that takes longer than this is given up
    public_url: str | None = None  #: the site's address, for QR codes and absolute links
    trusted_proxies: tuple[Network, ...] = ()  #: proxies whose X-Forwarded-For and -Proto headers are trusted
    contact_name: str | None = None  #: who runs this site
    contact_email: str | None = None  #: where to report errors
    contact_address: tuple[str, ...] = ()  #: the postal address of who runs this site, line by line
    privacy_email: str | None = None  #: where to ask what this site keeps about someone, and to have it deleted
    mail_server: str | None = None  #: the server that sends mail: smtp://user:password@host:port, or smtps://
    mail_from: str | None = None  #: the address that mail comes from
    mail_test_to: str | None = None  #: if set, all mail goes to this address only
    mail_per_minute: int = 300  #: mails that leave a minute at most; more wait
    embed_on: tuple[str, ...] = ("*",)  #: sites that may show our facts in a frame: *, or https://news.example.org
    preview_limit: str = "120/minute"  #: previews allowed per address
    pdf_limit: str = "60/minute"  #: letter PDFs allowed per address
    drafts_megabytes: int = 500  #: space for saved drafts; when it is nearly full, saving a new one costs work
    demo: bool = False  #: whether to show the gallery at /demo/; set by `campaign demo` for a store of its own

    @property
    def pdf_queue_size(self) -> int:
        """How many requests may wait for a PDF or have one made: at most half of the threads, so that pages are
        still answered."""
        return max(1, self.threads // 2)

    @property
    def database(self) -> str:
        """The database URL, set or default."""
        return self.database_url or f"sqlite:///{self.var_dir / 'campaign.sqlite3'}"

    @property
    def secret_file(self) -> Path:
        """The path of the secret key's file, used if SECRET_KEY is not set."""
        return self.var_dir / "secret_key"

    @property
    def uses_https(self) -> bool:
        """Whether visitors use HTTPS."""
        return self.public_url is not None and self.public_url.startswith("https:")

    @property
    def is_demonstration(self) -> bool:
        """Whether no one has said who runs this site. Then the named organizations do not run it."""
        return self.contact_name is None

    @property
    def lacking(self) -> tuple[str, ...]:
        """The names of the settings without which the site takes no signatures or sign-ups: who runs it, where to write
        to them by post and about privacy, its address, and mail."""
        return tuple(name.upper() for name in _NEEDED_TO_COLLECT if not getattr(self, name))

    @property
    def may_collect(self) -> bool:
        """Whether people can be asked to sign and to sign up, since it is known who answers for what they give."""
        return not self.lacking


_NEEDED_TO_COLLECT = (
    "contact_name",
    "contact_email",
    "contact_address",
    "privacy_email",
    "public_url",
    "mail_server",
    "mail_from",
)
#: Settings whose values are secrets, or hold one.
SECRETS = frozenset({"secret_key", "database_url", "mail_server"})

_READERS: dict[str, Callable[[str], Any]] = {
    "var_dir": Path,
    "database_url": _database,
    "secret_key": _secret,
    "host": _text,
    "port": _port,
    "threads": _count,
    "renderers": _count,
    "read_seconds": _seconds,
    "render_seconds": _seconds,
    "public_url": _address,
    "trusted_proxies": _networks,
    "contact_name": _text,
    "contact_email": _text,
    "contact_address": _lines,
    "privacy_email": _mail_address,
    "mail_server": _mail_server,
    "mail_from": _mail_address,
    "mail_test_to": _mail_address,
    "mail_per_minute": _count,
    "embed_on": _sites,
    "preview_limit": _rate,
    "pdf_limit": _rate,
    "drafts_megabytes": _count,
    "demo": _truth,
}


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read the settings from an environment; an empty variable counts as unset. Raises BadSettings with every
    mistake."""
    mistakes: list[str] = []
    values: dict[str, Any] = {}
    for field in fields(Settings):
        name = field.name.upper()
        written = environment.get(name, "").strip()
        if not written:
            continue
        try:
            values[field.name] = _READERS[field.name](written)
        except ValueError as error:
            shown = "(not shown)" if field.name in SECRETS else f"'{written}'"
            mistakes.append(f"{name} is {shown}; it should be {error}")
    if mistakes:
        raise BadSettings("; ".join(mistakes))
    return Settings(**values)
