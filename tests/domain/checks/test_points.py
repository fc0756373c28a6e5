"""PT-1 and FACT-4."""

from __future__ import annotations

import pytest

from campaign.domain.checks import points
from campaign.domain.evidence.topics import Topic
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.templates.kinds import Kind
from tests.builders import FACTS, a_campaign, a_content, a_fact, a_manuscript, a_template, both, of
from tests.domain.checks.tables import Table, cases

ONE_POINT: Table = {
    "en": {
        "three facts in one sentence": "They paid, they sent, they hid it.[@transfers; @ten-a-month; @cost]",
        "one fact told twice, with "
        "another": "They were sent.[@transfers] It was paid for.[@cost] Again: they were sent.[@transfers]",
        "four paragraphs without any fact": "We saw it.\n\nWe asked.\n\nNobody answered.\n\nWe ask again.",
        "two bills, one of them twice": "Pass H.R. 12. Kill S. 34. Then, once more, HR 12 and U.S. 285.",
        "two asks": "I ask for a hearing. We also urge our senators to read it. They asked nothing.",
        "nothing yet": "",
    },
    "es": {
        "tres datos en una frase": "Pagaron, enviaron y callaron.[@transfers; @ten-a-month; @cost]",
        "un dato dos veces y otro más": "Los enviaron.[@transfers] Se pagó.[@cost] Otra vez: los enviaron.[@transfers]",
        "cuatro párrafos sin datos": "Lo vimos.\n\nPreguntamos.\n\nNadie contestó.\n\nVolvemos a preguntar.",
        "dos proyectos, uno dos veces": "Aprueben la H.R. 12 y no la S. 34. Otra vez: la HR 12.",
        "dos peticiones": "Pido una audiencia. También instamos a leerlo. Ellos no pidieron nada.",
        "nada todavía": "",
    },
}
MANY_POINTS: Table = {
    "en": {
        "four facts in four sentences": "Sent.[@transfers] Paid.[@cost] Filed.[@motions] Taken in.[@ten-a-month]",
        "four facts in one mark": "It is all on record.[@transfers; @cost; @motions; @ten-a-month]",
        "three bills": "Pass H.R. 12, S. 34 and H.J. Res. 5 before the summer.",
        "three asks": "I ask for a hearing. We urge our senators to come. Please publish the list.",
        "five paragraphs": "We saw it.\n\nWe asked.\n\nNobody answered.\n\nWe waited.\n\nWe ask again.",
    },
    "es": {
        "cuatro datos en cuatro frases": "Enviados.[@transfers] Pagados.[@cost] Presentadas.[@motions] "
        "Recibidos.[@ten-a-month]",
        "cuatro datos en una marca": "Todo consta en los registros.[@transfers; @cost; @motions; @ten-a-month]",
        "tres proyectos": "Aprueben la H.R. 12, la S. 34 y la H. Res. 5 antes del verano.",
        "tres peticiones": "Pido una audiencia. Instamos a venir. Exijo que se publique la lista.",
        "cinco párrafos": "Lo vimos.\n\nPreguntamos.\n\nNadie contestó.\n\nEsperamos.\n\nVolvemos a preguntar.",
    },
}


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY])
@pytest.mark.parametrize(("language", "text"), cases(ONE_POINT))
def test_a_letter_with_one_point_passes(language: Language, text: str, kind: Kind) -> None:
    assert not of("PT-1", points.check(a_manuscript(text, language, kind)))


@pytest.mark.parametrize("kind", [Kind.LETTER, Kind.REPLY])
@pytest.mark.parametrize(("language", "text"), cases(MANY_POINTS))
def test_a_letter_with_many_points_gets_a_tip(language: Language, text: str, kind: Kind) -> None:
    (finding,) = of("PT-1", points.check(a_manuscript(text, language, kind)))

    assert finding.level is Level.HINT


def test_facts_and_paragraphs_are_two_things() -> None:
    text = "One.[@transfers]\n\nTwo.[@cost]\n\nThree.[@motions]\n\nFour.[@ten-a-month]\n\nFive."

    assert len(of("PT-1", points.check(a_manuscript(text)))) == 2


