"""A front that is longer than its page is told, with by how many lines and what to cut, and measured once."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from math import ceil
from pathlib import Path

import pytest

from campaign.actions.front_lengths import front_faults, lines_over
from campaign.actions.rulers import Ruler
from campaign.domain.faults import Reference
from campaign.domain.language import LANGUAGES
from campaign.rendering.renderers.pdf import overrun
from campaign.rendering.renderers.print_job import PrintJob
from campaign.rendering.sheets.pages import Imprint
from campaign.rendering.sheets.prints import FORMS, PAPERS, is_one_page, sheet_print
from tests.rendering.pdf_files import pages_of
from tests.rendering.sheets.test_handouts import disputed, with_points
from tests.rendering.shipped import PUBLIC_URL, SHEETS, edition, pdf_of, sheet

JOB = PrintJob("<p>", "handout")


def measured(jobs: list[PrintJob]) -> list[float]:
    return [overrun(job) for job in jobs]


@pytest.mark.slow
def test_what_is_measured_is_what_is_printed() -> None:
    """From one sentence too few to fill the page to some too many; whole pages of text on paper either side of it."""
    lengths = []
    for times in range(1, 40, 3):
        shown = with_points(times).sheets[0]
        what = sheet_print(shown, disputed(), "en", "letter", Imprint(PUBLIC_URL), "front")
        lengths.append((overrun(what), len(pages_of(pdf_of(what)))))

    assert [(over > 0) for over, _ in lengths] == [pages > 1 for _, pages in lengths]
    assert {over > 0 for over, _ in lengths} == {True, False}
    assert lengths == sorted(lengths)


@pytest.mark.slow
@pytest.mark.parametrize("slug", SHEETS)
def test_nothing_that_ships_is_longer_than_its_page(slug: str) -> None:
    shown = sheet(slug)
    forms = [form for form in FORMS if is_one_page(shown, form)]
    found = {
        (form, language, paper): overrun(
            sheet_print(shown, edition(), language, paper, Imprint(PUBLIC_URL, is_demonstration=True), form)
        )
        for form, language, paper in product(forms, LANGUAGES, PAPERS)
    }

    assert {which: over for which, over in found.items() if over > 0} == {}


@pytest.mark.slow
def test_a_front_that_is_too_long_is_told_in_lines_with_what_to_cut() -> None:
    fits = max(times for times in range(1, 30) if not list(front_faults(with_points(times), measured)))
    content = with_points(fits + 1)
    faults = list(front_faults(content, measured))

    assert list(front_faults(disputed().content, measured)) == []
    assert faults
    assert {fault.place for fault in faults} == {("sheets", content.sheets[0].slug, "front")}
    assert {fault.level for fault in faults} == {"warning"}
    for fault in faults:
        cuts = fault.right.values["cuts"]
        assert isinstance(cuts, tuple)
        assert Reference(("sheets", content.sheets[0].slug, "front", "points", 0), "Many rode.") in cuts or (
            Reference(("sheets", content.sheets[0].slug, "front", "points", 0), "Muchos.") in cuts
        )
        assert fault.what.values["lines"] in (1, 2, 3)


def test_where_no_cut_is_enough_the_message_says_so() -> None:
    faults = list(front_faults(with_points(2), lambda jobs: [100.0 for _ in jobs]))

    assert len(faults) == len(LANGUAGES) * len(PAPERS)
    assert {(str(fault.what.values["language"]), fault.what.values["paper"]) for fault in faults} == {
        (language, paper) for language in ("English", "Spanish") for paper in ("Letter", "A4")
    }
    assert {fault.what.values["lines"] for fault in faults} == {ceil(100 / 4.6)}
    assert all("more than one" in str(fault.right) for fault in faults)


def test_a_hair_is_no_line() -> None:
    assert [lines_over(over) for over in (-3, 0, 0.01, 0.5, 4.7)] == [0, 0, 0, 1, 2]


def test_what_was_measured_is_remembered_until_something_it_is_made_from_changes(tmp_path: Path) -> None:
    asked: list[str] = []

    def render(job: PrintJob, visitor: str) -> bytes:
        assert job.is_measured
        asked.append(job.html)
        return str(len(asked)).encode()

    file = tmp_path / "lengths.json"
    changed = replace(JOB, html="<p>.")
    assert Ruler(render, 2, file).overruns([JOB, JOB]) == [1.0, 1.0]
    assert Ruler(render, 2, file).overruns([JOB, changed]) == [1.0, 2.0]
    assert Ruler(render, 2, file).overruns([replace(JOB, paper="a4"), JOB]) == [3.0, 1.0]
    assert asked == ["<p>", "<p>.", "<p>"]

    for spoiled in ("[]", "{", '{"a": "b"}'):
        file.write_text(spoiled, encoding="utf-8")
        assert Ruler(render, 2, file).overruns([JOB]) == [float(len(asked))]


def test_without_a_folder_to_remember_in_it_measures_and_leaves_nothing(tmp_path: Path) -> None:
    ruler = Ruler(lambda job, visitor: b"-1.5", 1, tmp_path / "nowhere" / "lengths.json")

    assert ruler.overruns([JOB]) == [-1.5]
    assert list(tmp_path.iterdir()) == []
