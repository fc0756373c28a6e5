"""What the README tells an operator to type does what it says, on a machine that has only what the README gets."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from campaign.settings import Settings
from tests.architecture.code import ROOT
from tests.architecture.readme import commands_after

#: What a test has no machine for: the service, users, and our own program are only told of.
_STANDS_FOR = {
    "systemctl": 'echo "systemctl $*"',
    "runuser": 'echo "runuser $*"',
    "install": 'for to; do from=${here-}; here=$to; done; cp "$from" "$to"',
}


def a_store(path: Path, words: str) -> sqlite3.Connection:
    """A store whose last words are still in its journal."""
    store = sqlite3.connect(path)
    store.execute("PRAGMA journal_mode=WAL")
    store.execute("CREATE TABLE said (words)")
    store.executemany("INSERT INTO said VALUES (?)", [(words,)] * 500)
    store.commit()
    return store


def test_restoring_a_backup_leaves_nothing_of_the_old_store(tmp_path: Path) -> None:
    running = a_store(tmp_path / "running.sqlite3", "old")
    (tmp_path / "var").mkdir()
    for end in ("", "-wal", "-shm"):  # as a killed site leaves them
        shutil.copy(f"{tmp_path / 'running.sqlite3'}{end}", f"{tmp_path / 'var' / 'campaign.sqlite3'}{end}")
    running.close()
    with closing(a_store(tmp_path / "whole.sqlite3", "from the backup")) as whole:
        whole.execute("VACUUM INTO ?", (str(tmp_path / "backup"),))
    for name, does in _STANDS_FOR.items():
        (tmp_path / name).write_text(f"#!/bin/bash\n{does}\n", encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    script = commands_after("To restore it").replace("FILE", "backup")
    environment = {"PATH": f"{tmp_path}:{os.environ['PATH']}"}
    ran = subprocess.run(["bash", "-eu"], input=script, cwd=tmp_path, env=environment, capture_output=True, text=True)

    with closing(sqlite3.connect(tmp_path / "var" / "campaign.sqlite3")) as store:
        assert store.execute("SELECT DISTINCT words FROM said").fetchall() == [("from the backup",)]
        assert store.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        "systemctl stop campaign.socket campaign.service",
        "runuser -u campaign -- .venv/bin/campaign init",
        "systemctl start campaign.socket campaign.service",
    ]


def test_every_program_of_the_server_comes_with_debian_or_is_asked_for() -> None:
    """`runuser`, `adduser` and `systemctl` are on every Debian; sudo is not."""
    block = commands_after("## Put it on a server")
    asked = next(line for line in block.splitlines() if line.startswith("apt-get install")).split()

    assert {"git", "make", "python3-venv", "nginx", "certbot"} <= set(asked)
    assert "sudo " not in block


def test_a_certificate_is_asked_for_by_a_command_and_served_from_where_it_is_put() -> None:
    certbot = commands_after("A certificate").split()
    nginx = commands_after("nginx in front")
    name = certbot[certbot.index("-d") + 1]
    webroot = certbot[certbot.index("-w") + 1]

    assert certbot[:2] == ["certbot", "certonly"]
    assert f"ssl_certificate     /etc/letsencrypt/live/{name}/fullchain.pem;" in nginx
    assert f"location /.well-known/acme-challenge/ {{ root {webroot}; }}" in nginx
    assert nginx.count("access_log off;") == nginx.count("server {") == 2


#: The same as above, but for our own program and git, which are run; `make` would ask the network.
_RUNS = {**_STANDS_FOR, "runuser": 'shift 3; "$@"', "make": 'echo "make $*"'}
_GIT = "git -c user.name=Tests -c user.email=tests@example.org -c init.defaultBranch=main -c commit.gpgsign=false"


def shell(folder: Path, script: str, tools: Path) -> str:
    environment = {"PATH": f"{tools}:{os.environ['PATH']}", "HOME": str(tools), "VAR_DIR": str(folder / "var")}
    ran = subprocess.run(["bash", "-u"], input=script, cwd=folder, env=environment, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    return ran.stdout


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """A checkout whose origin has a newer version, with a store that the program of today made."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name, does in _RUNS.items():
        (tools / name).write_text(f"#!/bin/bash\n{does}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    begun = f"""
      mkdir origin && cd origin && {_GIT} init -q && echo old > version
      printf '/.venv\n/var\n' > .gitignore && git add . && {_GIT} commit -qm old
      cd .. && git clone -q origin app && cd origin && echo new > version && {_GIT} commit -qam new
      cd ../app && mkdir -p .venv/bin
      printf '#!/bin/sh\ncase $1 in seed) exit;; esac; exec {sys.executable} -m campaign "$@"\n' > .venv/bin/campaign
      chmod +x .venv/bin/campaign
    """
    shell(tmp_path, begun, tools)
    shell(tmp_path / "app", ".venv/bin/campaign init", tools)
    return tmp_path / "app"


def write_into(store: Path, words: str) -> None:
    with closing(sqlite3.connect(store)) as connection, connection:
        connection.execute("CREATE TABLE IF NOT EXISTS said (words)")
        connection.execute("INSERT INTO said VALUES (?)", (words,))


@pytest.mark.slow
def test_an_upgrade_changes_all_and_going_back_leaves_all_as_it_was(installed: Path) -> None:
    tools, store = installed.parent / "bin", installed / "var" / "campaign.sqlite3"
    write_into(store, "before")
    (installed / "var" / "before-upgrade.sqlite3").write_text("of the upgrade before", encoding="utf-8")
    forth = shell(installed, commands_after("To upgrade"), tools)
    upgraded = (installed / "version").read_text(encoding="utf-8")
    write_into(store, "after")
    back = shell(installed, commands_after("To go back"), tools)

    assert upgraded == "new\n"
    assert forth.splitlines()[-1] == "systemctl restart campaign.service"
    assert "make setup" in forth
    assert "make setup" in back
    assert back.splitlines()[-1] == "systemctl start campaign.socket campaign.service"
    with closing(sqlite3.connect(store)) as connection:
        assert connection.execute("SELECT words FROM said").fetchall() == [("before",)]


@pytest.mark.slow
def test_an_upgrade_ends_where_a_step_fails(installed: Path) -> None:
    """The lines are pasted together: after a backup that failed, nothing more may be done."""
    tools = installed.parent / "bin"
    (installed / "var" / "campaign.sqlite3").write_bytes(b"")
    script = f"({commands_after('To upgrade').strip()}) || echo refused"

    assert shell(installed, script, tools).splitlines() == ["refused"]
    assert (installed / "version").read_text(encoding="utf-8") == "old\n"


@pytest.fixture
def units(tmp_path: Path) -> list[Path]:
    """The units of the README, with a program that is there."""
    found = []
    for name in ("campaign.socket", "campaign.service", "campaign-mail.service"):
        unit = commands_after(f"`/etc/systemd/system/{name}`")
        (tmp_path / name).write_text(
            unit.replace("/srv/campaign/app/.venv/bin/campaign", sys.executable), encoding="utf-8"
        )
        found.append(tmp_path / name)
    return found


def test_the_units_are_as_systemd_wants_them(units: list[Path]) -> None:
    ran = subprocess.run(["systemd-analyze", "verify", *units], capture_output=True, text=True)

    assert (ran.returncode, ran.stdout + ran.stderr) == (0, "")


@pytest.mark.parametrize("number", [1, 2], ids=["site", "mail"])
def test_a_service_may_do_little_but_what_it_needs(units: list[Path], number: int) -> None:
    """systemd counts from 0, all shut, to 10; the README's first unit had 8.6."""
    ran = subprocess.run(
        ["systemd-analyze", "security", "--offline=yes", "--threshold=20", units[number]],
        capture_output=True,
        text=True,
    )

    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_socket_service_and_proxy_speak_of_one_door() -> None:
    service, socket = (commands_after(f"`/etc/systemd/system/campaign.{end}`") for end in ("service", "socket"))
    door = "127.0.0.1:5000"

    assert f"ListenStream={door}\n" in socket
    assert f"proxy_pass http://{door};" in commands_after("nginx in front")
    assert "Requires=campaign.socket\n" in service
    assert f"{Settings().host}:{Settings().port}" == door


def test_cron_sends_mail_with_the_settings_of_the_service(tmp_path: Path) -> None:
    """The file of settings is read by systemd and by a shell, and the line of cron is the shell's after its user."""
    written = commands_after("Put the settings of mail into").replace("install -m 640 -g campaign /dev/stdin", "cat >")
    line = commands_after("cron does the same").split(" campaign cd ", 1)[1]
    script = f"{written}cd {line}".replace("/etc/campaign.env", str(tmp_path / "campaign.env"))
    script = script.replace("/srv/campaign/app", str(tmp_path)).replace(
        ".venv/bin/campaign work --once >/dev/null", f"env PYTHONPATH={ROOT} {sys.executable} -c '{_SHOW}'"
    )
    ran = subprocess.run(
        ["bash", "-eu"], input=script, capture_output=True, text=True, env={"PATH": os.environ["PATH"]}
    )

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout == "True mail.example.org letters@example.org 587\n"


_SHOW = """
import os
from campaign.outside.mail_server import server_address
from campaign.settings import read_settings
found = read_settings(os.environ)
server = server_address(found.mail_server)
print(found.may_collect, server.host, server.user, server.port)
"""
