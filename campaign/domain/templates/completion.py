"""Parts that a draft leaves out: a file may leave a part to its template, which the pages never do."""

from __future__ import annotations

from dataclasses import replace

from campaign.domain.templates.drafts import Draft
from campaign.domain.templates.templates import Part, Template, fill


def completed(draft: Draft, template: Template) -> Draft:
    """Return the draft with the first sentence of each part that it leaves out.

    A part that is there and empty stays empty, as do parts that are the writer's own.
    """
    if draft.text is not None:
        return draft
    left = (part for part in template.parts if part.id not in draft.parts)
    added = {part.id: words for part in left if (words := _first_sentence(part, template, draft))}
    return replace(draft, parts={**draft.parts, **added}) if added else draft


def _first_sentence(part: Part, template: Template, draft: Draft) -> str:
    return "" if part.yours or not part.sentences else fill(part.sentences[0], draft.blanks, template.asks)
