"""Events of releases, deliveries, accesses and recalls."""

from __future__ import annotations

from typing import Final

from django.utils.translation import gettext_lazy as _

from entente.core.events import Event, NoticeText

RELEASES: Final = (
    Event("schema.published", _("The columns of a dataset were published"), "good"),
    Event("schema.withdrawn", _("The columns of a dataset are published no longer"), "stopped"),
    Event("access_review.closed", _("A review of who has access was finished")),
    Event("access_review.confirmed", _("An access was confirmed in a review")),
    Event("access_review.gone", _("An access under review had ended meanwhile")),
    Event(
        "access_review.opened",
        _("A review of who has access was opened"),
        notice=NoticeText(
            _("The quarterly review of who has access is open; it is due on %(due_on)s"),
            _("Review who has access"),
            "exports:access_review",
        ),
    ),
    Event("access_review.removed", _("An access was removed in a review")),
    Event("disclosure.decided", _("A person decided about an older release that no machine can compare")),
    Event(
        "disclosure.refused",
        _("A recipient was refused data that would tell too much beside what it holds"),
        "stopped",
        by_worker=True,
    ),
    Event("certificate.issued", _("A certificate of a release was made"), by_worker=True),
    Event(
        "determination.proposed",
        _("A person proposed to call the data of a release more than de-identified"),
        "waiting",
        notice=NoticeText(
            _("The data of a release could be called more than de-identified: a second person confirms it"),
            _("Read the dossier"),
            "exports:dossier",
        ),
    ),
    Event("determination.confirmed", _("A second person confirmed what the data of a release are called"), "good"),
    Event("determination.ended", _("A person took back what the data of a release were called"), "stopped"),
    Event(
        "determination.lapsed",
        _("What the data of a release were called has lapsed"),
        "stopped",
        notice=NoticeText(
            _("The data of a release are called de-identified again: the word has lapsed"),
            _("See why"),
            "exports:dossier",
        ),
        by_worker=True,
    ),
    Event(
        "determination.word_gone",
        notice=NoticeText(
            _("Data that you hold are called de-identified again: treat them as personal information"),
            _("See the dataset"),
            "exports:entitlement",
        ),
    ),
    Event("dossier.written", _("Answers were written in a dossier")),
    Event("dossier.signed", _("A dossier was signed"), "good"),
    Event("privacy_assessment.signed", _("A privacy assessment of a flow was signed"), "good"),
    Event(
        "dossier.void",
        notice=NoticeText(
            _("Dossier %(number)s of a release is void: records changed since it was signed"),
            _("See what changed"),
            "exports:dossier",
        ),
    ),
    Event(
        "dossier.void_of_agreement",
        notice=NoticeText(
            _("Dossier %(number)s of an agreement is void: records changed since it was signed"),
            _("See what changed"),
            "exports:agreement_dossiers",
        ),
    ),
    Event("delivery.repaired", _("A delivery whose files were no longer whole is being written again"), by_worker=True),
    Event("reconciliation.found", _("Bucket, ledger and grants did not fit together"), by_worker=True),
    Event(
        "leak.opened",
        _("The worker opened a release, to compare a file that turned up with its marked copies"),
        by_worker=True,
    ),
    Event("leak.examined", _("A file that turned up was compared with the marked copies of a release")),
    Event("recall.started", _("A release was called back from everyone who had fetched it")),
    Event(
        "recall.answered",
        _("A recipient attested what became of a recalled release"),
        "good",
        notice=NoticeText(_("A recipient answered a recall"), _("See how far it has come"), "exports:recall_report"),
    ),
    Event(
        "recall.escalated",
        _("A recipient stayed silent about a recalled release"),
        notice=NoticeText(
            _("A recipient stayed silent about a recalled release: report a breach"),
            _("See the agreement"),
            "agreements:agreement",
        ),
        by_worker=True,
    ),
    Event(
        "recall.done",
        _("Every recipient has answered a recall"),
        notice=NoticeText(_("Every recipient has answered a recall"), _("See the report"), "exports:recall_report"),
    ),
    Event(
        "pool.offered",
        _("Rows were offered to be pooled with those of other organizations"),
        notice=NoticeText(
            _("Rows of your organization are offered to a pool, and wait for a second person"),
            _("Confirm the offer"),
            "exports:pool",
        ),
    ),
    Event("pool.confirmed", _("A second person confirmed that rows are offered to a pool")),
    Event("pool.taken_back", _("Rows that were offered to a pool were taken back"), "stopped"),
    Event(
        "pool.not_enough", _("Rows of several organizations were tried together, and were not pooled"), by_worker=True
    ),
    Event(
        "pool.made",
        _("Rows of several organizations were pooled"),
        "good",
        notice=NoticeText(
            _("Rows of several organizations were pooled: their recipe waits to be chosen"),
            _("See the pooled table"),
            "catalogue:dataset",
        ),
        by_worker=True,
    ),
    Event(
        "pool.undone",
        _("A pooled table was destroyed, because an organization took its rows back"),
        "stopped",
        notice=NoticeText(
            _("A pooled table was destroyed: an organization took its rows back"),
            _("See the series"),
            "catalogue:dataset",
        ),
        by_worker=True,
    ),
    Event("pool.failed", _("Rows of several organizations could not be pooled"), "danger", by_worker=True),
    Event("release.refused", _("A release was refused because of what its recipients already hold"), "stopped"),
    Event("delivery.erased", _("A delivery was erased"), "stopped", recipients_see=True, by_worker=True),
    Event("delivery.erasing", _("The erasing of a delivery began")),
    Event("delivery.failed", _("A delivery failed"), "danger", by_worker=True),
    Event(
        "delivery.ready", _("A delivery became ready for its recipient"), "good", recipients_see=True, by_worker=True
    ),
    Event("delivery.retried", _("A delivery was tried again")),
    Event("delivery.resumed", _("A delivery that was withheld is being written again"), "good"),
    Event("delivery.withheld", _("A delivery was withheld: its agreement is suspended")),
    Event("download.issued", _("A download link was issued")),
    Event(
        "entitlement.extended",
        _("A recipient’s access follows the new last day of an agreement"),
        "good",
        recipients_see=True,
    ),
    Event("entitlement.granted", _("A recipient was given access to a release"), "good", recipients_see=True),
    Event(
        "onward.opened",
        _("A recipient proposed to pass on what it received"),
        "waiting",
        notice=NoticeText(
            _("Somebody wants to pass on what your organization received"), _("Approve or refuse it"), "exports:pass_on"
        ),
    ),
    Event("onward.approved", _("A second person approved that a release is passed on"), "good"),
    Event("onward.refused", _("A second person refused that a release is passed on"), "stopped"),
    Event(
        "onward.granted",
        _("A recipient passed on a release to an organization that its provider named"),
        "good",
        notice=NoticeText(_("A recipient passed on what you released"), _("See to whom"), "exports:release"),
        recipients_see=True,
    ),
    Event("entitlement.revoked", _("A recipient’s access was revoked"), "stopped", recipients_see=True),
    Event("key.activated", _("The key of a program was activated"), "good"),
    Event("key.made", _("A key was made for a program")),
    Event("key.revoked", _("The key of a program was revoked"), "stopped"),
    Event("key.rotated", _("The key of a program was replaced")),
    Event("release.expired", _("A release expired"), "stopped", by_worker=True),
    Event("release.failed", _("A release could not be published"), "danger", by_worker=True),
    Event("release.made", _("A run was released under an agreement")),
    Event("release.published", _("A release was published"), "good", by_worker=True),
    Event("release.retried", _("The publishing of a release was tried again")),
    Event("release.withdrawn", _("A release was withdrawn"), "stopped"),
    Event(
        "standing.opened",
        _("A standing approval was opened"),
        notice=NoticeText(
            _("A standing approval of a series waits for a second person"),
            _("Approve or refuse it"),
            "exports:standing",
        ),
    ),
    Event(
        "standing.approved",
        _("A second person gave a standing approval"),
        "good",
        notice=NoticeText(
            _("The next versions of a series leave by themselves through %(ends_on)s"),
            _("See the agreement"),
            "agreements:agreement",
        ),
    ),
    Event("standing.refused", _("A second person refused a standing approval"), "stopped"),
    Event("standing.ended", _("A standing approval ended")),
    Event("standing.taken_up", _("A version was taken up under a standing approval"), by_worker=True),
    Event(
        "standing.announced",
        _("A standing release was announced"),
        notice=NoticeText(
            _("A version is released automatically on %(leaves_on)s: stop it if it must not be"),
            _("Look, and stop it"),
            "exports:standing_run",
        ),
        by_worker=True,
    ),
    Event("standing.released", _("A version was released under a standing approval"), "good", by_worker=True),
    Event(
        "standing.held",
        _("A version drifted and was left to a person"),
        "danger",
        notice=NoticeText(
            _("A version is not released automatically: a person must look at it"),
            _("Compare it with the last one"),
            "exports:standing_run",
        ),
    ),
    Event("standing.resumed", _("Nothing stood against a version any more, and it went on by itself"), "good"),
    Event(
        "standing.stopped",
        _("A standing release was stopped"),
        "stopped",
        notice=NoticeText(_("A standing release was stopped"), _("See it"), "exports:standing_run"),
    ),
    Event("work.taken_back", _("A recipient took back that a work cites the data")),
    Event("work.told", _("A recipient told of a work that cites the data")),
    Event("terms.accepted", _("The terms of a dataset were accepted")),
    Event(
        "recall.asked",
        notice=NoticeText(
            _("A release was taken back: destroy your copies and attest it by %(due_on)s"),
            _("Read and attest"),
            "exports:answer_recall",
        ),
    ),
    Event(
        "recall.late",
        notice=NoticeText(
            _("Late since %(due_on)s: attest what became of a release that was taken back"),
            _("Read and attest"),
            "exports:answer_recall",
        ),
    ),
    Event(
        "certificate.below",
        notice=NoticeText(
            _("A release no longer keeps what was asked beside what was released since"),
            _("See the release"),
            "exports:release",
        ),
    ),
    Event(
        "release.restated",
        notice=NoticeText(
            _("A period that you receive was restated: %(added)s rows are new and %(removed)s are gone"),
            _("See what changed"),
            "exports:entitlement",
        ),
    ),
    Event(
        "release.combination",
        notice=NoticeText(
            _("A release was refused: beside what the recipient holds, too few people would be left to hide among"),
            _("See the figures"),
            "exports:release",
        ),
    ),
    Event(
        "standing.late",
        notice=NoticeText(
            _("A release that was due on %(due_on)s is late"), _("See the agreement"), "agreements:agreement"
        ),
    ),
    Event(
        "access_review.due",
        notice=NoticeText(
            _("The review of who has access is due on %(due_on)s"), _("Review who has access"), "exports:access_review"
        ),
    ),
    Event(
        "access_review.late",
        notice=NoticeText(
            _("The review of who has access was due on %(due_on)s and is late"),
            _("Review who has access"),
            "exports:access_review",
        ),
    ),
    Event(
        "release.by_sponsor",
        notice=NoticeText(
            _("Your sponsor released data in your organization’s name"), _("See the release"), "exports:release"
        ),
    ),
    Event(
        "access.closed",
        notice=NoticeText(
            _("Access to version %(version)s of a dataset that your organization receives is closed for now"),
            _("Read why"),
            "exports:entitlement",
        ),
    ),
    Event(
        "access.ended",
        notice=NoticeText(
            _("Your organization’s access to version %(version)s of a dataset has ended: stop using it"),
            _("Read why, and what is owed"),
            "exports:entitlement",
        ),
    ),
    Event(
        "series.released",
        notice=NoticeText(
            _("Version %(version)s of a dataset that you follow can be downloaded"), _("See it"), "exports:entitlement"
        ),
    ),
    Event(
        "series.ended",
        notice=NoticeText(
            _("Access to version %(version)s of a dataset that you follow ended: stop using it"),
            _("Read why, and what is owed"),
            "exports:entitlement",
        ),
    ),
)
