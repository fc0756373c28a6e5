"""Officials of a campaign's bodies."""

from __future__ import annotations

from campaign.domain.evidence.campaigns import Campaign
from campaign.domain.officials.campaign_rosters import CampaignOfficials
from campaign.storage.store import Store


def officials_of(store: Store, campaign: Campaign) -> CampaignOfficials:
    """Return what is known of the officials of a campaign's bodies: its own list, and what was imported."""
    register = store.officials.register()
    return CampaignOfficials.of(campaign.bodies, campaign.officials, register.rosters, register.tables.values())
