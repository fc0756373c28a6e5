"""A language is its pack: with one more, everything that reads a text knows one more language."""

from __future__ import annotations

import pkgutil
from dataclasses import MISSING, fields, is_dataclass
from decimal import Decimal
from gettext import NullTranslations
from importlib import import_module
from pathlib import Path

import pytest
from mypy import api as mypy

import campaign.domain.grammar as room
from campaign.domain.figures.mentions import Mention, mentions
from campaign.domain.figures.qualifiers import Qualifier
from campaign.domain.figures.units import UNITS
from campaign.domain.grammar.languages import GRAMMARS
from campaign.domain.grammar.pack import Grammar
from campaign.domain.language import LANGUAGES, fold
from campaign.domain.texts.asking import asked_loosely, asked_plainly
from campaign.domain.texts.sentences import sentence_spans
from campaign.domain.texts.speech import is_first_person, tells_of_one_person
from campaign.rendering.locale import Locale
from tests.domain.grammar.french import GRAMMAR as FRENCH

ROOT = Path(room.__file__).parents[3]


def one(text: str) -> Mention:
    (found,) = (mention for mention in mentions(text, FRENCH) if not mention.is_weak)
    return found


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("Ils ont envoyé 1 250 personnes.", 1250, "people"),
        ("Ils ont envoyé trois cent cinquante personnes.", 350, "people"),
        ("Deux millions et demi de personnes attendent.", 2_500_000, "people"),
        ("La moitié des personnes attendent.", 50, "percent"),
        ("Un sur trois attend.", Decimal("33.33"), "percent"),
    ],
)
def test_numbers(text: str, value: object, unit: str) -> None:
    found = one(text)

    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "qualifier"),
    [
        ("Au moins 900 personnes attendent.", Qualifier.AT_LEAST),
        ("Plus de 900 personnes attendent.", Qualifier.MORE_THAN),
        ("Il n'a pas envoyé plus de 900 personnes.", Qualifier.AT_MOST),
        ("900 personnes au moins attendent.", Qualifier.AT_LEAST),
        ("Il y a 900 personnes.", Qualifier.EXACTLY),
    ],
)
def test_qualifiers(text: str, qualifier: Qualifier) -> None:
    assert one(text).qualifier is qualifier


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Le 26 juillet 2019, ils ont signé.", "2019-07-26"),
        ("Le premier août 2019, ils ont signé.", "2019-08-01"),
        ("Le 03/04/2019, ils ont signé.", "2019-04-03"),
        ("Ils ont signé en deux mille vingt.", "2020"),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert str(one(text).date) == date


@pytest.mark.parametrize(
    "text",
    ["On prend 10 personnes par mois.", "Chaque mois, il reçoit 10 personnes.", "Un quota mensuel de 10 personnes."],
)
def test_periods(text: str) -> None:
    assert one(text).per == "month"


def test_requests() -> None:
    plain = asked_plainly(fold("Je demande au conseil une audience."), FRENCH.requests)
    loose = asked_loosely(fold("Le conseil doit agir."), FRENCH.requests)

    assert plain is not None
    assert plain.group() == "je demande"
    assert loose is not None
    assert loose.group() == "doit"
    assert asked_plainly(fold("Le conseil demande la paix."), FRENCH.requests) is None


def test_sentences_and_persons() -> None:
    text = "Mme Roy est venue. Je la connais."
    first, second = (text[start:end] for start, end in sentence_spans(text, FRENCH))

    assert not is_first_person(first, FRENCH)
    assert is_first_person(second, FRENCH)
    assert tells_of_one_person("Elle est venue.", FRENCH)


def test_numbers_and_lists_as_we_write_them() -> None:
    locale = Locale("en", NullTranslations(), FRENCH.writing)

    assert (locale.number(1250), locale.list(["a", "b", "c"])) == ("1\u202f250", "a, b et c")


def test_every_language_has_a_pack_that_names_every_unit() -> None:
    assert tuple(GRAMMARS) == LANGUAGES
    assert {language: UNITS - set(pack.units.words) for language, pack in GRAMMARS.items()} == dict.fromkeys(
        LANGUAGES, frozenset()
    )


def test_no_field_of_a_pack_may_be_left_out() -> None:
    modules = [import_module(f"{room.__name__}.{module.name}") for module in pkgutil.iter_modules(room.__path__)]
    parts = {
        part
        for module in modules
        for part in vars(module).values()
        if isinstance(part, type) and is_dataclass(part) and part.__module__.startswith(room.__name__)
    }
    optional = [
        f"{part.__name__}.{field.name}"
        for part in parts
        for field in fields(part)
        if field.default is not MISSING or field.default_factory is not MISSING
    ]

    assert Grammar in parts
    assert optional == []


@pytest.mark.slow
def test_a_field_left_out_is_a_type_error(tmp_path: Path) -> None:
    pack = tmp_path / "pack.py"
    pack.write_text(
        "from campaign.domain.grammar.english import GRAMMAR as E\n"
        "from campaign.domain.grammar.pack import Grammar\n"
        f"Grammar({', '.join(f'{field.name}=E.{field.name}' for field in fields(Grammar) if field.name != 'requests')})\n",
        encoding="utf-8",
    )
    options = ["--strict", "--follow-imports=silent", f"--cache-dir={tmp_path / 'cache'}"]
    said, _, status = mypy.run([*options, str(pack)])

    assert 'Missing named argument "requests"' in said or 'Missing positional argument "requests"' in said
    assert ("Found 1 error" in said, status) == (True, 1)
