"""The forms that the bench sends: a sample draft as a writer would type it, and variations of it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from werkzeug.datastructures import MultiDict

from bench.visitor import Visitor
from campaign.assembly import Services
from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.evidence.facts import Fact
from campaign.domain.evidence.phrasings import CLAIM, phrasing_named
from campaign.domain.language import Language
from campaign.domain.letters.manuscripts import Manuscript
from campaign.domain.letters.senders import Sender
from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.kinds import Kind
from campaign.rendering.letters.pages import letter_print
from campaign.rendering.renderers.print_job import PrintJob
from campaign.web.forms.composer import ComposerForm

Form = list[tuple[str, str]]
_LANGUAGE: Language = "en"
_SENDER = {
    "name": "Ana Invented",
    "town": "Las Cruces",
    "address": "1 Example Road",
    "phone": "575-555-0100",
    "email": "ana@example.org",
}
_WRITER = Sender(**_SENDER)
_NAMES = (
    "Ada",
    "Bea",
    "Cruz",
    "Dora",
    "Eli",
    "Flor",
    "Gil",
    "Hana",
    "Ines",
    "Juan",
    "Kim",
    "Luz",
    "Mei",
    "Noe",
    "Olga",
    "Paz",
)
_WORDS_OF_PREVIEW = 250
_WORDS_OF_LETTER = 400
_NOTES = 6


@dataclass(frozen=True)
class Drafts:
    """What a writer of one template sends."""

    edition: Edition
    letter: TemplateSet

    @property
    def path(self) -> str:
        """The composer's address."""
        return f"/{self.edition.campaign.slug}/letters/{self.letter.slug}"

    def sample(self, writer: str = _SENDER["name"]) -> Form:
        """The template's finished sample, signed."""
        return form_of(self.letter.samples[_LANGUAGE], self.edition.content.fact_by_id, writer)

    def pdf(self, writer: str = _SENDER["name"]) -> Form:
        """The sample, asked for as a PDF."""
        return [*self.sample(writer), ("do", "pdf")]

    def pdfs(self, count: int) -> list[Form]:
        """As many letters, each signed by somebody else."""
        return [self.pdf(_name(number)) for number in range(count)]

    def pdf_requests(self, visitor: Visitor, count: int) -> list[bytes]:
        """The same as requests, each from another address: one address has one PDF made at a time."""
        return [
            visitor.request("POST", self.path, form, {"X-Forwarded-For": f"198.51.{number // 250}.{number % 250 + 1}"})
            for number, form in enumerate(self.pdfs(count))
        ]

    def manuscript(self, form: Form, services: Services) -> Manuscript:
        """What the site makes of a form."""
        draft = ComposerForm(MultiDict(form), _LANGUAGE).input.draft(None)
        return Manuscript(
            self.edition.content,
            self.letter.templates[_LANGUAGE],
            draft,
            services.today(),
            None,
            (),
            services.printable,
            is_demonstration=services.settings.is_demonstration,
        )

    def measured_letter(self, services: Services) -> PrintJob:
        """The letter to which the bound of fact sheets is held: 400 words, six endnotes."""
        facts = [self.edition.content.fact_by_id[id] for id in self.letter.templates[_LANGUAGE].offers]
        facts += [fact for fact in self.edition.content.facts if fact.may_be_cited and fact not in facts]
        cited = [f"{fact.claim[_LANGUAGE]}[@{fact.id}]" for fact in facts[:_NOTES]]
        words = " ".join(self._sentences()).split()[: _WORDS_OF_LETTER - len(" ".join(cited).split())]
        step = len(words) // _NOTES + 1
        paragraphs = [" ".join([*words[at * step : (at + 1) * step], said]) for at, said in enumerate(cited)]
        draft = Draft(text="\n\n".join(paragraphs))
        template = self.letter.templates[_LANGUAGE]
        return letter_print(Manuscript(self.edition.content, template, draft, services.today()), self.edition, _WRITER)

    def print_of(self, form: Form, services: Services) -> PrintJob:
        """The very HTML that the renderer gets for a form."""
        sender = ComposerForm(MultiDict(form), _LANGUAGE).input.sender
        return letter_print(self.manuscript(form, services), self.edition, sender)

    def previews(self, count: int) -> Iterator[Form]:
        """Letters of 250 words, no two alike, with all the facts of the sample: sentences of every sample, shuffled."""
        chance = random.Random(4)  # noqa: S311  # the same letters in every run
        sentences = self._sentences()
        draft = self.letter.samples[_LANGUAGE]
        facts = [field for field in self.sample() if field[0].startswith(("fact", "words-"))]
        said = sum(len(value.split()) for name, value in facts if name.startswith("words-"))
        for _ in range(count):
            text = " ".join(chance.sample(sentences, len(sentences))).split()[: _WORDS_OF_PREVIEW - said]
            cuts = [0, *sorted(chance.sample(range(20, len(text) - 20), len(draft.parts) - 1)), len(text)]
            parts = [(f"part-{id}", " ".join(text[a:b])) for id, a, b in zip(draft.parts, cuts, cuts[1:], strict=False)]
            yield [
                ("language", _LANGUAGE),
                ("blank-town", "Las Cruces"),
                *parts,
                *facts,
                ("with_sources", "yes"),
                ("do", "check"),
            ]

    def _sentences(self) -> list[str]:
        """The sentences of every sample that cite nothing."""
        samples = (letter.samples[_LANGUAGE] for letter in self.edition.content.letters)
        return [sentence for sample in samples for sentence in _sentences(sample) if "[@" not in sentence]


def drafts_of(edition: Edition) -> Drafts:
    """The first letter to the editor of the edition."""
    return Drafts(
        edition, next(letter for letter in edition.content.letters if letter.templates[_LANGUAGE].kind is Kind.LETTER)
    )


def form_of(draft: Draft, facts: dict[str, Fact], writer: str) -> Form:
    """A draft as the composer's fields."""
    form: Form = [
        ("language", _LANGUAGE),
        ("paper_name", draft.paper.name),
        ("max_words", str(draft.paper.max_words or "")),
    ]
    form += [(f"blank-{name}", value) for name, value in draft.blanks.items()]
    form += [(f"part-{id}", value) for id, value in draft.parts.items()]
    for choice in draft.facts:
        said = phrasing_named(choice.phrasing or CLAIM, facts[choice.id].sayings(_LANGUAGE))
        words = choice.words if choice.words is not None else said.text if said else ""
        form += [("fact", choice.id), (f"words-{choice.id}", words)]
    form += [("own_figures", figure) for figure in draft.own_figures]
    form += [(f"sender-{name}", value) for name, value in (_SENDER | {"name": writer}).items()]
    return [*form, ("with_sources", "yes")]


def _name(number: int) -> str:
    tens, ones = divmod(number, len(_NAMES))
    return f"{_NAMES[ones]} {_NAMES[tens % len(_NAMES)]} {_NAMES[tens // len(_NAMES)]} Invented"


def _sentences(draft: Draft) -> list[str]:
    text = " ".join(draft.parts.values()).split()
    ends = [index + 1 for index, word in enumerate(text) if word.endswith((".", "?"))]
    return [" ".join(text[a:b]) for a, b in zip([0, *ends], ends, strict=False)]
