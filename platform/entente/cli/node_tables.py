"""The network as a table, for the operator of a node."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.db.models import Count, Q
from django.utils import timezone
from django.utils.timezone import localtime
from django.utils.translation import gettext as _
from rich.console import Console
from rich.table import Table

from entente.core.dates import date_format
from entente.federation.models import Peer, Standing
from entente.federation.queries import own_did
from entente.federation.queries.trust import list_ends_at, own_listed_entry

REFUSALS_SHOWN: Final = timedelta(days=30)


def show() -> None:
    """The other nodes, and below until when the list counts."""
    console = Console(width=160)
    ends = list_ends_at()
    console.print(_("This node: %(did)s") % {"did": own_did()}, soft_wrap=True)
    if ends is None:
        console.print(_("No list of a network is known here."))
        return
    entry = own_listed_entry()
    state = _("not listed") if entry is None else str(Standing(entry.standing).label)
    console.print(_("In the list: %(state)s") % {"state": state})
    table = Table(box=None, pad_edge=False, show_edge=False)
    for heading in (
        _("Node"),
        "DID",
        _("State"),
        _("Since"),
        _("Last seen"),
        _("Waits to be sent"),
        _("Refused there"),
    ):
        table.add_column(heading, overflow="fold")
    for peer in Peer.objects.annotate(waiting=Count("outgoing", filter=Q(outgoing__settled_at=None))):
        since = date_format(peer.joined_on, "Y-m-d") if peer.joined_on else ""
        table.add_row(
            peer.name, peer.did, _state(peer), since, _moment(peer.last_seen_at), str(peer.waiting), _refused_by(peer)
        )
    console.print(table)
    words = (
        _("The list counts until %(moment)s.")
        if timezone.now() < ends
        else _("The list expired at %(moment)s: nothing new begins with other nodes until it is confirmed.")
    )
    console.print(words % {"moment": _moment(ends)})


def _refused_by(peer: Peer) -> str:
    """Why the node refused messages in the last days, by code; the messages stand on the pages of their agreements."""
    recent = peer.outgoing.filter(settled_at__gte=timezone.now() - REFUSALS_SHOWN).exclude(outcome="applied")
    counts = recent.order_by("code").values_list("code").annotate(Count("pk"))
    shown = [f"{code} ({count})" for code, count in counts]
    rejected = peer.outgoing.filter(settled_at=None, rejected_at__isnull=False)
    counts = rejected.order_by("error_code").values_list("error_code").annotate(Count("pk"))
    shown += [_("%(code)s (%(count)s, tried again)") % {"code": code, "count": count} for code, count in counts]
    return ", ".join(shown)


def _state(peer: Peer) -> str:
    if peer.distrusted_at is not None:
        return _("distrusted here")
    if peer.history_changed_at is not None:
        return _("its history changed")
    return str(peer.get_standing_display())


def _moment(moment: datetime | None) -> str:
    return date_format(localtime(moment), "Y-m-d H:i") if moment else ""
