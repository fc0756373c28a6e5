"""Our fields become the HTML that WTForms would write."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup
from wtforms.widgets import html_params

from campaign.web.forms.widgets import attributes

_NAMES = st.sampled_from(["name", "id", "class_", "aria_label", "data_counts_by", "maxlength", "for_", "aria_invalid"])
_VALUES = st.one_of(st.booleans(), st.integers(), st.text(), st.builds(Markup, st.sampled_from(["a &amp; b", "<b>"])))


@given(st.dictionaries(_NAMES, _VALUES))
def test_attributes_are_written_as_wtforms_writes_them(values: dict[str, object]) -> None:
    """The same names and values, in the same order, and nothing that is unescaped."""
    theirs = html_params(**values).replace(Markup("&quot;"), Markup("&#34;"))
    assert attributes(**values) == theirs


def test_a_quotation_mark_cannot_end_an_attribute() -> None:
    """What someone typed stays a value."""
    assert attributes(value='" onfocus="x') == 'value="&#34; onfocus=&#34;x"'
