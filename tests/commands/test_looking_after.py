"""The commands that set the program up and look after it: init, settings, doctor, backup."""

from __future__ import annotations

import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from dataclasses import fields
from pathlib import Path

import pytest

from campaign.settings import Settings
from tests.commands.running import Program

#: What a site that people may use has set.
PUBLIC = {
    "PUBLIC_URL": "https://letters.example.org",
    "CONTACT_NAME": "The Example Coalition",
    "CONTACT_EMAIL": "facts@example.org",
}
SECRET = "neither shown nor guessed, and long enough"


def test_init_makes_the_store_and_a_key_that_only_its_owner_reads(bare: Program) -> None:
    ran = bare.run("init")
    key = bare.var / "secret_key"

    assert ran.code == 0
    assert (bare.var / "campaign.sqlite3").is_file()
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert len(key.read_text(encoding="ascii").strip()) >= 32
    assert key.read_text(encoding="ascii").strip() not in ran.out + ran.err


def test_init_again_keeps_the_key_and_what_is_in_the_store(two: Program) -> None:
    key = (two.var / "secret_key").read_bytes()

    assert two.run("init").code == 0
    assert (two.var / "secret_key").read_bytes() == key
    assert two.run("facts", "--campaign", "one").code == 0


def test_init_makes_no_key_where_one_is_set(bare: Program) -> None:
    ran = bare.run("init", SECRET_KEY=SECRET)

    assert ran.code == 0
    assert not (bare.var / "secret_key").exists()
    assert SECRET not in ran.out + ran.err


def test_settings_names_every_setting_as_the_environment_would_say_it(bare: Program) -> None:
    ran = bare.run("settings", PORT="8080", TRUSTED_PROXIES="127.0.0.1,10.0.0.0/8", CONTACT_NAME=" ")
    shown = dict(line.split("=", 1) for line in ran.lines)

    assert ran.code == 0
    assert list(shown) == [field.name.upper() for field in fields(Settings)]
    assert shown["PORT"] == "8080"
    assert shown["TRUSTED_PROXIES"] == "127.0.0.1/32, 10.0.0.0/8"
    assert shown["DEMO"] == "false"
    assert shown["CONTACT_NAME"] == "", "an empty variable counts as unset"


def test_what_settings_prints_can_be_set_again(bare: Program) -> None:
    first = bare.run("settings", TRUSTED_PROXIES="::1, 10.0.0.0/8", PUBLIC_URL="https://letters.example.org/")
    again = bare.run("settings", **dict(line.split("=", 1) for line in first.lines))

    assert first.code == 0
    assert again == first


def test_settings_shows_no_secret(bare: Program) -> None:
    ran = bare.run("settings", SECRET_KEY=SECRET, DATABASE_URL="postgresql+psycopg://me:sesame@host/name")

    assert ran.code == 0
    assert SECRET not in ran.out + ran.err
    assert "sesame" not in ran.out + ran.err
    assert {"SECRET_KEY=(set)", "DATABASE_URL=(set)"} <= set(ran.lines)


def test_every_wrong_setting_is_named_at_once_and_no_secret_is_shown(bare: Program) -> None:
    wrong = {
        "PORT": "eighty",
        "THREADS": "0",
        "PUBLIC_URL": "letters",
        "SECRET_KEY": "tooshort",
        "DATABASE_URL": "mysql://me:sesame@host",
    }
    reason = bare.run("facts", **wrong).reason

    assert [name for name in wrong if name not in reason] == []
    assert "'eighty'" in reason
    assert "tooshort" not in reason
    assert "sesame" not in reason


def test_an_empty_variable_counts_as_unset(bare: Program) -> None:
    empty = {field.name.upper(): "" for field in fields(Settings) if field.name != "var_dir"}

    assert bare.run("settings", **empty) == bare.run("settings")
    assert bare.run("init", **empty).code == 0


def test_doctor_finds_the_shipped_store_well(shipped: Program) -> None:
    ran = shipped.run("doctor", **PUBLIC)

    assert (ran.code, ran.out) == (0, "no problems found\n")


