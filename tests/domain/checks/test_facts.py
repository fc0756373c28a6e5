"""FACT-3, FACT-5 and FACT-6."""

from __future__ import annotations

from datetime import date

import pytest

from campaign.domain.checks import facts
from campaign.domain.evidence.facts import Status
from campaign.domain.findings import Level
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.templates.drafts import FactChoice
from tests.builders import TODAY, a_content, a_fact, a_manuscript, a_moment, a_quantity, a_template, both, of
from tests.domain.checks.tables import Table, cases

NOEM = both("Kristi Noem, the Homeland Security secretary", "Kristi Noem, secretaria de Seguridad Nacional")
FACTS = (
    a_fact("fresh", as_of="2026-03"),
    a_fact("old", as_of="2020-06", figures=[a_moment("2019-07-26")], status=Status.HISTORICAL),
    a_fact("counted", figures=[a_quantity(900)], as_of="2020-06", status=Status.HISTORICAL),
    a_fact("claimed", attributed_to=NOEM),
    a_fact("disputed", attributed_to=NOEM, status=Status.DISPUTED),
    a_fact("contradicted", status=Status.DISPUTED),
    a_fact(
        "overtaken",
        "They held 34 people.",
        "Retenían a 34 personas.",
        as_of="2026-01",
        status=Status.SUPERSEDED,
        superseded_by="newer",
    ),
    a_fact("newer", "They hold nobody now.", "Ya no retienen a nadie."),
    a_fact("lost", status=Status.SUPERSEDED, as_of="2026-01"),
    a_fact("withdrawn", "They fly daily.", "Vuelan a diario.", status=Status.RETRACTED, attributed_to=NOEM),
)


def manuscript(text: str, language: Language = "en", today: date = TODAY) -> Manuscript:
    template = a_template(language)
    return a_manuscript(text, template=template, content=a_content([template], facts=FACTS), today=today)


