"""Texts designed to be slow: the time to read and check them grows linearly with their length.

Each text repeats one short piece, which is what makes a careless regular expression quadratic.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from itertools import product

from bench.bounds import BOUNDS
from bench.results import Result, alone
from bench.servers import Place
from campaign.content.letters.template_syntax import InvalidTemplate, parse_template_text
from campaign.content.yaml_files import parse_yaml
from campaign.domain.checks import CHECKS
from campaign.domain.figures.mentions import mentions
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import LANGUAGES, Language
from tests.builders import a_manuscript
from tests.content.hostile_files import HOSTILE
from tests.content.hostile_texts import by_class

_LONG = 100_000  # characters
_SHORT, _EIGHT_TIMES = 5_000, 40_000
_TOO_SHORT_TO_COMPARE = 0.02  # seconds of CPU time
_FIGURES = (
    "a", "a ", "1", " ", "a@", "a-", "S. ", "(", "a\n", "$", "1-", "a@a.", "-1", "http://", "May 2019, ",
    "7 de mayo ", "Title 42, ", "1 to ", "Title 1,", "H.R. ", "9 ", "9.", "uno dos ", "mil ", "a-1", "x@", "3 de ",
    "half of ", "10 people a ", "each month ", "5 mil 2", "first of ", "not more ", "+502 ", "§",
)  # fmt: skip  # a table reads best unbroken
_SENTENCES = (
    "a", "a ", "1 ", "I ", "A ", "É ", "! ", "*", "* ", "*a", "_", "#", "# ", "[@", "[@a", "[@a]", "vote ", "elect ",
    "a-", "remove a ", "sacar a ", "dear ", "when the last bus ", "guatemala ", "asylum cooperative ", "we ",
    "more than 900 ", "\n", "i ask ", "i ask", "i also ask the ", "please ", "vote for ", "congress a ", "should ",
    "i hope ", "ask the ", "Re: ", "le pido ", "pido al ", "que el ", "ojala ", "deben ", "llame ", "por favor ",
    "vote por ", "quienes ", "hay quien ", "H.R. ", "H.R. 1 ", "H. R. No. ", "S. 1 ", "H.J.Res. ", "bill S", "1,000 ",
    "you are a ", "they are so just all ", "those a ", "bunch of a ", "like the ", "just as in the ", "nazi ",
    "i liar ", "usted es un ", "son unos unas ", "esos a ", "como los ", "peor que nazi ", "to be ", "some may ",
    "es ", "“", "« ", "the public record shows about ", "amos ", "ía", "“a” ", "é ", "á",
)  # fmt: skip  # a table reads best unbroken


def read(_place: Place) -> Iterator[Result]:
    """Find numbers in long texts, and in texts eight times as long."""
    slowest = max(
        _seconds(mentions, _text(piece, _LONG), grammar(language)) for piece, language in product(_FIGURES, LANGUAGES)
    )
    growth = max(_growth(piece, language) for piece, language in product(_FIGURES, LANGUAGES))
    yield _result("slowest long text, read", slowest, "s")
    yield _result("growth when eight times as long", growth, "times")


def checked(_place: Place) -> Iterator[Result]:
    """Run all checks on long texts; reading them counts too."""
    slowest = max(_seconds(_check, piece, language) for piece, language in product(_SENTENCES, LANGUAGES))
    yield _result("slowest long text, checked", slowest, "s")


def refused(_place: Place) -> Iterator[Result]:
    """Templates and files that try to be programs."""
    templates = max(_seconds(_refuse, text) for texts in by_class().values() for text in texts)
    files = max(_seconds(parse_yaml, text, "hostile.yaml") for text in HOSTILE)
    yield _result("slowest hostile template", templates, "s")
    yield _result("slowest hostile file", files, "s")


def _result(name: str, figure: float, unit: str) -> Result:
    return alone(name, figure, BOUNDS[name], unit)


def _text(piece: str, length: int) -> str:
    return (piece * length)[:length]


def _seconds(call: Callable[..., object], *arguments: object) -> float:
    start = time.process_time()
    call(*arguments)
    return time.process_time() - start


def _growth(piece: str, language: Language) -> float:
    short = min(_seconds(mentions, _text(piece, _SHORT), grammar(language)) for _ in range(3))
    long = min(_seconds(mentions, _text(piece, _EIGHT_TIMES), grammar(language)) for _ in range(2))
    return long / max(short, _TOO_SHORT_TO_COMPARE)


def _check(piece: str, language: Language) -> None:
    manuscript = a_manuscript(_text(piece, _LONG), language)
    for check in CHECKS:
        list(check(manuscript))


def _refuse(text: str) -> None:
    try:
        parse_template_text(text)
    except InvalidTemplate:
        return
    raise RuntimeError(f"a hostile template was read: {text[:80]}")
