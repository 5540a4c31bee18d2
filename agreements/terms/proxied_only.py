"""Whether downloads pass through the platform, which asks again at each segment; no presigned link is given."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from agreements.terms.order import DEMANDED
from agreements.terms.switch import Tick, switch
from agreements.terms.term import Judged

TERM = switch(
    "proxied_only",
    position=270,
    label=_("Downloads only through the platform"),
    stricter=DEMANDED,
    tick=Tick(
        "delivery",
        _("Downloads pass through the platform only, which checks the right again at every part"),
        position=215,
    ),
    refusal=Judged(("download.proxied_only",), "exports.policies.can_link"),
    is_threshold=True,
    is_handling=True,
    is_negotiable=True,
)
