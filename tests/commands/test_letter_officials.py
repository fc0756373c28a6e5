"""`campaign letter` for officials: whom a draft names, and what cannot be made."""

from __future__ import annotations

from pathlib import Path

import pytest

from campaign.content.gallery import gallery_folder
from tests.commands.running import DAY, Program, Ran
from tests.commands.test_letter import draft

MESSAGE, CALL = "write-to-the-council", "call-the-council"
DRAFT = """
text: "I live on Canal Street."
addressee: {title: Mayor, name: Ann Lee, body: City of Mill River}
"""


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Program:
    """A store with the gallery's campaign; no test may change it."""
    program = Program(tmp_path_factory.mktemp("gallery") / "var")
    for command in (["init"], ["seed", gallery_folder(), "--no-paper"]):
        ran = program.run(*command)
        assert ran.code == 0, ran.out + ran.err
    return program


def letter(gallery: Program, slug: str, folder: Path, *more: str) -> Ran:
    return gallery.run("letter", slug, "--draft", draft(folder, DRAFT), "--language", "en", "--today", DAY, *more)


def test_a_message_goes_to_the_official_whom_the_draft_names(gallery: Program, tmp_path: Path) -> None:
    ran = letter(gallery, MESSAGE, tmp_path)

    assert ran.code == 0
    assert "Mayor Ann Lee\nCity of Mill River\n\nDear Mayor Lee:\n\nI live on Canal Street." in ran.out


def test_a_phone_script_is_not_mailed(gallery: Program, tmp_path: Path) -> None:
    assert letter(gallery, CALL, tmp_path, "--format", "eml").reason == (
        f"'{CALL}' is a phone script and can't be emailed; choose another --format"
    )


@pytest.mark.parametrize("slug", [MESSAGE, CALL])
def test_no_newspaper_gets_what_is_for_an_official(slug: str, gallery: Program, tmp_path: Path) -> None:
    assert letter(gallery, slug, tmp_path, "--newspaper", "the-ledger").reason == (
        f"'{slug}' goes to an official; remove --newspaper"
    )
