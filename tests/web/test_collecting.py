"""A site that doesn't say who runs it takes no signatures and sends no mail, and says so to whoever asks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Response
from werkzeug.test import Client

from campaign.web.admission.privacy import is_private_path, redact_keys
from campaign.web.app import Application, make_app
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


#: What takes something new, or speaks in the owner's name.
OFFERED = {
    *("petition", "confirm_signature", "petition_names", "petition_text", "petition_sheet"),
    *("sign_up", "confirm_sign_up", "reminder_mail"),
    *("press", "release", "release_pdf", "embed_fact", "embed_petition"),
}
KEY = "aB3" + "x" * 19


@pytest.fixture(scope="module")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    parts = seeded_parts(tmp_path_factory.mktemp("demonstration"))
    yield make_app(parts)
    parts.close()


def addresses(application: Application) -> dict[str, str]:
    """An address of each page in English that is asked for by GET, by the page's name."""
    values = {"campaign": "a-campaign", "key": KEY, "name": "x", "version": "x"}
    adapter = application.flask.url_map.bind("localhost")
    found = {}
    for rule in application.flask.url_map.iter_rules():
        blueprint, _, name = rule.endpoint.rpartition(".")
        if blueprint == "en" and rule.methods and "GET" in rule.methods and "form" not in rule.arguments:
            given = {argument: values.get(argument, "x") for argument in rule.arguments}
            found[name] = adapter.build(rule.endpoint, given)
    return found


def test_a_demonstration_offers_none_of_it_and_all_the_rest(demonstration: Application) -> None:
    visitor = Client(demonstration)

    closed = {
        name for name, path in addresses(demonstration).items() if "takes no signatures" in visitor.get(path).text
    }

    assert closed == OFFERED


def test_each_private_link_is_known_as_one_and_no_log_has_its_key(demonstration: Application) -> None:
    paths = [path for path in addresses(demonstration).values() if KEY in path]

    assert len(paths) > len({"a draft", "a report", "a signature", "a sign-up", "a reminder", "an endorser", "mail"})
    assert [path for path in paths if not is_private_path(path) or KEY in redact_keys(path)] == []
