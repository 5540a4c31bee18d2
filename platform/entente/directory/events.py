"""Events of directories of services."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

EVENTS: Final = (
    Event("directory.columns_confirmed", _("Someone said what the columns of a directory mean")),
    Event("directory.import_accepted", _("A region let a directory of another organization into the finder")),
    Event("directory.import_declined", _("A region declined a directory of another organization")),
    Event("directory.import_to_review", _("A directory waits for the region of its area"), by_worker=True),
    Event(
        "directory.import_held",
        _("A directory waits for a person, because much of it would be lost or gone"),
        by_worker=True,
    ),
    Event("directory.losses_accepted", _("Someone accepted what is lost of a directory")),
    Event("directory.import_discarded", _("Someone gave up a file of a directory")),
    Event("directory.import_failed", _("A directory could not be taken in"), by_worker=True),
    Event("directory.import_read", _("The columns of a directory were read"), by_worker=True),
    Event("directory.import_fetched", _("A feed brought a directory")),
    Event(
        "directory.to_columns",
        notice=NoticeText(
            _("A feed brought a directory whose columns nobody knows"), _("Say what they mean"), "directory:import"
        ),
    ),
    Event(
        "directory.feed_failed",
        notice=NoticeText(_("A directory of a feed could not be taken in"), _("See why"), "directory:import"),
    ),
    Event("directory.import_received", _("A directory was received")),
    Event("directory.import_started", _("A directory is being taken in")),
    Event("directory.imported", _("A directory was taken in"), by_worker=True),
    Event("directory.taxonomy_opened", _("Someone stated that anyone may read the terms of a taxonomy")),
    Event("directory.taxonomy_closed", _("Someone took back that a taxonomy is open")),
    Event("taxonomy.brought_in", _("The terms of a licensed taxonomy were brought in")),
    Event("taxonomy.taken_out", _("The terms of a licensed taxonomy were taken out")),
    Event("directory.service_verified", _("Someone verified a service of a directory")),
    Event("directory.duplicate_decided", _("Someone decided whether two services are the same")),
    Event("directory.duplicate_undone", _("Someone took back that two services are the same")),
    Event("directory.cycle_set", _("Someone said how often services of a directory are verified")),
    Event("correction.asked", _("Someone asked the provider of a service by a link that works once")),
    Event("correction.proposed", _("A provider answered about its record")),
    Event("correction.accepted", _("Someone accepted what a provider says of its record")),
    Event("correction.declined", _("Someone declined what a provider says of its record")),
    Event(
        "correction.to_review",
        notice=NoticeText(_("A provider answered about its record"), _("Review it"), "directory:correction"),
    ),
    Event("qualifier.accepted", _("A qualifier of a service was accepted")),
    Event("qualifier.proposed", _("A qualifier of a service was proposed")),
    Event("qualifier.codes_accepted", _("Someone said what codes of a directory mean")),
    Event("qualifier.codes_declined", _("Someone said that codes of a directory mean no qualifier")),
    Event("synonym.accepted", _("Someone accepted synonyms for the finder")),
    Event("synonym.declined", _("Someone declined synonyms for the finder, or took them out")),
    Event("qualifier.declined", _("A qualifier of a service was refused")),
    Event(
        "directory.to_preview",
        notice=NoticeText(
            _("Much of a directory would be lost or gone"), _("Look at the preview"), "directory:preview"
        ),
    ),
    Event(
        "directory.to_review",
        notice=NoticeText(
            _("An organization wants to publish services in your area"), _("Review it"), "directory:review"
        ),
    ),
    Event(
        "directory.accepted",
        notice=NoticeText(_("A region lets your services into the finder"), _("See the import"), "directory:import"),
    ),
    Event(
        "directory.declined",
        notice=NoticeText(_("A region declined to publish your services"), _("Read why"), "directory:import"),
    ),
)
