"""The audit log: whether the sequencer keeps up."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _

from entente.audit.log.sequencing import waiting_since
from entente.cli.checks.check import Check, fail, ok

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
