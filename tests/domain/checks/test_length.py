"""LEN-1, LEN-2 and LEN-3."""

from __future__ import annotations

import pytest

from campaign.domain.checks import length
from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Rules
from campaign.domain.templates.drafts import NewspaperDetails
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import WordRange
from tests.builders import a_card, a_manuscript, a_template, of
from tests.domain.checks.tables import Table, cases

TEN = NewspaperDetails(name="The Ten", max_words=10)

TEN_AT_MOST: Table = {
    "en": {
        "ten words fit": "Our town wants to know where the last bus went.",
        "a word with hyphens is one word, as in a newspaper's "
        "form": "Forty-two third-country transfers, and not one well-kept record of them.",
        "dashes without spaces part words, and ten they are": "We asked—nobody answered—and so we ask once more.",
        "markers are no words": "People were sent away[@transfers] and nobody followed their way[@ten-a-month].",
    },
    "es": {
        "diez palabras caben": "Nuestro pueblo quiere saber adónde fue aquel último autobús blanco.",
        "los signos de apertura no cuentan": "¿Adónde fueron? ¡Nadie lo dijo! ¿Quién lo sabe ahora?",
        "las marcas no son palabras": "Se llevaron a la gente[@transfers] y nadie preguntó nada[@ten-a-month].",
    },
}
OVER_TEN: Table = {
    "en": {
        "eleven words are one too many": "Our town still wants to know where the last bus went.",
        "a dash without spaces parts two words": "We asked twice—nobody answered us—and so we now ask them for it once more.",
        "the words of all paragraphs count": "We asked.\n\nNobody answered.\n\nSo we ask once more, and we wait.",
        "numbers are words": "In 2019 they signed, and in 2025 they signed once again.",
    },
    "es": {
        "una palabra de más": "Nuestro pueblo quiere saber adónde fue aquel último autobús blanco anoche.",
        "cada párrafo cuenta": "Preguntamos ayer.\n\nNadie contestó nada.\n\nVolvemos a preguntar hoy y esperamos.",
        "con rayas o sin ellas, son más de diez": "Lo pedimos — dos veces — y nadie contestó hasta el día de hoy.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(TEN_AT_MOST))
def test_a_letter_within_the_limit_passes(language: Language, text: str) -> None:
    assert not of("LEN-1", length.check(a_manuscript(text, language, paper=TEN)))


@pytest.mark.parametrize(("language", "text"), cases(OVER_TEN))
def test_a_letter_over_the_limit_stops(language: Language, text: str) -> None:
    (finding,) = of("LEN-1", length.check(a_manuscript(text, language, paper=TEN)))

    assert finding.level is Level.STOP
    assert "The Ten’s limit is 10" in str(finding.message)


#: Ten words at most in one way to count, eleven or more in the other.
BETWEEN: Table = {
    "en": {
        "dashes between spaces": "We asked twice — nobody answered — so we ask again today.",
        "shorter ones": "We asked twice – nobody answered – so we ask again today.",
        "dashes without spaces": "We asked them twice—nobody answered us—so we ask them again.",
        "one of them": "Our town wants to know where – the last bus went.",
        "a span of years": "From 2019–2021 our town asked where the last bus went.",
    },
    "es": {
        "rayas entre espacios": "Lo pedimos — dos veces — y nadie contestó hasta ayer.",
        "rayas pegadas": "Lo pedimos ayer —dos veces— y nadie contestó nada—hasta hoy.",
        "una sola": "Nuestro pueblo quiere saber adónde fue – aquel último autobús blanco.",
        "un lapso": "Entre 2019–2021 preguntamos adónde fue aquel último autobús tan blanco.",
        "el guion largo del diálogo": "—¿Adónde? —dijo ella — y nadie allí le supo contestar nada.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(BETWEEN))
def test_a_letter_at_the_limit_is_not_stopped_for_a_dash(language: Language, text: str) -> None:
    (finding,) = of("LEN-1", length.check(a_manuscript(text, language, paper=TEN)))

    assert finding.level is Level.WARN
    assert "Because of the dashes" in str(finding.message)
    assert "Cut " in str(finding.message)


#: Measured: what LibreOffice Writer says of each.
WRITER_COUNTS = {
    "The train—which was full—would leave Salinas in two hours.": 11,
    "The train – which was full – would leave Salinas in two hours.": 11,
    "In 2019–2021 it ran - twice & more ... / and/or well-known mother-in-law.": 14,
    "The U.S. spent $40 million (945 people) … and “so” — on.": 11,
    "¿Por qué? —dijo ella—. No lo sé.": 8,
    "third‑country a/b  e-mail 5% * x": 6,
}


@pytest.mark.parametrize(("text", "count"), WRITER_COUNTS.items())
def test_words_are_shown_as_a_word_processor_counts_them(text: str, count: int) -> None:
    document = a_manuscript(text).document

    assert document.shown_word_count == count
    assert document.word_count == len(text.split())


def test_the_message_says_by_how_many_words() -> None:
    (finding,) = length.check(a_manuscript("one two three", paper=NewspaperDetails(max_words=1)))

    assert "cut 2." in str(finding.message)
    assert "Your newspaper" in str(finding.message)


def test_without_a_paper_the_template_rules() -> None:
    template = a_template(words=WordRange(1, 2))
    (finding,) = length.check(a_manuscript("one two three", template=template))

    assert "This template’s limit is 2" in str(finding.message)


def test_the_card_of_a_paper_rules_where_the_writer_says_nothing() -> None:
    card = a_card(letters=Rules(max_words=2))
    (finding,) = length.check(a_manuscript("one two three", card=card))

    assert "The Daily Card’s limit is 2" in str(finding.message)


@pytest.mark.parametrize(
    "as_of, said",
    [
        (PartialDate(2018, 7), "We last checked that limit "),
        (
            None,
            "We don’t know how old that limit is. If you know the right one, change it where you chose the newspaper.",
        ),
    ],
)
def test_an_old_limit_counts_and_says_how_old_it_is(as_of: PartialDate | None, said: str) -> None:
    card = a_card(letters=Rules(max_words=2), as_of=as_of)
    (finding,) = length.check(a_manuscript("one two three", card=card))
    corrected = a_manuscript("one two three", card=card, paper=NewspaperDetails(max_words=3))

    assert finding.level is Level.STOP
    assert said in str(finding.message)
    assert list(length.check(corrected)) == []


@pytest.mark.parametrize("kind, id", [(Kind.LETTER, "LEN-1"), (Kind.OP_ED, "LEN-3")])
@pytest.mark.parametrize("text, over", [("four", 0), ("fünf!", 1), ("an ñ, a ñ", 5), ("", 0)])
def test_a_limit_in_characters_counts_spaces(kind: Kind, id: str, text: str, over: int) -> None:
    rules = Rules(max_characters=4)
    found = of(id, length.check(a_manuscript(text, kind=kind, card=a_card(letters=rules, oped=rules))))
    stops = [finding for finding in found if finding.level is Level.STOP]

    assert [f"cut {over}. Its form" in str(finding.message) for finding in stops] == [True] * bool(over)


def test_a_text_with_too_many_words_is_not_told_of_its_characters_too() -> None:
    card = a_card(letters=Rules(max_words=2, max_characters=4))
    (finding,) = length.check(a_manuscript("one two three", card=card))

    assert "3 words" in str(finding.message)


def words(count: int) -> str:
    return " ".join(["word"] * count)


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY])
@pytest.mark.parametrize(("count", "hints"), [(0, 0), (1, 0), (149, 0), (150, 0), (151, 1), (200, 1), (250, 1)])
def test_a_long_letter_that_is_allowed_gets_a_hint(kind: Kind, count: int, hints: int) -> None:
    found = list(length.check(a_manuscript(words(count), kind=kind, paper=NewspaperDetails(max_words=250))))

    assert [finding.level for finding in of("LEN-2", found)] == [Level.HINT] * hints


LONG: Table = {
    "en": {
        "in one paragraph": " ".join(["We ask where they went."] * 31),
        "in several": "\n\n".join(["We ask where they went, and nobody knows."] * 20),
        "in one breath": "We ask and " * 51 + "wait.",
    },
    "es": {
        "en un párrafo": " ".join(["Preguntamos adónde fueron todos."] * 38),
        "en varios": "\n\n".join(["Preguntamos adónde fueron, y nadie lo sabe todavía."] * 19),
        "de un aliento": "Preguntamos y " * 76 + "esperamos.",
    },
}
SHORT: Table = {
    "en": {
        "in one paragraph": " ".join(["We ask where they went."] * 30),
        "in several": "\n\n".join(["We ask where they went, and nobody knows."] * 18),
        "in two sentences": "We ask. " + "We wait and " * 49 + "hope.",
    },
    "es": {
        "en un párrafo": " ".join(["Preguntamos adónde fueron todos."] * 37),
        "en varios": "\n\n".join(["Preguntamos adónde fueron, y nadie lo sabe todavía."] * 18),
        "en dos frases": "Preguntamos. " + "Esperamos y " * 74 + "ya.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(LONG))
def test_a_letter_of_more_than_150_words_gets_a_hint_in_each_language(language: Language, text: str) -> None:
    assert of("LEN-2", length.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(SHORT))
def test_a_short_letter_gets_none(language: Language, text: str) -> None:
    assert not list(length.check(a_manuscript(text, language)))


def op_ed(text: str, language: Language) -> Manuscript:
    return a_manuscript(
        text, language, Kind.OP_ED, paper=NewspaperDetails(name="The Opinion", min_words=6, max_words=9)
    )


SIX_TO_NINE: Table = {
    "en": {
        "six words are enough": "Someone should say where they went.",
        "nine are not too many": "Someone in Washington should say where they all went.",
        "in two paragraphs": "Someone should say it.\n\nWhere did they go?",
    },
    "es": {
        "seis palabras bastan": "Alguien debería decir adónde fueron todos.",
        "nueve no son demasiadas": "Alguien en Washington debería decirnos hoy adónde fueron todos.",
        "en dos párrafos": "Alguien debe decirlo.\n\n¿Adónde se los llevaron?",
    },
}
OUTSIDE: Table = {
    "en": {
        "nothing at all": "",
        "too short": "Somebody should say.",
        "too long by a word": "Someone in Washington should say where they have all gone.",
        "far too long, in paragraphs": "Someone should say it.\n\nWhere did they go, and who paid for all of it?",
    },
    "es": {
        "nada": "",
        "demasiado corto": "Alguien debe decirlo.",
        "una palabra de más": "Alguien en Washington debería decirnos hoy mismo adónde fueron todos.",
        "mucho más largo, en párrafos": "Alguien debe decirlo.\n\n¿Adónde se los llevaron, y quién pagó por todo eso?",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(SIX_TO_NINE))
def test_an_op_ed_within_its_limits_passes(language: Language, text: str) -> None:
    assert not list(length.check(op_ed(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(OUTSIDE))
def test_an_op_ed_outside_its_limits_stops_once(language: Language, text: str) -> None:
    (finding,) = length.check(op_ed(text, language))

    assert (finding.id, finding.level) == ("LEN-3", Level.STOP)


def test_a_short_op_ed_gets_a_message_of_what_is_missing_and_who_says_so() -> None:
    (of_paper,) = length.check(op_ed("Two words.", "en"))
    (of_nobody,) = length.check(a_manuscript("Two words.", kind=Kind.OP_ED, paper=NewspaperDetails(min_words=3)))
    (of_template,) = length.check(
        a_manuscript("Two words.", template=a_template(kind=Kind.OP_ED, words=WordRange(5, 9)))
    )

    assert "The Opinion asks for at least 6" in str(of_paper.message)
    assert "add 4." in str(of_paper.message)
    assert "Your newspaper asks for at least 3" in str(of_nobody.message)
    assert "This op-ed needs 5" in str(of_template.message)


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.OP_ED])
def test_where_no_newspapers_limit_is_known_the_templates_is_a_tip(kind: Kind) -> None:
    template = a_template(kind=kind, words=WordRange(1, 5))
    found = list(length.check(a_manuscript("We ask for this once more, and we wait.", template=template)))

    assert [finding.level for finding in found] == [Level.HINT]
