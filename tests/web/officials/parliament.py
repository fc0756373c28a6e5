"""A parliament and a town council that exist only in tests, in the shipped campaign.

The parliament has two senators for each state, one of whom was appointed until November 3, 2026, and districts. Its data
are from June 15, 2026; the next term begins on January 3, 2027.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from campaign.actions.seed import seed
from campaign.assembly import Services
from campaign.domain.editions import Content
from campaign.domain.evidence.campaigns import Act
from campaign.domain.language import Both
from campaign.domain.officials.bodies import Body, Day, Hours
from campaign.domain.officials.officeholders import Area, Membership, Office, Officeholder, OpenSeat, WhyOpen
from campaign.domain.officials.rosters import DistrictTable, Roster
from campaign.storage.officials.registers import put_district_table, put_roster
from tests.conftest import NOON
from tests.content.seeds import CAMPAIGN

AS_OF, NEXT_TERM, APPOINTED_UNTIL = date(2026, 6, 15), date(2027, 1, 3), date(2026, 11, 3)
FINDER = "https://house.example/find"
HOURS = Hours(tuple(Day)[:5], "09:00", "17:00", "America/New_York")
SENATOR, MEMBER = Both("Senator", "Senadora"), Both("Representative", "Representante")
BODIES = (
    Body("parliament", Both("Parliament", "Parlamento"), hours=HOURS),
    Body("senate", Both("Senate", "Senado"), part_of="parliament"),
    Body("house", Both("House", "Cámara"), part_of="parliament", finder=FINDER),
    Body("senate-law", Both("Senate Law Committee", "Comité de Leyes del Senado"), part_of="senate"),
    Body("house-money", Both("House Money Committee", "Comité de Finanzas de la Cámara"), part_of="house"),
)


def member(
    id: str, name: str, body: str, area: Area, ends: date = NEXT_TERM, *committees: str, votes: bool = True
) -> Officeholder:
    """A member with an office in the capital and one at home."""
    return Officeholder(
        id,
        body,
        name,
        SENATOR if body == "senate" else MEMBER,
        area,
        family_name=name.split(maxsplit=1)[1],
        term_ends=ends,
        offices=(
            Office("Capital", f"202-555-01{id[-2:]}", ("100 Capitol Building", "Capital, DC 20510")),
            Office("Home", f"505-555-01{id[-2:]} ext. 4"),
        ),
        form_url=f"https://{body}.example/{id}/contact",
        website=f"https://{body}.example/{id}",
        committees=tuple(map(Membership, committees)),
        votes=votes,
    )


ANA = member("s-11", "Ana Cruz Vela", "senate", Area("NM"), date(2031, 1, 3), "senate-law")
BEA = member("s-12", "Bea Long", "senate", Area("NM"), date(2029, 1, 3))
#: Like most members, with a website whose form has no address that we know.
CY = replace(member("h-13", "Cy Vega", "house", Area("NM", "3")), form_url=None)
DI = member("h-14", "Di Alba", "house", Area("NM", "1"), NEXT_TERM, "house-money")
APPOINTED = member("s-15", "Opal Past", "senate", Area("OH"), APPOINTED_UNTIL)
OTHER_OHIO = member("s-16", "Otto Wells", "senate", Area("OH"), date(2031, 1, 3))
#: The senators and members at a state line: one ZIP code in two states, and a second district in one of them.
AT_THE_LINE = (
    member("s-21", "Al One", "senate", Area("AL")),
    member("s-22", "Al Two", "senate", Area("AL")),
    member("s-23", "Geo One", "senate", Area("GA"), NEXT_TERM, "senate-law"),
    member("s-24", "Geo Two", "senate", Area("GA")),
    member("h-25", "Al Three", "house", Area("AL", "3")),
    member("h-26", "Geo Three", "house", Area("GA", "11")),
    member("h-27", "Geo Four", "house", Area("GA", "14")),
)
DELEGATE = member("h-17", "El Dorado", "house", Area("DC", "0"), votes=False)
ROSTER = Roster(
    "parliament",
    AS_OF,
    "https://data.example",
    (ANA, BEA, CY, DI, APPOINTED, OTHER_OHIO, DELEGATE, *AT_THE_LINE),
    (OpenSeat("house", Area("OH", "9"), WhyOpen.VACANT),),
)
TABLE = DistrictTable(
    "house",
    "119",
    NEXT_TERM,
    {
        "87501": (Area("NM", "3"),),
        "87102": (Area("NM", "1"), Area("NM", "3")),
        "43604": (Area("OH", "9"),),
        "30165": (Area("AL", "3"), Area("GA", "11"), Area("GA", "14")),
        "86504": (Area("AZ", "2"), Area("NM", "3")),
    },
)
COUNCIL = Body("council", Both("Vado Town Council", "Concejo Municipal de Vado"), hours=HOURS)
MAYOR = Officeholder(
    "mayor-lee",
    "council",
    "Ann Lee",
    Both("Mayor", "Alcaldesa"),
    family_name="Lee",
    offices=(Office("Town Hall", "575-555-0100", ("1 Main Street", "Vado, NM 88072")),),
    email="mayor@vado.example",
)
CLERK = Officeholder("clerk", "council", "Bo Quill", Both("Council Member", "Concejal"))


def with_parliament(content: Content) -> Content:
    """The content of a campaign that asks the parliament."""
    demands = tuple(
        replace(demand, to=("senate-law",) if number == 0 else ("house-money",))
        for number, demand in enumerate(content.campaign.demands)
    )
    return replace(content, campaign=replace(content.campaign, bodies=BODIES, demands=demands, acts=acts(content)))


def acts(content: Content) -> tuple[Act, ...]:
    """The campaign's acts, of which one leads to the officials."""
    return tuple(
        replace(act, goes_to="officials", template="write-congress") if act.id == "call-congress" else act
        for act in content.campaign.acts
    )


def with_council(content: Content) -> Content:
    """The content of a campaign that names the officials of a council."""
    demands = tuple(replace(demand, to=("council",)) for demand in content.campaign.demands)
    campaign = replace(
        content.campaign, bodies=(COUNCIL,), officials=(MAYOR, CLERK), demands=demands, acts=acts(content)
    )
    return replace(content, campaign=campaign)


def publish(parts: Services, content: Content, *, imports: bool) -> None:
    """Publish the content, with the data of the parliament if it `imports` them."""
    seed(parts.store, content, NOON)
    if imports:
        with parts.store.writing() as session:
            put_roster(session, ROSTER, NOON)
            put_district_table(session, TABLE, NOON)


def shipped(parts: Services) -> Content:
    """What the site publishes now."""
    edition = parts.store.editions.newest(CAMPAIGN)
    assert edition
    return edition.content


def at(parts: Services, now: datetime) -> Services:
    """The same site at another time."""
    then = replace(parts, clock=lambda: now)
    then.__dict__["store"] = parts.store
    return then
