"""CHAR-1 and CHAR-2."""

from __future__ import annotations

import pytest

from campaign.domain.checks import characters
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.texts.normalise import clean
from tests.builders import a_manuscript, of
from tests.domain.checks.tables import Table, cases

PRINTABLE = frozenset(map(ord, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZáéíóúüñ0123456789¿?¡!.,;:“”’—-[]@"))

KEPT: Table = {
    "en": {
        "plain words": "We ask where they went.",
        "line feeds and tabs": "We ask:\r\n\twhere did they go?\r\rTell us.",
        "accents, typed in two pieces": "Jose\u0301 asked, too.",
        "dashes and curly quotes": "“Where?”—that’s all we ask.",
        "a hyphen of Word's": "We ask for 10\x1e15 people.",
        "a family of emoji": "We ask 👩\u200d👩\u200d👧 where they went.",
        "words of another alphabet": "We ask Лена and Ωmega, 5 μm away; Он said «да».",
    },
    "es": {
        "palabras llanas": "Preguntamos adónde fueron.",
        "saltos de línea": "Preguntamos:\r\n¿adónde fueron?",
        "tildes en dos piezas": "¿Ado\u0301nde fue el nin\u0303o?",
    },
}
DROPPED: Table = {
    "en": {
        "a zero-width space": "We ask\u200b where they went.",
        "a sign that turns the text around": "We ask \u202ewhere\u202c they went tonight.",
        "a NUL": "We\x00 ask again where they went.",
        "a broken character": "We ask \ud800 once more.",
        "a private one": "We ask \ue000 in vain.",
        "one that means nothing yet": "We ask \U000e0fff for long.",
        "a heap of accents": "We ask wh" + "e\u0323\u0302" + "\u0301" * 40 + "re they went.",
        "a soft hyphen": "We ask for trans\u00adparency.",
        "a joiner between letters": "We ask \u0915\u094d\u200d\u0937 where they went.",
        "a soft hyphen of Word's": "We ask for trans\x1fparency.",
    },
    "es": {
        "un espacio invisible": "Preguntamos\u200b adónde fueron.",
        "un signo que da la vuelta al texto": "Preguntamos \u2067otra vez\u2069 hoy.",
        "un carácter de control": "Volvemos\x07 a preguntar adónde fueron.",
        "un montón de tildes": "Preguntamo" + "\u0301" * 40 + "s adónde fueron.",
        "uno roto": "Preguntamos \udc00 de nuevo.",
    },
}


@pytest.mark.parametrize(("language", "raw"), cases(KEPT))
def test_what_passes_the_door_is_not_spoken_of(language: Language, raw: str) -> None:
    cleaned = clean(raw)

    assert not list(characters.check(a_manuscript(cleaned.text, language, dropped=cleaned.dropped)))


@pytest.mark.parametrize(("language", "raw"), cases(DROPPED))
def test_what_was_dropped_is_named_by_its_number_and_kind(language: Language, raw: str) -> None:
    cleaned = clean(raw)
    (finding,) = characters.check(a_manuscript(cleaned.text, language, dropped=cleaned.dropped))

    assert (finding.id, finding.level, finding.words) == ("CHAR-1", Level.WARN, ())
    assert all(f"U+{ord(character):04X}" in str(finding.message) for character in cleaned.dropped)


def test_each_kind_of_dropped_character_has_its_own_finding() -> None:
    found = list(characters.check(a_manuscript("", dropped="\u200b\u202e\x00\ud800\ue000\U000e0fff")))

    assert len({str(finding.message).split(":")[0] for finding in found}) == 6


@pytest.mark.parametrize("dropped", ["\u200d", "\u200c", "\x07"])
def test_no_message_says_that_nothing_is_lost_if_something_may_be(dropped: str) -> None:
    (finding,) = characters.check(a_manuscript("", dropped=dropped))

    assert "looks the same" not in str(finding.message)
    assert "Check whether" in str(finding.message)


DISGUISED: Table = {
    "en": {
        "a Cyrillic o": "We ask where the pl\u0430nes went.",
        "several": "We \u0430sk wh\u0435re they went.",
        "a Greek one": "We ask for \u03bfversight.",
        "a lone one": "We saw \u0430 plane.",
        "a capital": "\u0422he planes left.",
    },
    "es": {
        "una o cirílica": "Preguntamos ad\u043ende fueron.",
        "una letra sola": "Vimos \u0430 los niños.",
        "una griega": "Pedimos \u03bfír la verdad.",
        "una mayúscula": "\u0421ada avión salió lleno.",
        "en un nombre": "Hondur\u0430s no responde.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(DISGUISED))
def test_a_lookalike_letter_is_reported_with_its_word(language: Language, text: str) -> None:
    (finding,) = characters.check(a_manuscript(text, language))

    assert (finding.id, finding.level) == ("CHAR-3", Level.WARN)
    assert finding.words[0] == text[finding.start : finding.end]
    assert finding.words[0] in str(finding.message)


def test_an_emoji_is_named_without_what_joins_it() -> None:
    (finding,) = characters.check(a_manuscript("We ask 👩\u200d👧.", printable=PRINTABLE))

    assert finding.words == ("👩", "👧")


def test_a_long_list_is_cut() -> None:
    (finding,) = characters.check(a_manuscript("", dropped=map(chr, range(0xE000, 0xE100))))

    assert str(finding.message).count("U+") == 12


PRINTED: Table = {
    "en": {
        "plain words": "We ask where they went.",
        "spaces of any kind": "We\u00a0ask\u2009and\nwait.",
        "curly quotes": "They say “wait” and we’re waiting.",
    },
    "es": {
        "palabras llanas": "Preguntamos adónde fueron.",
        "la eñe y la diéresis": "La vergüenza del niño.",
        "signos de apertura": "¿Adónde? ¡Digan!",
    },
}
UNPRINTED: Table = {
    "en": {
        "an emoji": "We ask 🙏 where they went.",
        "a letter of another script": "We ask Лена, too.",
        "a sign": "We ask ☞ again.",
    },
    "es": {
        "un emoji": "Preguntamos 🙏 adónde fueron.",
        "una letra de otra escritura": "Preguntamos a Ωmega también.",
        "un signo": "Preguntamos ✔ de nuevo.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(PRINTED))
def test_what_the_typefaces_have_passes(language: Language, text: str) -> None:
    assert not list(characters.check(a_manuscript(text, language, printable=PRINTABLE)))


@pytest.mark.parametrize(("language", "text"), cases(UNPRINTED))
def test_what_they_lack_warns_and_is_shown(language: Language, text: str) -> None:
    (finding,) = of("CHAR-2", characters.check(a_manuscript(text, language, printable=PRINTABLE)))

    assert finding.level is Level.WARN
    assert finding.words[0] == text[finding.start : finding.end]
    assert finding.words[0] in str(finding.message)


def test_nothing_is_said_if_no_one_asked() -> None:
    assert not list(characters.check(a_manuscript("🙏")))
