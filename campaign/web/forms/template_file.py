"""A downloaded template file that is opened again."""

from __future__ import annotations

from typing import Any

from wtforms import FileField

from campaign.content.letters.files import parse_letter
from campaign.content.letters.template_syntax import MAX_BYTES
from campaign.domain.findings import N_, Message
from campaign.domain.language import Language
from campaign.domain.templates.templates import Template
from campaign.web.forms.localized import LocalizedForm, add_error, fault_message, localized_text


class TemplateFileForm(LocalizedForm):
    """The file field. `detail` is the parser's message, in the reader's language."""

    file = FileField(N_("A template file, up to 20 kB"), render_kw={"accept": ".md,text/markdown,text/plain"})

    detail = ""
    refusal = Message("We can’t read this file as a template. Your text hasn’t changed.")

    def template(self, slug: str, language: Language) -> Template | None:
        """Return the template in the file; if there is none, the field has the error."""
        found = self._parsed(slug, language)
        if isinstance(found, Template):
            return found
        if found:
            self.detail = localized_text(self.file, fault_message(found[0].what, found[0].right))
            self.refusal = Message(
                "We can’t read this file as a template. Check line {line}. Your text hasn’t changed.",
                {"line": found[0].line},
            )
        add_error(self.file, self.refusal)
        return None

    def _parsed(self, slug: str, language: Language) -> Any:
        raw = self.file.data.stream.read(MAX_BYTES + 1) if self.file.data else b""
        if len(raw) > MAX_BYTES:
            return []
        try:
            return parse_letter(raw.decode("utf-8-sig"), "file", slug, language)
        except UnicodeDecodeError:
            return []
