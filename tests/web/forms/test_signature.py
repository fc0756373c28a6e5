"""The form to sign asks for a postal code as the petition's country calls it."""

from __future__ import annotations

import pytest
from werkzeug.datastructures import MultiDict

from campaign.content.places import Places
from campaign.domain.language import Language
from campaign.web.forms.signature import SignatureForm

COUNTRIES = (("GB", "United Kingdom"), ("US", "United States"))


def form(home: str, language: Language = "en", **fields: str) -> SignatureForm:
    codes = Places().codes if home == "US" else None
    return SignatureForm(MultiDict(fields), language, home=home, codes=codes, countries=COUNTRIES)


@pytest.mark.parametrize(
    ("home", "language", "label", "missing"),
    [
        ("US", "en", "Your ZIP or postal code", "Type your ZIP or postal code. If you live abroad"),
        ("GB", "en", "Your postal code", "Type your postal code. If you live abroad"),
        ("GB", "es", "Su código postal", "Escriba su código postal. Si vive en otro país"),
    ],
)
def test_a_postal_code_is_called_as_at_home(home: str, language: Language, label: str, missing: str) -> None:
    asked = form(home, language)

    assert not asked.validate()
    assert asked.postal_code.label.text == label
    assert asked.postal_code.errors[0].startswith(missing)


def test_a_british_code_is_taken_as_it_is_written_in_britain() -> None:
    asked = form("GB", name="Ada Example", email="ada@example.org", postal_code="sw1a 1aa", signs="yes", is_16="yes")

    assert asked.validate(), asked.errors
    details = asked.details("", "en")
    assert (details.postal_code, details.country) == ("SW1A 1AA", "GB")
