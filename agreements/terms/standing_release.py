"""Whether the next version may be released by a standing approval of two people."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from agreements.terms.order import FORBIDDEN
from agreements.terms.switch import Tick, switch
from agreements.terms.term import Judged

TERM = switch(
    "standing_release",
    position=200,
    label=_("Standing release"),
    stricter=FORBIDDEN,
    tick=Tick("delivery", _("The next version may be released by a standing approval of two people")),
    refusal=Judged(("standing.not_agreed",), "exports.policies.standing"),
    is_threshold=False,
    is_handling=True,
    is_negotiable=True,
)
