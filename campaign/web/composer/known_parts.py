"""Parts of the composer's page that are the same for every writer, so they are made once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from markupsafe import Markup

from campaign.web.composer.page import ComposerPage, FactCard
from campaign.web.site import site

Macro = Callable[..., Markup]


def known(page: ComposerPage, macro: Any, id: str, *more: object, **options: object) -> Markup:
    """Return what a macro makes of the page's steps, which depend on the template alone, not on what is written.

    `id` and `options` name what else it depends on; what `more` holds follows from them.

    A template of one's own has its writer's title, which is in no memory but the page's.
    """

    def make() -> Markup:
        made: Markup = macro(page, id, *more, **options)
        return made

    if page.form.own_template:
        return make()
    steps = (page.edition.state, page.language, page.letter.slug, len(page.steps))
    key = (*steps, macro.name, id, *options.items())
    return site().fragments.get(key, make)


def known_card(page: ComposerPage, card: FactCard, make: Macro) -> Markup:
    """Return a card as `make`, a macro of the page, makes it.

    What a writer chose or wrote is in no memory but the page's. An op-ed's card asks for a part of its own template.
    """
    if card.is_touched or page.form.template.kind.traits.is_op_ed:
        return make(card, page.typed, page)
    key = (page.edition.state, page.language, page.typed.language, card.fact.id)
    return site().fragments.get(key, lambda: make(card, page.typed, page))


#: The functions by which the page's templates ask for these parts.
KNOWN = {"known": known, "known_card": known_card}
