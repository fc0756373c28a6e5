"""Faults of the bodies that a campaign names and of their officials."""

from __future__ import annotations

from tests.content.planting import CAMPAIGN, EN, ES, in_file, rule

campaign = in_file(CAMPAIGN)
_BODY = "  - id: example-council\n"
_PART = '  - id: part\n    name: {en: "A part", es: "Una parte"}\n    part_of: %s\n'
_HOURS = '    hours: {days: [monday], opens: "09:00", closes: "17:00", time_zone: America/Denver}\n'
_MEMBER = "    body: example-council\n"


def _hours(old: str, new: str) -> str:
    return _BODY + _HOURS.replace(old, new)


def _member(line: str) -> str:
    return f"{_MEMBER}    {line}\n"


_ASK = "  - id: ask\n"
_PHONE = '  - id: phone\n    title: {en: "Call", es: "Llame"}\n    text: {en: "Call.", es: "Llame."}\n'
_LOBBIED = (CAMPAIGN, _BODY, f"{_BODY}    is_lobbied: true\n")


BODY_RULES = [
    rule(
        "the act 'phone' is lobbying: it leads people to ",
        campaign(_ASK, f"{_PHONE}    goes_to: officials\n{_ASK}", "id: phone", also=(_LOBBIED,)),
        campaign(
            _ASK,
            f"{_PHONE}    goes_to: letters\n    template: example\n{_ASK}",
            "id: phone",
            also=(_LOBBIED, *((file, "kind: letter", "kind: call") for file in (EN, ES))),
        ),
        is_notice=True,
    ),
    rule(
        "there is no body '",
        campaign("to: [example-council]", "to: [senate-judiciary]", "to: ["),
        campaign(_BODY, "  - id: other-council\n", "to: ["),
        campaign(_BODY, _PART % "nobody" + _BODY, "part_of:"),
    ),
    rule(
        "there is no body 'nobody'",
        campaign(_MEMBER, "    body: nobody\n", "body: nobody"),
        campaign(_MEMBER, _member("committees: [{body: nobody}]"), "committees:"),
    ),
    rule(
        "this id has more than 100 characters",
        campaign(_BODY, f"{_BODY}    imported_as: {'b' * 101}\n", "imported_as:"),
        campaign(_BODY, _PART.replace("id: part", f"id: {'b' * 101}") % "example-council" + _BODY, f"id: {'b' * 101}"),
    ),
    rule(
        "is part of itself",
        campaign(_BODY, f"{_BODY}    part_of: example-council\n", "part_of:"),
        campaign(_BODY, _PART % "part" + _BODY, "part_of:"),
    ),
    rule(
        "isn’t a web address",
        campaign(_BODY, f"{_BODY}    finder: example.org/find\n", "finder:"),
        campaign("source_url: https://example.org/council", 'source_url: "javascript:alert(1)"', "source_url:"),
        campaign(_MEMBER, _member('form_url: "https://"'), "form_url:"),
    ),
    rule(
        "isn’t an email address",
        campaign(_MEMBER, _member("email: Example Member"), "email:"),
        campaign(_MEMBER, _member('email: "member@example"'), "email:"),
    ),
    rule(
        "isn’t a phone number",
        campaign('phone: "555-0100"', "phone: ask inside", "phone:"),
        campaign('phone: "555-0100"', 'phone: "911"', "phone:"),
    ),
    rule(
        "is not a time;",
        campaign(_BODY, _hours("09:00", "9:00"), "hours:"),
        campaign(_BODY, _hours("17:00", "5 p.m."), "hours:"),
    ),
    rule(
        "the office closes before it opens",
        campaign(_BODY, _hours("17:00", "05:00"), "hours:"),
        campaign(_BODY, _hours("17:00", "09:00"), "hours:"),
    ),
    rule(
        "no day is listed",
        campaign(_BODY, _hours("[monday]", "[]"), "hours:"),
        campaign(_BODY, _hours("[monday]", "[ ]"), "hours:"),
    ),
    rule(
        "is not a time zone",
        campaign(_BODY, _hours("America/Denver", "Mountain"), "hours:"),
        campaign(_BODY, _hours("America/Denver", "UTC-7"), "hours:"),
    ),
    rule(
        "doesn’t say where it is from",
        campaign("    source_url: https://example.org/council\n", "", "id: example-member"),
        campaign("    as_of: 2025-03-20\n", "", "id: example-member"),
    ),
    rule(
        "is yet to come",
        campaign("as_of: 2025-03-20", "as_of: 2027-03-20", "as_of: 2027-03-20"),
        campaign("as_of: 2025-03-20", "as_of: 2036-01-01", "as_of: 2036-01-01"),
    ),
    rule(
        "so no page names Example Member",
        campaign(_MEMBER, _member("term_ends: 2026-11-01"), "term_ends:"),
        campaign(_MEMBER, _member("term_ends: 2024-01-01"), "term_ends:"),
        is_warning=True,
    ),
]
