"""A template's plain texts are translated as it is loaded; what it says, and the lines of its errors, stay the same."""

from __future__ import annotations

import pytest
from jinja2 import UndefinedError

from campaign.rendering.environment import environment, text_environment

TEXT = "Fact sheets"
SPANISH = "Hojas informativas"


@pytest.mark.parametrize(
    ("source", "wanted"),
    [
        ('<b>{{ _("Fact sheets") }}</b>', "<b>Hojas informativas</b>"),
        ('{{_("Fact sheets")}}', "Hojas informativas"),
        ('a {{\n  _("Fact sheets") }} b', "a Hojas informativas b"),
        ('{{ _("Fact sheets")|length }}', "18"),
        ('{{ "<i>" ~ _("Fact sheets") }}', "&lt;i&gt;Hojas informativas"),
        ('{{ _("Version %(number)s", number="<1>") }}', "Versión &lt;1&gt;"),
        ('{{ _("No one has translated this.") }}', "No one has translated this."),
    ],
)
def test_a_text_is_said_in_the_language_of_the_page(source: str, wanted: str) -> None:
    assert environment("es").from_string(source).render() == wanted


def test_a_text_is_not_looked_up_again_when_the_page_is_made() -> None:
    template = environment("es").from_string('{{ _("Fact sheets") }}')

    assert template.render(_=None) == SPANISH


def test_plain_text_is_translated_too() -> None:
    assert text_environment("es").from_string('{{ _("Fact sheets") }}').render() == SPANISH


def test_an_error_names_the_line_in_the_file() -> None:
    template = environment("es").from_string('{{\n  _("Fact sheets")\n}}\n{{ missing }}')

    with pytest.raises(UndefinedError) as caught:
        template.render()
    assert [place.lineno + 1 for place in caught.traceback if "<template>" in str(place.path)] == [4]
