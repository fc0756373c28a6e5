"""What a writer typed into the composer. Nothing of it is kept when the answer has gone out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import astuple, dataclass, field, fields, replace
from functools import cached_property

from werkzeug.datastructures import MultiDict

from campaign.domain.language import LANGUAGES, Language
from campaign.domain.letters.senders import Sender
from campaign.domain.newspapers.cards import Citing, Newspaper
from campaign.domain.officials.officials import Official
from campaign.domain.templates.answers import Answers
from campaign.domain.templates.drafts import Draft, FactChoice, NewspaperDetails
from campaign.domain.templates.sizes import (
    MAX_CHARACTERS,
    MAX_OWN_FIGURES,
    MAX_PARAGRAPHS,
    has_too_many_citations,
    has_too_many_numbers,
)
from campaign.domain.templates.templates import FACTS_PART, PART_IDS
from campaign.domain.texts.normalise import CleanText, clean, one_line
from campaign.web.forms.fingerprints import Remembering, read_remembering
from campaign.web.forms.newspaper_details import AboutThePaper, about_the_paper
from campaign.web.forms.saving import SavedLink, saved_link
from campaign.web.forms.three_questions import read_answers

MAX_WORDS_LIMIT = 5000
_Clean = Callable[[str], CleanText]
_SENDER = ("name", "town", "address", "phone", "email", "headline", "bio")
OFFICIAL_FIELDS = tuple(item.name for item in fields(Official))
_PART, _BLANK, _WORDS, _SENDER_PREFIX = "part-", "blank-", "words-", "sender-"
_PICK, _SAY, _IN = "pick-", "say-", "in-"


@dataclass(frozen=True)
class ComposerForm:
    """A composer's fields as they were typed, made clean; `dropped` are the characters that had to go.

    Where `text` is given it rules and the parts wait; `aside` is a text that waits while the parts rule. `picks` are
    the numbers of our sentences chosen for parts, `says` the names of the phrasings chosen for facts, and `places` the
    parts in which facts' sentences stand. `place` is a ZIP code or town to look for newspapers near, `query` the words
    of a search for facts, and `shelf` the one that it is for, empty for all; `left` are the keys of suggestions that
    the writer leaves as they are. `edition` is the number of the edition that the form's page was made from, 0 if
    unknown; `withdrawn` are the facts of which a chosen sentence is no longer offered.
    """

    language: Language
    card_id: str = ""
    paper_name: str = ""
    max_words: str = ""
    paper_address: str = ""
    blanks: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    chosen: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    text: str | None = None
    aside: str = ""
    own_figures: tuple[str, ...] = ()
    sender: Sender = Sender()
    with_sources: bool = True
    citing: Citing | None = None
    answers: Answers = Answers()
    remembering: Remembering = Remembering()
    dropped: tuple[str, ...] = ()
    tells_own_share: bool = False
    saved: SavedLink | None = None
    about: AboutThePaper = AboutThePaper()
    official: Official = Official()
    picks: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, str] = field(default_factory=dict)
    places: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    query: str = ""
    shelf: str = ""
    left: tuple[str, ...] = ()
    is_on_one_page: bool = False
    edition: int = 0
    withdrawn: tuple[str, ...] = ()

    @property
    def max_words_entered(self) -> int | None:
        """The limit that the writer gave, if it is one."""
        number = self.max_words.strip()
        if number.isascii() and number.isdigit() and 1 <= int(number[:6]) <= MAX_WORDS_LIMIT and len(number) < 6:
            return int(number)
        return None

    @property
    def has_bad_limit(self) -> bool:
        """Whether the limit that was typed is no number of words."""
        return bool(self.max_words.strip()) and self.max_words_entered is None

    @property
    def body(self) -> tuple[str, ...]:
        """The texts of which the letter's body is made."""
        if self.text is not None:
            return (self.text,)
        return (*self.parts.values(), *(self.words.get(id, "") for id in self.chosen), *self.blanks.values())

    @cached_property
    def is_too_long(self) -> bool:
        """Whether this is far more than any letter holds, so that it is neither checked nor printed."""
        if len(self.own_figures) > MAX_OWN_FIGURES or has_too_many_citations(self.body, len(self.chosen)):
            return True
        signed = (*(getattr(self.sender, name) for name in _SENDER), *astuple(self.official))
        if sum(map(len, (*self.body, *signed, self.about.disclosure, self.about.article_title))) > MAX_CHARACTERS:
            return True
        if sum(bool(line.strip()) for text in self.body for line in text.splitlines()) > MAX_PARAGRAPHS:
            return True
        return has_too_many_numbers(self.body, self.language)

    def draft(self, card: Newspaper | None) -> Draft:
        """The draft that checks and renderings work on."""
        paper = NewspaperDetails(
            name=self.paper_name or (card.name if card else ""),
            max_words=self.max_words_entered,
            address=self.paper_address,
        )
        return Draft(
            blanks=self.blanks,
            parts=self.parts,
            facts=tuple(
                FactChoice(id, words=self.words.get(id, ""), part=self.places.get(id, FACTS_PART)) for id in self.chosen
            ),
            text=self.text,
            own_figures=self.own_figures,
            paper=paper,
            tells_own_share=self.tells_own_share,
            article=self.about.article,
            sent=self.about.sent,
            tie=self.about.stated_tie,
            disclosure=self.about.disclosure,
            official=self.official,
        )

    def with_words(self, fact: str, words: str) -> ComposerForm:
        """The same with a fact's sentence filled in."""
        return replace(self, words={**self.words, fact: words})


