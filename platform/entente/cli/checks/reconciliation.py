"""Whether bucket, ledger and grants fitted together when they were last compared."""

from __future__ import annotations

from datetime import timedelta
from typing import Final

from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from entente.cli.checks.check import Check, fail, ok, warn
from exports.models import Reconciliation, Release

LATEST: Final = timedelta(hours=3)


def examine() -> Check:
    """The last comparison is recent, and left nothing open."""
    subject, last = _("Reconciliation"), Reconciliation.objects.first()
    if last is None or timezone.now() - last.at > LATEST:
        if last is None and not Release.objects.exists():
            return ok(subject, _("nothing released yet"))
        return warn(
            subject,
            _("not compared for hours"),
            _("Bucket, ledger and grants are compared every hour: see that a worker of the queue “default” runs."),
        )
    if last.open:
        kinds = ", ".join(sorted({str(discrepancy["kind"]) for discrepancy in last.open}))
        text = ngettext("%(n)s thing does not fit: %(kinds)s", "%(n)s things do not fit: %(kinds)s", len(last.open))
        return fail(
            subject,
            text % {"n": len(last.open), "kinds": kinds},
            _("See docs/reference/reconciliation.md for what each means and what to do."),
        )
    return ok(subject, _("bucket, ledger and grants fit together"))
