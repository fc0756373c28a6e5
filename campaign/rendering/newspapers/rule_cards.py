"""A newspaper's rules as text: known ones line by line, unknown ones by name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from campaign.domain.findings import N_, Message
from campaign.domain.newspapers.cards import (
    Attachments,
    Citing,
    Confidence,
    MachineWriting,
    Newspaper,
    Refusal,
    Required,
    Rules,
)
from campaign.domain.newspapers.states import state_name
from campaign.domain.texts.web_addresses import form_address
from campaign.rendering.locale import Locale
from campaign.rendering.newspapers.near_lines import ways_to_send

REQUIRED: Mapping[Required, str] = {
    Required.FULL_NAME: N_("your full name"),
    Required.TOWN: N_("your town"),
    Required.ADDRESS: N_("your street address"),
    Required.PHONE: N_("a phone number"),
    Required.EMAIL: N_("an email address"),
    Required.ARTICLE: N_("the story you’re responding to"),
    Required.DISCLOSURE: N_("any affiliations"),
    Required.BIO: N_("a line or two about you"),
}
REFUSED: Mapping[Refusal, str] = {
    Refusal.OPEN_LETTERS: N_("open letters"),
    Refusal.LETTERS_TO_OTHERS: N_("letters addressed to someone else"),
    Refusal.FORM_LETTERS: N_("form letters and copied text"),
    Refusal.ANONYMOUS: N_("letters without the writer’s real name"),
    Refusal.UNVERIFIABLE: N_("claims that can’t be verified"),
    Refusal.NAME_CALLING: N_("name-calling"),
    Refusal.ENDORSEMENTS: N_("candidate endorsements"),
    Refusal.CALLS_TO_ACTION: N_("calls to action on a candidate, ballot question or bill"),
    Refusal.ORGANIZATIONS: N_("letters from organizations"),
    Refusal.GHOSTWRITTEN: N_("ghostwritten letters"),
    Refusal.PUBLISHED_ELSEWHERE: N_("anything already published, including blogs and social media"),
    Refusal.EMPHASIS: N_("all caps, bold or italics for emphasis"),
    Refusal.NOT_LOCAL: N_("letters with no local connection"),
    Refusal.POETRY: N_("poems"),
    Refusal.THANKS: N_("thank-you letters"),
    Refusal.PITCHES: N_("pitches without a finished draft"),
}
ATTACHED: Mapping[Attachments, str] = {
    Attachments.REFUSED: N_("none. Put the text in the form or the email itself."),
    Attachments.WORD: N_("Word, or the text in the email itself. No PDFs."),
    Attachments.BODY_ONLY: N_("none, if possible. Put the text in the email itself."),
    Attachments.PREFERRED: N_("welcome, as Word or RTF"),
    Attachments.UNKNOWN: N_("unknown"),
}
CITED: Mapping[Citing, str] = {
    Citing.INLINE_LINK: N_("as linked words"),
    Citing.INLINE_ADDRESS: N_("as full web addresses in the text"),
    Citing.PARENTHESIS: N_("named in the text, in parentheses"),
    Citing.NOTES_BLOCK: N_("as a separate list, with links"),
    Citing.SOURCE_SHEET: N_("as a separate list of sources"),
}
MACHINES: Mapping[MachineWriting, str] = {
    MachineWriting.REFUSED: N_("not accepted"),
    MachineWriting.DISCLOSED: N_("only if you disclose it"),
    MachineWriting.UNKNOWN: N_("unknown"),
}
CONFIDENCE: Mapping[Confidence, str] = {
    Confidence.HIGH: N_("From the newspaper’s own page."),
    Confidence.MEDIUM: N_("From an old page on the newspaper’s site, or secondhand."),
    Confidence.LOW: N_("Secondhand. The sources are weak, or they disagree."),
    Confidence.NONE: N_("We haven’t found this newspaper’s rules yet."),
}
_LABELS: Mapping[str, str] = {
    "max_characters": N_("Characters"),
    "requires": N_("Include"),
    "refuses": N_("What they won’t run"),
    "attachments": N_("Attachments"),
    "exclusivity": N_("Exclusive"),
    "frequency_limit_days": N_("How often you can write"),
    "reply_days": N_("If you hear nothing"),
    "days_since_article": N_("After a story runs"),
    "sources_wanted": N_("Sources"),
    "machine_writing": N_("AI-written text"),
    "form_only": N_("How to send it"),
    "send_to": N_("Send it to"),
}
#: Names of unknown rules, as parts of a sentence.
_UNKNOWNS: Mapping[str, str] = {
    "requires": N_("what to include"),
    "refuses": N_("what they won’t run"),
    "attachments": N_("whether you can attach a file"),
    "exclusivity": N_("whether you can send it elsewhere"),
    "frequency_limit_days": N_("how often you can write"),
    "days_since_article": N_("how soon after a story"),
    "sources_wanted": N_("how they want sources"),
    "machine_writing": N_("their AI policy"),
    "send_to": N_("where to send it"),
}


@dataclass(frozen=True, slots=True)
class RuleLine:
    """One rule in a reader's language; `address` if it can be followed."""

    label: str
    text: str
    address: str | None = None


