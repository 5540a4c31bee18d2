"""Events of agreements whose parties live on several nodes."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from agreements.events.notices import about
from entente.core.events import Event, NoticeText

NODES: Final = (
    Event(
        "agreement.signed_elsewhere",
        _("Someone signed an agreement on another node"),
        "good",
        by_worker=True,
        history=_("Someone signed on another node"),
    ),
    Event(
        "agreement.onward_stated",
        _("Another node told to whom its organizations may pass on what they receive"),
        by_worker=True,
    ),
    Event(
        "agreement.consented_elsewhere",
        _("A community authority consented on its own node"),
        "good",
        by_worker=True,
    ),
    Event(
        "agreement.unconsented_elsewhere",
        _("A community authority withdrew its consent on its own node"),
        "stopped",
        by_worker=True,
    ),
    Event(
        "agreement.awakened_elsewhere",
        _("Somebody on call declared an emergency on another node, which vouches for her"),
        "waiting",
        by_worker=True,
    ),
    Event(
        "agreement.emergency_confirmed_elsewhere",
        _("A second person confirmed an emergency on another node, which vouches for her"),
        "good",
        by_worker=True,
    ),
    Event(
        "agreement.change_proposed_elsewhere",
        _("A party proposed something else on another node, or made a remark there"),
        "waiting",
        by_worker=True,
        history=_("A party on another node proposed something else, or made a remark"),
    ),
    Event(
        "agreement.change_accepted_elsewhere",
        _("What was proposed was taken into a draft on another node"),
        "good",
        by_worker=True,
        history=_("On another node, what was proposed was taken in"),
    ),
    Event(
        "agreement.change_refused_elsewhere",
        _("What was proposed was refused on another node"),
        "stopped",
        by_worker=True,
        history=_("On another node, what was proposed was refused"),
    ),
    Event(
        "agreement.proposal_answered",
        notice=NoticeText(
            _("What your organization proposed was answered on another node"),
            _("Read the answer"),
            "agreements:negotiation",
        ),
    ),
    Event(
        "agreement.came_second",
        None,
        "stopped",
        notice=about(_("Another amendment came first: yours was given up. Read the other, and begin anew from it")),
    ),
    Event(
        "agreement.taken_back",
        None,
        "stopped",
        notice=about(_("An agreement that you could sign is a draft again: signatures are void"), _("Read why")),
    ),
)