@pytest.mark.parametrize(
    "without, says",
    [
        ({"PUBLIC_URL": ""}, "note: PUBLIC_URL is not set"),
        ({"CONTACT_EMAIL": ""}, "there is no security.txt"),
        ({"HOST": "192.0.2.1"}, "whoever can reach 192.0.2.1 may ask this site without TLS"),
        ({"HOST": "::"}, "without TLS"),
        ({"MAIL_SERVER": "smtp://127.0.0.1"}, "are off: CONTACT_ADDRESS, PRIVACY_EMAIL, MAIL_FROM not set"),
    ],
)
def test_doctor_warns_of_what_works_but_not_as_one_may_think(
    shipped: Program, without: dict[str, str], says: str
) -> None:
    ran = shipped.run("doctor", **{**PUBLIC, **without})

    assert ran.code == 0
    assert ran.lines[0] == "no problems found"
    assert says in ran.lines[1]
    assert len(ran.lines) == 2


def test_doctor_says_what_to_run(bare: Program) -> None:
    before = bare.run("doctor")
    bare.run("init")
    after = bare.run("doctor")

    assert before.code == 1
    assert "campaign init" in before.out
    assert after.code == 1
    assert after.lines[0] == "the store is empty: run `campaign seed`"
    assert not [line for line in after.lines[1:] if not line.startswith("note: ")]


def test_doctor_reports_counters_that_cannot_be_written_and_leaves_them(two: Program) -> None:
    file = two.var / "limits.sqlite3"
    file.touch(mode=0o600)
    file.write_bytes(b"garbage" * 20)
    ran = two.run("doctor", **PUBLIC)

    assert ran.code == 1
    assert ran.lines == [
        "the counters of limits: damaged; the running site counts in memory or makes them again by itself"
    ]
    assert file.read_bytes() == b"garbage" * 20


def rights(folder: Path) -> dict[str, str]:
    """The rights of a folder and of all that is in it."""
    return {path.name: oct(stat.S_IMODE(path.stat().st_mode)) for path in (folder, *folder.iterdir())}


def test_all_that_the_program_keeps_is_its_owners_alone(bare: Program, tmp_path: Path) -> None:
    bare.run("init")
    bare.run("backup", tmp_path / "copy")

    assert set(rights(bare.var).values()) == {"0o700", "0o600"}
    assert rights(bare.var)["var"] == "0o700"
    assert stat.S_IMODE((tmp_path / "copy").stat().st_mode) == 0o600


def test_what_was_open_to_others_is_reported_and_closed(two: Program) -> None:
    two.var.chmod(0o755)
    for file in two.var.iterdir():
        file.chmod(0o644)
    told = two.run("doctor")
    two.run("init")

    assert told.code == 1
    assert f"{two.var} can be read by others: chmod 700 {two.var}" in told.lines
    assert f"chmod 600 {two.var / 'secret_key'}" in told.out
    assert f"chmod 600 {two.var / 'campaign.sqlite3'}" in told.out
    assert set(rights(two.var).values()) == {"0o700", "0o600"}
    assert two.run("doctor").code == 0


def test_a_folder_that_all_share_stays_theirs(bare: Program) -> None:
    bare.var.mkdir()
    bare.var.chmod(0o1777)
    bare.run("init")

    assert rights(bare.var)["var"] == "0o1777"
    assert rights(bare.var)["secret_key"] == "0o600"


SHORT = "five!"


@pytest.mark.parametrize("left, says", [("", "is empty: run `campaign init`"), (SHORT, "5 characters and needs 32")])
def test_a_key_that_protects_nothing_starts_no_site(two: Program, left: str, says: str) -> None:
    (two.var / "secret_key").write_text(left, encoding="ascii")

    assert says in two.run("serve").reason
    assert says in two.run("doctor").out
    assert two.run("doctor").code == 1


def test_init_makes_a_key_in_the_place_of_an_empty_file_and_touches_no_other(two: Program) -> None:
    key = two.var / "secret_key"
    key.write_text("\n", encoding="ascii")
    repaired = two.run("init")
    made = key.read_text(encoding="ascii")
    key.write_text(SHORT, encoding="ascii")

    assert repaired.lines[-1] == f"secret key: {key}"
    assert len(made.strip()) >= 32
    assert "delete the file and run `campaign init`" in two.run("init").reason
    assert key.read_text(encoding="ascii") == SHORT
    assert [path.name for path in two.var.glob("secret_key*")] == ["secret_key"]


