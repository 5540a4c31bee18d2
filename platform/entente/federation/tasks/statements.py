"""To whom organizations here may pass on what they receive under agreements of several nodes: told to the other nodes whenever it changes."""

from __future__ import annotations

from datetime import UTC, datetime

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from procrastinate.contrib.django import app

from agreements.models import RECEIVING_ROLES, Agreement, OnwardStatement
from agreements.queries.nodes import onward_groups, other_nodes
from agreements.states import AgreementStatus
from agreements.terms import Onward
from entente.federation.models import Peer
from entente.federation.queries import is_level
from entente.federation.tasks.outbox import queue_message


@app.periodic(cron="* * * * *")
@app.task(name="federation.state_onward", queue="default", queueing_lock="federation.state_onward")
def state_onward(timestamp: int) -> None:
    """Each minute: of each agreement of several nodes that lets data be passed on, what changed since it was told last; nothing is an answer too."""
    now = datetime.fromtimestamp(timestamp, UTC) if timestamp else timezone.now()
    agreements = Agreement.objects.filter(
        status__in=[AgreementStatus.ACTIVE, AgreementStatus.SUSPENDED],
        terms__onward=Onward.NAMED,
        parties__role__in=RECEIVING_ROLES,
        parties__organization__home_node=settings.NODE_ID,
    )
    for agreement in agreements.distinct():
        peers = [peer for peer in Peer.trusted().filter(pk__in=other_nodes(agreement)) if is_level(peer)]
        groups = onward_groups(agreement)
        last = OnwardStatement.objects.filter(lineage=agreement.lineage, node=settings.NODE_ID).first()
        if not peers or (last is not None and last.groups == groups):
            continue
        with transaction.atomic():
            OnwardStatement.objects.update_or_create(
                lineage=agreement.lineage, node=settings.NODE_ID, defaults={"groups": groups, "stated_at": now}
            )
            for peer in peers:
                body = {"agreement": str(agreement.pk), "groups": groups}
                queue_message(peer, agreement.lineage, "onward.stated", body)
