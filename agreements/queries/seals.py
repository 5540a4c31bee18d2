"""Whether what an agreement rests on was sealed by the worker: asked there before anything leaves under it, since a status proves nothing."""

from __future__ import annotations

from typing import Final

from agreements import permissions, policies
from agreements.formats.agreement_json import document_of
from agreements.models import Agreement, AgreementParty, EarlierAgreementEntry, PaperSignature, Signature
from agreements.policies import Refusal
from agreements.proof import AgreementFault, verify_agreement
from agreements.queries.standing import signed_by_another
from entente.audit.policies import Refusal as AuditRefusal
from entente.core.canonical import canonical
from entente.core.errors import Failed
from entente.core.verdicts import Verdict
from entente.organizations.confirmations.challenges import Act
from entente.organizations.models import ActAssertion, User
from entente.organizations.permissions import may
from entente.organizations.queries.confirmations import confirmation_verdict, needs_passkey, right_verdict

SIGN: Final = "agreements.sign_agreement"
NAMES_MAY_CHANGE: Final = frozenset({AgreementFault.NAME_CHANGED})
"""An organization may have another name since it signed; it is the same organization."""


def seal_verdict(agreement: Agreement) -> Verdict:
    """Every party's signatures verify under its key and cover this very text; or two people confirmed what was signed on paper before.

    Raises:
        Failed: the worker has not sealed each of them yet.
    """
    if agreement.signed_on is not None:
        entry = EarlierAgreementEntry.objects.filter(agreement=agreement).first()
        confirmed = entry is not None and entry.confirmed_by_id not in (None, entry.entered_by_id)
        return policies.is_sealed(verifies=confirmed)
    if _unsealed(agreement):
        raise Failed("agreement.being_sealed", transient=True)
    proof = verify_agreement(canonical(document_of(agreement)))
    return policies.is_sealed(verifies={finding.fault for finding in proof.findings} <= NAMES_MAY_CHANGE)


def signature_act(signature: Signature, agreement: Agreement) -> Act:
    """A signature for a party, as a passkey signs it."""
    party = signature.party
    content = {"agreement": str(agreement.pk), "party": str(party.pk), "digest": signature.digest}
    return Act("agreement.signed", party.organization_id, content)


def signature_verdict(signature: Signature, agreement: Agreement) -> Verdict:
    """Whether the worker seals a signature: its person may sign for the party, did not draft the text alone, and confirmed it where she must."""
    by, party = signature.signed_by, signature.party
    assert by is not None  # what another node's people signed came sealed
    own = agreement.drafted_by_id == by.pk
    alone = own and permissions.parts_alone(by).filter(pk=party.pk).exists()
    return (
        _signer_verdict(by, party, agreement)
        & Verdict.of(
            {
                Refusal.OWN_DRAFT: not own or alone,
                Refusal.ANOTHER_FIRST: not alone or signed_by_another(agreement, by),
                Refusal.CHANGED: signature.digest == agreement.digest(),
            }
        )
        & confirmation_verdict(signature_act(signature, agreement), signature.pk, by)
    )


def paper_act(paper: PaperSignature, agreement: Agreement) -> Act:
    """That a scan shows what an agreement says, as the passkey of whoever recorded it signs it."""
    party = paper.party
    content = {
        "agreement": str(agreement.pk),
        "party": str(party.pk),
        "digest": paper.digest,
        "scan": paper.scan.sha256,
    }
    return Act("agreement.signed_on_paper", party.organization_id, content)


def paper_verdict(paper: PaperSignature, agreement: Agreement) -> Verdict:
    """The same of a signature on paper, by whoever recorded it."""
    by = paper.recorded_by
    unchanged = Verdict.of({Refusal.CHANGED: paper.digest == agreement.digest()})
    confirmed = confirmation_verdict(paper_act(paper, agreement), paper.pk, by)
    return _signer_verdict(by, paper.party, agreement) & unchanged & confirmed


def paper_to_confirm(agreement: Agreement, user: User) -> PaperSignature | None:
    """What this person recorded from paper and has not confirmed with her passkey, which she must: a form with a file is not shown twice."""
    papers = PaperSignature.objects.filter(party__agreement=agreement, recorded_by=user, jws="")
    confirmed = ActAssertion.objects.filter(act="agreement.signed_on_paper", person=user).values("record_id")
    waiting = papers.exclude(pk__in=confirmed).select_related("party__organization", "scan").first()
    return waiting if waiting is not None and needs_passkey(user, waiting.party.organization_id) else None


def _signer_verdict(by: User, party: AgreementParty, agreement: Agreement) -> Verdict:
    acts = permissions.parties_for(by, agreement).filter(pk=party.pk).exists()
    return (
        may(by, SIGN, agreement)
        & Verdict.of({AuditRefusal.NOT_ALLOWED: acts})
        & right_verdict(by, SIGN, party.organization)
    )


def _unsealed(agreement: Agreement) -> bool:
    of_agreement = {"party__agreement": agreement, "jws": ""}
    return Signature.objects.filter(**of_agreement).exists() or PaperSignature.objects.filter(**of_agreement).exists()
