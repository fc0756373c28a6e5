"""The table of decisions about releases. Their texts are part of editions."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import DateTime, String
from sqlalchemy.orm import Mapped, mapped_column

from campaign.storage.tables import Base


class ReleaseRow(Base):
    """What organizers decided about a release: of which text, by its digest, and from when on it may be seen."""

    __tablename__ = "releases"

    campaign: Mapped[str] = mapped_column(String(100), primary_key=True)
    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    digest: Mapped[str] = mapped_column(String(64))
    decision: Mapped[str] = mapped_column(String(20))
    decided_at: Mapped[datetime] = mapped_column(DateTime(timezone=True))
    shown_from: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
