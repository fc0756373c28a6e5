"""`campaign import photo` and `campaign photo withdraw`: what people agreed to goes in, and whoever says no is gone."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.commands.running import Program, Ran, assert_refused
from tests.content.photographs.pictures import SECRETS, as_from_a_phone, drawn

AGREED = ("--agreed", "to be shown", "--by", "the two people shown", "--agreed-on", "2026-11-02", "--use", "example")
ABOUT = {
    "--id": "vigil",
    "--credit": "Ana Ruiz",
    "--license": "permission",
    "--alt": ("en=Two people at a vigil", "es=Dos personas en una vigilia"),
    "--caption": ("en=At the plaza, October 2026", "es=En la plaza, octubre de 2026"),
    "--taken": "2026-10-12",
    "--recognizable": "adults",
    "--at-risk": "no",
}
BLOCK = "picture: {photo: {id: vigil, heading: {en: At the vigil, es: En la vigilia}}}\nblocks:"
SHEET = "sheets/example.yaml"


@pytest.fixture
def original(tmp_path: Path) -> Path:
    return as_from_a_phone(tmp_path / "IMG_0001.jpg")


def arguments(about: dict[str, object]) -> list[str]:
    given: list[str] = []
    for name, value in about.items():
        for one in value if isinstance(value, tuple) else (value,):
            given += [name, str(one)]
    return given


def import_photo(program: Program, file: Path, folder: Path, *consent: str, **changed: object) -> Ran:
    about: dict[str, object] = {**ABOUT, **{f"--{name.replace('_', '-')}": value for name, value in changed.items()}}
    told = {name: value for name, value in about.items() if value is not None}
    return program.run("import", "photo", file, "--campaign", folder, *arguments(told), *(consent or AGREED))


def shown_on_the_sheet(folder: Path) -> None:
    path = folder / SHEET
    path.write_text(path.read_text(encoding="utf-8").replace("blocks:", BLOCK), encoding="utf-8")


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def test_all_that_is_missing_is_said_at_once(bare: Program, folder: Path, original: Path) -> None:
    reason = bare.run("import", "photo", original, "--campaign", folder).reason

    wanted = "--id --credit --license --recognizable --at-risk --alt en=… --alt es=… --agreed --by --agreed-on --use"
    assert [
        name
        for name in wanted.replace("--alt e", "--alt\u00a0e").split(" ")
        if name.replace("\u00a0", " ") not in reason
    ] == []
    assert not (folder / "photos.yaml").exists()


def test_a_photograph_goes_into_the_folder_and_passes_the_check(bare: Program, folder: Path, original: Path) -> None:
    ran = import_photo(bare, original, folder)
    shown_on_the_sheet(folder)
    checked = bare.run("check", folder)

    assert (ran.code, ran.err) == (0, "")
    assert ran.lines[0].startswith("imported vigil: 480 × 720, 800 × 1200 pixels")
    assert (checked.code, checked.out) == (0, "")
    assert sorted(path.name for path in (folder / "photos").iterdir()) == ["vigil-480.jpg", "vigil-800.jpg"]
    assert not [secret for secret in SECRETS if secret in everything_in(folder)]


def test_one_of_nobody_needs_no_consent(bare: Program, folder: Path, original: Path) -> None:
    about = arguments({**ABOUT, "--recognizable": "nobody"})

    assert bare.run("import", "photo", original, "--campaign", folder, *about).code == 0
    assert "consent" not in (folder / "photos.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("changed", "says"),
    [
        ({"recognizable": "children"}, "--guardian-note"),
        ({"at_risk": "yes"}, "--written-yes"),
        ({"at_risk": "yes", "written_yes": "binder-2-page-7"}, "may name a child or someone at risk"),
        ({"recognizable": "children", "guardian_note": "Mrs. Lopez"}, "may name a child or someone at risk"),
        ({"alt": ("en=Five hundred people", "es=Quinientas personas")}, "appears where no fact is cited"),
        ({"alt": ("fr=Deux personnes",)}, "'fr' is no language here"),
        ({"caption": ("en=Alone",)}, "--caption es=…"),
        ({"taken": "last October"}, "'last October' is not a date"),
        ({"id": "Vigil 1"}, "can’t be an id"),
    ],
    ids=lambda value: "-".join(value) if isinstance(value, dict) else "",
)
def test_what_must_not_be_shown_is_refused_before_anything_is_written(
    bare: Program, folder: Path, original: Path, changed: dict[str, object], says: str
) -> None:
    before = everything_in(folder)

    assert_refused(import_photo(bare, original, folder, **changed), "not imported" if "fr" not in says else "", says)
    assert everything_in(folder) == before


def test_a_file_that_is_no_photograph_is_refused(bare: Program, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "photo.heic").write_bytes(b"\0\0\0\x18ftypheic")

    assert_refused(import_photo(bare, tmp_path / "photo.heic", folder), "this is HEIC", "export it as JPEG")
    assert_refused(import_photo(bare, tmp_path / "photo.heic", tmp_path / "nowhere"), "there is no campaign folder")


def test_the_same_picture_or_id_is_not_imported_twice(bare: Program, folder: Path, original: Path) -> None:
    import_photo(bare, original, folder)

    assert_refused(import_photo(bare, original, folder), "there is a photograph 'vigil' already")
    assert_refused(import_photo(bare, original, folder, id="vigil-2"), "this picture is in photos.yaml already")


def test_a_photograph_at_risk_has_references_and_no_names(bare: Program, folder: Path, original: Path) -> None:
    consent = [*AGREED[:2], "--by", "binder-2-page-7", *AGREED[4:], "--written-yes", "binder-2-page-8"]

    assert import_photo(bare, original, folder, *consent, at_risk="yes").code == 0
    assert "binder-2-page-8" in (folder / "photos.yaml").read_text(encoding="utf-8")


def test_what_was_agreed_stays_in_the_folder(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    seeded = empty.run("seed", folder)
    stored = everything_in(empty.var)

    assert seeded.code == 0, seeded.out + seeded.err
    assert "  photographs: +1 vigil" in seeded.lines
    assert b"Two people at a vigil" in stored
    assert b"the two people shown" not in stored
    assert empty.run("seed", folder).lines == ["our-campaign: unchanged, edition 1"]


def test_new_words_of_a_photograph_need_no_new_edition(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    empty.run("seed", folder)
    path = folder / "photos.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("Ana Ruiz", "Ana Ruiz, The Herald"), encoding="utf-8")

    assert empty.run("seed", folder).lines == ["our-campaign: unchanged, edition 1", "  photographs: ~1 vigil"]


def test_a_withdrawn_photograph_is_gone_from_the_store_and_the_folder(
    empty: Program, folder: Path, original: Path, tmp_path: Path
) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    shutil.copytree(folder, tmp_path / "copy" / "our-campaign")
    empty.run("seed", folder)
    picture = (folder / "photos" / "vigil-480.jpg").read_bytes()
    words = b"Two people at a vigil"
    assert picture[200:400] in everything_in(empty.var)

    ran = empty.run("photo", "withdraw", "vigil", "--campaign", folder)
    gone = everything_in(empty.var) + everything_in(folder)

    assert (ran.code, ran.err) == (0, "")
    assert ran.lines[0] == "vigil: 2 files deleted from the site, and its PDFs"
    assert "photos/vigil-480.jpg, photos/vigil-800.jpg" in ran.lines[1]
    assert "backups" in ran.out
    assert picture[200:400] not in gone
    assert words not in gone
    checked = empty.run("check", folder)
    assert checked.code == 0
    assert [line for line in checked.lines if "was withdrawn, so nothing is shown here" in line]
    assert empty.run("seed", folder).code == 0
    assert_refused(import_photo(empty, original, folder), "'vigil' was withdrawn")
    assert_refused(empty.run("seed", tmp_path / "copy" / "our-campaign"), "the photograph 'vigil' was withdrawn")
    again = empty.run("photo", "withdraw", "vigil", "--campaign", folder)
    assert (again.code, again.lines[0]) == (0, "vigil: withdrawn before")


def test_a_line_in_the_list_withdraws_as_well(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    empty.run("seed", folder)
    (folder / "photos.yaml").write_text("- {id: vigil, withdrawn: 2026-11-30}\n", encoding="utf-8")
    forgotten = empty.run("seed", folder)
    shutil.rmtree(folder / "photos")

    assert "photos/vigil-480.jpg belongs to no photograph of this list; delete that file" in forgotten.out
    assert empty.run("seed", folder).code == 0
    assert b"Two people at a vigil" not in everything_in(empty.var)


def test_other_photographs_stay_as_they_are(bare: Program, folder: Path, tmp_path: Path) -> None:
    for number, width in enumerate((900, 1000, 1100)):
        path = tmp_path / f"{number}.png"
        drawn(width, 700).save(path)
        assert import_photo(bare, path, folder, id=f"photo-{number}").code == 0
    before = (folder / "photos.yaml").read_text(encoding="utf-8")
    bare.run("photo", "withdraw", "photo-1", "--campaign", folder)
    after = (folder / "photos.yaml").read_text(encoding="utf-8")
    first, _, last = (f'- id: "photo-{number}"' for number in range(3))

    assert after == before[: before.index('- id: "photo-1"')] + after[after.index("- id: photo-1\n") :]
    assert after.endswith(before[before.index(last) :])
    assert first in after
    assert bare.run("check", folder).code == 0


@pytest.mark.parametrize(("id", "says"), [("other", "there is no photograph 'other'"), ("*", "can’t be the id")])
def test_there_is_nothing_to_withdraw(bare: Program, folder: Path, id: str, says: str) -> None:
    assert_refused(bare.run("photo", "withdraw", id, "--campaign", folder), says)


@pytest.mark.parametrize("lost", ["uses", "consent", "entry"])
def test_a_consent_that_was_taken_back_stops_the_seed_and_says_what_is_still_shown(
    empty: Program, folder: Path, original: Path, lost: str
) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    assert empty.run("seed", folder).code == 0
    path = folder / "photos.yaml"
    text = path.read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("  consent:")]
    changed = {"uses": text.replace('"example"]', '"campaign"]'), "consent": "\n".join(lines), "entry": "[]\n"}
    path.write_text(changed[lost], encoding="utf-8")
    ran = empty.run("seed", folder)

    assert "nothing was changed; the site still shows vigil" in ran.reason
    assert f"`campaign photo withdraw vigil --campaign {folder}`" in ran.reason


def test_other_errors_of_content_say_nothing_of_photographs(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    empty.run("seed", folder)
    path = folder / SHEET
    path.write_text(path.read_text(encoding="utf-8").replace("id: vigil", "id: other"), encoding="utf-8")
    ran = empty.run("seed", folder)

    assert "still shows" not in ran.reason


def test_a_mistyped_id_withdraws_nothing(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    empty.run("seed", folder)

    assert_refused(empty.run("photo", "withdraw", "vigli", "--campaign", folder), "there is no photograph 'vigli'")
    assert import_photo(empty, original, folder, id="vigli").reason.endswith("this picture is in photos.yaml already")


def test_without_the_site_it_says_that_the_site_still_shows_it(bare: Program, folder: Path, original: Path) -> None:
    import_photo(bare, original, folder)
    ran = bare.run("photo", "withdraw", "vigil", "--campaign", folder)

    assert "the site was not reached and still shows it: the store is not there" in ran.reason
    assert "deleted photos/vigil-480.jpg" in ran.out
    assert not list((folder / "photos").iterdir())


def test_a_renamed_folder_withdraws_from_its_own_campaign(
    empty: Program, folder: Path, original: Path, tmp_path: Path
) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    empty.run("seed", folder)
    ran = empty.run("photo", "withdraw", "vigil", "--campaign", folder.rename(tmp_path / "renamed"))

    assert ran.lines[0] == "vigil: 2 files deleted from the site, and its PDFs"
    assert b"Two people at a vigil" not in everything_in(empty.var)


def test_a_list_that_cannot_be_read_keeps_no_file_and_no_site(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    shown_on_the_sheet(folder)
    empty.run("seed", folder)
    (folder / "photos.yaml").write_text("- {id: vigil", encoding="utf-8")
    ran = empty.run("photo", "withdraw", "vigil", "--campaign", folder)

    assert "its words are not" in ran.reason
    assert not list((folder / "photos").iterdir())
    assert b"Two people at a vigil" not in everything_in(empty.var)


def test_all_of_it_goes_and_all_around_it_stays(bare: Program, folder: Path, original: Path) -> None:
    """Two entries of one id, comments above and in them, another photograph, and what a crash left of an import."""
    import_photo(bare, original, folder)
    path = folder / "photos.yaml"
    header, _, entry = path.read_text(encoding="utf-8").partition("- id")
    mine = f"# Rosa, second from left\n- id{entry}  # her cousin\n"
    other = '\n# the library\n- id: "other"\n'
    path.write_text(f"{header}{mine}{other}{mine}{other.replace('other', 'third')}", encoding="utf-8")
    (folder / "photos" / ".vigil-960.jpg.part").write_bytes(b"picture")
    bare.run("photo", "withdraw", "vigil", "--campaign", folder)
    after = path.read_text(encoding="utf-8")
    day = after.partition("withdrawn: ")[2][:10]
    bare.run("photo", "withdraw", "vigil", "--campaign", folder)

    assert after == f"{header}- id: vigil\n  withdrawn: {day}\n{other}{other.replace('other', 'third')}"
    assert path.read_text(encoding="utf-8") == after
    assert not list((folder / "photos").iterdir())


def test_what_was_withdrawn_before_keeps_its_day(bare: Program, folder: Path, original: Path) -> None:
    import_photo(bare, original, folder)
    path = folder / "photos.yaml"
    entry = path.read_text(encoding="utf-8")
    gone = "- {id: vigil, withdrawn: 2026-11-01}\n"
    path.write_text(gone + entry, encoding="utf-8")
    bare.run("photo", "withdraw", "vigil", "--campaign", folder)
    bare.run("photo", "withdraw", "vigil", "--campaign", folder)

    assert path.read_text(encoding="utf-8").startswith(gone)
    assert "Two people" not in path.read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8").count("vigil") == 1


def test_a_photograph_that_no_page_shows_is_not_published(empty: Program, folder: Path, original: Path) -> None:
    import_photo(empty, original, folder)
    picture = (folder / "photos" / "vigil-480.jpg").read_bytes()
    seeded, checked = empty.run("seed", folder), empty.run("check", folder)

    assert seeded.code == 0
    assert b"Two people at a vigil" not in everything_in(empty.var)
    assert picture[200:400] not in everything_in(empty.var)
    assert checked.code == 0
    assert "no page shows this photograph, so it is not published" in checked.out


def test_files_without_a_list_are_noticed(bare: Program, folder: Path, original: Path) -> None:
    import_photo(bare, original, folder)
    (folder / "photos.yaml").unlink()
    checked = bare.run("check", folder)

    assert checked.code == 1
    assert "photos/vigil-480.jpg belongs to no photograph of this list" in checked.out
