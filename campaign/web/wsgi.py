"""The application object for WSGI servers."""

from __future__ import annotations

import os

from campaign.assembly import services_from
from campaign.web.app import make_app

application = make_app(services_from(os.environ))
