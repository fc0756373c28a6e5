"""ART-1 and ART-2."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from campaign.domain.checks import article
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.letters.articles import answered, clock
from campaign.domain.newspapers.cards import Required, Rules
from campaign.domain.templates.drafts import Article
from campaign.domain.templates.kinds import Kind
from tests.builders import TODAY, a_card, a_manuscript, of
from tests.domain.checks.tables import Table, cases

TITLE = {"en": "The Last Bus Out", "es": "La fila de la mañana"}
DAY = date(2026, 11, 19)
REQUIRED = Rules(requires=(Required.ARTICLE,))


@pytest.mark.parametrize(
    "written, language, days",
    [("yesterday", "en", 1), ("Today.", "en", 0), ("ayer", "es", 1), ("Antier", "es", 2), ("soon", "en", None)],
)
def test_the_articles_day_may_be_a_word(written: str, language: Language, days: int | None) -> None:
    manuscript = a_manuscript("Hello.", language, Kind.REPLY, blanks={"article_date": written})

    assert answered(manuscript).day == (None if days is None else TODAY - timedelta(days))


NAMED: Table = {
    "en": {
        "in the first sentence": "“The Last Bus Out” was kind to us. It ended too soon.",
        "in the second": "I read slowly. Your story “The Last Bus Out” took me an hour.",
        "after a salutation": "Dear Editor,\n\nI am late. But “The Last Bus Out” stayed with me.",
        "by Re:": "Re: your story of Thursday.\n\nIt left somebody out.",
        "in small letters": "the last bus out is what you called it. We call it Tuesday.",
    },
    "es": {
        "en la primera frase": "«La fila de la mañana» cuenta bien la espera. Falta el final.",
        "en la segunda": "Leo despacio. Su reportaje «La fila de la mañana» me llevó una hora.",
        "tras el saludo": "Señora directora:\n\nLlego tarde. Pero «La fila de la mañana» se me quedó dentro.",
        "por el asunto": "Asunto: su reportaje del jueves.\n\nFaltó alguien.",
    },
}
HIDDEN: Table = {
    "en": {
        "nowhere": "I drove a school bus for most of my life. I never left early.",
        "too late": "I drove a bus. It was yellow. Then I read “The Last Bus Out” and thought of it.",
        "half of it": "The last bus is what I drove. It was yellow.",
    },
    "es": {
        "en ninguna parte": "Manejé un autobús escolar media vida. Nunca salí antes de hora.",
        "demasiado tarde": "Manejé un autobús. Era amarillo. Luego leí «La fila de la mañana» y lo recordé.",
        "a medias": "La fila era larga. Yo estaba en ella.",
    },
}


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY])
@pytest.mark.parametrize(("language", "text"), cases(NAMED))
def test_an_article_named_at_once_passes(language: Language, text: str, kind: Kind) -> None:
    named = Article(TITLE[language], DAY)

    assert not list(article.check(a_manuscript(text, language, kind, article=named)))


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY])
@pytest.mark.parametrize(("language", "text"), cases(HIDDEN))
def test_an_article_named_late_or_never_gets_a_tip(language: Language, text: str, kind: Kind) -> None:
    named = Article(TITLE[language], DAY)
    (finding,) = of("ART-1", article.check(a_manuscript(text, language, kind, article=named)))

    assert finding.level is Level.HINT


@pytest.mark.parametrize(("language", "text"), cases(HIDDEN))
def test_it_stops_where_the_paper_asks_for_an_article(language: Language, text: str) -> None:
    card = a_card(language, letters=REQUIRED)
    (finding,) = of(
        "ART-1", article.check(a_manuscript(text, language, article=Article(TITLE[language], DAY), card=card))
    )

    assert finding.level is Level.STOP


WITHOUT_FIELDS: Table = {
    "en": {
        "a quoted title and a kind of piece": "Your story “Quiet Streets” praised the night. It forgot us.",
        "a quoted title and a day": "“Quiet Streets” (November 12) praised the night.",
        "re:": "Re: Quiet Streets, November 12.\n\nIt forgot us.",
    },
    "es": {
        "un título y qué es": "Su reportaje «Calles tranquilas» alaba la noche. Nos olvidó.",
        "un título y un día": "«Calles tranquilas» (12 de noviembre) alaba la noche.",
        "asunto": "Asunto: Calles tranquilas, 12 de noviembre.\n\nNos olvidó.",
    },
}
ANSWERS_NOTHING: Table = {
    "en": {
        "no article": "I drove a school bus for most of my life.",
        "a quotation that is no title": "“Wait for me,” she called. I did not wait.",
        "an article without a title": "Your story praised the night. It forgot us.",
    },
    "es": {
        "ningún artículo": "Manejé un autobús escolar media vida.",
        "una cita que no es título": "«Espéreme», gritó ella. No esperé.",
        "un artículo sin título": "Su reportaje alaba la noche. Nos olvidó.",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(WITHOUT_FIELDS))
def test_a_reply_that_names_its_article_in_words_passes(language: Language, text: str) -> None:
    assert not list(article.check(a_manuscript(text, language, Kind.REPLY)))


@pytest.mark.parametrize(("language", "text"), cases(ANSWERS_NOTHING))
def test_a_reply_to_nothing_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = article.check(a_manuscript(text, language, Kind.REPLY))

    assert (finding.id, finding.level) == ("ART-1", Level.HINT)


@pytest.mark.parametrize(("language", "text"), cases(ANSWERS_NOTHING))
def test_a_letter_need_not_answer_anything_unless_the_paper_says_so(language: Language, text: str) -> None:
    card = a_card(language, letters=REQUIRED)

    assert not list(article.check(a_manuscript(text, language)))
    assert {finding.level for finding in article.check(a_manuscript(text, language, card=card))} == {Level.STOP}


@pytest.mark.parametrize("kind", [Kind.OP_ED, Kind.OFFICIAL, Kind.CALL])
def test_nor_does_any_other_kind(kind: Kind) -> None:
    assert not list(
        article.check(a_manuscript("I drove a bus.", kind=kind, article=Article("Elsewhere", date(2020, 1, 1))))
    )


@pytest.mark.parametrize(
    ("days", "limit", "level"),
    [
        (0, None, None),
        (7, None, None),
        (8, None, Level.HINT),
        (14, 14, None),
        (15, 14, Level.WARN),
        (16, 14, Level.STOP),
        (2, 1, Level.WARN),
        (3, 1, Level.STOP),
        (8, 7, Level.WARN),
        (9, 7, Level.STOP),
        (9, 14, None),
        (-1, 14, None),
        (-1, None, None),
        (-2, 14, Level.WARN),
        (-2, None, Level.WARN),
    ],
)
def test_the_days_since_the_article_count(days: int, limit: int | None, level: Level | None) -> None:
    """The paper's own limit stops once it is past wherever the writer is; the usual week is advice."""
    card = a_card(letters=Rules(days_since_article=limit)) if limit else None
    named = Article(TITLE["en"], TODAY - timedelta(days))
    found = of("ART-2", article.check(a_manuscript("Re: it.", article=named, card=card)))

    assert [finding.level for finding in found] == ([level] if level else [])