@dataclass(frozen=True)
class KindView:
    """A newspaper's rules for letters or for op-eds."""

    kind: str
    rules: Rules
    words: Locale

    @property
    def limit(self) -> str:
        """The limit, to be set large: in words, else in characters; empty if unknown."""
        numbers = [number for number in (self.rules.min_words, self.rules.max_words) if number]
        numbers = numbers or [number for number in (self.rules.max_characters,) if number]
        return "–".join(self.words.number(number) for number in numbers)

    @property
    def limit_unit(self) -> str:
        """What the limit counts, and whether it is a maximum or a minimum."""
        if self.rules.min_words and self.rules.max_words:
            return self.words.translate(N_("words"))
        if self.rules.max_characters and not self.rules.max_words:
            return self.words.translate(N_("characters or fewer, including spaces"))
        return self.words.translate(N_("words maximum") if self.rules.max_words else N_("words minimum"))

    @property
    def lines(self) -> list[RuleLine]:
        """The other known rules."""
        told = dict(_stated_rules(self.rules, self.words))
        return [
            RuleLine(self.words.translate(label), told[name], _address(self.rules) if name == "send_to" else None)
            for name, label in _LABELS.items()
            if name in told
        ]

    @property
    def unknown(self) -> str:
        """The unknown rules as a list in a sentence; empty if all are known."""
        known = {"days_since_article"} if self.kind == "oped" else set()  # an op-ed does not answer an article
        known.update(name for name, _ in _stated_rules(self.rules, self.words))
        return self.words.list([self.words.translate(name) for key, name in _UNKNOWNS.items() if key not in known])


@dataclass(frozen=True)
class CardView:
    """A newspaper's rules for a reader. Those that are `is_old` hold no letter back, limits excepted."""

    card: Newspaper
    words: Locale
    is_old: bool = False

    @property
    def kinds(self) -> tuple[KindView, KindView]:
        """The rules for letters and for op-eds."""
        return KindView("letters", self.card.letters, self.words), KindView("oped", self.card.oped, self.words)

    @property
    def confidence(self) -> str:
        """How reliable the rules are, in a sentence."""
        return self.words.translate(CONFIDENCE[self.card.confidence])

    @property
    def state(self) -> str:
        """The state's name."""
        return state_name(self.card.state)[self.words.language]


def _stated_rules(rules: Rules, locale: Locale) -> Iterator[tuple[str, str]]:
    if rules.max_characters and rules.max_words:
        most = Message("up to {number}, including spaces", {"number": locale.number(rules.max_characters)})
        yield "max_characters", locale.translate(most)
    if rules.form_only:
        yield "form_only", locale.translate(ways_to_send(rules))
    if rules.requires:
        yield "requires", locale.list([locale.translate(REQUIRED[one]) for one in rules.requires])
    if rules.refuses:
        yield "refuses", locale.list([locale.translate(REFUSED[one]) for one in rules.refuses])
    if rules.attachments is not Attachments.UNKNOWN:
        yield "attachments", locale.translate(ATTACHED[rules.attachments])
    if rules.exclusivity is not None:
        yield "exclusivity", locale.translate(_exclusive(is_asked=rules.exclusivity))
    if rules.frequency_limit_days:
        yield "frequency_limit_days", locale.translate(_often(rules.frequency_limit_days))
    if rules.reply_days:
        yield "reply_days", locale.translate(Message("after {days} days, it’s a no", {"days": rules.reply_days}))
    if rules.days_since_article:
        yield "days_since_article", locale.translate(Message("within {days} days", {"days": rules.days_since_article}))
    if rules.sources_wanted:
        yield "sources_wanted", locale.translate(CITED[rules.sources_wanted])
    if rules.machine_writing is not MachineWriting.UNKNOWN:
        yield "machine_writing", locale.translate(MACHINES[rules.machine_writing])
    if rules.send_to:
        yield "send_to", rules.send_to


def _exclusive(*, is_asked: bool) -> Message:
    if is_asked:
        return Message("yes. Don’t send it elsewhere while they have it.")
    return Message("no. You may send it elsewhere too.")


def _often(days: int) -> Message:
    return Message("one per writer every {days} days", {"days": days})


def _address(rules: Rules) -> str | None:
    """Return the link to the newspaper's form, if any. An email address is for the writer to copy, since we send
    nothing."""
    return form_address(rules.send_to or "")