DATED: Table = {
    "en": {
        "a fact of this year": "Ten people arrive each month.[@fresh]",
        "the year stands in the sentence": "By 2020 they had sent hundreds.[@old]",
        "the whole date stands there": "Guatemala signed on July 26, 2019.[@old]",
        "the month and year stand there": "In June 2020 nobody had come back.[@old]",
        "one of two sentences that cite it has the date": "They signed in 2019.[@old] They never spoke of it.[@old]",
        "each sentence with the figure has the date": "By 2020, 900 went.[@counted] Of those 900, most left by June 2020.[@counted]",
        "the second says no figure": "In June 2020 it was 900.[@counted] Nobody wrote to them.[@counted]",
    },
    "es": {
        "un dato de este año": "Diez personas llegan cada mes.[@fresh]",
        "el año está en la frase": "Hasta 2020 habían enviado a cientos.[@old]",
        "la fecha entera está en la frase": "Guatemala firmó el 26 de julio de 2019.[@old]",
        "el mes y el año están en la frase": "En junio de 2020 nadie había vuelto.[@old]",
        "la segunda frase no dice la cifra": "En junio de 2020 eran 900.[@counted] Nadie les escribió.[@counted]",
    },
}
UNDATED: Table = {
    "en": {
        "no date at all": "They signed, and people were sent.[@old]",
        "a day without its year could be this year's": "They signed on July 26.[@old]",
        "another year": "In 2024 they signed it.[@old]",
        "the date in the sentence before": "It was 2019. They signed it then.[@old]",
        "the date in another paragraph": "They signed it.[@old]\n\nThat was in 2019.",
        "the figure again, without the date": "By 2020, 900 were sent.[@counted] And 900 is no small number.[@counted]",
        "the figure without a marker of its own": "By 2020, 900 had gone.[@counted] All 900 wanted to stay.",
        "only a sentence without the figure has the date": "They sent 900.[@counted] That was in 2020.[@counted]",
    },
    "es": {
        "ninguna fecha": "Firmaron, y enviaron a la gente.[@old]",
        "un día sin su año puede ser de este": "Firmaron el 26 de julio.[@old]",
        "otro año": "En 2024 lo firmaron.[@old]",
        "la fecha en la frase anterior": "Era 2019. Entonces lo firmaron.[@old]",
        "la cifra otra vez, sin fecha": "Hasta 2020 enviaron a 900.[@counted] Y 900 no son pocos.[@counted]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(DATED))
def test_an_old_fact_with_its_date_passes(language: Language, text: str) -> None:
    assert not of("FACT-3", facts.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(UNDATED))
def test_an_old_fact_without_its_date_warns(language: Language, text: str) -> None:
    (finding,) = of("FACT-3", facts.check(manuscript(text, language)))

    assert finding.level is Level.HINT
    assert "2020-06" in str(finding.message)


TODAYS: Table = {
    "en": {
        "today": "Today, nobody comes back.[@old]",
        "this year": "This year they sent 900.[@counted]",
        "to this day": "To this day nobody has come back.[@old]",
    },
    "es": {
        "hoy": "Hoy nadie vuelve.[@old]",
        "este año": "Este año enviaron a 900.[@counted]",
        "en la actualidad": "En la actualidad no regresa nadie.[@old]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(TODAYS))
def test_an_old_fact_told_as_todays_warns(language: Language, text: str) -> None:
    (finding,) = of("FACT-3", facts.check(manuscript(text, language)))

    assert finding.level is Level.WARN


def test_each_undated_sentence_with_the_figure_warns_at_its_place() -> None:
    text = "They sent 900.[@counted] By 2020 it was so.[@counted] Yes, 900 people.[@counted]"
    found = of("FACT-3", facts.check(manuscript(text)))

    assert [finding.words for finding in found] == [("They sent 900.",), ("Yes, 900 people.",)]


@pytest.mark.parametrize(
    ("today", "is_old"),
    [(date(2027, 3, 31), False), (date(2027, 4, 1), True), (date(2028, 2, 29), True), (date(2026, 3, 1), False)],
)
def test_old_is_more_than_twelve_months_after_the_last_day_it_speaks_of(today: date, is_old: bool) -> None:
    assert bool(of("FACT-3", facts.check(manuscript("It is so.[@fresh]", today=today)))) is is_old


SAID_BY_SOMEBODY: Table = {
    "en": {
        "the speaker in the same sentence": "Secretary Noem says that both have signed.[@disputed]",
        "the speaker at the end": "Both have signed, if you believe Kristi Noem.[@claimed]",
        "a current fact of ours needs nobody": "Ten people arrive each month.[@fresh]",
        "the speaker in the sentence before": "Noem says it.[@claimed] It is safe.[@claimed]",
        "she, after a sentence that names her": "Noem spoke on Thursday. She said that both had signed.[@disputed]",
        "her office at the time": "The Homeland Security secretary at the time said that both had signed.[@disputed]",
        "the dispute itself": "Whether both have signed is disputed.[@disputed]",
        "by her account": "By Noem’s account both have signed.[@disputed]",
        "what holds now": "They hold nobody now.[@newer]",
    },
    "es": {
        "quien lo dice, en la misma frase": "La secretaria Noem dice que ambos firmaron.[@disputed]",
        "quien lo dice, al final": "Ambos firmaron, si se cree a Kristi Noem.[@claimed]",
        "un dato vigente no necesita a nadie": "Diez personas llegan cada mes.[@fresh]",
        "quien lo dice, en la frase anterior": "Noem lo dice.[@claimed] Es seguro.[@claimed]",
        "ella, tras una frase que la nombra": "Noem habló el jueves. Dijo que ambos habían firmado.[@disputed]",
        "su cargo de entonces": "La entonces secretaria de Seguridad Nacional dijo que ambos firmaron.[@disputed]",
        "la disputa misma": "Se discute si ambos firmaron.[@disputed]",
    },
}
STOPS: Table = {
    "en": {
        "a disputed fact said plainly": "Both countries have signed.[@disputed]",
        "part of a longer word": "The Noemites have signed, it is told.[@disputed]",
        "sources contradict each other and nobody is named": "Flights have begun.[@contradicted]",
        "what we have withdrawn": "They fly daily, Noem says.[@withdrawn]",
    },
    "es": {
        "un dato discutido, dicho sin más": "Ambos países han firmado.[@disputed]",
        "las fuentes se contradicen y nadie lo dice": "Los vuelos han empezado.[@contradicted]",
        "lo que hemos retirado": "Vuelan a diario, dice Noem.[@withdrawn]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(SAID_BY_SOMEBODY))
def test_a_claim_with_its_speaker_passes(language: Language, text: str) -> None:
    assert not of("FACT-5", facts.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(STOPS))
def test_what_does_not_hold_as_a_plain_fact_stops(language: Language, text: str) -> None:
    (finding,) = of("FACT-5", facts.check(manuscript(text, language)))

    assert finding.level is Level.STOP


WARNS: Table = {
    "en": {
        "a claim without its speaker": "Both countries are safe.[@claimed]",
        "a title alone names nobody": "A secretary says that they signed.[@disputed]",
        "another speaker": "The Pentagon said that both countries are safe.[@claimed]",
        "the speaker stands in the sentence before": "So says Noem. Both have signed.[@disputed]",
        "her office names nobody": "Homeland Security has seen to it that they signed.[@disputed]",
        "what is overtaken": "They hold 34 people.[@overtaken]",
        "the speaker of a disputed claim is only named": "When Noem flew home, both had signed.[@disputed]",
    },
    "es": {
        "lo que alguien afirma, sin decir quién": "Ambos países son seguros.[@claimed]",
        "lo dice otro": "El Pentágono dijo que ambos son seguros.[@claimed]",
        "el cargo no nombra a nadie": "Seguridad Nacional logró que ambos firmaran.[@disputed]",
        "quien lo dice está en la frase anterior": "Así lo dice Noem. Ambos firmaron.[@disputed]",
        "lo que ya está superado": "Retienen a 34 personas.[@overtaken]",
        "de lo disputado solo se nombra a quien lo afirma": "Cuando Noem voló de regreso, ya habían firmado ambos.[@disputed]",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(WARNS))
def test_what_holds_with_a_word_more_warns(language: Language, text: str) -> None:
    (finding,) = of("FACT-5", facts.check(manuscript(text, language)))

    assert finding.level is Level.WARN


def test_what_overtook_a_fact_is_named() -> None:
    (finding,) = of("FACT-5", facts.check(manuscript("They hold 34 people.[@overtaken]")))
    (nameless,) = of("FACT-5", facts.check(manuscript("They hold people.[@lost]")))

    assert "They hold nobody now." in str(finding.message)
    assert "Newer reporting has replaced this" in str(nameless.message)


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("In January 2026 they held 34 people.[@overtaken]", Level.HINT),
        ("Let us go back to January 2026. They held 34 people.[@overtaken]", Level.HINT),
        ("They hold 34 people.[@overtaken] In January 2026 they held them as well.[@overtaken]", Level.WARN),
        ("In January 2026 they held 34 people, and today they hold them still.[@overtaken]", Level.WARN),
        ("They held 34 people at the time.[@overtaken]", Level.HINT),
    ],
)
def test_a_superseded_fact_is_only_a_tip_where_it_is_told_of_the_past(text: str, level: Level) -> None:
    (finding,) = of("FACT-5", facts.check(manuscript(text)))

    assert finding.level is level


def test_a_finding_names_its_sentence() -> None:
    text = "We ask. Both have signed.[@disputed]"
    (finding,) = of("FACT-5", facts.check(manuscript(text)))

    assert (finding.words, finding.start, finding.end) == (("Both have signed.",), 8, 25)


def test_a_marker_without_a_sentence_is_still_found() -> None:
    (finding,) = of("FACT-5", facts.check(manuscript("[@withdrawn]")))

    assert (finding.level, finding.words) == (Level.STOP, ())


KNOWN: Table = {
    "en": {
        "a marker of ours": "It is so.[@fresh]",
        "two in one": "It is so.[@fresh; @newer]",
        "an address of somebody": "Write to me @home or to [us].",
    },
    "es": {
        "una marca nuestra": "Es así.[@fresh]",
        "dos en una": "Es así, y no hay más.[@fresh; @newer]",
        "una arroba cualquiera": "Escríbame a mi @cuenta [si quiere].",
    },
}
UNKNOWN: Table = {
    "en": {
        "nobody's": "It is so.[@nobody]",
        "one of two is unknown": "It is so, they say.[@fresh; @nobody]",
        "capitals are not how ids are written": "So it is.[@Fresh]",
        "a space too many": "So they say.[@ fresh]",
        "never closed": "So it goes.[@fresh",
        "the same twice": "So it was [@nobody] and so it is [@nobody].",
    },
    "es": {
        "de nadie": "Es así.[@nadie]",
        "una de dos no existe": "Es así, según dicen.[@fresh; @nadie]",
        "con mayúsculas": "Así es.[@Fresh]",
        "sin cerrar": "Así fue.[@fresh",
    },
}


@pytest.mark.parametrize(("language", "text"), cases(KNOWN))
def test_a_marker_that_we_know_passes(language: Language, text: str) -> None:
    assert not of("FACT-6", facts.check(manuscript(text, language)))


@pytest.mark.parametrize(("language", "text"), cases(UNKNOWN))
def test_a_marker_that_we_do_not_know_stops_and_is_named_as_typed(language: Language, text: str) -> None:
    (finding,) = of("FACT-6", facts.check(manuscript(text, language)))

    (words,) = finding.words
    assert finding.level is Level.STOP
    assert words.startswith("[@")
    assert words in text.replace("[@fresh; ", "[")


def test_a_chosen_fact_that_does_not_exist_is_not_lost_in_silence() -> None:
    (finding,) = facts.check(a_manuscript(parts={}, chosen=[FactChoice("nobody")]))

    assert (finding.id, finding.level) == ("FACT-6", Level.STOP)
    assert "[@nobody]" in str(finding.message)
