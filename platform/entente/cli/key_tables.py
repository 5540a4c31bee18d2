"""The keys of an installation as a table."""

from __future__ import annotations

import base64
from datetime import datetime

from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from rich.console import Console
from rich.table import Table

from entente.core.dates import date_format
from entente.organizations.keys.endorsement import is_endorsed, node_keys
from entente.organizations.keys.records import needs
from entente.organizations.models import Organization, OrganizationKey
from entente.vault.keys.rings import Kind
from entente.vault.models import KeyRecord


def show() -> None:
    """Every key that is known, by kind, the one in use first, and below what was wrapped before kids were named."""
    table = Table(box=None, pad_edge=False, show_edge=False)
    for heading in (_("Kind"), "kid", _("Since"), _("Until"), _("State"), _("Needed by")):
        table.add_column(heading, overflow="fold")
    for kind in Kind:
        counted = needs(kind)
        for key in KeyRecord.objects.filter(kind=kind).order_by("-since", "kid"):
            needed = "" if kind is Kind.NODE else str(counted.pop(key.kid, 0))
            table.add_row(kind, key.kid, _moment(key.since), _moment(key.until), state_of(key), needed)
        for kid, count in sorted(counted.items()):
            state = _("not here") if kid else _("wrapped before keys had names")
            table.add_row(kind, kid or "—", "", "", state, str(count))
    console = Console(width=140)
    console.print(table)
    publics = [base64.b64encode(public).decode() for public in node_keys().values()]
    console.print(f"\nENTENTE_NODE_PUBLIC_KEY={','.join(publics)}", soft_wrap=True)


def show_organization(organization: Organization) -> None:
    """The keys of an organization, the one in use first."""
    table = Table(box=None, pad_edge=False, show_edge=False)
    for heading in (_("Number"), "kid", _("Since"), _("Until"), _("State")):
        table.add_column(heading, overflow="fold")
    for key in organization.keys.order_by("-number"):
        state = state_of(key) if is_endorsed(key) else _("not signed by the node: not used")
        table.add_row(str(key.number), str(key.pk), _moment(key.created_at), _moment(key.retired_at), state)
    Console(width=140).print(table)


def state_of(key: KeyRecord | OrganizationKey) -> str:
    """Whether a key counts, in one word or two."""
    if key.revoked_at is not None:
        return _("revoked")
    if key.destroyed_at is not None:
        return _("retired, taken away")
    until = key.until if isinstance(key, KeyRecord) else key.retired_at
    return _("in use") if until is None else _("opens and verifies")


def _moment(at: datetime | None) -> str:
    return "" if at is None else date_format(localtime(at), "Y-m-d H:i")
