"""A request as we read it: in memory alone, and no more of it than a letter needs."""

from __future__ import annotations

from io import BytesIO
from typing import IO

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import RequestEntityTooLarge

URLENCODED = "application/x-www-form-urlencoded"


#: Characters of a field's name; ours are a prefix and the id of a fact or a blank.
MOST_OF_A_NAME = 200
#: Characters of one field: six of the longest letters that are checked.
MOST_OF_A_FIELD = 120_000


class LetterRequest(Request):
    """Flask's request; what is posted never touches the disk, in whatever form it is sent."""

    @property
    def form(self) -> ImmutableMultiDict[str, str]:
        """The fields, if there are no more, and none is larger, than a form of ours has.

        Werkzeug counts those of multipart while it reads them. In the other encoding it would read all of them first,
        so that half a million empty ones take seconds; there the signs between them are counted instead.
        """
        most = self.max_form_parts or 0
        if self.mimetype == URLENCODED and self.get_data(cache=True).count(b"&") >= most:
            raise RequestEntityTooLarge
        fields: ImmutableMultiDict[str, str] = super().form
        if self.content_length is None and getattr(self.stream, "is_exhausted", False):
            raise RequestEntityTooLarge  # Werkzeug would hand on what it read of a longer body
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
        """A file that somebody posts stays in memory too; Werkzeug would write a large one to the disk."""
        return BytesIO()


def _fits(name: str, value: str) -> bool:
    return len(name) <= MOST_OF_A_NAME and len(value) <= MOST_OF_A_FIELD
