"""Faults of events: when and where they are, what they say, and what became of them."""

from __future__ import annotations

from tests.content.planting import Fault, rule

FILE = "events/example-meeting.yaml"
EVENT = """id: example-meeting
kind: meeting
title: {en: "Example meeting", es: "Reunión de ejemplo"}
starts: 2027-01-14 18:00
ends: 2027-01-14 19:30
time_zone: America/Denver
languages: [en]
interpreted: [es]
captions: [en]
venue:
  name: {en: "Example library", es: "Biblioteca de ejemplo"}
  address: ["1 Example Street", "Example Town"]
online:
  link: https://meet.example.org/example
access: {wheelchair: true, sign_languages: [ase], children: true, note: {en: "Ring twice.", es: "Toque dos veces."}}
host: "Example organization"
description:
  - {en: "More than 120 people came to the example meeting [@example-count].", es: "Más de 120 personas acudieron a la reunión de ejemplo [@example-count]."}
sign_up:
  places: 40
"""
_MOVED = "moved:\n  from: %s\n  reason: {en: %s, es: No había sala.}\n"
_ENDS = "ends: 2027-01-14 19:30\n"


def event(old: str, new: str, at: str) -> Fault:
    assert old in EVENT
    return Fault(FILE, "", EVENT.replace(old, new), at)


def added(text: str, at: str) -> Fault:
    return Fault(FILE, "", EVENT + text, at)


def at_times(starts: str, ends: str, zone: str = "America/Denver") -> str:
    return EVENT.replace("2027-01-14 18:00", starts).replace("2027-01-14 19:30", ends).replace("America/Denver", zone)


def timed(starts: str, ends: str, at: str, zone: str = "America/Denver") -> Fault:
    return Fault(FILE, "", at_times(starts, ends, zone), at)


