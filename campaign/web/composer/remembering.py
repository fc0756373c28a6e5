"""Letters beside those that were remembered for the same paper."""

from __future__ import annotations

from contextlib import suppress

from campaign.actions.fingerprints import forget_old, remember
from campaign.domain.letters.fingerprints import Traits, month_of, own_runs, paper_known_as
from campaign.domain.letters.manuscripts import Manuscript
from campaign.storage.troubles import TROUBLES
from campaign.web.forms.composer import Typed
from campaign.web.site import site


def beside_others(manuscript: Manuscript, typed: Typed) -> Manuscript:
    """The manuscript with what the store says of letters like it."""
    traits = _traits(manuscript, typed)
    if traits is None:
        return manuscript
    parts = site().parts
    try:
        others = parts.store.fingerprints.most_alike(traits, parts.secret_key, parts.today())
    except TROUBLES:  # the log has it; a letter can be checked without
        return manuscript
    return manuscript.beside(others)


def remember_it(manuscript: Manuscript, typed: Typed) -> None:
    """Keep the fingerprint of a letter that is taken away, if its writer ticked the box.

    Where the store cannot write, the letter goes out all the same: it is the writer's, the fingerprint only ours.
    """
    parts = site().parts
    traits = _traits(manuscript, typed) if typed.remembering.agreed else None
    if traits is None:
        return
    try:
        remember(parts.store, traits, parts.secret_key, parts.clock())
    except TROUBLES as trouble:
        site().fingerprints.failed(trouble)
    else:
        site().fingerprints.worked()


def forget_in_time() -> None:
    """Once a month and process, delete what is too old; a site that is only read would keep it otherwise."""
    now = site().parts.clock()
    if site().forgot_in != month_of(now.date()):
        with suppress(*TROUBLES):  # the log has it; the next visit tries again
            forget_old(site().parts.store, now)
            site().forgot_in = month_of(now.date())


def _traits(manuscript: Manuscript, typed: Typed) -> Traits | None:
    paper = paper_known_as(manuscript.paper_name)
    if not paper or typed.is_too_long or not any(typed.body):
        return None
    content = manuscript.content
    runs = own_runs(manuscript.reading, content.scaffolding[manuscript.language])
    return Traits(content.campaign.slug, paper, runs, typed.remembering.form)
