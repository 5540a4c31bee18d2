"""Whether recipients may fetch only what changed from one version to the next."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from agreements.terms.order import FORBIDDEN
from agreements.terms.switch import Tick, switch
from agreements.terms.term import Judged

TERM = switch(
    "change_feed",
    position=210,
    label=_("Feed of changes"),
    stricter=FORBIDDEN,
    tick=Tick("delivery", _("Recipients may fetch only what changed")),
    refusal=Judged(("changes.not_allowed",), "exports.policies.can_read_changes"),
    is_threshold=False,
    is_handling=True,
    is_negotiable=False,
)
