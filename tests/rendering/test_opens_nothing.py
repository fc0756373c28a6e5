"""Making a PDF opens nothing: no address, no file, whatever the page asks for."""

from __future__ import annotations

import socket
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from campaign.rendering.renderers.pdf import make_pdf
from campaign.rendering.renderers.print_job import PrintJob, RenderFailed
from tests.rendering.hostile import listening, pages
from tests.rendering.pdf_files import opened, streams_of

SECRET = "the secret of this machine"
WAYS = sorted(pages("http://127.0.0.1", Path("/secret")))


def tried(html: str) -> tuple[bytes | None, str]:
    """The PDF of a page, or why there is none."""
    try:
        return make_pdf(PrintJob(html, "letter")), ""
    except RenderFailed as error:
        return None, str(error)


@pytest.mark.parametrize("way", WAYS)
def test_nothing_is_opened_for(way: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)

    with listening() as (address, callers):
        pdf, why = tried(pages(address, secret)[way])

    assert callers == []
    assert SECRET not in why
    assert address not in why
    if pdf is not None:
        assert opened(pdf).attachments == {}
        assert SECRET.encode() not in streams_of(pdf, tmp_path)


def test_the_listener_would_have_heard_a_call() -> None:
    with (
        listening() as (address, callers),
        socket.create_connection(("127.0.0.1", urlsplit(address).port or 0)) as line,
    ):
        line.settimeout(10)
        assert line.recv(1) == b""

    assert callers == ["called"]


def test_the_next_page_is_made_as_if_nothing_had_been(tmp_path: Path) -> None:
    good = PrintJob(
        '<!doctype html><html lang="en"><head><title>T</title></head><body><h1>T</h1></body></html>', "letter"
    )
    before = make_pdf(good)

    with pytest.raises(RenderFailed):
        make_pdf(PrintJob('<!doctype html><img alt="x" src="file:///etc/passwd">', "letter"))

    assert make_pdf(good) == before
