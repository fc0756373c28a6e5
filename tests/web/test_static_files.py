"""Static files: smaller on the way to browsers that can unpack them, and the same once unpacked."""

from __future__ import annotations

import gzip
import tempfile
from pathlib import Path

import pytest

from campaign.web.static_files import StaticFiles
from tests.web.browse import Browse

PACKED = {"Accept-Encoding": "gzip"}


@pytest.mark.parametrize("path", ["/static/style.css", "/static/keeping.js"])
def test_a_browser_that_can_unpack_gets_less_than_half(browse: Browse, path: str) -> None:
    plain, packed = browse.ask(path), browse.ask(path, headers=PACKED)

    assert packed.headers["Content-Encoding"] == "gzip"
    assert "Content-Encoding" not in plain.headers
    assert plain.headers["Vary"] == packed.headers["Vary"] == "Accept-Encoding"
    assert 2 * len(packed.data) < len(plain.data)
    assert gzip.decompress(packed.data) == plain.data


def test_the_copies_go_with_the_application() -> None:
    files = StaticFiles()
    folder = files.folder
    assert (folder / "style.css.gz").is_file()
    del files
    assert not folder.exists()


def test_without_room_for_copies_the_files_are_served_as_they_ship(tmp_path: Path) -> None:
    before, tempfile.tempdir = tempfile.tempdir, str(tmp_path / "missing")
    try:
        files = StaticFiles()
    finally:
        tempfile.tempdir = before

    assert (files.folder / "style.css").is_file()
    assert files.folder.name == "static"
    assert tmp_path not in files.folder.parents
