"""`campaign press` adds a release that keeps the rules, decides, lists, and prints it for reporters under embargo."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path

import page as validator
import pytest
from pypdf import PdfReader

from campaign.content.gallery import gallery_folder
from tests.commands.running import Program, assert_refused
from tests.commands.test_reports import store_of
from tests.content.planted_in_press import RELEASE

OWNED = {
    "PUBLIC_URL": "https://letters.example.org",
    "CONTACT_NAME": "The Example Society",
    "CONTACT_EMAIL": "facts@example.org",
    "CONTACT_ADDRESS": "12 Example St.; Springfield, IL 62701",
    "PRIVACY_EMAIL": "privacy@example.org",
    "MAIL_SERVER": "smtp://127.0.0.1:25",
    "MAIL_FROM": "letters@example.org",
}
LATER = RELEASE.replace("2026-11-23 09:00", "2099-12-01 09:00")


def a_release(folder: Path, text: str = LATER) -> Path:
    path = folder / "incoming.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_release_is_added_approved_listed_and_rejected(two: Program, tmp_path: Path) -> None:
    folder = tmp_path / "one"
    added = two.run("press", "add", a_release(tmp_path), "--campaign", folder)
    before = two.run("press", "approve", "news", "--campaign", "one")
    assert two.run("seed", folder).code == 0
    waiting = two.run("press", "list", "--campaign", "one").out
    listed = next(word for word in waiting.split() if re.fullmatch(r"news-[0-9a-f]{8}", word))
    unread = two.run("press", "approve", "news", "--campaign", "one")
    approved = two.run("press", "approve", listed, "--campaign", "one").out
    data = json.loads(two.run("press", "list", "--campaign", "one", "--format", "json").out)
    rows = list(csv.DictReader(io.StringIO(two.run("press", "export", "--campaign", "one", "--format", "csv").out)))
    rejected = two.run("press", "reject", "news", "--campaign", "one").out

    assert (added.code, (folder / "press" / "news.yaml").read_text()) == (0, LATER)
    assert_refused(before, "has no release news", "run `campaign seed`")
    assert "waiting" in waiting
    assert "`campaign press list`" in added.out
    assert_refused(unread, "write news as `campaign press list` prints it")
    assert approved == "news: approved, under embargo\n"
    assert (data[0]["state"], data[0]["embargo"]) == ("approved, under embargo", "2099-12-01T16:00:00+00:00")
    assert data[0]["headline"] == {"en": "Example Town Meets", "es": "El pueblo de ejemplo se reúne"}
    assert (rows[0]["id"], rows[0]["languages"]) == ("news", "en, es")
    assert rejected == "news: rejected\n"
    with store_of(two) as store:
        assert [row.kind for row in store.reports.disclosures()] == ["press csv"]


def test_no_text_is_approved_that_came_after_the_list_was_read(two: Program, tmp_path: Path) -> None:
    folder = tmp_path / "one"
    two.run("press", "add", a_release(tmp_path), "--campaign", folder)
    two.run("seed", folder)
    words = two.run("press", "list", "--campaign", "one").out.split()
    [read] = [word for word in words if re.fullmatch(r"news-[0-9a-f]{8}", word)]
    (folder / "press" / "news.yaml").write_text(LATER.replace("Example Town Meets", "Example Town Sleeps"))
    two.run("seed", folder)

    assert_refused(two.run("press", "approve", read, "--campaign", "one"), "news has another text now; list it again")
    assert "waiting" in two.run("press", "list", "--campaign", "one").out
    assert two.run("press", "reject", "news", "--campaign", "one").out == "news: rejected\n"


def test_a_release_that_breaks_a_rule_is_told_and_not_added(two: Program, tmp_path: Path) -> None:
    path = a_release(
        tmp_path, RELEASE.replace("More than 120 people came to the hall", "All 4,099 people came to the hall")
    )
    ran = two.run("press", "add", path, "--campaign", tmp_path / "one")

    assert ran.code == 1
    assert f"{path}:15: error: " in ran.out
    assert "4,099" in ran.out
    assert [path.name for path in (tmp_path / "one" / "press").iterdir()] == ["example.yaml"]


def test_the_example_of_a_new_campaign_is_a_release_once_its_marks_are_removed(two: Program, tmp_path: Path) -> None:
    example = (tmp_path / "one" / "press" / "example.yaml").read_text(encoding="utf-8")
    text = "\n".join(line.removeprefix("# ") for line in example.split("\n\n", 1)[1].splitlines())
    ran = two.run("press", "add", a_release(tmp_path, text), "--campaign", tmp_path / "one")

    assert (ran.code, "added" in ran.out) == (0, True), ran.out


def test_no_release_takes_anothers_id_and_no_folder_is_guessed(two: Program, tmp_path: Path) -> None:
    two.run("press", "add", a_release(tmp_path), "--campaign", tmp_path / "one")

    assert_refused(two.run("press", "add", a_release(tmp_path), "--campaign", tmp_path / "one"), "has this id already")
    assert_refused(
        two.run("press", "add", a_release(tmp_path), "--campaign", "nowhere"), "no campaign folder 'nowhere'"
    )


@pytest.mark.slow
def test_reporters_get_it_under_embargo_as_a_tagged_pdf_on_either_paper(empty: Program, tmp_path: Path) -> None:
    """As it looks on paper: who sends it, until when to wait, whom to ask, the text, its end, and numbered sources."""
    folder = tmp_path / "the-night-bus"
    folder.mkdir()
    for path in gallery_folder().rglob("*"):
        target = folder / path.relative_to(gallery_folder())
        target.mkdir(exist_ok=True) if path.is_dir() else target.write_bytes(path.read_bytes())
    release = folder / "press" / "nurses-ask-the-council.yaml"
    release.write_text(release.read_text().replace('until: "2026-11-23', 'until: "2099-11-23'))
    assert empty.run("seed", folder, "--no-paper").code == 0

    said = {
        "en": ["EMBARGOED UNTIL 9 a.m. MST Monday, Nov. 23, 2099", "MILL RIVER, N.M., Nov. 23, 2026 —", "###", "Contact:"],
        "es": ["EMBARGO HASTA EL lunes 23 de noviembre de 2099, 9 a. m.", "MILL RIVER, Nuevo México, 23 de noviembre de 2026 —",
               "– Fin del comunicado –", "Contacto:"],
    }  # fmt: skip
    for language, paper, width in (("en", "letter", 612), ("es", "a4", 595)):
        output = tmp_path / f"{language}.pdf"
        ran = empty.run(
            "press", "print", "nurses-ask-the-council", "--language", language, "--paper", paper, "-o", output, **OWNED
        )
        assert ran.code == 0, ran.err
        pdf = PdfReader(output)
        text = " ".join(" ".join(page.extract_text() for page in pdf.pages).split())

        assert [words for words in said[language] if words not in text] == []
        assert "The Example Society 12 Example St. · Springfield, IL 62701 letters.example.org" in text
        assert "12 Mill Street, Mill River, NM 87000" in text
        assert round(float(pdf.pages[0].mediabox.width)) == width
        assert [
            failure.message for failure in validator.validate_pdf_bytes(output.read_bytes(), profile="ua1").failures
        ] == []
    assert_refused(empty.run("press", "print", "nothing", **OWNED), "has no release nothing")
