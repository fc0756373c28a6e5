"""The one place that picks concrete parts. The web and the commands use it; tests replace parts of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path

from campaign.actions.secret_key import belongs_to, note_secret
from campaign.content.places import Places
from campaign.rendering.renderers.pool import RenderPool
from campaign.rendering.renderers.typefaces import printable
from campaign.settings import Settings, read_settings, shipped_folder
from campaign.storage import file_permissions
from campaign.storage.limits.file_counts import FileCounts
from campaign.storage.limits.postgresql_counts import PostgresqlCounts
from campaign.storage.limits.rate_counts import SharedCounts
from campaign.storage.migrate import NewerStore
from campaign.storage.secret_key_file import NoSecret, read_secret
from campaign.storage.secret_key_file import make_secret as make_secret  # commands and tests ask for it here
from campaign.storage.store import Store

ANOTHER_KEY = (
    "the store was made with another secret key: give every node of a site the same SECRET_KEY, or bring back the "
    "secret_key file that belongs to this store; if the key is meant to change, run `campaign init --new-key`"
)


class NotReady(Exception):
    """The store is not there, or empty; the message says which command makes it."""


def now() -> datetime:
    """The clock, asked for only here."""
    return datetime.now(UTC)


@dataclass
class Services:
    """What the program is put together from, each made when it is first needed."""

    settings: Settings
    clock: Callable[[], datetime] = field(default=now)

    @cached_property
    def store(self) -> Store:
        """The store, opened and not yet looked into."""
        return Store.open(self.settings.database)

    @cached_property
    def counts(self) -> SharedCounts:
        """The counters of limits that all processes of the site share."""
        if self.settings.database.startswith("sqlite"):
            return FileCounts(self.settings.var_dir / "limits.sqlite3")
        return PostgresqlCounts(self.settings.database)

    @cached_property
    def renderers(self) -> RenderPool:
        """The renderers, not yet started."""
        return RenderPool(self.settings.renderers, self.settings.render_seconds, self.settings.pdf_queue_size)

    @cached_property
    def printable(self) -> frozenset[int]:
        """The characters that the print typefaces have."""
        return printable()

    @cached_property
    def places(self) -> Places:
        """The towns and counties of the country."""
        return Places()

    @cached_property
    def secret_key(self) -> str:
        """The key that signs form tokens; NotReady where there is none that can be used."""
        if self.settings.secret_key:
            return self.settings.secret_key
        try:
            return read_secret(self.settings.secret_file)
        except NoSecret as error:
            raise NotReady(str(error)) from None

    def check_secret(self) -> None:
        """NotReady where the store belongs to another secret key; one that belongs to none takes this one."""
        is_ours = belongs_to(self.store, self.secret_key)
        if is_ours is None:
            is_ours = note_secret(self.store, self.secret_key)
        if not is_ours:
            raise NotReady(ANOTHER_KEY)

    def today(self) -> date:
        """The day, by the clock."""
        return self.clock().date()

    def ready_store(self) -> Store:
        """The store, if it has the newest shape; NotReady says what to do otherwise."""
        try:
            is_ready = self.store.is_ready
        except NewerStore as error:
            raise NotReady(str(error)) from None
        if not is_ready:
            raise NotReady("the store is not there or has an old shape: run `campaign init`, then `campaign seed`")
        return self.store

    def restrict_files(self) -> None:
        """What is written from now on is for this user's eyes alone; what others could read so far no longer is."""
        file_permissions.set_private_umask()
        file_permissions.restrict_files(self.settings.var_dir, self.store.file)

    @property
    def exposed_files(self) -> list[Path]:
        """What others on this machine may read of what is ours alone."""
        return file_permissions.exposed_files(self.settings.var_dir, self.store.file)

    def close(self) -> None:
        """Let go of processes and connections."""
        if "renderers" in self.__dict__:
            self.renderers.close()
        if "store" in self.__dict__:
            self.store.close()
        if "counts" in self.__dict__:
            self.counts.close()


def services_from(environment: Mapping[str, str]) -> Services:
    """Parts as the environment wants them; BadSettings where it cannot be understood."""
    return Services(read_settings(environment))


def seeds_folder() -> Path:
    """The content that comes with the program, as seen from here where it is below."""
    folder = shipped_folder("seeds")
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder


def letters_folder(slug: str) -> Path:
    """The letters that come with the program for one campaign."""
    folder = shipped_folder("letters") / slug
    return folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
