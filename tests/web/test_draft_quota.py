"""Where room for saved drafts is nearly used up, a new one costs work; a file is offered instead, and nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.puzzles import Puzzle
from campaign.rendering.locale import locale_for
from campaign.web.draft_quota import DraftQuota
from tests.conftest import NOON, seeded_parts
from tests.web.making import Maker
from tests.web.page import Page, said
from tests.web.saving import Site, key_of
from tests.web.writing import SIGNER, Writer

pytestmark = pytest.mark.slow

NEARLY_FULL, FULL = 0.76, 1.0
DOWNLOAD = "download-copy"


@dataclass
class Room:
    """A site's room for drafts, of which a test says how much is taken."""

    site: Site
    share: float = 0.0
    measured: int = field(default=0, init=False)

    def takes(self, share: float) -> None:
        self.share = share
        self.site.application.flask.extensions["campaign"].draft_quota = DraftQuota(
            lambda: int(self.share * 1_000_000), 1_000_000, lambda: self.site.now
        )


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    parts = seeded_parts(tmp_path_factory.mktemp("room"))
    yield Room(Site(parts))
    parts.close()


@pytest.fixture(autouse=True)
def later(room: Room) -> None:
    """Each test in an hour of its own, so that none meets the limits of another."""
    room.site.passes(hours=2)


def a_letter(room: Room, language: Language = "en") -> Writer:
    writer = Writer(room.site.visitor, language=language).types(part_opening="Hello «all»")
    for name, words in SIGNER.items():
        writer.fields[name] = words
    return writer


def puzzle_of(page: Page) -> Puzzle:
    bits, ends, seed = page.fields["saved_puzzle"].split(".")
    return Puzzle(page.fields["saved_once"], int(bits), int(ends), seed)


