"""Database roles: each process has its own, and none may do more than ``grants.py`` of the apps declare."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from django.db import connection
from django.utils.translation import gettext as _

from entente.audit.roles.comparison import Difference, excess, missing
from entente.cli.checks.check import Check, fail, ok, warn
from entente.core.grants import Process, roles

NAMED: Final = 5  # differences that are named; the rest is counted


def examine(*, worker: bool) -> Iterator[Check]:
    """The role of this process, whether it has one of its own, and what each of them may do."""
    names, process = roles(), Process.WORKER if worker else Process.WEB
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        [current] = cursor.fetchone()
    subject = _("Database role of this process")
    if current == names[process]:
        yield ok(subject, current)
    else:
        yield fail(
            subject,
            _("%(role)s, where %(expected)s is expected") % {"role": current, "expected": names[process]},
            _("Compare ENTENTE_DATABASE_URL with ENTENTE_WEB_ROLE and ENTENTE_WORKER_ROLE."),
        )
    processes = [names[own] for own in (Process.WEB, Process.WORKER, Process.SEALER)]
    subject = _("Database roles")
    if len(set(processes)) == len(processes):
        yield ok(subject, ", ".join(processes))
    else:
        yield warn(
            subject,
            _("processes share one: %(roles)s") % {"roles": ", ".join(sorted(set(processes)))},
            _("Give web, workers and sequencer a role each: “Roles of the database” in the operator's guide."),
        )
    yield _compared(
        _("Rights beyond what is declared"),
        excess(),
        _(
            "Take them away, or run `manage.py migrate` with the owner's role, which grants what is declared and nothing else."
        ),
    )
    yield _compared(_("Rights that are missing"), missing(), _("Run `manage.py migrate` with the owner's role."))


def _compared(subject: str, differences: list[Difference], advice: str) -> Check:
    if not differences:
        return ok(subject, _("none"))
    named = "; ".join(map(str, differences[:NAMED]))
    return fail(subject, _("%(count)s: %(named)s") % {"count": len(differences), "named": named}, advice)
