"""What the README tells an operator to type does what it says, on a machine that has only what the README gets."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from tests.architecture.code import ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
#: What a test has no machine for: the service, users, and our own program are only told of.
_STANDS_FOR = {
    "systemctl": 'echo "systemctl $*"',
    "runuser": 'echo "runuser $*"',
    "install": 'for to; do from=${here-}; here=$to; done; cp "$from" "$to"',
}


def commands_after(words: str) -> str:
    """The first block of commands below these words."""
    found = re.search(rf"{re.escape(words)}.*?\n```\n(.*?)```", README, re.DOTALL)
    assert found, f"the README says nowhere: {words}"
    return found[1]


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
        "systemctl stop campaign",
        "runuser -u campaign -- .venv/bin/campaign init",
        "systemctl start campaign",
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
