"""SRC-1."""

from __future__ import annotations

import pytest

from campaign.domain.checks import sources
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.kinds import Kind
from tests.builders import a_content, a_fact, a_manuscript, a_source, a_template
from tests.domain.checks.tables import Table, cases

SOURCES = (
    a_source("record", title="The Record"),
    a_source("undated", title="The Undated Page", unknown=["issued"]),
    a_source("nobodys", title="The Page of Nobody", unknown=["publisher", "url"]),
    a_source("nothing", title=None, publisher=None, unknown=["publisher", "issued", "url"]),
)
FACTS = (
    a_fact("sound"),
    a_fact("sound-too"),
    a_fact("mixed", sources=["undated", "record"]),
    a_fact("poor", sources=["undated"]),
    a_fact("poorer", sources=["undated", "nobodys"]),
    a_fact("poorest", sources=["nothing"]),
)


def manuscript(text: str, language: Language, kind: Kind = Kind.LETTER) -> Manuscript:
    template = a_template(language, kind)
    return a_manuscript(text, template=template, content=a_content([template], facts=FACTS, sources=SOURCES))


SOUND: Table = {
    "en": {
        "nothing is cited": "We only ask.",
        "the source says all": "It is so.[@sound]",
        "two facts of one good source": "It is said once, and said again.[@sound; @sound-too]",
    },
    "es": {
        "no se cita nada": "Solo preguntamos.",
        "la fuente lo dice todo": "Es así.[@sound]",
        "dos datos de una buena fuente": "Se dice una vez, y otra.[@sound; @sound-too]",
    },
}
POOR: Table = {
    "en": {
        "the only source has no date": "It is so.[@poor]",
        "a poor fact beside a sound one": "It is so, and so is that.[@sound; @poor]",
        "cited twice, said once": "It is so.[@poor]\n\nAnd it stays so.[@poor]",
        "beside a sound source in one fact and alone in another": "It is so in both.[@mixed] Thus it stands.[@poor]",
    },
    "es": {
        "la única fuente no tiene fecha": "Es así.[@poor]",
        "un dato pobre junto a uno bueno": "Es así, y aquello también.[@sound; @poor]",
        "citado dos veces, dicho una": "Es así.[@poor]\n\nY así sigue.[@poor]",
        "en un dato junto a una buena fuente y en otro sola": "Está en las dos.[@mixed] Así consta.[@poor]",
    },
}
BESIDE: Table = {
    "en": {
        "one of two sources says all": "It is said in two places.[@mixed]",
        "the same again": "It is said in two places.[@mixed]\n\nWe repeat it.[@mixed]",
        "beside a sound fact": "Two places say it, and a third one too.[@mixed; @sound]",
    },
    "es": {
        "una de dos fuentes lo dice todo": "Se dice en dos sitios.[@mixed]",
        "lo mismo otra vez": "Se dice en dos sitios.[@mixed]\n\nLo repetimos.[@mixed]",
        "junto a un dato bueno": "Lo dicen dos sitios, y también otro.[@mixed; @sound]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(SOUND))
def test_a_fact_of_sound_sources_passes(language: Language, text: str) -> None:
    assert not list(sources.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(POOR))
def test_a_fact_without_a_sound_source_gets_a_tip(language: Language, text: str) -> None:
    (finding,) = sources.check(manuscript(text, language))

    assert (finding.id, finding.level) == ("SRC-1", Level.HINT)
    assert "“The Undated Page” has no date" in str(finding.message)


@pytest.mark.parametrize(("language", "text"), cases(BESIDE))
def test_a_poor_source_beside_a_sound_one_is_a_hint(language: Language, text: str) -> None:
    (finding,) = sources.check(manuscript(text, language))

    assert (finding.id, finding.level) == ("SRC-1", Level.HINT)
    assert "“The Undated Page” has no date" in str(finding.message)
    assert "“The Record” backs the same fact" in str(finding.message)


def test_each_poor_source_is_named_with_what_it_lacks() -> None:
    found = [str(finding.message) for finding in sources.check(manuscript("So.[@poorer] Thus.[@poorest]", "en"))]

    assert ["no date" in found[0], "or link" in found[1], "“nothing” has no" in found[2]] == [True] * 3


@pytest.mark.parametrize("beside", [[], ["record"]])
@pytest.mark.parametrize(
    "unknown",
    [
        ["publisher"],
        ["issued"],
        ["url"],
        ["publisher", "issued"],
        ["publisher", "url"],
        ["issued", "url"],
        ["publisher", "issued", "url"],
    ],
)
def test_whatever_is_missing_has_its_words(unknown: list[str], beside: list[str]) -> None:
    template = a_template()
    content = a_content(
        [template],
        facts=[a_fact("poor", sources=["lacking", *beside])],
        sources=[a_source("lacking", unknown=unknown), a_source()],
    )
    (finding,) = sources.check(a_manuscript("It is so.[@poor]", template=template, content=content))

    ways = {
        "publisher": ["no publisher"],
        "issued": ["no date", ", date", "or date"],
        "url": ["no link", "or link"],
    }
    assert all(any(way in str(finding.message) for way in ways[name]) for name in unknown)


@pytest.mark.parametrize(("language", "text"), cases(POOR))
def test_an_op_ed_is_held_back_by_it(language: Language, text: str) -> None:
    (finding,) = sources.check(manuscript(text, language, Kind.OP_ED))

    assert (finding.id, finding.level) == ("SRC-1", Level.STOP)


@pytest.mark.parametrize(("language", "text"), cases(SOUND))
def test_a_sound_op_ed_is_not(language: Language, text: str) -> None:
    assert not list(sources.check(manuscript(text, language, Kind.OP_ED)))