def solved(page: Page) -> str:
    puzzle = puzzle_of(page)
    return next(str(number) for number in range(10**8) if puzzle.is_solved_by(str(number)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_near_the_end_of_the_room_a_new_draft_costs_work_and_a_solution_saves_it(
    room: Room, language: Language
) -> None:
    room.takes(NEARLY_FULL)
    writer = a_letter(room, language)
    asked = writer.presses("save", 428)
    shown = asked.one("p", id="puzzle")
    writer.fields["saved_answer"] = solved(asked)
    page = writer.presses("save")

    assert {"en": "nearly full", "es": "Queda poco espacio"}[language] in said(asked.with_class("notice")[0])
    assert asked.fields["part-opening"] == page.fields["part-opening"] == "Hello «all»"
    assert (shown.get("data-seed"), shown.get("data-bits")) == (puzzle_of(asked).seed, "14")
    assert "hidden" in shown.attrib
    assert DOWNLOAD in asked.buttons
    assert key_of(page)
    assert "saved_puzzle" not in page.fields
    assert DOWNLOAD not in page.buttons


def test_a_solution_is_good_for_one_draft_only(room: Room) -> None:
    room.takes(NEARLY_FULL)
    writer, other = a_letter(room), a_letter(room)
    asked = writer.presses("save", 428)
    writer.fields["saved_answer"] = answer = solved(asked)
    sent = writer.fields.copy()
    first = writer.presses("save")
    writer.fields = sent
    again = writer.presses("save")
    other.fields["saved_puzzle"], other.fields["saved_answer"] = sent["saved_puzzle"], answer

    assert key_of(first) == key_of(again)
    assert puzzle_of(other.presses("save", 428)).written != sent["saved_puzzle"]


@pytest.mark.parametrize("answer", ["", "0", "x"])
def test_no_work_no_draft(room: Room, answer: str) -> None:
    room.takes(NEARLY_FULL)
    writer = a_letter(room)
    writer.presses("save", 428)
    writer.fields["saved_answer"] = answer

    assert "saved_puzzle" in writer.presses("save", 428).fields


def test_a_solution_that_comes_too_late_brings_a_new_puzzle(room: Room) -> None:
    room.takes(NEARLY_FULL)
    writer = a_letter(room)
    asked = writer.presses("save", 428)
    writer.fields["saved_answer"] = solved(asked)
    room.site.passes(minutes=16)

    assert puzzle_of(writer.presses("save", 428)).seed != puzzle_of(asked).seed


def test_the_puzzle_stays_while_its_writer_goes_on(room: Room) -> None:
    room.takes(NEARLY_FULL)
    writer = a_letter(room)
    asked = writer.presses("save", 428)
    page = writer.types(part_opening="Hello again").presses("check")

    assert puzzle_of(page) == puzzle_of(asked)
    assert DOWNLOAD in page.buttons


def test_where_there_is_no_room_at_all_a_file_is_offered_and_saved_drafts_can_be_saved_again(room: Room) -> None:
    room.takes(0)
    saved = a_letter(room)
    key = key_of(saved.presses("save"))
    room.takes(FULL)
    page = a_letter(room).presses("save", 503)

    assert "no room" in said(page.with_class("notice")[0])
    assert "saved_puzzle" not in page.fields
    assert DOWNLOAD in page.buttons
    assert key_of(saved.types(part_opening="Hello again").presses("save")) == key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_file_holds_what_was_typed_and_not_who_signs(room: Room, language: Language) -> None:
    answer = a_letter(room, language).asks(DOWNLOAD)

    assert answer.headers["Content-Disposition"] == 'attachment; filename="my-letter.txt"'
    assert answer.content_type == "text/plain; charset=utf-8"
    assert f"{locale_for(language).translate('Opening')} (part-opening):\nHello «all»\n" in answer.text
    signs = [words for name, words in SIGNER.items() if name.startswith("sender-")]
    assert [words for words in signs if words in answer.text] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_of_ones_own_costs_the_same(room: Room, language: Language) -> None:
    room.takes(NEARLY_FULL)
    maker = Maker(room.site.visitor, language=language)
    maker.fields["title"] = "Ours"
    asked = maker.presses("save", 428)
    maker.fields["saved_answer"] = solved(asked)
    file = maker.asks(DOWNLOAD)
    page = maker.presses("save")

    assert asked.fields["title"] == "Ours"
    assert key_of(page)
    assert file.headers["Content-Disposition"] == 'attachment; filename="my-template.txt"'
    assert "Ours" in file.text


def test_the_room_is_measured_once_a_minute_and_what_is_saved_meanwhile_is_added() -> None:
    looks: list[int] = []
    now = [NOON]

    def measured() -> int:
        looks.append(1)
        return 50

    room = DraftQuota(measured, 100, lambda: now[0])
    first = room.share
    room.add(20)
    second = room.share
    now[0] += timedelta(minutes=2)

    assert (first, second, room.share) == (0.5, 0.7, 0.5)
    assert len(looks) == 2


def test_the_store_says_how_much_room_its_drafts_take(room: Room) -> None:
    room.takes(0)
    drafts = room.site.parts.store.drafts
    before = drafts.total_bytes()
    a_letter(room).types(part_opening="x" * 5_000).presses("save")

    assert 5_000 < drafts.total_bytes() - before < 6_000


def test_a_network_of_ipv6_saves_no_more_than_eight_visitors(room: Room, tmp_path: Path) -> None:
    limits = room.site.application.flask.extensions["campaign"].limits
    walk = [limits.seconds_to_wait("save", f"2001:db8:99:{number:x}::1", "x" * 32) for number in range(161)]

    assert set(walk[:160]) == {0}
    assert walk[160] > 0
    assert limits.seconds_to_wait("save", "2001:db8:9a:1::1", "x" * 32) == 0
    assert limits.seconds_to_wait("preview", "2001:db8:99:1::1", "x" * 32) == 0


def test_a_network_of_ipv6_hands_in_no_more_than_eight_visitors(room: Room) -> None:
    limits = room.site.application.flask.extensions["campaign"].limits
    walk = [limits.seconds_to_wait("handed-in", f"2001:db8:98:{number:x}::1", "x" * 32) for number in range(81)]

    assert set(walk[:80]) == {0}
    assert walk[80] > 0
    assert limits.seconds_to_wait("handed-in", "2001:db8:9b:1::1", "x" * 32) == 0
