"""How the areas of officials are called on pages."""

from __future__ import annotations

from campaign.domain.findings import Message
from campaign.domain.newspapers.states import COUNTRIES_WITH_OUR_MAIL, STATES
from campaign.domain.officials.officeholders import Area
from campaign.rendering.locale import Locale


def area_name(area: Area, locale: Locale) -> str:
    """Return what an area is called; empty for a body without areas."""
    if area.name:
        return area.name[locale.language]
    region = region_name(area.region, locale)
    if area.district is None or area.is_at_large:
        return region
    if not region:
        is_number = area.district.isdigit()
        return locale.translate(Message("District {number}", {"number": area.district})) if is_number else area.district
    return locale.translate(Message("{region}, District {number}", {"region": region, "number": area.district}))


def region_name(code: str, locale: Locale) -> str:
    """Return a region's name by its code; the code itself where we have no name."""
    known = STATES.get(code) or COUNTRIES_WITH_OUR_MAIL.get(code)
    return known[locale.language] if known else code