EVENT_RULES = [
    rule(
        "; choose another id",
        event("id: example-meeting", "id: mine", "id:"),
        event("id: example-meeting", "id: feed", "id:"),
    ),
    rule(
        "is not a day with its time",
        event("2027-01-14 18:00", "2027-01-14 6 p.m.", "starts:"),
        event("2027-01-14 18:00", "14/01/2027 18:00", "starts:"),
        event("2027-01-14 19:30", "2027-01-14 25:00", "ends:"),
    ),
    rule(
        "did you mean 'captions'",
        event("captions:", "caption:", "caption:"),
        event("captions:", "captoins:", "captoins:"),
    ),
    rule(
        "choose another id",
        event("id: example-meeting", "id: feed", "id: feed"),
        Fault("events/other.yaml", "", EVENT.replace("id: example-meeting", "id: feed"), "id: feed"),
    ),
    rule(
        "'Mountain Time' is not a time zone",
        event("America/Denver", "Mountain Time", "time_zone:"),
        Fault("events/other.yaml", "", EVENT.replace("America/Denver", "Mountain Time"), "time_zone:"),
    ),
    rule(
        "write a name like America/Denver",
        event("America/Denver", "America/Denvr", "time_zone:"),
        event("America/Denver", "America/Dever", "time_zone:"),
    ),
    rule(
        "this doesn’t say in which time zone it is",
        event("time_zone: America/Denver\n", "", "starts:"),
        event("time_zone: America/Denver\n", "time_zone: null\n", "starts:"),
    ),
    rule(
        "it ends before it begins",
        timed("2027-01-14 18:00", "2027-01-14 17:30", "ends:"),
        timed("2027-01-14", "2027-01-13", "ends:"),
        timed("2027-01-14 18:00", "2027-01-14 18:00", "ends:"),
    ),
    rule(
        "only one of starts and ends has a time",
        timed("2027-01-14", "2027-01-14 19:30", "ends:"),
        timed("2027-01-14 18:00", "2027-01-15", "ends:"),
    ),
    rule(
        "this doesn’t say when it ends",
        event(_ENDS, "", "starts:"),
        event(_ENDS, "ends: null\n", "starts:"),
    ),
    rule(
        "it lasts for more than 60 days",
        timed("2027-01-14 18:00", "2027-06-14 19:30", "ends:"),
        timed("2027-01-14 18:00", "2028-01-14 19:30", "ends:"),
    ),
    rule(
        "clocks are put forward that night",
        timed("2027-03-14 02:30", "2027-03-14 04:00", "starts:"),
        timed("2027-03-28 01:30", "2027-03-28 04:00", "starts:", "Europe/London"),
    ),
    rule(
        "clocks are put back that night",
        timed("2027-11-07 01:30", "2027-11-07 04:00", "starts:"),
        timed("2027-10-31 01:00", "2027-10-31 04:00", "starts:", "Europe/London"),
    ),
    rule(
        "can’t be right",
        timed("0027-01-14 18:00", "0027-01-14 19:00", "starts:"),
        timed("2027-01-14 18:00", "9027-01-14 19:00", "ends:"),
    ),
    rule(
        "is there before the event",
        added("recording: https://video.example.org/1\n", "recording:"),
        added("transcript: https://video.example.org/1.txt\n", "transcript:"),
    ),
    rule(
        "a canceled event has no",
        added("canceled: {reason: {en: Ill., es: Enfermos.}}\nrecording: https://video.example.org/1\n", "recording:"),
        added(
            "canceled: {reason: {en: Ill., es: Enfermos.}}\ntranscript: https://video.example.org/1\n", "transcript:"
        ),
    ),
    rule(
        "“200",
        event('en: "Example meeting"', 'en: "Example meeting for 200 people"', "title:"),
        event('en: "Ring twice."', 'en: "200 people fit."', "access:"),
    ),
    rule(
        "“250”",
        event('[@example-count].", es', '[@example-count]. We hope for 250 people.", es', "- {en: "),
        added(_MOVED % ("2027-01-13 18:00", "Only 250 fit."), "reason:"),
    ),
    rule(
        "the title has",
        event('en: "Example meeting"', f'en: "{"A meeting " * 13}"', "title:"),
        event('es: "Reunión de ejemplo"', f'es: "{"Una reunión " * 11}"', "title:"),
    ),
    rule(
        "it was moved to the time that it had",
        added(_MOVED % ("2027-01-14 18:00", "No room."), "from:"),
        Fault("events/o.yaml", "", EVENT + _MOVED % ("2027-01-14 18:00", "No hall."), "from:"),
    ),
    rule(
        "is not the tag of a language",
        event("languages: [en]", "languages: [English]", "languages:"),
        event("captions: [en]", "captions: [e]", "captions:"),
        event("[ase]", "[ASL]", "access:"),
    ),
    rule(
        "write it in full, as https://example.org/meeting",
        event("link: https://meet.example.org/example", "link: meet.example.org", "link:"),
        added("recording: video\n", "recording:"),
        added('transcript: "javascript:alert(1)"\n', "transcript:"),
    ),
    rule(
        "write one line of the address on each line",
        event('"1 Example Street"', f'"{"1 Example Street " * 10}"', "address:"),
        event('"Example Town"', f'"{"Example Town " * 12}"', "address:"),
    ),
    rule(
        "this doesn’t say where it is;",
        Fault(FILE, "", EVENT[: EVENT.index("venue:")] + EVENT[EVENT.index("access:") :], 1),
        Fault("events/o.yaml", "", EVENT[: EVENT.index("venue:")] + EVENT[EVENT.index("access:") :], 1),
    ),
    rule(
        "the link for everyone is missing",
        event("  link: https://meet.example.org/example\n", "  for_everyone: true\n", "online:"),
        event("  link: https", "  for_everyone: true\n  link: null  # https", "online:"),
    ),
    rule(
        "only those who sign up get the link",
        event("sign_up:\n  places: 40\n", "", "online:"),
        event("sign_up:\n  places: 40\n", "sign_up: null\n", "online:"),
    ),
    rule(
        "there is room for",
        event("places: 40", "places: 0", "places:"),
        event("places: 40", "places: -3", "places:"),
        event("places: 40", "places: 200000", "places:"),
    ),
    rule(
        "people can’t sign up for a day without a time",
        timed("2027-01-14", "2027-01-14", "sign_up:"),
        timed("2027-01-14", "2027-01-15", "sign_up:"),
    ),
]
