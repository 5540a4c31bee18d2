"""Events of programs: webhooks and watched places."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

EVENTS: Final = (
    Event("webhook.made", _("A webhook was made")),
    Event("webhook.began_again", _("A webhook was let send again from an earlier event")),
    Event(
        "webhook.ended",
        _("A webhook ended"),
        notice=NoticeText(
            _("A webhook ended: its address said that it is gone"), _("See the webhooks"), "programs:webhooks"
        ),
    ),
    Event("inbox.set", _("A place in a bucket is watched for files of a dataset")),
    Event("inbox.unset", _("A place in a bucket is watched no longer")),
    Event(
        "webhook.gave_up",
        notice=NoticeText(
            _("A webhook has not taken an event in twelve hours; the event was set aside"),
            _("See the webhooks"),
            "programs:webhooks",
        ),
    ),
    Event(
        "inbox.refused",
        notice=NoticeText(
            _("A file that was left in a watched place could not be taken in, and was removed"),
            _("See why"),
            "programs:inbox",
        ),
    ),
    Event(
        "inbox.idle",
        notice=NoticeText(
            _("A watched place is served no longer: whoever set it up may not upload any more"),
            _("See the place"),
            "programs:inbox",
        ),
    ),
    Event(
        "inbox.needs_a_person",
        notice=NoticeText(
            _("A file that was left in a watched place was read; a person must choose its recipe"),
            _("See the dataset"),
            "catalogue:dataset",
        ),
    ),
)