def test_a_disk_that_is_full_leaves_the_key_as_it_was(two: Program) -> None:
    """The process may write no byte; as on a full disk, opening a file still works."""
    key = two.var / "secret_key"
    key.write_text("", encoding="ascii")
    cut = (
        "import pathlib, resource, signal, sys; from campaign.storage.secret_key_file import make_secret;"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN); resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0));"
        "make_secret(pathlib.Path(sys.argv[1]))"
    )
    ran = subprocess.run([sys.executable, "-c", cut, str(key)], capture_output=True, text=True, check=False)

    assert "File too large" in ran.stderr
    assert key.read_bytes() == b""
    assert [path.name for path in two.var.glob("secret_key*")] == ["secret_key"]


@pytest.mark.parametrize(
    "command", ["init", "seed", "serve", "facts", "newspapers", "inbox", "tidy", "backup x", "doctor"]
)
def test_every_command_reports_a_store_of_a_newer_program_in_one_line(empty: Program, command: str) -> None:
    with closing(sqlite3.connect(empty.var / "campaign.sqlite3")) as store, store:
        store.execute("UPDATE alembic_version SET version_num = '9999'")
    ran = empty.run(*command.split())

    assert "made by a newer version of this program" in (ran.lines[0] if command == "doctor" else ran.reason)
    assert "9999" in ran.out + ran.err


def test_a_backup_is_a_store(two: Program, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    ran = two.run("backup", copy)

    assert ran.code == 0
    assert (
        two.run("sources", "--campaign", "one", DATABASE_URL=f"sqlite:///{copy}").out
        == two.run("sources", "--campaign", "one").out
    )


def test_a_backup_writes_over_nothing(two: Program, tmp_path: Path) -> None:
    there = tmp_path / "there"
    there.write_text("mine", encoding="utf-8")

    assert "already exists" in two.run("backup", there).reason
    assert there.read_text(encoding="utf-8") == "mine"


def test_a_backup_into_no_folder_says_so(two: Program, tmp_path: Path) -> None:
    assert str(tmp_path / "nowhere") in two.run("backup", tmp_path / "nowhere" / "copy").reason


@pytest.mark.parametrize("command", ["facts", "sources", "newspapers", "seed", "serve", "backup x"])
def test_without_a_store_the_command_that_makes_it_is_named(command: str, bare: Program) -> None:
    assert "campaign init" in bare.run(*command.split()).reason


@pytest.mark.parametrize("command", ["facts", "sources", "serve"])
def test_with_an_empty_store_the_command_that_fills_it_is_named(command: str, empty: Program) -> None:
    assert "campaign seed" in empty.run(command).reason


@pytest.mark.parametrize(
    "url, says",
    [
        ("postgresql+psycopg://me:sesame@127.0.0.1:1/x", "Connection refused"),
        ("postgresql+psycopg://me:sesame@127.0.0.1:port/x", "cannot be read"),
        ("postgresql+nothing://me:sesame@127.0.0.1/x", "nothing"),
        ("sqlite:////proc/version/campaign.sqlite3", "/proc/version"),
        ("sqlite:////dev/null", "store"),
    ],
)
def test_a_database_out_of_reach_is_one_line_without_the_password(url: str, says: str, bare: Program) -> None:
    reason = bare.run("facts", DATABASE_URL=url).reason

    assert says in reason
    assert "sesame" not in reason


def test_a_file_that_is_no_database_is_said_to_be_none(bare: Program) -> None:
    bare.var.mkdir()
    (bare.var / "campaign.sqlite3").write_text("a shopping list, long enough to be looked into" * 30, encoding="utf-8")

    assert "not a database" in bare.run("facts").reason


def test_a_secret_that_is_set_wins_over_a_missing_file(bare: Program) -> None:
    bare.run("init", SECRET_KEY=SECRET)

    assert "secret key" in bare.run("doctor").out
    assert "secret key" not in bare.run("doctor", SECRET_KEY=SECRET).out
