"""Someone signs a petition, confirms by link or code, comes back by the link and withdraws; no answer says who signed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from xml.etree.ElementTree import Element

import pytest
from sqlalchemy import event
from werkzeug.test import Client

from campaign.actions.petition.petition_desk import approve_names_through, deliver_packet, make_packet
from campaign.assembly import Services
from campaign.domain.language import Both
from campaign.domain.petition.signatures import digest_of_list
from campaign.web.app import make_app
from tests.conftest import NOON, seeded_parts
from tests.web.bad_input import BAD
from tests.web.browse import Browse
from tests.web.page import Page, said
from tests.web.petition.signing import SLUG, WHO, Clock, Signer, asking

DAY = timedelta(days=1)
TOKEN = re.compile(r'name="csrf_token"[^>]*value="[^"]*"')


@pytest.mark.parametrize("language, heading", [("en", "Check your email"), ("es", "Revise su correo")])
def test_a_signature_counts_after_the_button_behind_the_mailed_link(
    signer: Signer, language: str, heading: str
) -> None:
    signer.language = language
    page = signer.signs()
    looked = [signer.browse.get(signer.link()) for _ in range(3)]  # as programs that scan mail do
    before = signer.count
    thanks = signer.presses("confirm")

    assert said(page.one("h1")) == heading
    assert page.answer.headers["Cache-Control"] == "private, no-store"
    assert looked[0].answer.headers["Referrer-Policy"] == "no-referrer"
    assert (before, signer.count) == (0, 1)
    assert thanks.with_class("notice")
    assert signer.link().startswith(signer.at("/mine/"))


def test_the_typed_code_confirms_too(signer: Signer) -> None:
    page = signer.signs()
    wrong = signer.browse.send(signer.at("/confirm"), {**page.fields.to_dict(), "code": "CCC CCC"}, 422)
    thanks = signer.browse.send(signer.at("/confirm"), {**wrong.fields.to_dict(), "code": signer.code().lower()})

    assert "That’s not the code we emailed" in wrong.text
    assert said(thanks.one("h1")) == "Thank you"
    assert signer.count == 1


def test_a_replayed_link_is_answered_kindly_and_changes_nothing(signer: Signer) -> None:
    signer.signs()
    for _ in range(3):
        signer.presses("confirm")

    assert signer.count == 1


@pytest.mark.parametrize("then", ["code", "link"])
def test_what_a_stranger_chose_for_someone_is_never_a_consent(signer: Signer, then: str) -> None:
    """Mallory signs with Ana's name and address and both boxes; Ana confirms, and what she checks holds."""
    page = signer.signs(shows_name="yes", gives_name="yes")
    boxes = {"shows_name", "gives_name"}
    forms = page.fields, signer.browse.get(signer.link()).fields
    shown = signer.browse.get(signer.link())
    if then == "link":
        signer.presses("confirm", gives_name="yes")
    else:
        code = {**page.fields.to_dict(), "code": signer.code(), "gives_name": "yes"}
        signer.browse.send(signer.at("/confirm"), code)
    [signature] = signer.services.store.petitions.of(SLUG)

    assert [boxes & form.keys() for form in forms] == [set(), set()]
    assert [shown.one("input", id=box).get("checked") for box in sorted(boxes)] == [None, None]
    assert (signature.details.shows_name, signature.details.gives_name) == (False, True)


def test_a_signature_is_of_the_text_that_was_read(signer: Signer, services: Services) -> None:
    page = signer.browse.get(signer.at())
    read = {**page.fields.to_dict(), **WHO}
    with asking(services, title=Both("Bring back the bus", "Que vuelva el autobús")):
        refused = signer.browse.send(signer.at(), read, 409)
        unsaid = signer.browse.send(signer.at(), {**read, "version": ""}, 409)
        put = len(services.store.outbox.all())
        signer.browse.send(signer.at(), {**WHO, **refused.fields.to_dict()})
        signer.presses("confirm")
        [signature] = services.store.petitions.of(SLUG)

    assert "The text changed while you had this page open" in refused.text
    assert unsaid.with_class("notice")
    assert put == 0
    assert refused.fields["name"] == WHO["name"]
    assert said(page.one("h1")) != said(refused.one("h1")) == "Bring back the bus"
    assert signature.version == refused.fields["version"] != page.fields["version"]


def test_an_expired_link_counts_no_one(signer: Signer, clock: Clock) -> None:
    signer.signs()
    path = signer.link()
    clock.now = NOON + 7 * DAY

    assert "There is no signature here" in signer.presses("confirm", path, 404).text
    assert signer.count == 0


