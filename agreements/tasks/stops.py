"""An agreement stands still while one node stops it; each node lifts its own stop alone, and what one ended stays so."""

from __future__ import annotations

import uuid
from datetime import datetime
from typing import Final

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext_lazy as _

from agreements.models import Agreement, NodeStop
from agreements.notices import tell
from agreements.policies import status_under_stops
from agreements.queries import has_lapsed_assessment
from agreements.queries.nodes import open_stops
from agreements.states import BY_MESSAGE, AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.ending import end
from entente.audit.jobs import defer
from entente.audit.services import move
from entente.organizations.models.organizations import this_node

S = AgreementStatus
LAPSED: Final = _(
    "A provider’s privacy assessment lapsed before data began to flow. Assess the flow again, then resume the agreement."
)


def stop(agreement: Agreement, *, node: uuid.UUID, is_final: bool, reason: str, at: datetime) -> NodeStop:
    """Note that a node suspended or ended an agreement. The caller moves it, or has ``settle_stops`` do so."""
    return NodeStop.objects.get_or_create(
        lineage=agreement.lineage,
        node=node,
        is_final=is_final,
        lifted_at=None,
        defaults={"reason": reason[:500], "at": at},
    )[0]


def lift(agreement: Agreement, *, node: uuid.UUID, at: datetime) -> bool:
    """A node takes back its own suspension. Whether there was one."""
    own = open_stops(agreement).filter(node=node, is_final=False)
    return bool(own.update(lifted_at=at))


def stop_unassessed(agreement: Agreement, *, now: datetime) -> None:
    """Another node, which knows no assessment of this one, let data flow though one lapsed since the signature: this node suspends it, and tells why.

    The caller has ``settle_stops`` move it. One that waits for its day, or lies dormant, is left: nothing flows under it, and this is asked when
    it is to begin.
    """
    if agreement.status == S.ACTIVE and has_lapsed_assessment(agreement, today=agreement.today(now)):
        _stop_unassessed(agreement, now=now)


def settle_stops(agreement: Agreement, *, now: datetime) -> None:
    """A locked agreement has the status that all open stops together ask for. Worker only: by the word of other nodes."""
    stops = list(open_stops(agreement))
    final = next((stop for stop in stops if stop.is_final), None)
    suspending = [stop for stop in stops if not stop.is_final]
    before = AgreementStatus(agreement.status)
    to = status_under_stops(before, suspended=bool(suspending), ended=final is not None)
    if to == before:
        return
    if to == S.ACTIVE and has_lapsed_assessment(agreement, today=agreement.today(now)):
        agreement.reason = _stop_unassessed(agreement, now=now)
        agreement.save(update_fields=["reason"])
        tell(agreement, "agreement.suspended")
        return
    reason = final.reason if final is not None else next((stop.reason for stop in suspending), "")
    agreement.reason = reason or agreement.reason
    agreement.save(update_fields=["reason"])
    nodes = sorted({str(stop.node) for stop in stops})
    if to == S.TERMINATED and before != S.EXPIRED:
        end(agreement, to=to, by=None, now=now, by_message=True)
        return
    move(
        agreement, to=to, by=None, table=BY_MESSAGE, organization_id=agreement.drafted_for_id, nodes=nodes
    )  # fmt: skip
    if to == S.TERMINATED:  # its term was over by this node's clock already
        return
    defer("after.access_changed", agreement_id=str(agreement.pk))
    if to == S.ACTIVE:  # an amendment that everybody signed may have waited for this
        defer("federation.activate_agreement", lineage=str(agreement.lineage))
    after = "after.agreement_suspended" if to == S.SUSPENDED else "after.agreement_resumed"
    defer(after, agreement_id=str(agreement.pk))
    tell(agreement, "agreement.suspended" if to == S.SUSPENDED else "agreement.resumed")


def _stop_unassessed(agreement: Agreement, *, now: datetime) -> str:
    """Its reason, in each language."""
    words = []
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            words.append(str(LAPSED))
    reason = " ".join(words)
    stop(agreement, node=this_node(), is_final=False, reason=reason, at=now)
    announce(agreement, "agreement.suspended", reason=reason)
    return reason
