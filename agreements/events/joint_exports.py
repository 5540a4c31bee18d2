"""Events of exports that a processor hands in for several controllers."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from agreements.events.notices import about
from entente.core.events import Event

JOINT_EXPORTS: Final = (
    Event(
        "joint.split",
        _("An export of several controllers was split, and its original is being destroyed"),
        "good",
        by_worker=True,
    ),
    Event(
        "joint.handed_over",
        _("A part of a joint export waits, sealed, for the node on which its organization lives"),
        by_worker=True,
    ),
    Event(
        "joint.part_refused",
        _("A part of a joint export could not be taken in by the node of its organization"),
        "danger",
        by_worker=True,
    ),
    Event("joint.judged_again", _("Rows that were held were judged by a changed split rule"), by_worker=True),
    Event(
        "joint.refused",
        _("An export of several controllers could not be split, and is being destroyed"),
        "danger",
        by_worker=True,
    ),
    Event(
        "joint.destruction_agreed",
        _("A party agreed that the held rows be destroyed"),
        "stopped",
        notice=about(_("A party agrees to destroy the rows that are held: yours must agree too"), _("Read and decide")),
        history=_("A party agreed that the held rows be destroyed"),
    ),
    Event(
        "joint.held_destroyed",
        _("The rows that were held were given up, and are being destroyed"),
        "stopped",
        history=_("The rows that were held were given up, and are being destroyed"),
        by_worker=True,
    ),
    Event(
        "joint.taken_back",
        _("A controller ended the processing and took everything back"),
        "danger",
        history=_("A controller ended the processing and took everything back"),
    ),
)
