"""`campaign letter`, with the samples that ship, and `campaign sheet`."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from tests.commands.running import DAY, Program, Ran
from tests.content.seeds import CAMPAIGN, LETTERS, ROOT

SAMPLES = sorted(path.relative_to(LETTERS) for path in LETTERS.glob("*/sample.*.yaml"))
FINDING = re.compile(r"^[A-Z]+-\d (stop|warn|hint): .+$")
SHEET = "the-agreements-in-numbers"


def letter(program: Program, sample: Path, *more: str | Path) -> Ran:
    language = sample.name.split(".")[1]
    return program.run(
        "letter", sample.parent.name, "--draft", LETTERS / sample, "--language", language, "--today", DAY, *more
    )


def draft(folder: Path, text: str) -> Path:
    path = folder / "draft.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def drafted(program: Program, folder: Path, text: str, *more: str | Path) -> Ran:
    arguments = ("letter", "short-reply", "--draft", draft(folder, text), "--language", "en", "--today", DAY)
    return program.run(*arguments, *more)


@pytest.mark.parametrize("sample", SAMPLES, ids=str)
def test_every_sample_makes_a_letter_without_a_stop(sample: Path, shipped: Program) -> None:
    ran = letter(shipped, sample, "--format", "json")
    found = ran.json

    assert ran.code == 0
    assert set(found) == {"word_count", "findings", "claims"}
    assert found["word_count"] > 50
    assert [finding for finding in found["findings"] if finding["level"] == "stop"] == []
    assert all(FINDING.match(line) for line in ran.err.splitlines())
    assert len(ran.err.splitlines()) == len(found["findings"])
    assert_claims_are_whole(found["claims"], listed_sources(shipped))


def listed_sources(program: Program) -> dict[str, set[str]]:
    """The sources of each fact."""
    facts = program.run("facts", "--format", "json").json
    return {fact["id"]: {citation["source"] for citation in fact["citations"]} for fact in facts}


def assert_claims_are_whole(claims: list[dict[str, Any]], sources: dict[str, set[str]]) -> None:
    assert claims
    for claim in claims:
        assert set(claim) == {"number", "fact", "text", "sources"}
        assert "[@" not in claim["text"]
        assert claim["sources"]
        assert set(claim["sources"]) == sources[claim["fact"]]
    numbers = [claim["number"] for claim in claims]
    assert numbers[0] == 1
    assert all(after <= max(numbers[: place + 1]) + 1 for place, (_, after) in enumerate(pairwise(numbers)))


@pytest.mark.parametrize("form", ["text", "html", "sources"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_the_forms_of_a_letter_hold_its_words_and_no_marker(form: str, language: str, shipped: Program) -> None:
    sample = Path("ten-a-month") / f"sample.{language}.yaml"
    ran = letter(shipped, sample, "--format", form)

    assert ran.code == 0
    assert "8,000" in ran.out
    assert "[@" not in ran.out
    assert ("<html" in ran.out) == (form == "html")
    if form == "html":
        assert f'<html lang="{language}"' in ran.out


def test_text_is_the_form_where_none_is_named(shipped: Program) -> None:
    sample = Path("short-reply") / "sample.en.yaml"

    assert letter(shipped, sample) == letter(shipped, sample, "--format", "text")


def test_the_source_sheet_names_each_source(shipped: Program) -> None:
    sample = Path("ten-a-month") / "sample.en.yaml"
    titles = {source["id"]: source["title"] for source in shipped.run("sources", "--format", "json").json}
    cited = {id for claim in letter(shipped, sample, "--format", "json").json["claims"] for id in claim["sources"]}
    page = " ".join(letter(shipped, sample, "--format", "sources").out.split())

    assert [id for id in cited if " ".join((titles[id] or "").split()) not in page] == []


def test_a_stop_is_reported_and_does_not_change_the_exit_code(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(
        shipped,
        tmp_path,
        'text: "There were 4321 asylum seekers at the airport. Nobody knew [@nobody-at-all]."',
        "--format",
        "json",
    )
    found = {finding["id"]: finding for finding in ran.json["findings"]}

    assert ran.code == 0
    assert found["FACT-1"]["level"] == "stop"
    assert found["FACT-1"]["words"] == ["4321"]
    assert found["FACT-6"]["level"] == "stop"
    assert all(set(finding) == {"id", "level", "message", "words", "start", "end"} for finding in found.values())
    assert "FACT-1 stop: " in ran.err


def test_a_finding_says_where_its_words_stand(shipped: Program, tmp_path: Path) -> None:
    text = "There were 4321 asylum seekers at the airport."
    ran = drafted(shipped, tmp_path, f'text: "{text}"', "--format", "json")
    found = next(finding for finding in ran.json["findings"] if finding["id"] == "FACT-1")

    assert text[found["start"] : found["end"]] == "4321"


def test_a_draft_with_a_fact_we_do_not_have_still_makes_a_letter(shipped: Program, tmp_path: Path) -> None:
    """A finding says so (FACT-6); findings never change the exit."""
    ran = drafted(shipped, tmp_path, "facts: [no-such-fact]")

    assert ran.code == 0
    assert "FACT-6 stop: " in ran.err


def test_the_messages_can_be_in_the_other_language(shipped: Program, tmp_path: Path) -> None:
    text = 'text: "There were 4321 people."'
    own, english, spanish = (
        drafted(shipped, tmp_path, text, *more) for more in ((), ("--messages", "en"), ("--messages", "es"))
    )

    assert own == english
    assert own.out == spanish.out
    assert [line.split(":")[0] for line in own.err.splitlines()] == [
        line.split(":")[0] for line in spanish.err.splitlines()
    ]
    assert not set(own.err.splitlines()) & set(spanish.err.splitlines())


def test_a_newspaper_has_its_own_limit(shipped: Program, tmp_path: Path) -> None:
    text = f'text: "{" ".join(["word"] * 400)}."'
    ran = drafted(shipped, tmp_path, text, "--newspaper", "santa-fe-new-mexican-nm", "--format", "json")
    told = {finding["id"]: finding["message"] for finding in ran.json["findings"]}

    assert "150" in told["LEN-1"]


def test_words_are_counted_without_markers(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(shipped, tmp_path, 'text: "One two three [@none-granted-2021]."', "--format", "json")

    assert ran.json["word_count"] == 3


@pytest.mark.parametrize(
    "words", ["{{ 7*7 }}", "{% for x in y %}", "<script>alert(1)</script>", "${HOME}", "%(x)s", "{0}"]
)
def test_nothing_in_a_draft_is_a_template(words: str, shipped: Program, tmp_path: Path) -> None:
    plain = drafted(shipped, tmp_path, f"text: '{words}'")
    page = drafted(shipped, tmp_path, f"text: '{words}'", "--format", "html")

    assert words in plain.out
    assert "<script>alert" not in page.out
    assert "49" not in plain.out


@pytest.mark.parametrize(
    "text, says",
    [
        ("colour: red", "colour"),
        ("text: [a, b]", "text"),
        ("facts: [{id: none-granted-2021, page: 3}]", "page"),
        ("- a list", "draft"),
        ("parts: {nothere: Words that would vanish.}", "no part 'nothere'"),
        ("parts: {Opening: x}\ntext: y", "no part 'Opening'"),
        ("facts: [{id: none-granted-2021, phrasing: 0}]", "no phrasing 0"),
        ("facts: [{id: none-granted-2021, phrasing: -1}]", "no phrasing -1"),
        ("facts: [{id: none-granted-2021, phrasing: 99}]", "no phrasing 99, or it is no longer offered"),
        ("facts: [{id: none-granted-2021, phrasing: gone}]", "no phrasing gone, or it is no longer offered"),
        ("paper: {max_words: -5}", "max_words is -5"),
        ("paper: {name: The Gazette, max_words: 0}", "max_words is 0"),
        ("text: 'unclosed", "never closed"),
        ("!!python/object/apply:os.system ['true']", "draft.yaml"),
        ("a: &a [x]\nb: *a", "draft.yaml"),
    ],
)
def test_a_draft_that_is_none_is_refused_in_one_line(text: str, says: str, shipped: Program, tmp_path: Path) -> None:
    assert says in drafted(shipped, tmp_path, text).reason


def test_every_phrasing_is_counted_from_one_and_the_claim_is_said_where_none_is_named(
    shipped: Program, tmp_path: Path
) -> None:
    """In the letter: the sources below it give the claim too."""
    facts = shipped.run("facts", "--format", "json").json
    fact = next(fact for fact in facts if fact["phrasings"]["en"] and "value" in str(fact["figures"]))
    asked = ["", *(f", phrasing: {number}" for number in range(1, len(fact["phrasings"]["en"]) + 1))]
    drafts = [drafted(shipped, tmp_path, f"facts: [{{id: {fact['id']}{phrasing}}}]").out for phrasing in asked]
    letters = [draft.partition("Sources for the editor")[0] for draft in drafts]
    ways = [fact["claim"]["en"], *fact["phrasings"]["en"]]

    assert [[way in letter for way in ways] for letter in letters] == [
        [number == said for number in range(len(ways))] for said in range(len(ways))
    ]


def test_a_phrasing_is_named_by_its_id_too(shipped: Program, tmp_path: Path) -> None:
    facts = shipped.run("facts", "--format", "json").json
    fact = next(fact for fact in facts if fact["phrasings"]["es"])
    drafts = [f"facts: [{{id: {fact['id']}, phrasing: {name}}}]" for name in (fact["phrasing_ids"]["es"][0], 1)]
    by_id, by_number = (drafted(shipped, tmp_path, draft, "--language", "es").out for draft in drafts)

    assert by_id == by_number
    assert fact["phrasings"]["es"][0].rstrip(".") in by_id


def test_words_are_used_though_the_phrasing_beside_them_is_gone(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(shipped, tmp_path, "facts: [{id: none-granted-2021, phrasing: gone, words: No one got it.}]")

    assert ran.code == 0
    assert "No one got it." in ran.out


def test_what_is_wrong_with_a_draft_is_said_in_the_readers_language(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(shipped, tmp_path, "facts: [{id: none-granted-2021, phrasing: gone}]", "--language", "es")

    assert "o ya no se ofrece" in ran.reason


def test_an_empty_text_is_a_body_without_words_and_not_the_parts(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(shipped, tmp_path, 'text: ""\nparts: {opening: Words of a part.}', "--format", "json")

    assert ran.json["word_count"] == 0
    assert "PROMPT-1 stop: Nothing here yet." in ran.err


@pytest.mark.parametrize("text", ["text:", "text: null"])
def test_a_text_that_is_left_out_leaves_the_parts(text: str, shipped: Program, tmp_path: Path) -> None:
    assert "Words of a part." in drafted(shipped, tmp_path, f"{text}\nparts: {{opening: Words of a part.}}").out


REFUSED: list[tuple[list[str], str]] = [
    (["letter", "no-such-template", "--draft", "DRAFT", "--language", "en"], "short-reply"),
    (["letter", "short-reply", "--draft", "DRAFT", "--language", "en", "--campaign", "no-such-campaign"], CAMPAIGN),
    (
        ["letter", "short-reply", "--draft", "DRAFT", "--language", "en", "--newspaper", "no-such-paper"],
        "no-such-paper",
    ),
    (["letter", "short-reply", "--draft", "DRAFT", "--language", "fr"], "fr"),
    (["letter", "short-reply", "--draft", "DRAFT"], "--language"),
    (["letter", "short-reply", "--language", "en"], "--draft"),
    (["letter", "short-reply", "--draft", "no-such-file", "--language", "en"], "no-such-file"),
    (["letter", "short-reply", "--draft", "DRAFT", "--language", "en", "--format", "word"], "word"),
    (["letter", "short-reply", "--draft", "DRAFT", "--language", "en", "--today", "soon"], "soon"),
    (["facts", "--status", "rumored"], "rumored"),
    (["facts", "--campaign", "no-such-campaign"], CAMPAIGN),
    (["sheet", "no-such-sheet", "--language", "en"], SHEET),
    (["sheet", SHEET, "--language", "en", "--paper", "a5"], "a5"),
    (["newspapers", "--format", "xml"], "xml"),
]


@pytest.mark.parametrize(
    "arguments, says", REFUSED, ids=lambda value: " ".join(value)[:60] if isinstance(value, list) else None
)
def test_what_cannot_be_made_leaves_an_existing_file_untouched(
    arguments: list[str], says: str, shipped: Program, tmp_path: Path
) -> None:
    output = tmp_path / "mine.txt"
    output.write_text("mine", encoding="utf-8")
    filled = [str(LETTERS / "short-reply" / "sample.en.yaml") if word == "DRAFT" else word for word in arguments]
    ran = shipped.run(*filled, "-o", output)

    assert says in ran.reason
    assert ran.out == ""
    assert output.read_text(encoding="utf-8") == "mine"
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


@pytest.mark.parametrize("output", ["no/such/folder/letter.txt", "."])
def test_an_output_that_cannot_be_written_is_one_line(output: str, shipped: Program, tmp_path: Path) -> None:
    assert str(tmp_path) in letter(shipped, Path("short-reply") / "sample.en.yaml", "-o", tmp_path / output).reason


def test_a_letter_of_two_campaigns_needs_a_name(two: Program, tmp_path: Path) -> None:
    sample = tmp_path / "one" / "letters" / "example" / "sample.en.yaml"
    arguments = ("letter", "example", "--draft", sample, "--language", "en")

    assert "one, two" in two.run(*arguments).reason
    assert two.run(*arguments, "--campaign", "two").code == 0


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_sheet_is_a_page_in_its_language(language: str, shipped: Program) -> None:
    ran = shipped.run("sheet", SHEET, "--language", language, "--format", "html")

    assert (ran.code, ran.err) == (0, "")
    assert f'<html lang="{language}"' in ran.out
    assert "945" in ran.out


@pytest.mark.slow
def test_a_pdf_letter_and_sheet_are_made_by_the_real_program(shipped: Program, tmp_path: Path) -> None:
    sample = LETTERS / "ten-a-month" / "sample.en.yaml"
    made = shipped.start(
        "letter", "ten-a-month", "--draft", sample, "--language", "en", "--today", DAY, "--format", "pdf"
    )
    sheet = shipped.start(
        "sheet", SHEET, "--language", "es", "--paper", "a4", "--format", "pdf", "-o", tmp_path / "sheet.pdf"
    )

    assert (made.code, made.err) == (0, "")
    assert made.raw.startswith(b"%PDF-")
    assert (sheet.code, sheet.err) == (0, "")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.slow
def test_a_pdf_that_takes_too_long_is_given_up_in_one_line(shipped: Program, tmp_path: Path) -> None:
    output = tmp_path / "sheet.pdf"
    output.write_text("mine", encoding="utf-8")
    ran = shipped.start("sheet", SHEET, "--language", "en", "--format", "pdf", "-o", output, RENDER_SECONDS="0.01")

    assert "RENDER_SECONDS" in ran.reason
    assert output.read_text(encoding="utf-8") == "mine"


def test_the_repository_is_left_as_it_was(shipped: Program) -> None:
    assert shipped.var.is_dir()
    assert not shipped.var.is_relative_to(ROOT)


ASKED = """
text: "Re: “The Last Bus Out”. I ask Congress to read H.R. 8037."
article: {title: The Last Bus Out, date: 2026-11-01}
sent: {elsewhere: true, last_here: 2026-11-20}
tie: paid
sender: {name: Ada Quince, phone: 575 555 0199, bio: Ada bakes in Vado.}
"""


def test_a_draft_is_held_to_the_paper_that_is_named(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(shipped, tmp_path, ASKED, "--newspaper", "arizona-daily-star-az", "--format", "json")
    told = {finding["id"]: finding for finding in ran.json["findings"]}

    levels = {id: found["level"] for id, found in told.items()}
    assert {"BILL-1", "DIS-1"} <= {id for id, level in levels.items() if level == "stop"}
    assert levels["EXC-1"] == "warn"
    assert {levels["ART-2"], levels["ID-1"], levels["FREQ-1"]} == {
        "hint"
    }  # the newspaper's rules are more than two years old
    assert "We last checked this rule in June 2024" in told["ID-1"]["message"]
    assert "H.R. 8073" in told["BILL-1"]["message"]
    assert "your street address" in told["ID-1"]["message"]


def test_an_answer_to_a_question_that_the_template_does_not_ask_is_not_used_and_that_is_said(
    shipped: Program, tmp_path: Path
) -> None:
    ran = drafted(shipped, tmp_path, "blanks: {representative: Ann Lee}\ntext: Hello.")

    assert ran.code == 0
    assert "Ann Lee" not in ran.out
    assert "warning: the template has no blank 'representative', so its answer is not used" in ran.err


def test_a_draft_that_names_no_sender_is_not_asked_who_signs(shipped: Program, tmp_path: Path) -> None:
    ran = drafted(shipped, tmp_path, "text: Hello.", "--newspaper", "arizona-daily-star-az")

    assert "ID-1" not in ran.err


def test_who_signs_and_their_ties_are_under_the_letter(shipped: Program, tmp_path: Path) -> None:
    text = ASKED + 'disclosure: "I volunteer with the bus riders."\n'
    plain = drafted(shipped, tmp_path, text).out
    page = drafted(shipped, tmp_path, text, "--format", "html").out

    for out in (plain, page):
        assert "About the author: Ada bakes in Vado." in out
        assert "Disclosure note to the editor: I volunteer with the bus riders." in out
    assert plain.index("Ada Quince") < plain.index("About the author") < plain.index("575 555 0199")