def test_a_signer_sees_changes_downloads_and_withdraws(signer: Signer) -> None:
    signer.signs()
    path = signer.link()
    signer.presses("confirm", shows_name="yes")
    page = signer.browse.get(path)
    data = signer.browse.ask(f"{path}.json").json
    signer.presses("save", path, gives_name="yes")
    changed = signer.browse.ask(f"{path}.json").json
    gone = signer.presses("withdraw", path)

    assert "Rosa Canaryname" in page.text
    assert "a delivered packet can’t be recalled" in page.text
    assert data
    assert changed
    assert (data["name"], data["postal_code"], data["region"], data["shows_name"]) == (
        "Rosa Canaryname",
        "87102",
        "NM",
        True,
    )
    assert (changed["shows_name"], changed["gives_name"]) == (False, True)
    assert "rosa.canary" not in str(data)
    assert said(gone.one("h1")) == "Withdrawn"
    assert signer.browse.get(path, 404)
    assert signer.count == 0


def test_who_confirms_after_a_delivery_is_told_so(
    signer: Signer, visitors: Callable[[], Browse], services: Services
) -> None:
    early = Signer(services, visitors(), fields={**WHO, "email": "early@example.org"})
    early.signs()
    early.presses("confirm")
    signer.signs()
    packet = make_packet(services.store, SLUG, NOON)
    deliver_packet(services.store, SLUG, packet.id, NOON.date(), "Mill River City Council")

    assert "delivered before you confirmed" in signer.presses("confirm").text


def test_after_delivery_the_page_says_that_the_packet_cannot_be_recalled(signer: Signer, services: Services) -> None:
    signer.signs()
    path = signer.link()
    signer.presses("confirm")
    packet = make_packet(services.store, SLUG, NOON)
    deliver_packet(services.store, SLUG, packet.id, NOON.date(), "Mill River City Council")

    assert "That packet can’t be recalled" in signer.browse.get(path).text
    page = said(signer.browse.get(signer.at()).one("main"))
    assert "Delivered on November 21, 2026 to Mill River City Council. Signatures in it: 1." in page
    assert "The council has the petition." in page
    signer.presses("withdraw", path)
    assert services.store.petitions.deliveries(SLUG)[0].signatures == 1


@pytest.mark.parametrize(
    "changes, message",
    [
        ({"is_16": ""}, "You have to be 16 or older."),
        ({"signs": ""}, "To sign, check the box."),
        ({"email": "a@b.org, c@d.org"}, "Type your whole email address"),
        ({"email": "rosa@example.org\r\nBcc: x@example.org"}, "Type your whole email address"),
        ({"name": "Call 505-555-0123"}, "Leave out email addresses"),
        ({"name": "12"}, "Type your name."),
        ({"postal_code": ""}, "Type your ZIP or postal code."),
        ({"postal_code": "8710"}, "isn’t a postal code"),
        ({"postal_code": "<b>", "country": "MX"}, "isn’t a postal code"),
        ({"country": "XX"}, "Choose one of these"),
    ],
)
def test_what_is_wrong_is_said_and_what_was_typed_comes_back(
    signer: Signer, changes: dict[str, str], message: str
) -> None:
    page = signer.signs(422, **changes)

    assert message in page.text
    assert page.fields["name"] == changes.get("name", WHO["name"])
    assert signer.services.store.outbox.all() == ()


def test_no_box_is_checked_for_the_signer(signer: Signer) -> None:
    fields = signer.browse.get(signer.at()).fields

    assert not {"signs", "is_16", "shows_name", "gives_name"} & fields.keys()
    assert "newsletter" not in " ".join(fields)


@pytest.mark.parametrize("country, code", [("GB", "SW1A 1AA"), ("MX", "")])
def test_people_abroad_sign_with_their_country(signer: Signer, country: str, code: str) -> None:
    signer.signs(country=country, postal_code=code)
    signer.presses("confirm")
    [signature] = signer.services.store.petitions.of(SLUG)

    assert (signature.details.country, signature.details.postal_code, signature.details.region) == (country, code, "")


