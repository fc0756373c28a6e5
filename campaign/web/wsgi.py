"""The application as a WSGI server loads it."""

from __future__ import annotations

import os

from campaign.assembly import services_from
from campaign.web.app import make_app

application = make_app(services_from(os.environ))
