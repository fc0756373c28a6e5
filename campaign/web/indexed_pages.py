"""Pages for search engines: which there are, and each one's own address in every language."""

from __future__ import annotations

from dataclasses import dataclass

from flask import request

from campaign.domain.language import LANGUAGES, Language
from campaign.web.links import link, public_address

#: Pages of the site, and of each campaign, that anyone may find by searching: those without a form of the writer's.
OF_THE_SITE = ("home", "about", "privacy", "newspapers")
OF_A_CAMPAIGN = ("campaign", "facts", "sources", "guide", "letters", "published")
#: Pages that a campaign has if it has something for them.
FURTHER = ("history", "who_decides", "officials", "coalition", "terms")
_EACH = ("newspaper", "fact", "sheet", "events", "event", "press", "release", "petition")
INDEXED = frozenset([*OF_THE_SITE, *OF_A_CAMPAIGN, *FURTHER, *_EACH])


@dataclass(frozen=True, slots=True)
class Addresses:
    """A page's own address, whatever parameters it came with, and its address in each language."""

    canonical: str
    alternates: tuple[tuple[Language, str], ...]


def page_addresses(languages: tuple[Language, ...] = LANGUAGES) -> Addresses | None:
    """Return the addresses of the page that answers this request, which is there in `languages`; None for a page not to
    be found by searching."""
    language, _, endpoint = (request.endpoint or "").partition(".")
    if endpoint not in INDEXED:
        return None
    found = addresses_of(endpoint, languages, **(request.view_args or {}))
    return next((each for each in found if each.alternates and _is(each, language)), None)


def addresses_of(endpoint: str, languages: tuple[Language, ...] = LANGUAGES, **values: str) -> tuple[Addresses, ...]:
    """Return the addresses of a page in each of its languages; none if the site does not know its own."""
    known = [(language, public_address(link(endpoint, language, **values))) for language in languages]
    alternates = tuple((language, address) for language, address in known if address)
    return tuple(Addresses(address, alternates) for _, address in alternates)


def _is(found: Addresses, language: str) -> bool:
    return (language, found.canonical) in found.alternates
