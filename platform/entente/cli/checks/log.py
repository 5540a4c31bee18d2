"""The audit log: whether the sequencer keeps up, its events are those that were taken in, and its heads those that lie under lock."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _

from entente.audit.log import witnesses
from entente.audit.log.examination import examine_sample
from entente.audit.log.sequencing import waiting_since
from entente.audit.log.words import problem_in_words
from entente.audit.models import AuditEvent
from entente.cli.checks.check import Check, fail, ok, warn
from entente.core.errors import Failed

LATEST: Final = timedelta(seconds=30)
NIGHTLY: Final = timedelta(hours=49)  # a night may be missed


def examine() -> Check:
    """No event waits long for its place in the log."""
    subject, oldest = _("Audit log"), waiting_since()
    if oldest is None or timezone.now() - oldest < LATEST:
        return ok(subject, _("up to date"))
    behind = int((timezone.now() - oldest).total_seconds())
    return fail(
        subject,
        _("%(seconds)s seconds behind") % {"seconds": behind},
        _("Start `manage.py sequence_events`; where it runs, look for a transaction that stays open."),
    )


def events() -> Check:
    """The newest events, as many drawn at random, and no event beside the log."""
    subject, examination = _("Events of the audit log"), examine_sample()
    if not examination.problems:
        return ok(subject, _("%(count)s looked at, as they were taken in") % {"count": examination.events})
    return fail(
        subject,
        problem_in_words(examination.problems[0]),
        _("Run `entente log verify`, and keep the database as it is."),
    )


def nightly() -> Check:
    """The whole log was examined in the last two nights."""
    subject = _("Audit log, examined whole")
    last = AuditEvent.objects.filter(event__in=["log.verified", "log.differs"], refused=False).order_by("-id").first()
    advice = _("Run `entente log verify`; the worker does so every night.")
    if last is None:
        return warn(subject, _("never yet"), advice)
    if last.event == "log.differs":
        observation = _("%(count)s problems, the first at %(place)s") % {
            "count": last.facts["problems"],
            "place": last.facts["first"],
        }
        return fail(subject, observation, _("Run `entente log verify`, and keep the database as it is."))
    if timezone.now() - last.at > NIGHTLY:
        return fail(subject, _("last on %(day)s") % {"day": last.at.date().isoformat()}, advice)
    return ok(subject, _("%(size)s events") % {"size": last.facts["size"]})


def history() -> Check:
    """The log still begins with what its heads under lock say."""
    subject = _("Heads of the audit log")
    try:
        problems = witnesses.compare()
    except Failed:
        return fail(
            subject, _("the bucket with object lock does not answer"), _("See the store, and ENTENTE_ENDINGS_BUCKET.")
        )
    if not problems:
        return ok(subject, _("the log is the one whose heads lie under lock"))
    sizes = ", ".join(str(size) for _code, size in problems[:5])
    return fail(
        subject,
        _("the log differs from its heads at %(sizes)s events") % {"sizes": sizes},
        _(
            "Someone changed the log, or an older database was restored. Keep both, and compare with heads in manifests."
        ),
    )
