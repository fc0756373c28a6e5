"""Newspapers' rules are for newspapers; what makes a letter true and one's own is for officials too."""

from __future__ import annotations

import pytest

from campaign.domain.checks import findings, is_held_back
from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.newspapers.cards import Attachments, MachineWriting, Refusal, Required, Rules
from campaign.domain.templates.drafts import Sent, Tie
from campaign.domain.templates.kinds import Kind
from campaign.domain.templates.templates import WordRange
from campaign.rendering.locale import locale_for
from tests.builders import EXAMPLES, a_card, a_content, a_manuscript, a_source, a_template

TO_OFFICIALS = [kind for kind in Kind if not kind.traits.is_for_newspaper]
#: What breaks nearly every rule that there is: a number that its fact denies, our own words, shouts, marks, names.
BAD: dict[Language, str] = {
    "en": (
        "# Dear Senator Ortiz:\n\nMore than 80 Hondurans and Salvadorans were sent to Guatemala[@transfers] under S. 12, "
        "and 77 people were sent to Honduras, and you are a liar, like the Nazis!! I ask you to stop. Please call. "
        "I ask Congress to act. I urge the mayor to speak. VOTE **NOW** FOR FREEDOM. Notwithstanding considerable "
        "institutional deliberation, administrative reconsideration of humanitarian obligations necessitates "
        "comprehensive congressional investigation.\n\nThe agreement took 4,321 lawyers.\n\n"
        + " ".join(EXAMPLES["en"].values())
    ),
    "es": (
        "# Estimada senadora Ortiz:\n\nMás de 80 hondureños y salvadoreños fueron enviados a Guatemala[@transfers] según "
        "S. 12, y 77 personas fueron enviadas a Honduras, y usted es una mentirosa, ¡¡como los nazis!! Le pido que pare. "
        "Por favor llame a la senadora. Pido al Congreso que actúe. Pido a la alcaldesa que hable. VOTE **YA** LIBERTAD. "
        "La reconsideración administrativa de las obligaciones humanitarias necesita investigaciones institucionales "
        "extraordinariamente comprensivas.\n\nEl acuerdo requirió 4,321 abogados.\n\n"
        + " ".join(EXAMPLES["es"].values())
    ),
}
NEWSPAPER_WORDS = {
    "en": ("editor", "paper", "print", "publish", "op-ed"),
    "es": ("redacción", "periódico", "diario", "publica", "editor"),
}
STRICT = Rules(
    max_words=20,
    requires=tuple(Required),
    refuses=tuple(Refusal),
    attachments=Attachments.REFUSED,
    machine_writing=MachineWriting.REFUSED,
    exclusivity=True,
)


def bad(kind: Kind, language: Language) -> Manuscript:
    template = a_template(language, kind, words=WordRange(10, 30))
    return a_manuscript(
        BAD[language],
        language,
        template=template,
        content=a_content([template], sources=[a_source(unknown=["issued", "url"])]),
        card=a_card("es" if language == "en" else "en", letters=STRICT, oped=STRICT),
        sent=Sent(elsewhere=True),
        tie=Tie.PAID,
        given=(),
        headline="",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", TO_OFFICIALS)
def test_nothing_is_said_of_newspapers_in_a_message_to_an_official(kind: Kind, language: Language) -> None:
    said = [locale_for(language).translate(finding.message).lower() for finding in findings(bad(kind, language))]

    assert len(said) > 5
    assert [text for text in said if any(word in text for word in NEWSPAPER_WORDS[language])] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", TO_OFFICIALS)
def test_what_is_false_or_ours_is_still_reported(kind: Kind, language: Language) -> None:
    found = {finding.id for finding in findings(bad(kind, language))}

    assert found >= {"FACT-1", "FACT-2", "ORIG-1", "LEN-1", "FORM-1", "CIV-1", "CTA-1"}
    assert found.isdisjoint(
        {"ART-1", "LOC-1", "SRC-1", "ID-1", "DIS-1", "EXC-1", "AI-1", "LANG-1", "END-1", "OPEN-1", "LEN-2"}
    )
    assert is_held_back(bad(kind, language))


def test_a_newspaper_chosen_before_has_no_say_in_a_message_to_an_official() -> None:
    manuscript = bad(Kind.OFFICIAL, "en")

    assert manuscript.newspaper is None
    assert (manuscript.paper_name, manuscript.rules, manuscript.limits) == ("", Rules(), WordRange(10, 30))


def test_a_caller_may_say_who_she_is_before_what_it_is_about() -> None:
    text = "Hello, my name is Ada, and I live on Canal Street.\n\nI ask you to keep the bus. Thank you."

    assert not {finding.id for finding in findings(a_manuscript(text, kind=Kind.CALL))} & {"LEDE-1", "PER-1"}
