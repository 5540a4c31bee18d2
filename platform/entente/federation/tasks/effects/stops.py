"""Other nodes suspend, resume and end an agreement. Nobody is asked: safety needs no consensus."""

from __future__ import annotations

from django.utils import timezone

from agreements.models import Agreement
from agreements.queries.nodes import running_version
from agreements.tasks.stops import lift, settle_stops, stop
from entente.federation.models import Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, reason_of, require_party
from entente.federation.wire.messages import Message


@effect("agreement.suspended")
def take_suspension(message: Message, peer: Peer) -> None:
    """It stands still here too, until that node resumes it."""
    _stopped(message, peer, is_final=False)


@effect("agreement.terminated")
def take_termination(message: Message, peer: Peer) -> None:
    """It has ended here too."""
    _stopped(message, peer, is_final=True)


@effect("agreement.resumed")
def take_resumption(message: Message, peer: Peer) -> None:
    """The node lifts its own stop; those of others stay."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    if lift(agreement, node=peer.pk, at=timezone.now()):
        _settle(agreement)


@effect("agreement.expired")
def take_expiry(message: Message, peer: Peer) -> None:
    """Its term is over by that node's clock. Here it ends by this node's own."""
    require_party(agreement_of(message), peer)


def _stopped(message: Message, peer: Peer, *, is_final: bool) -> None:
    agreement, reason = agreement_of(message), reason_of(message)
    require_party(agreement, peer)
    stop(agreement, node=peer.pk, is_final=is_final, reason=reason, at=timezone.now())
    _settle(agreement)


def _settle(agreement: Agreement) -> None:
    """Whichever version runs now: a stop and an amendment may have met on their way."""
    running = running_version(agreement.lineage)
    if running is not None:
        settle_stops(running, now=timezone.now())
