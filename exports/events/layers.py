"""Events of datasets that recipients derive from what they receive."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

LAYERS: Final = (
    Event("layer.made", _("A dataset was set up that is derived from a received one and one of our own")),
    Event(
        "layer.added_to",
        _("A recipient adds data of its own to what it received"),
        notice=NoticeText(
            _("A recipient adds data of its own to what you released to it"), _("See the release"), "exports:release"
        ),
    ),
    Event(
        "layer.derived",
        _("A received dataset was brought together with one of our own"),
        "good",
        notice=NoticeText(
            _("A derived dataset has a new version, made of what you received and what you added"),
            _("See what changed"),
            "exports:layer",
        ),
        by_worker=True,
    ),
    Event(
        "layer.waits",
        notice=NoticeText(
            _("Rows that you add to a received dataset name services that are not in it: decide what becomes of them"),
            _("Decide"),
            "exports:layer",
        ),
    ),
    Event("layer.failed", _("Nothing was derived from a received dataset"), "danger", by_worker=True),
    Event("layer.decided", _("Somebody decided what becomes of own rows that name no row of the source")),
    Event("layer.stopped", _("A derived dataset is no longer updated"), "stopped"),
    Event("layer.resumed", _("A derived dataset is updated again"), "good"),
    Event(
        "layer.ended",
        _("A derived version was destroyed, because access to what it was derived from ended"),
        "stopped",
        notice=NoticeText(
            _("A derived version was destroyed: access to what it was derived from ended"),
            _("See the dataset"),
            "exports:layer",
        ),
        by_worker=True,
    ),
    Event(
        "layer.republished",
        _("A recipient released a dataset that it derived from this release"),
        notice=NoticeText(
            _("A recipient released a dataset that it derived from yours"), _("See the release"), "exports:release"
        ),
    ),
)