def test_on_what_may_be_the_last_day_the_writer_is_asked_to_hurry() -> None:
    card = a_card(letters=Rules(days_since_article=7))
    named = Article(TITLE["en"], TODAY - timedelta(8))
    (finding,) = of("ART-2", article.check(a_manuscript("Re: it.", article=named, card=card)))

    assert "Today may be the last day." in str(finding.message)


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("en", "November 22", date(2026, 11, 22)),
        ("en", "November 23", date(2025, 11, 23)),
        ("es", "22 de noviembre", date(2026, 11, 22)),
    ],
)
def test_a_writer_a_day_ahead_of_us_means_this_year(language: Language, written: str, day: date) -> None:
    assert answered(a_manuscript("Hello.", language, blanks={"article_date": written})).day == day


def test_the_clock_says_how_long_an_answer_is_in_time() -> None:
    running = clock(a_manuscript("Re: it.", article=Article("It", date(2026, 11, 17))))
    assert running is not None

    assert (running.days, running.until, running.is_rule) == (7, date(2026, 11, 24), False)
    assert running.days_left(TODAY) == 3


def test_it_does_not_run_without_a_day_or_for_other_kinds() -> None:
    assert clock(a_manuscript("Hello.")) is None
    assert clock(a_manuscript("Hello.", kind=Kind.OP_ED, article=Article("It", DAY))) is None


def test_nor_over_the_end_of_the_calendar() -> None:
    running = clock(a_manuscript("Hello.", article=Article("It", date.max)))

    assert running is not None
    assert running.until == date.max


@pytest.mark.parametrize(
    ("language", "written", "day"),
    [
        ("en", "November 14", date(2026, 11, 14)),
        ("en", "December 30", date(2025, 12, 30)),
        ("en", "Nov. 3, 2024", date(2024, 11, 3)),
        ("en", "February 29", date(2024, 2, 29)),
        ("en", "last Tuesday", None),
        ("en", "2026", None),
        ("es", "14 de noviembre", date(2026, 11, 14)),
        ("es", "1 de enero de 2026", date(2026, 1, 1)),
        ("es", "el martes", None),
    ],
)
def test_a_templates_own_blanks_name_the_article_too(language: Language, written: str, day: date | None) -> None:
    found = answered(a_manuscript("Hello.", language, blanks={"article": " It ", "article_date": written}))

    assert (found.title, found.day) == ("It", day)


def test_the_articles_own_fields_rule() -> None:
    blanks = {"article": "Another", "article_date": "November 1"}

    assert answered(a_manuscript("Hello.", blanks=blanks, article=Article("It", DAY))) == Article("It", DAY)


def test_a_title_without_a_day_is_asked_for_it() -> None:
    (finding,) = article.check(a_manuscript("Re: it.", article=Article("It")))

    assert finding.message.text.startswith("Add the date")
