"""A site that doesn't say who runs it takes no signatures and sends no mail, and says so to whoever asks."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask import Response
from werkzeug.test import Client

from campaign.web.app import make_app
from campaign.web.collecting import only_if_collecting
from tests.conftest import OWNED, seeded_parts

CASES = [({}, 404), ({"contact_name": "The Example Society"}, 404), (OWNED, 200)]


def signing() -> Response:
    return Response("Sign here")


@pytest.mark.parametrize(("settings", "status"), CASES, ids=["demonstration", "no mail", "owned"])
def test_a_page_that_collects_something_is_there_only_if_someone_answers_for_it(
    settings: dict[str, object], status: int, tmp_path: Path
) -> None:
    application = make_app(seeded_parts(tmp_path, **settings))
    application.flask.add_url_rule("/collects", "collects", only_if_collecting(signing))

    answer = Client(application).get("/collects")

    page = answer.get_data(as_text=True)
    assert answer.status_code == status
    assert ("takes no signatures" in page, "Sign here" in page) == (status == 404, status == 200)
    assert ("This is a demo." in page) == (not settings)
