"""A message to one official: begun from their page, addressed as they are, and taken to their form, by mail or on paper."""

from __future__ import annotations

import pytest

from campaign.assembly import Services
from campaign.domain.editions import Edition
from campaign.domain.language import Language
from tests.content.seeds import CAMPAIGN
from tests.rendering.pdf_files import pages_of
from tests.web.browse import Browse, address
from tests.web.page import said
from tests.web.writing import SIGNER, Writer, sample_of

MESSAGE = "write-congress"
pytestmark = pytest.mark.slow


def edition_of(parts: Services) -> Edition:
    found = parts.store.editions.newest(CAMPAIGN)
    assert found
    return found


def begun(browse: Browse, parts: Services, official: str, language: Language = "en") -> Writer:
    """A finished message that was begun from an official's page."""
    writer = Writer(browse, MESSAGE, language, f"?official={official}")
    writer.takes_up(sample_of(edition_of(parts), MESSAGE, language)).types(**SIGNER)
    return writer


@pytest.mark.parametrize(
    ("language", "title", "greeting"),
    [("en", "Senator", "Dear Senator Cruz Vela:"), ("es", "Senadora", "Estimada senadora Cruz Vela:")],
)
def test_a_message_begins_with_the_official_filled_in(
    voter: Browse, parliament: Services, language: Language, title: str, greeting: str
) -> None:
    writer = begun(voter, parliament, "s-11", language)
    filled = {name: writer.fields[f"official-{name}"] for name in ("title", "name", "body")}
    letter = writer.presses("check")

    assert filled == {
        "title": title,
        "name": "Ana Cruz Vela",
        "body": {"en": "Senate", "es": "Senado"}[language],
    }
    assert said(letter.with_class("salutation")[0]) == greeting


def test_the_official_is_called_in_the_letter_s_language(voter: Browse, parliament: Services) -> None:
    writer = begun(voter, parliament, "s-11")
    writer.presses("language:es")

    assert writer.fields["official-title"] == "Senadora"
    assert said(writer.page.with_class("salutation")[0]) == "Estimada senadora Cruz Vela:"


def test_it_is_copied_into_their_form(voter: Browse, parliament: Services) -> None:
    page = begun(voter, parliament, "s-11").presses("text")
    links = {said(link): link.get("href") for link in page.all("a")}

    assert links["Open their contact form (opens a new window)"] == "https://senate.example/s-11/contact"
    assert "Dear Senator Cruz Vela:" in said(page.one("textarea", id="take-all"))
    assert "newspaper" not in " ".join(links)


def test_where_no_form_is_known_it_leads_to_their_website(voter: Browse, parliament: Services) -> None:
    page = begun(voter, parliament, "h-13").presses("text")
    links = {said(link): link.get("href") for link in page.all("a")}

    assert links["Find the contact form on their website (opens a new window)"] == "https://house.example/h-13"
    assert "Open their contact form (opens a new window)" not in links


def test_it_is_mailed_where_the_body_publishes_an_address(neighbor: Browse, council: Services) -> None:
    page = begun(neighbor, council, "mayor-lee").presses("text")
    mail = [link.get("href", "") for link in page.all("a") if link.get("href", "").startswith("mailto:mayor")]

    assert len(mail) == 1
    assert "Dear Mayor Lee:" in said(page.one("textarea", id="take-all"))


def test_it_is_printed_for_a_window_envelope(neighbor: Browse, council: Services) -> None:
    writer = begun(neighbor, council, "mayor-lee")
    buttons = writer.presses("check").buttons
    answer = writer.asks("window-letter")
    first = pages_of(answer.data)[0]

    assert {"window-letter", "window-a4"} <= set(buttons)
    assert [
        line for line in ("Mayor Ann Lee", "1 Main Street", "Vado, NM 88072", "Ada Quince") if line not in first
    ] == []


def test_whom_the_writer_names_instead_gets_neither_form_nor_address(voter: Browse, parliament: Services) -> None:
    writer = begun(voter, parliament, "s-11").types(official_name="Someone Else")
    page = writer.presses("text")

    assert "senate.example" not in page.text
    assert "window-letter" not in page.buttons
    assert "Dear Senator Else:" in page.text


@pytest.mark.parametrize("id", ["nobody", "s-15", "%22%3E%3Cscript%3E", "x" * 5000])
def test_an_unknown_official_leaves_the_form_as_it_is(voter: Browse, id: str) -> None:
    writer = Writer(voter, MESSAGE, query=f"?official={id}")

    assert writer.fields.get("official-name", "") == ""


def test_a_letter_to_a_newspaper_is_offered_the_names_of_who_represents_the_zip_code(voter: Browse) -> None:
    offered = {}
    for place in ("87501", "87102", "Santa Fe, NM", "99999", "87501 Cerrillos Rd, Santa Fe, NM"):
        page = Writer(voter).types(place=place).presses("find")
        found = [element for element in page.all("p") if element.get("id") == "deciders"]
        offered[place] = said(found[0]).partition("name them: ")[2].partition(". Call")[0] if found else ""

    both = "Senator Ana Cruz Vela and Senator Bea Long"
    assert offered == {
        "87501": "Senator Ana Cruz Vela, Senator Bea Long and Representative Cy Vega",
        "87102": both,
        "Santa Fe, NM": "",
        "99999": "",
        "87501 Cerrillos Rd, Santa Fe, NM": "",
    }


def test_the_officials_are_one_link_away(voter: Browse, edition: Edition) -> None:
    officials = address("officials")
    writer = Writer(voter).takes_up(sample_of(edition, "what-happened-to-those-sent", "en"))
    done = [link for link in writer.presses("check").all("a") if said(link) == "Call your officials"]
    acts = [link.get("href") for link in voter.get(address()).all("a") if "Call Congress" in said(link)]

    assert [link.get("href") for link in done] == [officials]
    assert acts == [officials, officials]
