"""Keys: those that open data lie with workers alone, and every organization has its own."""

from __future__ import annotations

from collections.abc import Iterator

from django.conf import settings
from django.utils.translation import gettext as _

from entente.cli.checks.check import Check, fail, ok, warn
from entente.core.errors import Failed
from entente.organizations.keys.endorsement import is_endorsed, node_keys
from entente.organizations.keys.records import held, needs
from entente.organizations.models import Organization, OrganizationKey
from entente.vault.keys.private import private_key
from entente.vault.keys.rings import Kind, holds_master_key
from entente.vault.models import KeyRecord


def of_the_process(*, worker: bool) -> Iterator[Check]:
    """The master key and the node's key are here exactly when this is a worker."""
    master = "ENTENTE_TRANSIT_KEY" if settings.TRANSIT_KEY else "ENTENTE_MASTER_KEY"
    for name, present in ((master, holds_master_key()), ("ENTENTE_NODE_KEY", settings.NODE_KEY is not None)):
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
    subject = "ENTENTE_NODE_PUBLIC_KEY"
    if node_keys():
        yield ok(subject, _("known"))
    else:
        yield fail(
            subject,
            _("not set"),
            _("Nothing can be uploaded: set it to what `entente keys list` prints in the environment of a worker."),
        )


def of_organizations(*, worker: bool) -> Iterator[Check]:
    """Every organization has keys; a worker can open them."""
    at_home = Organization.objects.filter(home_node=settings.NODE_ID).order_by("pk")
    without = sum(organization.key is None for organization in at_home)
    if without:
        yield fail(
            _("Keys of organizations"),
            _("missing for %(count)s") % {"count": without},
            _("Start a worker of the queue “urgent”: it makes them. Until then nothing can be uploaded."),
        )
    else:
        yield ok(_("Keys of organizations"), _("made for all"))
    unsigned = [key for key in OrganizationKey.objects.filter(destroyed_at=None) if not is_endorsed(key)]
    if unsigned:
        yield fail(
            _("Keys of organizations: signed by the node"),
            _("%(count)s are not") % {"count": len(unsigned)},
            _(
                "A worker of the queue “urgent” signs them within a minute. Those that it does not sign were put there by somebody "
                "else: find out by whom, and delete them."
            ),
        )
    else:
        yield ok(_("Keys of organizations: signed by the node"), _("all are"))
    if worker and holds_master_key():
        yield _opened()


def lives(*, worker: bool) -> Iterator[Check]:
    """No key is in use after its end, and nothing is left under an older one for long."""
    for kind in Kind if worker else (Kind.STORE,):
        subject = _("Key: %(kind)s") % {"kind": kind}
        try:
            keys = held(kind)
        except Failed as failure:
            yield fail(subject, str(failure), _("Compare the address, the token and the key of the transit server."))
            continue
        if not keys:
            continue
        known = KeyRecord.objects.filter(kind=kind, kid=keys[0].kid).first()
        if known is not None and (known.revoked_at or known.destroyed_at or known.until):
            yield fail(
                subject,
                _("in use after its end"),
                _("It was revoked, retired or replaced: put the newest key first in the environment of every process."),
            )
            continue
        counted = needs(kind)
        current = counted.pop(keys[0].kid, 0)
        here = {key.kid for key in keys} | {""}
        lost = sum(count for kid, count in counted.items() if kid not in here)
        older = sum(count for kid, count in counted.items() if kid in here) if len(keys) > 1 else 0
        if lost:
            yield fail(
                subject,
                _("%(count)s secrets need a key that is not here") % {"count": lost},
                _("Put the older key after the one in use, and run `entente keys rewrap`."),
            )
        elif older:
            yield warn(
                subject,
                _("%(count)s of %(total)s secrets still need an older key")
                % {"count": older, "total": current + older},
                _("Run `entente keys rewrap`, then retire the older key."),
            )
        else:
            yield ok(subject, _("nothing needs an older one"))


def _opened() -> Check:
    subject, closed = _("Keys of organizations: opened"), 0
    for key in OrganizationKey.objects.filter(destroyed_at=None, organization__home_node=settings.NODE_ID):
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
