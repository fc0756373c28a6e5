"""Faults of photographs: in their list, in their files, and where they are shown."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from campaign.content.photographs.entries import entry_text
from campaign.content.photographs.folder import file_name
from tests.content.photographs.pictures import photographs
from tests.content.planting import CAMPAIGN, PHOTOS, SHEET, Fault, in_file, rule

ID = "example-photo"
_SMALL, _MIDDLE = f"photos/{ID}-480.jpg", f"photos/{ID}-960.jpg"
_AT_SMALL, _AT_MIDDLE = "width: 480", "width: 960"
_CONSENT = {"agreed": "to be shown", "by": "the two people shown", "on": "2026-11-02", "uses": ["example", "campaign"]}
_ENTRY = {
    "id": ID,
    "alt": {"en": "Example alternative", "es": "Alternativa de ejemplo"},
    "caption": {"en": "Example caption, March 2025", "es": "Ejemplo, marzo de 2025"},
    "credit": "An example",
    "license": "CC0",
    "taken": "2025-03-03",
    "recognizable": "adults",
    "at_risk": False,
    "consent": _CONSENT,
}
_GONE = "- id: example-gone\n  withdrawn: 2026-11-03\n"
_BLOCK = f"  - photo: {{id: {ID}, heading: {{en: Example photograph, es: Fotografía de ejemplo}}}}\n"
_SHOWN = "picture: {photo: {id: %s, heading: {en: Example, es: Ejemplo}}}\n"


@cache
def photo_list() -> str:
    """A list of one photograph that is shown and one that was withdrawn."""
    return entry_text(_ENTRY, photographs().shown[0].files) + _GONE


def put_photographs(folder: Path) -> None:
    """Put a photograph into a campaign's folder."""
    kept = photographs()
    (folder / PHOTOS).write_text(photo_list(), encoding="utf-8")
    sheet = folder / SHEET
    sheet.write_text(f"{sheet.read_text(encoding='utf-8')}{_BLOCK}", encoding="utf-8")
    (folder / "photos").mkdir()
    for file in kept.shown[0].files:
        (folder / "photos" / file_name(ID, file.width)).write_bytes(kept.files[file.digest])


def _bytes(place: int) -> bytes:
    kept = photographs()
    return kept.files[kept.shown[0].files[place].digest]


def _with_comment(data: bytes) -> bytes:
    return data[:2] + b"\xff\xfe\x00\x07place" + data[2:]


def _on(file: str, id: str, at: str, also: tuple[tuple[str, str, str], ...] = ()) -> Fault:
    before = "blocks:" if file == SHEET else "accent:"
    return Fault(file, before, _SHOWN % id + before, at, also=also)


_in_list = in_file(PHOTOS)
_AT_RISK = ((PHOTOS, "at_risk: false", "at_risk: true"),)
_LINES = [line for line in photo_list().splitlines() if "width" in line]
_WRITTEN = 'written_yes: "binder-2-page-7", by:'
_OTHER_DIGEST = (photographs().shown[0].files[0].digest, "0" * 64)