OP_ED_OF_ONE_CASE: Table = {
    "en": {
        "three topics": "They were sent.[@transfers] It was paid for.[@cost] Judges were asked.[@motions]",
        "six paragraphs of one topic": "We.\n\nSaw.\n\nThem.\n\nGo.\n\nAway.\n\nThat night.[@transfers]",
        "many facts of two topics": "Sent and taken in, and once more.[@transfers; @ten-a-month; @transfers]",
    },
    "es": {
        "tres temas": "Los enviaron.[@transfers] Se pagó por ello.[@cost] Se pidió a los jueces.[@motions]",
        "seis párrafos de un tema": "Los.\n\nVimos.\n\nIrse.\n\nDe.\n\nNoche.\n\nA todos.[@transfers]",
        "muchos datos de dos temas": "Enviados y recibidos, y otra vez.[@transfers; @ten-a-month; @transfers]",
    },
}
OP_ED_OF_MANY: Table = {
    "en": {
        "four topics in a row": "Sent.[@transfers] Paid.[@cost] Filed.[@motions] Taken in.[@ten-a-month]",
        "four topics in one mark": "All of it is on record.[@transfers; @cost; @motions; @ten-a-month]",
        "four topics over paragraphs": "They were sent.[@transfers]\n\nWho paid?[@cost]\n\nWho asked?[@motions]\n\nWho "
        "took them?[@ten-a-month]",
    },
    "es": {
        "cuatro temas seguidos": "Enviados.[@transfers] Pagados.[@cost] Presentadas.[@motions] "
        "Recibidos.[@ten-a-month]",
        "cuatro temas en una marca": "Todo consta.[@transfers; @cost; @motions; @ten-a-month]",
        "cuatro temas en párrafos": "Los enviaron.[@transfers]\n\n¿Quién pagó?[@cost]\n\n¿Quién lo "
        "pidió?[@motions]\n\n¿Quién los recibió?[@ten-a-month]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(OP_ED_OF_ONE_CASE))
def test_an_op_ed_that_argues_one_case_passes(language: Language, text: str) -> None:
    assert not of("PT-1", points.check(a_manuscript(text, language, Kind.OP_ED)))


@pytest.mark.parametrize(("language", "text"), cases(OP_ED_OF_MANY))
def test_an_op_ed_of_more_than_three_topics_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = of("PT-1", points.check(a_manuscript(text, language, Kind.OP_ED)))

    assert finding.level is Level.HINT


def test_topics_are_named_as_readers_know_them() -> None:
    template = a_template(kind=Kind.OP_ED)
    content = a_content([template], campaign=a_campaign(topics=[Topic("courts", both("Rules and courts"))]))
    text = "All of it.[@transfers; @cost; @motions; @ten-a-month]"
    (finding,) = of("PT-1", points.check(a_manuscript(text, template=template, content=content)))

    assert "Rules and courts" in str(finding.message)


FEW_FACTS: Table = {
    "en": {
        "no fact": "Our town is waiting for an answer.",
        "one fact": "More than 900 people were sent.[@transfers]",
        "two facts, one of them twice": "They were sent,[@transfers] it was paid,[@cost] and they were "
        "sent.[@transfers]",
    },
    "es": {
        "ningún dato": "Nuestro pueblo espera una respuesta.",
        "un dato": "Se envió a más de 900 personas.[@transfers]",
        "dos datos, uno dos veces": "Los enviaron,[@transfers] se pagó,[@cost] y los enviaron.[@transfers]",
    },
}
MANY_FACTS: Table = {
    "en": {
        "three facts, each in its "
        "sentence": "They were sent.[@transfers] It was paid.[@cost] It goes on.[@ten-a-month]",
        "three in one mark": "It is on record.[@transfers; @cost; @motions]",
        "four, over paragraphs": "Sent.[@transfers]\n\nPaid.[@cost]\n\nFiled and taken in.[@motions; @ten-a-month]",
    },
    "es": {
        "tres datos, cada uno en su frase": "Los enviaron.[@transfers] Se pagó.[@cost] Aún sigue.[@ten-a-month]",
        "tres en una marca": "Consta en los registros.[@transfers; @cost; @motions]",
        "cuatro, en párrafos": "Enviados.[@transfers]\n\nPagados.[@cost]\n\nPresentadas y recibidos.[@motions; "
        "@ten-a-month]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(FEW_FACTS))
def test_a_letter_with_few_facts_gets_no_hint(language: Language, text: str) -> None:
    assert not of("FACT-4", points.check(a_manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(MANY_FACTS))
def test_a_letter_with_more_than_two_facts_gets_a_hint(language: Language, text: str) -> None:
    (finding,) = of("FACT-4", points.check(a_manuscript(text, language)))

    assert finding.level is Level.HINT


@pytest.mark.parametrize(("count", "hints"), [(0, 0), (6, 0), (7, 1)])
def test_an_op_ed_may_have_six(count: int, hints: int) -> None:
    facts = [a_fact(f"fact-{number}") for number in range(count)]
    template = a_template(kind=Kind.OP_ED)
    text = " ".join(f"It is so.[@{fact.id}]" for fact in facts)
    manuscript = a_manuscript(text, template=template, content=a_content([template], facts=facts))

    assert len(of("FACT-4", points.check(manuscript))) == hints


@pytest.mark.parametrize(("kind", "few"), [(Kind.OFFICIAL, 3), (Kind.CALL, 2)])
def test_a_message_to_an_official_has_few_facts_and_nothing_else_is_counted(kind: Kind, few: int) -> None:
    def found(count: int) -> list[Level]:
        text = " ".join(f"It is so.[@{fact.id}]" for fact in FACTS[:count])
        return [finding.level for finding in points.check(a_manuscript(text, kind=kind))]

    assert (found(few), found(few + 1)) == ([], [Level.HINT])
