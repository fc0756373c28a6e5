"""The form in which a writer says what became of a letter."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from wtforms.validators import StopValidation

from campaign.domain.findings import N_, Message
from campaign.domain.language import fold
from campaign.domain.newspapers.cards import Newspaper
from campaign.domain.reports.checks import wrong_day, wrong_text
from campaign.domain.reports.links import MOST_LINK, shown_link, wrong_link
from campaign.domain.reports.names import initials
from campaign.domain.reports.reports import (
    MOST_HEADLINE,
    MOST_NAME,
    MOST_NEWSPAPER,
    MOST_SENTENCE,
    OUTCOMES,
    Outcome,
    ReportDetails,
)
from campaign.web.forms.composer_input import day_of
from campaign.web.forms.fields import ChoiceField, LineField, TickField
from campaign.web.forms.localized import LocalizedForm, localized_text
from campaign.web.forms.short_fields import DayField, ShortField
from campaign.web.forms.validators import Filled

#: The answer that the newspaper is none of those that we know.
NONE_OF_THESE = "-"


def _refuse(field: Any, message: Message) -> None:
    raise StopValidation(localized_text(field, message))


class PublishedField(ShortField):
    """A line that a published letter needs, and no other."""

    def __init__(self, label: str, missing: Message, *, most: int, **more: Any) -> None:
        """Accept the arguments of every field, and what is said where it is missing."""
        super().__init__(label, (), most=most, **more)
        self._missing = missing

    def pre_validate(self, form: Any) -> None:
        """Refuse a missing one."""
        if form.is_published and not self.data:
            _refuse(self, self._missing)


class PublishedOnField(DayField):
    """The day on which the letter was published."""

    def pre_validate(self, form: Any) -> None:
        """Refuse a day that is missing, to come, or years ago."""
        super().pre_validate(form)
        day = day_of(self.data)
        if not form.is_published:
            return
        if day is None:
            _refuse(self, Message("Say when it was published. About is fine."))
        elif wrong := wrong_day(day, form.today):
            _refuse(self, wrong)


class ReportForm(LocalizedForm):
    """What became of a letter. `today` is the day on which it is told."""

    outcome = ChoiceField(N_("What happened?"), choices=OUTCOMES, refusal=N_("Choose one of these."))
    newspaper = ShortField(
        N_("Which newspaper?"), [Filled(Message("Type the name of the newspaper."))], most=MOST_NEWSPAPER
    )
    paper = LineField("", most=MOST_NEWSPAPER)
    asked = LineField("", most=MOST_NEWSPAPER)
    region = ChoiceField(N_("State"), choices={"": N_("I don’t know")}, default="")
    headline = PublishedField(
        N_("Headline"),
        Message("Type the headline it was under. “Letters to the editor” is fine."),
        most=MOST_HEADLINE,
    )
    published_on = PublishedOnField(N_("Date"))
    address = LineField(N_("Link, if it’s online"), most=MOST_LINK, render_kw={"inputmode": "url"})
    sentence = ShortField(N_("One sentence from your letter, if you like"), most=MOST_SENTENCE)
    name = ShortField(
        N_("Your name, if you like"), most=MOST_NAME, render_kw={"autocomplete": "name", "spellcheck": "false"}
    )
    shows_name = TickField(N_("Show my whole name. Otherwise we keep only my initials."))
    may_show = TickField(N_("If it was published, the campaign may show this on its page of published letters."))
    for_offices = TickField(
        N_("The campaign may include it in what it gives to the office of an official from my area.")
    )

    def __init__(self, fields: Any = None, *args: Any, today: date, regions: Iterable[tuple[str, str]], **more: Any):
        """Read the submitted fields. `regions` are the codes of states with their names."""
        self.today = today
        super().__init__(fields, *args, **more)
        self.region.offer(regions)

    @property
    def is_published(self) -> bool:
        """Whether the letter was published."""
        return bool(self.outcome.data == Outcome.PUBLISHED)

    @property
    def chosen_paper(self) -> str:
        """The id of the newspaper that was chosen for the name as it is typed; empty if none was."""
        return str(self.paper.data) if fold(self.asked.data) == fold(self.newspaper.data) else ""

    def validate_address(self, field: LineField) -> None:
        """Refuse a link that readers could not trust."""
        wrong = wrong_link(field.data) if field.data else None
        if wrong:
            _refuse(field, wrong)

    def validate_newspaper(self, field: ShortField) -> None:
        """Refuse a text that says how to reach someone."""
        wrong = wrong_text(str(field.data))
        if wrong:
            _refuse(field, wrong)

    def validate_headline(self, field: ShortField) -> None:
        """Refuse the same where it is stored."""
        if self.is_published:
            self.validate_newspaper(field)

    validate_sentence = validate_name = validate_headline

    def details(self, card: Newspaper | None) -> ReportDetails:
        """Return what the writer says of a letter to a newspaper, which may be one that we know. Only for valid forms.

        What only a published letter has is left out of any other.
        """
        name = str(self.name.data)
        return ReportDetails(
            outcome=Outcome(self.outcome.data),
            newspaper=card.name if card else self.newspaper.data,
            paper=card.id if card else None,
            region=(card.state if card else self.region.data) or None,
            headline=self.headline.data,
            published_on=day_of(self.published_on.data),
            address=shown_link(self.address.data),
            sentence=self.sentence.data,
            shown_as=name if self.shows_name.data else initials(name),
            may_show=self.may_show.data,
            for_offices=self.for_offices.data,
        ).as_stored


def fields_of(details: ReportDetails) -> dict[str, object]:
    """Return the fields of a report, with which its form starts."""
    return {
        "outcome": str(details.outcome),
        "newspaper": details.newspaper,
        "paper": details.paper or NONE_OF_THESE,
        "asked": details.newspaper,
        "region": details.region or "",
        "headline": details.headline,
        "published_on": details.published_on.isoformat() if details.published_on else "",
        "address": details.address or "",
        "sentence": details.sentence,
        "name": details.shown_as,
        "shows_name": details.shows_name,
        "may_show": details.may_show,
        "for_offices": details.for_offices,
    }
