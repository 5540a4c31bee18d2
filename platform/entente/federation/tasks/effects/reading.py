"""What a message names, read from its body: nothing of it is believed for being well formed."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from contextlib import contextmanager

from agreements.models import Agreement
from agreements.policies import is_word_of_home, is_word_of_party
from agreements.queries.nodes import other_nodes
from entente.audit.services import require
from entente.core.errors import Refused
from entente.federation.models import Peer
from entente.federation.wire.faults import Rejected, WireFault
from entente.federation.wire.messages import Message
from entente.proof import Malformed, well_formed


@contextmanager
def read() -> Iterator[None]:
    """Within it, a body that is not as its kind has it is refused as malformed."""
    try:
        with well_formed():
            yield
    except Malformed:
        raise Rejected(WireFault.MALFORMED) from None


def agreement_of(message: Message) -> Agreement:
    """The agreement that a message names, locked; it belongs to the thread.

    Raises:
        Refused: "federation.unknown_agreement": this node has none such.
    """
    with read():
        identifier = uuid.UUID(message.body["agreement"])
    agreement = Agreement.objects.select_for_update(of=("self",)).filter(pk=identifier, lineage=message.thread).first()
    if agreement is None:
        raise Refused("federation.unknown_agreement")
    return agreement


def reason_of(message: Message) -> str:
    """Why, in the words of whoever acted; every party reads it."""
    with read():
        reason: str = message.body["reason"].strip()[:500]
        reason.encode()
    return reason


def require_home(agreement: Agreement, peer: Peer) -> None:
    """The message is the word of the node that orders the agreement."""
    verdict = is_word_of_home(from_home=agreement.home_node == peer.pk)
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)


def require_party(agreement: Agreement, peer: Peer) -> None:
    """The message is the word of a node on which a party lives, or that orders the agreement."""
    verdict = is_word_of_party(from_party=peer.pk in other_nodes(agreement))
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
