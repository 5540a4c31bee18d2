"""A party of another node proposes other terms or words of what was offered, remarks on it, or says what became of that."""

from __future__ import annotations

from agreements.formats.counters import about_of, read_answer, read_proposal
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from agreements.tasks.counter_drafts import take_answer, take_proposal
from agreements.tasks.mirrors import take_back
from entente.federation.models import Peer
from entente.federation.tasks.effects import effect
from entente.federation.tasks.effects.reading import agreement_of, read, require_party
from entente.federation.wire.messages import Message


@effect("agreement.change_proposed")
def take_change(message: Message, peer: Peer) -> None:
    """It waits for whoever drafts. What is open for signature is a draft again; the home hands it on to the other nodes."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    with read():
        proposal = read_proposal(message.body)
    entry = take_proposal(agreement, proposal, node=peer.pk)
    if entry is None or not agreement.is_at_home:
        return
    if agreement.status == AgreementStatus.PROPOSED:
        take_back(agreement, reason="", node=peer.pk)  # whoever proposes something else does not sign what is offered
    about, digest = about_of(entry), agreement.digest()
    announce(
        agreement, "agreement.change_proposed", about=about, change=str(entry.pk), digest=digest, node=str(peer.pk)
    )


@effect("agreement.change_answered")
def take_decision(message: Message, peer: Peer) -> None:
    """What became of a proposal; what is accepted binds nobody until it is offered anew and signed."""
    agreement = agreement_of(message)
    require_party(agreement, peer)
    with read():
        answer = read_answer(message.body)
    entry = take_answer(agreement, answer, node=peer.pk)
    if entry is not None and agreement.is_at_home:
        facts = {"about": answer.about, "change": str(entry.pk), "organization": str(answer.organization)}
        announce(agreement, "agreement.change_answered", **facts, node=str(peer.pk))