class _Cleaner:
    """Cleans fields one by one and remembers what had to go. Fields that go back unread stay as they came."""

    def __init__(self, form: MultiDict[str, str], *, unread: bool) -> None:
        self._form = form
        self._clean: _Clean = CleanText if unread else clean
        self._one_line: _Clean = CleanText if unread else one_line
        self.dropped: dict[str, None] = {}

    def text(self, name: str) -> str:
        found = self._clean(self._form.get(name, ""))
        self.dropped.update(dict.fromkeys(found.dropped))
        return found.text

    def line(self, name: str) -> str:
        found = self._one_line(self._form.get(name, ""))
        self.dropped.update(dict.fromkeys(found.dropped))
        return found.text

    def all(self, name: str) -> tuple[str, ...]:
        """Each value of a field that comes several times; a figure's spaces stay, for it must be found again."""
        found = [self._clean(value).text.strip() for value in self._form.getlist(name)]
        return tuple(dict.fromkeys(filter(None, found)))

    def under(self, prefix: str) -> Iterator[tuple[str, str]]:
        """The names after a prefix, with the fields' full names."""
        for name in self._form:
            if name.startswith(prefix):
                yield name.removeprefix(prefix), name


def read_composer_form(form: MultiDict[str, str], fallback: Language, *, unread: bool = False) -> ComposerForm:
    """What stands in a posted form. Where it is only given back, `unread`, it is not even made clean."""
    cleaner = _Cleaner(form, unread=unread)
    language = form.get("language", "")
    return ComposerForm(
        language=_language(language, fallback),
        card_id=cleaner.line("paper"),
        paper_name=cleaner.line("paper_name"),
        max_words=cleaner.line("max_words"),
        paper_address=cleaner.line("paper_address"),
        blanks={name: words for name, full in cleaner.under(_BLANK) if (words := cleaner.line(full))},
        parts={name: cleaner.text(full) for name, full in cleaner.under(_PART) if name in PART_IDS},
        chosen=_in_order(cleaner.all("fact"), cleaner.all("order")),
        words={name: cleaner.line(full) for name, full in cleaner.under(_WORDS)},
        text=cleaner.text("text") if form.get("whole") else None,
        aside=cleaner.text("aside"),
        own_figures=cleaner.all("own_figures"),
        sender=_sender(cleaner),
        with_sources=form.get("with_sources", "") == "yes" or "sending" not in form,
        citing=next((way for way in Citing if way == form.get("citing")), None),
        answers=read_answers(cleaner.line),
        remembering=read_remembering(cleaner.line),
        about=about_the_paper(form, cleaner.line),
        official=Official(**{name: cleaner.line(f"official-{name}") for name in OFFICIAL_FIELDS}),
        dropped=tuple(cleaner.dropped),
        tells_own_share=form.get("tells_own_share", "") == "yes",
        saved=saved_link(form),
        picks={name: cleaner.line(full) for name, full in cleaner.under(_PICK) if name in PART_IDS},
        says={name: cleaner.line(full) for name, full in cleaner.under(_SAY)},
        places={id: part for id, full in cleaner.under(_IN) if (part := cleaner.line(full)) in PART_IDS},
        place=cleaner.line("place"),
        query=cleaner.line("q"),
        shelf=cleaner.line("shelf"),
        left=cleaner.all("left"),
        is_on_one_page=form.get("all", "") == "yes",
        edition=_number(form.get("edition", "")),
    )


def _sender(cleaner: _Cleaner) -> Sender:
    """The writer; the town is asked once, by the template's blank where it has one."""
    sender = Sender(**{name: cleaner.line(_SENDER_PREFIX + name) for name in _SENDER})
    return sender if sender.town else replace(sender, town=cleaner.line(f"{_BLANK}town"))


def _number(written: str) -> int:
    return int(written) if written.isascii() and written.isdigit() and len(written) < 10 else 0


def _in_order(chosen: tuple[str, ...], before: tuple[str, ...]) -> tuple[str, ...]:
    """Facts in the order in which they were chosen, which is that of their sentences; new ones come last."""
    return (*(id for id in before if id in chosen), *(id for id in chosen if id not in before))


def _language(written: str, fallback: Language) -> Language:
    return next((language for language in LANGUAGES if language == written), fallback)
