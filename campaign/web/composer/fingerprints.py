"""Comparing letters with stored fingerprints for the same newspaper."""

from __future__ import annotations

from contextlib import suppress

from campaign.actions.letters.fingerprints import delete_old_fingerprints, save_fingerprint
from campaign.domain.letters.fingerprints import Traits, month_of, newspaper_key, own_runs
from campaign.domain.letters.manuscripts import Manuscript
from campaign.storage.errors import STORE_ERRORS
from campaign.web.forms.composer_input import ComposerInput
from campaign.web.site import site


def with_similar_letters(manuscript: Manuscript, form: ComposerInput) -> Manuscript:
    """Return the manuscript with its similarity to stored letters."""
    traits = _traits(manuscript, form)
    if traits is None:
        return manuscript
    services = site().services
    try:
        others = services.store.fingerprints.most_alike(traits, services.secret_key, services.today())
    except STORE_ERRORS:  # the log reports it; a letter can be checked without
        return manuscript
    return manuscript.with_similarities(others)


def keep_fingerprint(manuscript: Manuscript, form: ComposerInput) -> None:
    """Store the fingerprint of an exported letter if its writer ticked the box.

    If the store cannot be written, the letter is exported anyway: it is the writer's, the fingerprint only ours.
    """
    services = site().services
    traits = _traits(manuscript, form) if form.agrees_to_remember else None
    if traits is None:
        return
    try:
        save_fingerprint(services.store, traits, services.secret_key, services.clock())
    except STORE_ERRORS as trouble:
        site().fingerprints.record_failure(trouble)
    else:
        site().fingerprints.record_success()


def delete_fingerprints_in_time() -> None:
    """Delete old fingerprints once per month and process; a site that is only read would keep them otherwise."""
    now = site().services.clock()
    if site().fingerprints_checked_in != month_of(now.date()):
        with suppress(*STORE_ERRORS):  # the log reports it; the next visit tries again
            delete_old_fingerprints(site().services.store, now)
            site().fingerprints_checked_in = month_of(now.date())


def _traits(manuscript: Manuscript, form: ComposerInput) -> Traits | None:
    paper = newspaper_key(manuscript.paper_name)
    if not paper or form.is_too_long or not any(form.body):
        return None
    content = manuscript.content
    runs = own_runs(manuscript.reading, content.wording[manuscript.language])
    return Traits(content.campaign.slug, paper, runs, form.form_token)
