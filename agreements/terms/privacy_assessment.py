"""Whether each provider assesses what the flow does to privacy before it signs."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from agreements.terms.order import DEMANDED
from agreements.terms.switch import Tick, switch
from agreements.terms.term import Judged

TERM = switch(
    "privacy_assessment",
    position=255,
    label=_("Privacy assessment before the signature"),
    stricter=DEMANDED,
    tick=Tick(
        "days",
        _("Each provider assesses what the flow does to privacy before it signs"),
        _(
            "The head of the institution, or her delegate, signs the assessment. Until then nobody can sign for that provider."
        ),
    ),
    refusal=Judged(("agreement.not_assessed",), "agreements.policies.can_sign"),
    is_threshold=False,
    is_handling=False,
    is_negotiable=True,
    is_signed_where_unset=False,
)
