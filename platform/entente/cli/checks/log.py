"""The audit log: whether the sequencer keeps up, and the log is the one whose heads lie under lock."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _

from entente.audit.log import witnesses
from entente.audit.log.sequencing import waiting_since
from entente.cli.checks.check import Check, fail, ok
from entente.core.errors import Failed

LATEST: Final = timedelta(seconds=30)


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