PHOTOGRAPH_RULES = [
    rule(
        "there is no fact sheet 'example-2'",
        _in_list('"example",', '"example-2",', "consent:"),
        _in_list('"campaign"]', '"example-2"]', "consent:"),
    ),
    rule(
        "the text alternative has 400 characters",
        _in_list("Example alternative", "a" * 400, "alt:"),
        _in_list("Alternativa de ejemplo", "a" * 400, "alt:"),
    ),
    rule(
        "“2019” appears where no fact is cited",
        _in_list("Example alternative", "Example in 2019", "alt:"),
        _in_list("Example caption, March 2025", "Example in 2019", "caption:"),
    ),
    rule(
        "people can be recognized here, and nothing says that they agreed",
        _in_list("  consent:", "  # consent:", "- id:"),
        _in_list("  consent:", "  # consent:", "- id:", also=(*_AT_RISK, (PHOTOS, '"adults"', '"nobody"'))),
    ),
    rule(
        "a child can be recognized, and there is no note of a guardian",
        _in_list('"adults"', '"children"', "consent:"),
        _in_list('"adults"', '"children"', "consent:", also=_AT_RISK),
    ),
    rule(
        "someone at risk can be recognized, and there is no written yes",
        _in_list("at_risk: false", "at_risk: true", "consent:"),
        _in_list("at_risk: false", "at_risk: true", "consent:", also=((PHOTOS, '"adults"', '"nobody"'),)),
    ),
    rule(
        "this may name a child or someone at risk",
        _in_list("at_risk: false", "at_risk: true", "consent:", also=((PHOTOS, "two people", "two women"),)),
        _in_list("uses:", 'written_yes: "maria-lopez", uses:', "consent:", also=_AT_RISK),
        _in_list("by:", 'guardian_note: "A. Lopez", by:', "consent:", also=((PHOTOS, '"adults"', '"children"'),)),
    ),
    rule(
        "“Rosa Lopez” may name someone who is shown",
        _in_list("Example alternative", "Rosa Lopez waits", "alt:", also=(*_AT_RISK, (PHOTOS, "by:", _WRITTEN))),
        _in_list("Example caption", "Rosa Lopez waits", "caption:", also=(*_AT_RISK, (PHOTOS, "by:", _WRITTEN))),
        is_warning=True,
    ),
    rule(
        "no page shows this photograph, so it is not published",
        Fault(SHEET, _BLOCK, "", f'id: "{ID}"', told_of=PHOTOS),
        Fault(SHEET, _BLOCK, _BLOCK.replace(ID, "example-gone"), f'id: "{ID}"', told_of=PHOTOS),
        is_warning=True,
    ),
    rule("there is no photograph 'other'", _on(SHEET, "other", "picture:"), _on(CAMPAIGN, "other", "picture:")),
    rule(
        "the people in 'example-photo' did not agree to be shown here",
        _on(SHEET, ID, "picture:", also=((PHOTOS, '"example",', '"campaign",'),)),
        _on(CAMPAIGN, ID, "picture:", also=((PHOTOS, '"campaign"]', '"example"]'),)),
    ),
    rule(
        "the photograph 'example-gone' was withdrawn, so nothing is shown here",
        _on(SHEET, "example-gone", "picture:"),
        _on(CAMPAIGN, "example-gone", "picture:"),
        is_warning=True,
    ),
    rule(
        "is missing or is no JPEG",
        Fault(_SMALL, "", b"GIF89a", _AT_SMALL, told_of=PHOTOS),
        _in_list("width: 480", "width: 481", "width: 481"),
    ),
    rule(
        "is too large",
        Fault(_SMALL, "", _bytes(0) + b"\0" * 700_000, _AT_SMALL, told_of=PHOTOS),
        Fault(_MIDDLE, "", _bytes(1) + b"\0" * 700_000, _AT_MIDDLE, told_of=PHOTOS),
    ),
    rule(
        "has more in it than the picture: COM",
        Fault(_SMALL, "", _with_comment(_bytes(0)), _AT_SMALL, told_of=PHOTOS),
        Fault(_MIDDLE, "", _with_comment(_bytes(1)), _AT_MIDDLE, told_of=PHOTOS),
    ),
    rule(
        "is not the file that was imported",
        Fault(_SMALL, "", _bytes(1), _AT_SMALL, told_of=PHOTOS),
        _in_list(*_OTHER_DIGEST, _AT_SMALL),
    ),
    rule(
        "has another size than this list says",
        _in_list("height: 336", "height: 337", _AT_SMALL),
        _in_list("height: 672", "height: 673", _AT_MIDDLE),
    ),
    rule(
        "the photograph has no files",
        _in_list("files:\n  ", "files: []\n  ", "files:", also=((PHOTOS, "  - {width", "  # {width"),)),
        _in_list("files:", "files: []\n#", "files: []", also=((PHOTOS, "    - {", "#    - {"),)),
    ),
    rule(
        "belongs to no photograph of this list",
        Fault("photos/other-480.jpg", "", _bytes(0), 1, told_of=PHOTOS),
        Fault("photos/notes.txt", "", b"names", 1, told_of=PHOTOS),
    ),
    rule(
        "this is the same picture as 'example-photo'",
        _in_list(_LINES[1], f"{_LINES[0]} # twin\n{_LINES[1]}", "twin"),
        _in_list(_LINES[1], f"{_LINES[1]}\n{_LINES[0]} # copy", "copy"),
    ),
]
