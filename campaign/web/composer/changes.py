"""A change that a check offers, made in the field that has the words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from campaign.domain.findings import Finding
from campaign.domain.review.reviews import Review
from campaign.domain.review.suggestions import key_of
from campaign.web.forms.composer_input import ComposerInput


def with_change(form: ComposerInput, review: Review, key: str) -> ComposerInput:
    """Return the form with the words of a finding replaced by what it offers; unchanged if the key is of none."""
    found = next((finding for finding in review.findings if key_of(finding) == key), None)
    if found is None or found.change is None or not found.words:
        return form
    if form.text is not None:
        return replace(form, text=_changed(form.text, found))
    return replace(form, parts=_first_changed(form.parts, found), words=_first_changed(form.words, found))


def _first_changed(texts: Mapping[str, str], found: Finding) -> Mapping[str, str]:
    id = next((id for id, text in texts.items() if found.words[0] in text), None)
    return texts if id is None else {**texts, id: _changed(texts[id], found)}


def _changed(text: str, found: Finding) -> str:
    return text.replace(found.words[0], found.change or "", 1)
