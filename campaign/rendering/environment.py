"""Jinja for all our pages: strict about missing values, escaping everything, in one language."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, MutableMapping
from functools import cache, partial
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from jinja2.ext import Extension
from markupsafe import Markup, escape

from campaign.domain.evidence.caveats import mark
from campaign.domain.figures.dates import Tie
from campaign.domain.grammar.languages import grammar
from campaign.domain.language import DEFAULT_LANGUAGE, Language
from campaign.domain.review.suggestions import is_about_safety, key_of
from campaign.rendering.citations.citations import format_citation
from campaign.rendering.locale import locale_for
from campaign.rendering.note_marks import ends_in_figure
from campaign.rendering.places import short_attribution
from campaign.settings import shipped_folder

_LONG_TOKEN = re.compile(r"\S{41,}")
_STEP = 20
#: `{{ _("A text of ours") }}`, without values and without anything that means something to Jinja or Python.
_PLAIN_TEXT = re.compile(r'\{\{\s*_\("(?P<text>[^"\\{}%#]*)"\)\s*\}\}')
_HELD = Markup('<span class="whole">{}</span>')


class Translation(Extension):
    """Puts translated texts into a template as it is loaded, since an environment has one language: a page has some 170
    texts of ours, nearly all without values, and need not look each up every time."""

    def preprocess(self, source: str, name: str | None, filename: str | None = None) -> str:  # noqa: ARG002  # as Jinja calls it
        """Return the source with its plain texts translated; lines stay where they are."""
        return _PLAIN_TEXT.sub(self._in_place, source)

    def _in_place(self, found: re.Match[str]) -> str:
        translate: Any = self.environment.globals["gettext"]
        lines = "\n" * found.group().count("\n")
        return str(translate(found["text"])) + (f'{{{{{lines}""}}}}' if lines else "")


class _PageEnvironment(Environment):
    """Jinja's environment, whose templates have no globals of their own: Jinja looks every name up in a chain of two
    otherwise, and copies that chain for each template that a page includes."""

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        """Return the globals of a template."""
        return {**self.globals, **d} if d else self.globals


def make_environment(language: Language) -> Environment:
    """Return a new environment for a language, for callers that add their own globals."""
    locale = locale_for(language)

    environment = _PageEnvironment(
        loader=FileSystemLoader(shipped_folder("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n", Translation],
        auto_reload=False,
    )
    environment.install_gettext_translations(locale.catalogue, newstyle=True)  # type: ignore[attr-defined]  # of the i18n extension
    environment.filters.update(
        number=locale.number,
        when=locale.date,
        on=locale.on,
        as_of=locale.as_of,
        quoted=locale.quoted,
        dated=partial(locale.dated, Tie.FROM),
        initial=locale.initial,
        caveat_mark=lambda fact: locale.translate(mark(fact)),
        listed=locale.list,
        say=locale.translate,
        attributed=lambda source: short_attribution(source, locale),
        named=lambda other: locale.translate(grammar(other).name),
        finding_key=key_of,
        is_about_safety=is_about_safety,
        own_name=lambda other: locale_for(other).name(other),
        ends_in_figure=ends_in_figure,
        cited=lambda source: format_citation(source, language),
        **_OF_MARKUP,
    )
    translated = _translated(locale.catalogue.gettext)
    environment.globals.update(
        language=language, words=locale, default_language=DEFAULT_LANGUAGE, gettext=translated, _=translated
    )
    return environment


def _translated(gettext: Callable[[str], str]) -> Callable[..., Markup]:
    """Return what `_` and `{% trans %}` call. A page has some 170 texts of ours, nearly all without values: those are
    translated once."""
    known: dict[str, Markup] = {}

    def translated(text: str, /, **values: Any) -> Markup:
        if values:
            return Markup(gettext(text)) % values  # noqa: S704  # a text of ours; `%` escapes what is put into it
        if text not in known:
            known[text] = Markup(gettext(text)) % {}  # noqa: S704  # a text of ours
        return known[text]

    return translated


@cache
def environment(language: Language) -> Environment:
    """Return the shared environment of a language."""
    return make_environment(language)


@cache
def text_environment(language: Language) -> Environment:
    """Return the shared environment of a language for templates of plain text, where nothing is escaped."""
    made = make_environment(language)
    made.autoescape = False
    gettext = locale_for(language).catalogue.gettext

    def translated(text: str, /, **values: Any) -> str:
        return gettext(text) % values

    made.globals.update(gettext=translated, _=translated)
    return made


def breakable(text: str) -> Markup:
    """Allow breaks (`<wbr>`) in tokens of more than forty characters; copied text stays unbroken.

    `overflow-wrap` would do the same, but in print its time grows with the square of the token's length.
    """
    pieces = []
    end = 0
    for match in _LONG_TOKEN.finditer(text):
        pieces.append(escape(text[end : match.start()]))
        token = match.group()
        pieces.append(Markup("<wbr>").join(token[at : at + _STEP] for at in range(0, len(token), _STEP)))
        end = match.end()
    pieces.append(escape(text[end:]))
    return Markup("").join(pieces)


def kept_whole(text: str) -> Markup:
    """Keep a large number together: lines break before or after it, but not inside it or before its "a month"."""
    words = text.split(" ")
    end = max((place for place, word in enumerate(words, 1) if any(map(str.isdigit, word))), default=len(words))
    behind = [_HELD.format(" ".join(words[end:]))] if words[end:] else []
    before = [_HELD.format(word) if any(map(str.isdigit, word)) else escape(word) for word in words[:end]]
    return Markup(" ").join([*before, *behind])


def script_data(value: object) -> Markup:
    """Return data for a `<script>` element that no browser runs. No text in it can end the element."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704  # what could begin markup was replaced above


def sized(text: str) -> Markup:
    """Set the words around a large number small: "at least" 945, 10 "a month"; each stays with the number."""
    words = text.split(" ")
    digits = [place for place, word in enumerate(words) if any(map(str.isdigit, word))] or [0]
    before, number, after = words[: digits[0]], words[digits[0] : digits[-1] + 1], words[digits[-1] + 1 :]
    small = [Markup("<small>{}</small>").format(" ".join(part)) if part else Markup() for part in (before, after)]
    return Markup(" ").join(part for part in (small[0], _HELD.format(" ".join(number)), small[1]) if part)


def site_of(address: str) -> Markup:
    """Return the site that an address is on, as people name it: hrw.org."""
    return escape((urlsplit(address).hostname or address).removeprefix("www."))


def css(text: str) -> Markup:
    """Return one of our style sheets for a `<style>` element, where escapes would not be decoded; never used for
    other text."""
    if "</" in text:
        raise ValueError("a style sheet cannot hold a closing tag")
    return Markup(text)  # noqa: S704  # a file of ours, checked above


#: What templates do with texts in any language.
_OF_MARKUP: dict[str, Callable[..., Markup]] = {
    "breakable": breakable,
    "kept_whole": kept_whole,
    "sized": sized,
    "site": site_of,
    "css": css,
    "script_data": script_data,
}
