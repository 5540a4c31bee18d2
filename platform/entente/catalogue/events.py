"""Events of datasets, versions, upload links and communities' registers."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

EVENTS: Final = (
    Event("upload_link.used", _("A one-time link for an upload was used")),
    Event("dataset.created", _("A dataset was made")),
    Event("community.registered", _("A community’s authority entered what others shall leave out")),
    Event("community.confirmed", _("A second person confirmed what others leave out for a community")),
    Event("community.unregistered", _("A community’s authority took an entry from what others leave out")),
    Event("names.protected", _("Names of services were added to those that stay visible in text")),
    Event("names.unprotected", _("A name of a service was taken from those that stay visible in text")),
    Event(
        "organization.helpers_set",
        _("It was said who supplies the second person"),
        notice=NoticeText(
            _("Who supplies the second person of your organization has changed"),
            _("See the organization"),
            "organizations:organization",
        ),
    ),
    Event("upload_link.revoked", _("A one-time upload link was withdrawn"), "stopped"),
    Event("upload_link.sent", _("A one-time upload link was made")),
    Event("upload.malware", _("A file was refused because malware was recognized in it"), "danger"),
    Event("version.destroyed", _("An upload was destroyed"), "stopped", by_worker=True),
    Event("version.destruction_asked", _("Someone asked that an upload be destroyed at once"), "stopped"),
    Event("version.held", _("A version was put on legal hold"), "danger"),
    Event("version.hold_lifted", _("A legal hold was lifted")),
    Event("version.received", _("A file was uploaded")),
    Event(
        "joint.delivered",
        _("A processor’s export was split, and the controller’s part was sealed to it"),
        "good",
        notice=NoticeText(
            _("Your part of a processor’s export has arrived"),
            _("Say what happens to each column"),
            "catalogue:dataset",
            fact="dataset_id",
        ),
        by_worker=True,
    ),
    Event("join.made", _("Two tables were joined")),
    Event("join.failed", _("Two tables could not be joined"), "danger", by_worker=True),
    Event(
        "organization.helps",
        notice=NoticeText(
            _("Another organization has changed whether yours supplies its second person"),
            _("See the organization"),
            "organizations:organization",
        ),
    ),
)
