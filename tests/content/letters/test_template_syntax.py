"""The text of a letter's part: three things may stand in it, and whatever else someone tries is refused."""

from __future__ import annotations

import random
import re
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campaign.content.letters.template_syntax import MAX_BYTES, InvalidTemplate, parse_template_text
from campaign.domain.templates.templates import Choice, Hole, Literal, fill, holes
from tests.content.hostile_texts import by_class

HOSTILE = [(kind, number, text) for kind, texts in by_class().items() for number, text in enumerate(texts, 1)]


@pytest.mark.parametrize(
    ("text", "nodes"),
    [
        ("Plain words.", (Literal("Plain words."),)),
        ("", ()),
        ("{{ town }}", (Hole("town"),)),
        ("{{town}}", (Hole("town"),)),
        ("In {{ town }}, we", (Literal("In "), Hole("town"), Literal(", we"))),
        ("{% if group %}a{% endif %}", (Choice("group", (Literal("a"),), ()),)),
        ("{% if group %}a{% else %}b{% endif %}", (Choice("group", (Literal("a"),), (Literal("b"),)),)),
        (
            "{% if group %}for {{ group }}{% endif %}.",
            (Choice("group", (Literal("for "), Hole("group")), ()), Literal(".")),
        ),
        ("{% if group %}{% else %}alone{% endif %}", (Choice("group", (), (Literal("alone"),)),)),
        ("one\ntwo", (Literal("one two"),)),
        ("one  \n  two", (Literal("one two"),)),
        ("one\n\ntwo", (Literal("one\n\ntwo"),)),
        ("one\n \n\n two", (Literal("one\n\ntwo"),)),
        ("{ town } { % if", (Literal("{ town } { % if"),)),
        ("50% of {it}", (Literal("50% of {it}"),)),
        ("[@a-fact] and # and ## and %", (Literal("[@a-fact] and # and ## and %"),)),
        ("{{ año }}", (Hole("año"),)),
    ],
)
def test_what_may_be_in_a_sentence_is_read(text: str, nodes: tuple[object, ...]) -> None:
    assert parse_template_text(text) == nodes


def test_there_are_three_hundred_hostile_texts_and_none_is_there_twice() -> None:
    texts = [text for _, _, text in HOSTILE]

    assert len(texts) >= 300
    assert len(set(texts)) == len(texts)
    assert min(len(found) for found in by_class().values()) >= 20


@pytest.mark.parametrize(("kind", "number", "text"), HOSTILE, ids=[f"{kind} {number}" for kind, number, _ in HOSTILE])
def test_a_hostile_text_is_refused_with_a_message(kind: str, number: int, text: str) -> None:
    with pytest.raises(InvalidTemplate) as refused:
        parse_template_text(text)

    assert refused.value.what
    assert refused.value.right
    assert 1 <= refused.value.line <= text.count("\n") + 1


def test_nothing_is_ever_compiled_or_run() -> None:
    """Python tells of each compilation and each execution of code; of hostile texts, it only ever reads a number."""
    seen: list[tuple[str, str]] = []
    watching = [False]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if watching[0] and event in ("compile", "exec", "import", "open", "os.system", "subprocess.Popen"):
            seen.append((event, str(arguments)))

    sys.addaudithook(watch)  # it cannot be taken away again, so it is only told to look away
    for _, _, text in HOSTILE * 2:
        _refusal(text)
        watching[0] = watching[0] or text == HOSTILE[-1][2]  # the first time round, modules are imported

    watching[0] = False
    assert [
        event for event in seen if not re.fullmatch(r"\('compile', .\(b'[\d.e]+', '<unknown>'\).\)", str(event))
    ] == []


def _refusal(text: str) -> None:
    try:
        parse_template_text(text)
    except InvalidTemplate:
        return


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("one\n{# two #}", 2),
        ("one\n\n{% raw %}x{% endraw %}", 3),
        ("one\ntwo {{- town }}", 2),
        ("one\n\n\n{{ town.x }}", 4),
        ("{% if town %}\n\n{% if group %}x{% endif %}\n{% endif %}", 3),
        ("one\n{% for x in town %}\nx{% endfor %}", 2),
        ("one\n{{ town", 2),
    ],
)
def test_a_fault_names_its_line(text: str, line: int) -> None:
    with pytest.raises(InvalidTemplate) as refused:
        parse_template_text(text)

    assert refused.value.line == line


@pytest.mark.parametrize(
    "answer",
    [
        "{{ group }}",
        "{% if group %}x{% endif %}",
        "{# x #}",
        "{{7*7}}",
        "{% for %}",
        "<script>",
        "[@nobody]",
        "%(town)s",
        "{town}",
        "{0}",
    ],
)
def test_an_answer_is_text_and_stays_text(answer: str) -> None:
    nodes = parse_template_text("In {{ town }}{% if group %}, {{ group }}{% endif %}.")

    assert fill(nodes, {"town": answer, "group": "us"}, {}) == f"In {answer}, us."


def test_the_largest_text_is_read_and_one_byte_more_is_not() -> None:
    assert parse_template_text("x" * MAX_BYTES) == (Literal("x" * MAX_BYTES),)
    with pytest.raises(InvalidTemplate, match=str(MAX_BYTES + 1)):
        parse_template_text("x" * (MAX_BYTES + 1))


@given(
    st.lists(
        st.sampled_from([*"{}%#-+ \n\"'()[].|,ab", "{{ ", " }}", "{% ", " %}", "if ", "endif", "else"]), max_size=40
    ).map("".join)
)
def test_any_text_is_read_or_refused_and_what_is_read_has_only_holes_and_words(text: str) -> None:
    try:
        nodes = parse_template_text(text)
    except InvalidTemplate:
        return

    assert all(isinstance(node, Literal | Hole | Choice) for node in nodes)
    assert all(name.isidentifier() for name in holes(nodes))


def test_ten_thousand_random_texts_are_read_or_refused() -> None:
    """Pieces of the grammar, of what looks like it and of letters, thrown together; the same in every run."""
    chance = random.Random(20_261_126)  # noqa: S311  # the same texts in every run
    pieces = [text for texts in by_class().values() for text in texts if len(text) < 60]
    pieces += [
        "{{ town }}",
        "{% if town %}",
        "{% else %}",
        "{% endif %}",
        "We in ",
        "\n\n",
        " ",
        "[@a-fact]",
        "## facts\n",
    ]
    read = 0
    for _ in range(10_000):
        text = "".join(chance.choice(pieces) for _ in range(chance.randint(1, 6)))
        cut = chance.randint(0, len(text))
        try:
            nodes = parse_template_text(text[cut:] if chance.random() < 0.5 else text)
        except InvalidTemplate:
            continue
        read += 1
        assert all(name.isidentifier() for name in holes(nodes))

    assert 100 < read < 9_900


@given(st.text(max_size=200))
def test_words_without_signs_come_through_as_they_are(text: str) -> None:
    plain = " ".join(text.replace("{", "").replace("\x00", "").split())

    assert fill(parse_template_text(plain), {}, {}) == plain
