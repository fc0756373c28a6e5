"""Saved drafts and templates, as text to read and as data."""

from __future__ import annotations

import re
from collections.abc import Mapping

from campaign.domain.figures.dates import PartialDate
from campaign.domain.findings import N_
from campaign.domain.letters.saved_drafts import Fields, SavedDraft
from campaign.rendering.data import Json
from campaign.rendering.locale import Locale

_LABELS: Mapping[str, str] = {
    "fact": N_("Facts"),
    "own_figures": N_("The writer’s own knowledge"),
    "language": N_("Language of the letter"),
    "paper": N_("Your newspaper"),
    "paper_name": N_("Your newspaper"),
    "max_words": N_("Word limit, if you know it"),
    "official-title": N_("Title, such as Council Member"),
    "official-name": N_("Name"),
    "official-body": N_("Council, legislature, agency or company"),
    "official-greeting": N_("Greeting, if ours isn’t right"),
    "part-opening": N_("Opening"),
    "part-stake": N_("Why it matters to you"),
    "part-facts": N_("The facts"),
    "part-turn": N_("To be sure"),
    "part-ask": N_("What should happen"),
    "part-closing": N_("Ending"),
    "text": N_("Your full letter"),
    "aside": N_("Your full-letter draft, as you left it"),
    "sender-headline": N_("Headline"),
    "own_template": N_("Customize this template"),
    "kind": N_("Kind of letter"),
    "title": N_("Title"),
    "summary": N_("What it’s for, in one sentence"),
    "least": N_("Minimum words"),
    "most": N_("Maximum words"),
    "offer": N_("Suggested facts"),
}
#: The questions for each part of a custom template.
_OF_A_PART: Mapping[str, str] = {
    "prompt": N_("Question"),
    "words": N_("Word target"),
    "text": N_("The text"),
}
_PART_FIELD = re.compile(r"(part-[a-z]+)-([a-z]+)")


def day_of(draft: SavedDraft) -> PartialDate:
    """Return the last day on which a draft certainly opens."""
    return PartialDate(draft.ends_at.year, draft.ends_at.month, draft.ends_at.day)


def draft_data(draft: SavedDraft) -> Json:
    """Return a saved draft as data."""
    return {
        "campaign": draft.contents.campaign,
        "template": draft.contents.template,
        "version": draft.version,
        "saved_at": draft.saved_at.isoformat(),
        "ends_at": draft.ends_at.isoformat(),
        "work": draft.contents.work,
        "fields": [{"name": name, "value": value} for name, value in draft.contents.fields],
    }


def draft_text(draft: SavedDraft, locale: Locale) -> str:
    """Return a saved draft as text."""
    contents, time = draft.contents, "%Y-%m-%d %H:%M UTC"
    about = [
        f"{contents.campaign} / {contents.template}",
        locale.translate("Saved:") + draft.saved_at.strftime(f" {time}"),
        locale.translate("Kept until:") + draft.ends_at.strftime(f" {time}"),
    ]
    return "\n".join(about) + "\n\n" + fields_text(contents.fields, locale) + "\n"


def fields_text(fields: Fields, locale: Locale) -> str:
    """Return each field with its name and content, as typed."""
    return "\n\n".join(f"{_label(name, locale)}:\n{value}" for name, value in fields)


def differing_first(fields: Fields, others: Fields) -> Fields:
    """Return the fields, those that differ from the others first."""
    theirs = set(others)
    return tuple(sorted(fields, key=lambda field: field in theirs))


def _label(name: str, locale: Locale) -> str:
    known = _LABELS.get(name)
    inner = _PART_FIELD.fullmatch(name)
    if inner and inner[1] in _LABELS and inner[2] in _OF_A_PART:
        return f"{locale.translate(_LABELS[inner[1]])}: {locale.translate(_OF_A_PART[inner[2]])} ({name})"
    return f"{locale.translate(known)} ({name})" if known else name
