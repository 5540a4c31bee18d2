"""Keys: those that open data lie with workers alone, and every organization has its own."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.utils.translation import gettext as _

from entente.cli.checks.check import Check, fail, ok
from entente.core.errors import Failed
from entente.organizations.models import Organization, OrganizationKey
from entente.vault.keys.private import private_key


def of_the_process(*, worker: bool) -> Iterator[Check]:
    """The master key and the node's key are here exactly when this is a worker."""
    for name, key in (("ENTENTE_MASTER_KEY", settings.MASTER_KEY), ("ENTENTE_NODE_KEY", settings.NODE_KEY)):
        present = key is not None
        observation = _("set") if present else _("not set")
        if present == worker:
            yield ok(name, observation)
        elif worker:
            yield fail(name, observation, _("A worker needs it: set the variable in its environment."))
        else:
            yield fail(
                name,
                observation,
                _("The web process must not be able to open data: remove it. For a worker, add --worker."),
            )


def of_organizations(*, worker: bool) -> Iterator[Check]:
    """Every organization has keys; a worker can open them."""
    without = Organization.objects.exclude(keys__retired_at=None, keys__isnull=False).count()
    if without:
        yield fail(
            _("Keys of organizations"),
            _("missing for %(count)s") % {"count": without},
            _("Start a worker of the queue “urgent”: it makes them. Until then nothing can be uploaded."),
        )
    else:
        yield ok(_("Keys of organizations"), _("made for all"))
    if worker and settings.MASTER_KEY is not None:
        yield _opened()


def _opened() -> Check:
    subject, closed = _("Keys of organizations: opened"), 0
    for key in OrganizationKey.objects.filter(destroyed_at=None):
        try:
            private_key(bytes(key.wrapped_private_key), key.organization_id)
        except Failed:
            closed += 1
    if closed:
        return fail(
            subject,
            _("%(count)s cannot be opened") % {"count": closed},
            _("This is not the master key that wrapped them. Restore the right ENTENTE_MASTER_KEY."),
        )
    return ok(subject, _("all can be opened"))
