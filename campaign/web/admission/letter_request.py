"""Requests in memory only, and no larger than a letter needs."""

from __future__ import annotations

from io import BytesIO
from typing import IO

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import RequestEntityTooLarge

URLENCODED = "application/x-www-form-urlencoded"


#: Characters of a field's name; ours are a prefix and the id of a fact or a blank.
MOST_OF_A_NAME = 200
#: Characters of a field: six times the longest letter that is checked.
MOST_OF_A_FIELD = 120_000


class LetterRequest(Request):
    """Flask's request, except that a posted body never touches the disk, however it is encoded."""

    _counted: ImmutableMultiDict[str, str] | None = None

    @property
    def form(self) -> ImmutableMultiDict[str, str]:
        """The form's fields. Raises RequestEntityTooLarge if there are more, or larger ones, than in our forms.

        Werkzeug limits the number of multipart fields while parsing. URL-encoded forms it parses in full first, so half
        a million empty fields take seconds; the separators are counted instead.
        """
        if self._counted is None:
            self._counted = self._counted_fields()
        return self._counted

    def _counted_fields(self) -> ImmutableMultiDict[str, str]:
        most = self.max_form_parts or 0
        if self.mimetype == URLENCODED and self.get_data(cache=True).count(b"&") >= most:
            raise RequestEntityTooLarge
        fields: ImmutableMultiDict[str, str] = super().form
        if self.content_length is None and getattr(self.stream, "is_exhausted", False):
            raise RequestEntityTooLarge  # Werkzeug would return a part of a longer body
        if sum(map(len, fields.listvalues())) > most or not all(_fits(*field) for field in fields.items(multi=True)):
            raise RequestEntityTooLarge
        return fields

    def _get_file_stream(
        self,
        total_content_length: int | None,  # noqa: ARG002  # Werkzeug names its arguments
        content_type: str | None,  # noqa: ARG002  # the same
        filename: str | None = None,  # noqa: ARG002  # the same
        content_length: int | None = None,  # noqa: ARG002  # the same
    ) -> IO[bytes]:
        """Keep an uploaded file in memory; Werkzeug would write a large one to disk."""
        return BytesIO()


def _fits(name: str, value: str) -> bool:
    return len(name) <= MOST_OF_A_NAME and len(value) <= MOST_OF_A_FIELD
