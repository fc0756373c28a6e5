"""Citations by Typst's CSL processor in the notes style of the Chicago Manual. The only module that imports Typst.

Each source is cited once in a document of its own; the endnotes in its HTML are the citations, in order. Typst calls
its HTML export experimental, so the output is parsed and counted, the version is pinned, and tests compare the text of
each type.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from html.parser import HTMLParser

from campaign.domain.language import Language
from campaign.rendering.citations.csl_json import Csl
from campaign.rendering.citations.formatter import CitationFailed, Span
from campaign.rendering.citations.hayagriva import hayagriva_entry

_STYLE = "chicago-notes"
_DOCUMENT = """#set text(lang: "{language}", region: "us")
{cited}
#bibliography(bytes(sys.inputs.works), style: "{style}")
"""
_one_at_a_time = threading.Lock()


class TypstFormatter:
    """A `CitationFormatter`; it takes five milliseconds per source and fifty for the first."""

    def format(self, items: Sequence[Csl], language: Language) -> tuple[tuple[Span, ...], ...]:
        """Return the citation of each item, in order."""
        import typst  # imported here, since a command that cites nothing does not need it

        works = {f"w{number}": hayagriva_entry(item) for number, item in enumerate(items)}
        # Adjacent citations would share one note.
        cited = "\n\n".join(f"#cite(<{key}>)" for key in works)
        document = _DOCUMENT.format(language=language, cited=cited, style=_STYLE)
        given = {"works": json.dumps(works, ensure_ascii=False)}  # YAML escapes cannot express surrogates
        try:
            with _one_at_a_time:
                html = typst.compile(document.encode(), format="html", sys_inputs=given, ignore_system_fonts=True)
        except typst.TypstError as error:
            raise CitationFailed(type(error).__name__) from None
        notes = _Notes()
        notes.feed((html or b"").decode("utf-8"))
        if len(notes.found) != len(items):
            raise CitationFailed(f"{len(items)} works came back as {len(notes.found)} citations")
        return tuple(tuple(spans) for spans in notes.found)


class _Notes(HTMLParser):
    """A parser for the endnotes: each is an item of the only list in the section with that role."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[Span]] = []
        self._inside = False
        self._italic = self._skipped = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "section":
            self._inside = ("role", "doc-endnotes") in attrs
        elif self._inside and tag == "li":
            self.found.append([])
        self._italic += tag == "em"
        self._skipped += tag == "sup"

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "section"
        self._italic -= tag == "em"
        self._skipped -= tag == "sup"

    def handle_data(self, data: str) -> None:
        if self._inside and self.found and not self._skipped and data.strip("\n"):
            self.found[-1].append(Span(data, italic=bool(self._italic)))
