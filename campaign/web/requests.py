"""A request as we read it: in memory alone, and no more of it than a letter needs."""

from __future__ import annotations

from io import BytesIO
from typing import IO

from flask import Request
from werkzeug.datastructures import ImmutableMultiDict
from werkzeug.exceptions import RequestEntityTooLarge


class LetterRequest(Request):
    """Flask's request; what is posted never touches the disk, in whatever form it is sent."""

    @property
    def form(self) -> ImmutableMultiDict[str, str]:
        """The fields. Their number is limited in every encoding; Werkzeug counts those of multipart alone."""
        fields: ImmutableMultiDict[str, str] = super().form
        if self.max_form_parts is not None and sum(map(len, fields.listvalues())) > self.max_form_parts:
            raise RequestEntityTooLarge
        if self.content_length is None and getattr(self.stream, "is_exhausted", False):
            raise RequestEntityTooLarge  # Werkzeug would hand on what it read of a longer body
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