def test_a_new_a_pending_a_confirmed_and_a_withdrawn_address_get_the_same_answer(
    signer: Signer, visitors: Callable[[], Browse], clock: Clock
) -> None:
    """The same bytes but for the token, the same headers, and the same statements in the store."""
    Signer(signer.services, visitors(), fields={**WHO, "email": "other@example.org"}).signs()
    answers: list[tuple[str, dict[str, str], list[str]]] = []
    for day, then in [(2, ""), (4, "confirm"), (4.5, ""), (6, "withdraw"), (8, "")]:
        clock.now = NOON + day * DAY
        ran: list[str] = []
        signer.browse = visitors()
        signer.browse.get(signer.at())

        def listen(_c: object, _k: object, statement: str, *_: object, to: list[str] = ran) -> None:
            to.append(statement)

        engine = signer.services.store.engine
        event.listen(engine, "before_cursor_execute", listen)
        page = signer.signs()
        event.remove(engine, "before_cursor_execute", listen)
        headers = {name: value for name, value in page.answer.headers.items() if name != "Set-Cookie"}
        answers.append((TOKEN.sub("", page.text), headers, ran))
        if then:
            signer.presses("confirm")
        if then == "withdraw":
            signer.presses("withdraw")

    assert [len(set(map(str, column))) for column in zip(*answers, strict=True)] == [1, 1, 1]


def test_thirty_requests_for_one_address_are_one_mail(
    signer: Signer, visitors: Callable[[], Browse], services: Services
) -> None:
    before = len(services.store.outbox.all())
    for number in range(30):
        signer.browse = visitors()
        signer.signs(email=f"List.Bombed+{number}@example.org")

    assert len(services.store.outbox.all()) == before + 1


def test_many_sign_from_one_connection_and_the_browser_of_each_works_for_it(signer: Signer, services: Services) -> None:
    addresses = [f"limit@{n}.example.org" for n in range(31)]
    page = [signer.signs(status=200 if n < 30 else 428, email=one) for n, one in enumerate(addresses)][-1]
    waiting = len(services.store.outbox.all())
    puzzle = page.one("p", id="puzzle")
    worked = {**page.fields.to_dict(), **WHO, "email": addresses[-1], "saved_answer": solution(puzzle)}
    other = signer.browse.send(signer.at(), {**worked, "email": "limit@31.example.org"}, 428)
    done = signer.browse.send(signer.at(), worked)

    assert waiting == 30
    assert page.fields["name"] == WHO["name"]
    assert "Many people signed from your internet connection" in other.text
    assert said(done.one("h1")) == "Check your email"
    assert len(services.store.outbox.all()) == 31


def solution(puzzle: Element) -> str:
    """What a browser finds that works on a puzzle."""
    seed, bits = puzzle.attrib["data-seed"], int(puzzle.attrib["data-bits"])
    hashes = (int.from_bytes(hashlib.sha256(f"{seed}:{n}".encode()).digest(), "big") for n in count())
    return str(next(n for n, found in enumerate(hashes) if found >> (256 - bits) == 0))


def test_no_one_is_kept_from_withdrawing_by_others_who_try(signer: Signer) -> None:
    signer.signs()
    path = signer.link()
    for _ in range(70):
        signer.presses("confirm", path)

    assert said(signer.presses("withdraw", path).one("h1")) == "Withdrawn"


def test_names_show_with_consent_and_after_an_organizer_has_read_them(
    signer: Signer, visitors: Callable[[], Browse], services: Services
) -> None:
    links: dict[str, str] = {}
    for name, shows in [("Ana Shown", "yes"), ("Bea Hidden", ""), ("Cleo Rejected", "yes")]:
        one = Signer(services, visitors())
        one.signs(name=name, email=f"{name[:3]}@example.org")
        links[name] = one.link()
        one.presses("confirm", shows_name=shows)
    before = signer.browse.get(signer.at("/names")).text
    ids = {one.details.name: one.id for one in services.store.petitions.of(SLUG)}
    read = digest_of_list([ids["Ana Shown"], ids["Cleo Rejected"]])
    approve_names_through(services.store, SLUG, max(ids.values()), read, [ids["Cleo Rejected"]])
    after = signer.browse.get(signer.at("/names")).text

    assert [name in before for name in ids] == [False, False, False]
    assert [name in after for name in ids] == [True, False, False]
    signer.presses("withdraw", links["Ana Shown"])
    assert "Ana Shown" not in signer.browse.get(signer.at("/names")).text


