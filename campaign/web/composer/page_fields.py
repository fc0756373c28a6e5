"""The composer's form as a page shows it, with the fields that the template and the addressee call for."""

from __future__ import annotations

from collections.abc import Iterable

from wtforms import Field

from campaign.domain.checks.blanks import TOWN_BLANK
from campaign.domain.findings import Message
from campaign.domain.letters.articles import DAY_BLANK, TITLE_BLANK
from campaign.rendering.locale import locale_for
from campaign.web.composer.composition import Composition
from campaign.web.composer.contacts import ContactField
from campaign.web.forms.composer import ComposerForm
from campaign.web.forms.newspaper_near import ask_for_place
from campaign.web.forms.people import OFFICIAL, SENDER
from campaign.web.forms.short_fields import ShortField
from campaign.web.site import site


def page_fields(work: Composition, contacts: Iterable[ContactField] = ()) -> ComposerForm:
    """Return the form filled with what is typed; it asks who signs where there are `contacts`."""
    fields = work.fields or ComposerForm(None, work.reader)
    fields.show(work.typed)
    ask_for_place(fields.place, site().services.places)
    _ask_for_blanks(fields, work)
    if work.template.kind.traits.is_for_official:
        for name, unbound in OFFICIAL.items():
            fields.official.ask(name, unbound)
    for contact in contacts:
        field = _ask_for_contact(fields, contact)
        if not work.template.kind.traits.is_for_newspaper:
            field.description = ""  # it says what a newspaper does not publish
    if contacts:
        _ask_for_headline(fields, work)
    return fields


def _ask_for_blanks(fields: ComposerForm, work: Composition) -> None:
    labels = {}
    if work.template.kind.traits.needs_article:
        labels = {TITLE_BLANK: fields.article_title.label.text, DAY_BLANK: fields.article_day.label.text}
    for blank in work.guide.blanks:
        fields.blanks.ask(blank.name, ShortField(labels.get(blank.name, blank.ask), most=blank.max))


def _ask_for_contact(fields: ComposerForm, contact: ContactField) -> Field:
    """Ask for one, and return its field; the town takes the place of the template's blank where it is sent as one."""
    field = fields.sender.ask(contact.name, SENDER[contact.name])
    if contact.sent_as != field.name:
        blank = fields.blanks.asked.pop(TOWN_BLANK)
        field.name, field.validators = contact.sent_as, blank.validators
        field.render_kw = {**field.render_kw, **blank.render_kw}
    return field


def _ask_for_headline(fields: ComposerForm, work: Composition) -> None:
    """Ask for the headline of an op-ed, or the subject of a message."""
    traits = work.template.kind.traits
    if traits.is_op_ed or traits.is_for_official:
        headline = fields.sender.ask("headline", SENDER["headline"])
        if traits.is_for_official:
            name = work.edition.campaign.name[work.typed.language]
            headline.label.text = locale_for(work.reader).translate(Message("Subject, if not “{name}”", {"name": name}))
