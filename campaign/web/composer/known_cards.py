"""Cards of facts that no one has touched yet: the same for every writer, so they are made once."""

from __future__ import annotations

from collections.abc import Callable

from markupsafe import Markup

from campaign.web.composer.page import ComposerPage, FactCard
from campaign.web.site import site


def known_card(page: ComposerPage, card: FactCard, make: Callable[[FactCard, object, ComposerPage], Markup]) -> Markup:
    """Return a card as `make`, a macro of the page, makes it.

    What a writer chose or wrote is in no memory but the page's. An op-ed's card asks for a part of its own template.
    """
    if card.is_touched or page.form.template.kind.traits.is_op_ed:
        return make(card, page.typed, page)
    key = (page.edition.state, page.language, page.typed.language, card.fact.id)
    return site().fact_cards.get(key, lambda: make(card, page.typed, page))
