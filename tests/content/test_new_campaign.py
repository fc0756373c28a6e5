"""`campaign new`: what it makes passes every rule, and says in each place that it is an example."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from campaign.content.check import check_folder
from campaign.content.new_campaign import AlreadyThere, BadSlug, CannotMake, new_campaign
from campaign.domain.checks import findings
from campaign.domain.evidence.campaigns import RESERVED_SLUGS
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript

FILES = {
    "campaign.yaml",
    "petition.yaml",
    "sources.yaml",
    "events/example.yaml",
    "press/example.yaml",
    "facts/example.yaml",
    "sheets/example.yaml",
    "letters/example/en.md",
    "letters/example/es.md",
    "letters/example/sample.en.yaml",
    "letters/example/sample.es.yaml",
}


def test_a_new_campaign_has_one_of_everything(tmp_path: Path) -> None:
    folder = new_campaign("clean-water", tmp_path)

    assert folder == tmp_path / "clean-water"
    assert {file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file()} == FILES


@pytest.mark.parametrize("today", [date(2026, 11, 21), date(2036, 1, 1)])
def test_a_new_campaign_has_no_problem_today_nor_in_ten_years(today: date, tmp_path: Path) -> None:
    folder, problems = check_folder(new_campaign("clean-water", tmp_path), None, today)
    content = folder.content()
    assert content

    assert problems == []
    assert content.campaign.slug == "clean-water"
    assert [letter.slug for letter in content.letters] == ["example"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_of_a_new_campaign_has_no_stop(language: Language, tmp_path: Path) -> None:
    content = check_folder(new_campaign("clean-water", tmp_path), None, date(2026, 11, 21))[0].content()
    assert content

    letter = content.letters[0]
    manuscript = Manuscript(content, letter.templates[language], letter.samples[language], date(2026, 11, 21))

    assert [finding.id for finding in findings(manuscript) if finding.level == "stop"] == []


LEFT_BEHIND = [
    "facts/._example.yaml", "facts/.DS_Store", "facts/example.yaml~", "facts/.example.yaml.swp", "facts/#example.yaml#",
    "facts/~$example.yaml", "sheets/._example.yaml", ".DS_Store", "._campaign.yaml", "letters/.DS_Store",
    "letters/._example", "letters/example/._en.md", "letters/example/sample.en.yaml~", "letters/.git/config",
    "letters/example/.en.md.swp",
]  # fmt: skip


def test_what_a_mac_or_an_editor_leaves_behind_is_passed_over(tmp_path: Path) -> None:
    path = new_campaign("clean-water", tmp_path)
    before = check_folder(path, None, date(2026, 11, 21))[0].content()
    for name in LEFT_BEHIND:
        (path / name).parent.mkdir(exist_ok=True)
        (path / name).write_bytes(b"\x00\x05\x16\x07\xff")
    folder, problems = check_folder(path, None, date(2026, 11, 21))

    assert problems == []
    assert folder.content() == before


def test_files_that_windows_saved_with_a_byte_order_mark_are_read(tmp_path: Path) -> None:
    path = new_campaign("clean-water", tmp_path)
    before = check_folder(path, None, date(2026, 11, 21))[0].content()
    for name in FILES:
        (path / name).write_bytes(b"\xef\xbb\xbf" + (path / name).read_bytes().replace(b"\n", b"\r\n"))
    folder, problems = check_folder(path, None, date(2026, 11, 21))

    assert problems == []
    assert folder.content() == before


def test_everything_in_it_is_marked_as_an_example(tmp_path: Path) -> None:
    folder = check_folder(new_campaign("clean-water", tmp_path), None, date(2026, 11, 21))[0]
    content = folder.content()
    assert content

    texts = [content.campaign.name, content.campaign.summary, *(fact.claim for fact in content.facts)]
    texts += [demand.text for demand in content.campaign.demands] + [sheet.question for sheet in content.sheets]
    unmarked = [text.en for text in texts if "example" not in text.en.lower()]
    unmarked += [text.es for text in texts if "ejemplo" not in text.es.lower()]

    assert unmarked == []
    assert content.sources[0].title == "Example source (replace me)"


def test_nothing_that_is_there_is_touched(tmp_path: Path) -> None:
    folder = new_campaign("clean-water", tmp_path)
    (folder / "campaign.yaml").write_text("mine", encoding="utf-8")

    with pytest.raises(AlreadyThere, match="is there already"):
        new_campaign("clean-water", tmp_path)

    assert (folder / "campaign.yaml").read_text(encoding="utf-8") == "mine"


def test_an_empty_folder_of_that_name_is_left_alone_too(tmp_path: Path) -> None:
    (tmp_path / "clean-water").mkdir()

    with pytest.raises(AlreadyThere):
        new_campaign("clean-water", tmp_path)

    assert list((tmp_path / "clean-water").iterdir()) == []


@pytest.mark.parametrize(
    "slug",
    [
        "",
        "Clean-Water",
        "clean water",
        "clean_water",
        "-clean",
        "clean-",
        "clean--water",
        "../clean",
        "/etc",
        "agua-año",
        "a" * 101,
        "a\n",
    ],
)
def test_what_is_no_slug_is_refused_before_anything_is_made(slug: str, tmp_path: Path) -> None:
    with pytest.raises(BadSlug, match="can’t be a slug"):
        new_campaign(slug, tmp_path / "in")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("slug", [*sorted(RESERVED_SLUGS), "fr", "pt-br", "zh-hant"])
def test_an_address_of_the_site_is_refused(slug: str, tmp_path: Path) -> None:
    with pytest.raises(CannotMake, match="the site itself uses the address"):
        new_campaign(slug, tmp_path)

    assert list(tmp_path.iterdir()) == []


def test_the_parent_folder_is_made_where_it_is_missing(tmp_path: Path) -> None:
    folder = new_campaign("clean-water", tmp_path / "seeds" / "of" / "mine")

    assert (folder / "campaign.yaml").is_file()
