"""Warm-up requests: the slow first request of each kind happens before the first writer comes.

They go through the WSGI application like any visit, so templates are compiled, forms and checks have run once, and
connections are open. They count toward no one's limit, and the server's log does not show them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from html import unescape
from typing import Any

from werkzeug.test import Client

from campaign.domain.editions import Edition, TemplateSet
from campaign.domain.language import LANGUAGES, Language, address_prefix
from campaign.domain.templates.documents import whole_text

#: Addresses reserved for documentation (RFC 3849); one network per language, so that no limit delays the second.
_NOBODY: dict[Language, str] = {language: f"2001:db8:0:{number}::1" for number, language in enumerate(LANGUAGES, 1)}
_TOKEN = re.compile(r'name="csrf_token"[^>]*value="([^"]*)"')
Wsgi = Callable[[dict[str, Any], Any], Iterable[bytes]]


def send_warm_up_requests(application: Wsgi, editions: Iterable[Edition]) -> None:
    """Write the sample of each campaign's first template in each language and download it as a PDF.

    The responses are ignored: a site that cannot make a letter right now tells its visitors.
    """
    for edition in editions:
        for letter in edition.content.letters[:1]:
            for language in letter.samples:
                _write(application, edition, letter, language)


def _write(application: Wsgi, edition: Edition, letter: TemplateSet, language: Language) -> None:
    client = Client(application)
    path = f"{address_prefix(language)}/{edition.campaign.slug}/letters/{letter.slug}"
    nobody = {"REMOTE_ADDR": _NOBODY[language]}
    form = client.get(path, environ_overrides=nobody).get_data(as_text=True)
    token = _TOKEN.search(form)
    text = whole_text(letter.templates[language], letter.samples[language], edition.content.fact_by_id)
    fields = {
        "csrf_token": unescape(token[1]) if token else "",
        "language": language,
        "whole": "yes",
        "text": text,
        "with_sources": "yes",
        "do": "pdf:anyway",
    }
    client.post(path, data=fields, content_type="multipart/form-data", environ_overrides=nobody).close()