def test_the_page_says_what_is_signed_by_whom_it_is_received_and_how_far_it_is(signer: Signer) -> None:
    signer.signs()
    page = signer.browse.get(signer.at())
    text = said(page.one("main"))
    edition = signer.services.store.editions.newest(SLUG)
    assert edition
    assert edition.content.petition

    for words in (
        "Mill River City Council (invented) and Committee on Buses (invented)",
        "Be the first to sign.",
        "The goal is 500. As of November 21, 2026. Only people who confirmed count.",
        "By signing, you support this text and agree that The Example Society counts your signature",
        "A delivered packet can’t be recalled.",
        f"Version {edition.content.petition.pinned.version[:12]}",
    ):
        assert words in text
    assert f'src="https://letters.example.org/{SLUG}/embed/petition"' in said(page.one("textarea", id="embed-code"))
    assert f"/{SLUG}/facts/line-ended" in [a.get("href") for a in page.all("a")]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"opens": date(2026, 11, 22)}, "Signing opens November 22, 2026."),
        ({"closes": date(2026, 11, 20)}, "This petition closed on November 20, 2026."),
    ],
)
def test_before_and_after_its_days_no_one_signs(
    signer: Signer, services: Services, changes: dict[str, date], words: str
) -> None:
    token = signer.browse.get(signer.at()).fields["csrf_token"]
    with asking(services, **changes) as changed:
        page = signer.browse.get(signer.at())
        fields = {**WHO, "csrf_token": token, "version": changed.pinned.version}
        refused = signer.browse.send(signer.at(), fields, 409)

    assert words in said(page.one("main"))
    assert "name" not in page.fields
    assert "The council has the petition" not in page.text
    assert "nothing was sent" in refused.text
    assert services.store.outbox.all() == ()


@pytest.mark.parametrize(
    ("goal", "signed", "words"),
    [
        (1, False, "Be the first to sign."),
        (1, True, "The goal of 1 is reached."),
        (2, True, "The goal is 2."),
    ],
)
def test_the_page_says_honestly_how_far_it_is(
    signer: Signer, services: Services, goal: int, signed: bool, words: str
) -> None:
    with asking(services, goal=goal):
        if signed:
            signer.signs()
            signer.presses("confirm")
        page = signer.browse.get(signer.at())

    assert words in said(page.one("main"))
    assert [bar.get("value") for bar in page.all("progress")] == ([str(100 // goal)] if signed else [])
    assert page.one("form", id="sign-form") is not None


@pytest.mark.parametrize("path", ["petition", "petition/names", "petition/confirm", "petition/sheet.pdf"])
def test_a_site_that_no_one_answers_for_has_no_petition(path: str, tmp_path: Path) -> None:
    answer = Client(make_app(seeded_parts(tmp_path))).get(f"/no-asylum-cooperative-agreements/{path}")

    assert answer.status_code == 404
    assert "takes no signatures" in answer.get_data(as_text=True)


@pytest.mark.parametrize("path", ["petition?page=x", "names?page=0", "names?page=9", "texts/nothing", "mine/x"])
def test_what_is_not_there_is_not_found(signer: Signer, path: str) -> None:
    if path.startswith("petition"):
        assert signer.browse.get(f"/{SLUG}/{path}")
    else:
        assert signer.browse.get(signer.at(f"/{path}"), 404)


@pytest.mark.parametrize("bad", list(BAD.values())[:12])
def test_no_input_is_an_error_of_ours(signer: Signer, bad: str) -> None:
    page = signer.browse.get(signer.at())
    hidden = {name: page.fields[name] for name in ("csrf_token", "version")}
    fields = dict.fromkeys(("name", "email", "postal_code", "country", "signs", "is_16", "code"), bad)
    for path in ("", "/confirm"):
        answer = signer.browse.post(signer.at(path), {**hidden, **fields})
        assert answer.status_code in (200, 422, 400, 413)


def test_the_campaigns_page_links_to_the_petition(signer: Signer) -> None:
    page: Page = signer.browse.get(f"/{SLUG}/")

    assert f"/{SLUG}/petition" in [a.get("href") for a in page.all("a")]


@pytest.mark.parametrize("path", ["", "/confirm", "link"])
def test_every_form_asks_for_its_token(signer: Signer, path: str) -> None:
    signer.signs()
    posted = signer.link() if path == "link" else signer.at(path)
    answer = signer.browse.post(posted, {**WHO, "do": "withdraw", "code": "CDCDCD"})

    assert answer.status_code == 400
    assert len(signer.services.store.outbox.all()) == 1
    assert signer.browse.get(signer.link())


def test_search_engines_find_the_petition_and_nothing_behind_it(signer: Signer) -> None:
    found = signer.browse.ask("/sitemap.xml").get_data(as_text=True)

    assert f"<loc>https://letters.example.org/{SLUG}/petition</loc>" in found
    assert "/petition/" not in found
