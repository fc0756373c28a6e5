"""The composition root: the only place that chooses implementations. The web and the commands use it; tests replace
parts of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from pathlib import Path

from campaign.actions.events.event_mail import put_due_mail
from campaign.actions.outbox import Mailer, MailRules
from campaign.actions.rulers import Ruler
from campaign.actions.secret_key import belongs_to, note_secret
from campaign.content.places import Places
from campaign.domain.letters.context import LetterContext
from campaign.domain.mail.addresses import parse_address
from campaign.domain.newspapers.gazetteers import Gazetteer, NoGazetteer
from campaign.outside.mail_server import MailServer, server_address
from campaign.outside.wakeups import Wakeups
from campaign.rendering.mail.mails import Owner, owner_of
from campaign.rendering.mail.messages import Sender
from campaign.rendering.renderers.pool import RenderPool
from campaign.rendering.renderers.typefaces import printable
from campaign.settings import Settings, read_settings, shipped_folder
from campaign.storage import file_permissions
from campaign.storage.limits.file_counts import FileCounts
from campaign.storage.limits.postgresql_counts import PostgresqlCounts
from campaign.storage.limits.rate_counts import SharedCounts
from campaign.storage.migrate import NewerStore
from campaign.storage.secret_key_file import NoSecret, read_secret
from campaign.storage.secret_key_file import make_secret as make_secret  # for commands and tests
from campaign.storage.store import Store

ANOTHER_KEY = (
    "the store was made with another secret key: give every node of a site the same SECRET_KEY, or bring back the "
    "secret_key file that belongs to this store; if the key is meant to change, run `campaign init --new-key`"
)


_A_MINUTE = timedelta(minutes=1)


class NotReady(Exception):
    """The store is missing or empty; the message says which command creates it."""


def now() -> datetime:
    """Return the current time. The only place that reads the clock."""
    return datetime.now(UTC)


@dataclass
class Services:
    """The program's services, each created on first use."""

    settings: Settings
    clock: Callable[[], datetime] = field(default=now)
    _looked_at: datetime | None = field(default=None, init=False)

    @cached_property
    def store(self) -> Store:
        """The store, not yet connected."""
        return Store.open(self.settings.database)

    @cached_property
    def counts(self) -> SharedCounts:
        """The rate-limit counters shared by all processes of the site."""
        if self.settings.database.startswith("sqlite"):
            return FileCounts(self.settings.var_dir / "limits.sqlite3")
        return PostgresqlCounts(self.settings.database)

    @cached_property
    def renderers(self) -> RenderPool:
        """The renderer pool, not yet started."""
        return RenderPool(self.settings.renderers, self.settings.render_seconds, self.settings.pdf_queue_size)

    @cached_property
    def ruler(self) -> Ruler:
        """What measures printed pages, and remembers them beside the store."""
        at_once = min(self.settings.renderers, self.settings.pdf_queue_size)
        return Ruler(self.renderers.render, at_once, self.settings.var_dir / "lengths.json")

    @cached_property
    def printable(self) -> frozenset[int]:
        """The code points that the print typefaces can draw."""
        return printable()

    @cached_property
    def places(self) -> Places:
        """The towns, counties and ZIP codes of the United States."""
        return Places()

    def gazetteer(self, country: str = "US") -> Gazetteer:
        """Return the gazetteer of a country by its two letters; one that knows nothing if we have none."""
        return self.places if country == "US" else NoGazetteer()

    def region_of(self, code: str, country: str) -> str:
        """Return the region that a country's postal code says, such as a state by its letters; empty if unknown."""
        found = self.places.postal_code(code) if country == "US" else None
        return found.region if found else ""

    @cached_property
    def secret_key(self) -> str:
        """The key that signs form tokens; NotReady if there is no usable key."""
        if self.settings.secret_key:
            return self.settings.secret_key
        try:
            return read_secret(self.settings.secret_file)
        except NoSecret as error:
            raise NotReady(str(error)) from None

    def check_secret(self) -> None:
        """Raise NotReady if the store belongs to another secret key. A store without one adopts this key."""
        is_ours = belongs_to(self.store, self.secret_key)
        if is_ours is None:
            is_ours = note_secret(self.store, self.secret_key)
        if not is_ours:
            raise NotReady(ANOTHER_KEY)

    def today(self) -> date:
        """Return today's date by the clock."""
        return self.clock().date()

    def letter_context(self, today: date | None = None) -> LetterContext:
        """Return what is the same for every letter of a day, by default today."""
        settings = self.settings
        return LetterContext(today or self.today(), self.printable, settings.public_url, settings.is_demonstration)

    @cached_property
    def wakeups(self) -> Wakeups:
        """What wakes a worker: ring it after a transaction that put mail into the outbox."""
        return Wakeups(self.settings.var_dir / "wakeups.sqlite3")

    def mail_owner(self, disclaimer: str = "") -> Owner:
        """Return who runs the site, as the footer of a mail says; `disclaimer` is the campaign's."""
        return owner_of(self.settings, disclaimer)

    def mailer(self, wait: Callable[[float], bool], tell: Callable[[str], None]) -> Mailer:
        """Return what sends mail from the outbox; NotReady if the site cannot send any."""
        settings = self.settings
        if not (settings.mail_server and settings.mail_from):
            raise NotReady("no mail can be sent: set MAIL_SERVER and MAIL_FROM")
        address = parse_address(settings.mail_from)
        if address is None:
            raise NotReady("MAIL_FROM must be an address of ASCII characters before the @")
        sender = Sender(address, settings.contact_name or "")
        server = MailServer(server_address(settings.mail_server), sender.domain)
        test_to = parse_address(settings.mail_test_to) if settings.mail_test_to else None
        rules = MailRules(sender, test_to, settings.mail_per_minute)
        return Mailer(self.ready_store(), server, rules, self.clock, wait, tell)

    def put_due_mail(self) -> int:
        """Put the mail that is due by the clock into the outbox, at most once a minute, and return how much it was. A
        site that collects nothing has none."""
        now = self.clock()
        if not self.settings.may_collect or self._looked_at and abs(now - self._looked_at) < _A_MINUTE:
            return 0
        self._looked_at = now
        return put_due_mail(self.ready_store(), self.mail_owner(), self.secret_key, now)

    def ready_store(self) -> Store:
        """Return the store if it is migrated; NotReady says what to do otherwise."""
        try:
            is_ready = self.store.is_ready
        except NewerStore as error:
            raise NotReady(str(error)) from None
        if not is_ready:
            raise NotReady("the store is not there or has an old shape: run `campaign init`, then `campaign seed`")
        return self.store

    def restrict_files(self) -> None:
        """Make new files readable by this user only, and fix the permissions of existing ones."""
        file_permissions.set_private_umask()
        file_permissions.restrict_files(self.settings.var_dir, self.store.file)

    @property
    def exposed_files(self) -> list[Path]:
        """Our private files that others on this machine can read."""
        return file_permissions.exposed_files(self.settings.var_dir, self.store.file)

    def close(self) -> None:
        """Stop processes and close connections."""
        if "renderers" in self.__dict__:
            self.renderers.close()
        if "store" in self.__dict__:
            self.store.close()
        if "counts" in self.__dict__:
            self.counts.close()
        if "wakeups" in self.__dict__:
            self.wakeups.close()


def services_from(environment: Mapping[str, str]) -> Services:
    """Return services configured by the environment; BadSettings if it is invalid."""
    return Services(read_settings(environment))


def seeds_folder() -> Path:
    """Return the content that ships with the program, as a relative path if it is below the current folder."""
    folder = shipped_folder("seeds")
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def letters_folder(slug: str) -> Path:
    """Return the letters that ship with the program for one campaign."""
    folder = shipped_folder("letters") / slug
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
