"""Whether each recipient's copy is marked, so that a leak can be traced."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from agreements.terms.order import DEMANDED
from agreements.terms.switch import Tick, switch
from agreements.terms.term import NotApplicable

TERM = switch(
    "fingerprint",
    position=280,
    label=_("Copies marked for each recipient"),
    stricter=DEMANDED,
    tick=Tick("delivery", _("Each recipient’s copy is marked, so that a leak can be traced"), position=216),
    refusal=NotApplicable(
        "Formats that carry no mark are a fault of the form; a copy without its mark is not delivered (`exports.tasks.publishing`)."
    ),
    is_threshold=True,
    is_handling=True,
    is_negotiable=False,
)
