"""What parties of other nodes propose and remark about a draft, and what became of it, stands here as it does there."""

from __future__ import annotations

import uuid
from typing import Final

from agreements import policies
from agreements.formats.counters import CLAUSE, KINDS, REMARK, TERMS, Answer, Entry, Proposal, record_of, says_so
from agreements.models import Agreement, Remark
from agreements.notices import tell
from agreements.states import AgreementStatus
from entente.audit.services import record, require
from entente.organizations.models import Organization
from entente.organizations.models.organizations import this_node

MOST_WAITING: Final = 200
"""Of proposals and remarks of other nodes about one draft that nobody here has answered."""


def take_proposal(agreement: Agreement, proposal: Proposal, *, node: uuid.UUID) -> Entry | None:
    """It stands here for whoever drafts; ``None`` where it stood here before. ``agreement`` is locked.

    Args:
        node: the node that sent it: of the organization that proposes, or the agreement's home.

    Raises:
        NotPermitted: it does not count.
    """
    entry = record_of(proposal, agreement)
    known = KINDS[proposal.about].objects.filter(pk=proposal.id).first() if proposal.about in KINDS else None
    is_same = known is not None and entry is not None and _is_same(known, entry)
    if is_same:
        return None
    home = _home_of_party(agreement, proposal.organization)
    is_open = agreement.status == AgreementStatus.DRAFT and agreement.proposed_at is not None
    verdict = policies.can_take_change(
        is_open=is_open or (agreement.status == AgreementStatus.PROPOSED and agreement.is_at_home),
        from_its_node=home is not None and home != this_node() and node in (home, agreement.home_node),
        is_negotiable=entry is not None,
        is_free=known is None,
        is_same=entry is None or proposal.digest != agreement.digest() or says_so(agreement, entry),
        is_few=_waiting(agreement) < MOST_WAITING,
    )
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert entry is not None  # the verdict entry so
    entry.save(force_insert=True)
    record(
        "agreement.change_proposed_elsewhere",
        by=None,
        subject=agreement,
        organization_id=entry.organization_id,
        node=node,
        about=proposal.about,
    )
    if agreement.drafted_for.home_node == this_node():
        tell(agreement, "agreement.your_turn", organizations=[agreement.drafted_for], once=True)
    return entry


def take_answer(agreement: Agreement, answer: Answer, *, node: uuid.UUID) -> Entry | None:
    """What became of a proposal, or that a remark has been dealt with; ``None`` where that is known here. ``agreement`` is locked.

    Raises:
        NotPermitted: nothing such was proposed here, or it is not that node's to decide.
    """
    kind = KINDS.get(answer.about)
    entry = None if kind is None else kind.objects.select_for_update().filter(pk=answer.id, agreement=agreement).first()
    home = _home_of_party(agreement, answer.organization)
    decides = answer.about == REMARK or answer.organization == agreement.drafted_for_id
    verdict = policies.can_take_answer(
        is_known=entry is not None,
        from_its_node=decides and home is not None and home != this_node() and node in (home, agreement.home_node),
    )
    require(verdict, subject=agreement, organization_id=agreement.drafted_for_id)
    assert entry is not None  # the verdict entry so
    if isinstance(entry, Remark):
        if entry.is_settled:
            return None
        entry.settled_by_name = answer.name
        entry.save(update_fields=["settled_by_name"])
        return entry
    if entry.accepted is not None:
        return None
    entry.accepted, entry.decided_by_name, entry.reason = answer.is_accepted, answer.name, answer.reason
    entry.save(update_fields=["accepted", "decided_by_name", "reason"])
    event = "agreement.change_accepted_elsewhere" if answer.is_accepted else "agreement.change_refused_elsewhere"
    record(event, by=None, subject=agreement, organization_id=agreement.drafted_for_id, node=node)
    if entry.organization.home_node == this_node():
        tell(agreement, "agreement.proposal_answered", organizations=[entry.organization], once=True)
    return entry


def _home_of_party(agreement: Agreement, organization: uuid.UUID) -> uuid.UUID | None:
    """Where an organization of the agreement lives; ``None``: it takes no part in it."""
    taking = set(agreement.parties.values_list("organization_id", flat=True)) | {agreement.drafted_for_id}
    if organization not in taking:
        return None
    return Organization.objects.values_list("home_node", flat=True).get(pk=organization)


def _is_same(known: Entry, entry: Entry) -> bool:
    """Whether the same was proposed before, decided or not."""
    names = {
        TERMS: ("agreement_id", "organization_id", "values", "base"),
        CLAUSE: ("agreement_id", "organization_id", "key", "text_en", "text_fr", "base_en", "base_fr"),
        REMARK: ("agreement_id", "organization_id", "key", "text"),
    }
    fields = next(names[about] for about, kind in KINDS.items() if isinstance(entry, kind))
    return all(getattr(known, name) == getattr(entry, name) for name in fields)


def _waiting(agreement: Agreement) -> int:
    changes = agreement.proposed_changes.filter(accepted=None, by=None).count()
    terms = agreement.proposed_terms.filter(accepted=None, by=None).count()
    return changes + terms + agreement.remarks.filter(settled_by=None, settled_by_name="", by=None).count()
