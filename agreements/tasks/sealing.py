"""The worker adds the organizations' keys to what people signed, and prints what is whole."""

from __future__ import annotations

import hashlib
from datetime import datetime
from typing import Any

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from procrastinate import RetryStrategy
from procrastinate.contrib.django import app

from agreements.formats.agreement_json import names_of
from agreements.models import Agreement, AgreementParty, PaperSignature, Print, Signature
from agreements.printing import as_pdf
from agreements.proof import digests_of_parts
from agreements.queries.seals import paper_verdict, signature_verdict
from agreements.states import AgreementStatus
from agreements.tasks.announcements import announce
from entente.audit.failures import again
from entente.audit.jobs import defer
from entente.audit.log.proofs import latest_head, signed_head
from entente.audit.services import record, record_refusal, require
from entente.core.canonical import canonical, digest
from entente.core.errors import Failed, NotPermitted
from entente.core.verdicts import Verdict
from entente.organizations.tasks import signing_key
from entente.proof import jws
from entente.vault.keys.node import node_key
from entente.vault.models import SealedObject
from entente.vault.objects import destroy

RETRY = RetryStrategy(
    max_attempts=8, wait=1, exponential_wait=2, retry_exceptions={Failed, OperationalError, InterfaceError}
)


again("agreements.seal_signature", "agreements.seal_paper", "agreements.shred_scan", "agreements.print_agreement")


@app.task(name="agreements.seal_signature", queue="urgent", retry=RETRY)
@transaction.atomic
def seal_signature(signature_id: str) -> None:
    """Add the signature by the organization's key; does nothing where it is there, or the person's was voided."""
    signature = Signature.objects.filter(pk=signature_id).select_related("party__organization", "signed_by").first()
    if signature is None:
        return
    agreement = Agreement.objects.select_for_update().get(pk=signature.party.agreement_id)
    unsealed = Signature.objects.filter(pk=signature_id, jws="").first()
    if unsealed is None:
        return
    assert signature.signed_by is not None  # what another node's people signed came sealed
    facts: dict[str, Any] = {"signatory": signature.signed_by.name, "signed_by": str(signature.signed_by_id)}
    verdict = signature_verdict(signature, agreement)
    if not verdict:
        _refuse(verdict, agreement, signature)
        return
    unsealed.jws = sealed(agreement, signature.party, signature.digest, at=signature.signed_at, **facts)
    unsealed.save(update_fields=["jws"])
    announce(agreement, "agreement.signed", signature=str(signature.pk))
    _print_if_whole(agreement)


@app.task(name="agreements.seal_paper", queue="urgent", retry=RETRY)
@transaction.atomic
def seal_paper(paper_id: str) -> None:
    """The same for a signature on paper; what is sealed names the scan by its digest."""
    paper = (
        PaperSignature.objects.filter(pk=paper_id).select_related("party__organization", "scan", "recorded_by").first()
    )
    if paper is None:
        return
    agreement = Agreement.objects.select_for_update().get(pk=paper.party.agreement_id)
    unsealed = PaperSignature.objects.filter(pk=paper_id, jws="").first()
    if unsealed is None:
        return
    facts: dict[str, Any] = {
        "signatory": paper.signatory,
        "signed_by": "",
        "paper": {
            "sha256": paper.scan.sha256,
            "witness": paper.witness,
            "signed_on": paper.signed_on.isoformat(),
        },
    }
    verdict = paper_verdict(paper, agreement)
    if not verdict:
        _refuse(verdict, agreement, paper)
        return
    unsealed.jws = sealed(agreement, paper.party, paper.digest, at=paper.recorded_at, **facts)
    unsealed.save(update_fields=["jws"])
    _print_if_whole(agreement)


def _refuse(verdict: Verdict, agreement: Agreement, signature: Signature | PaperSignature) -> None:
    """Leave it unsealed: nothing leaves under an agreement of which a signature does not verify."""
    by = signature.signed_by if isinstance(signature, Signature) else signature.recorded_by
    assert by is not None
    try:
        require(verdict, subject=agreement, organization_id=signature.party.organization_id)
    except NotPermitted as error:
        record_refusal(by, error, view="agreements.seal")


@app.task(name="agreements.shred_scan", queue="erasures", retry=RETRY)
def shred_scan(sealed_id: str) -> None:
    """A document that was voided or taken away can be read by nobody any more; safe to run twice."""
    destroy(SealedObject.objects.select_related("store").get(pk=sealed_id))


@app.task(name="agreements.print_agreement", queue="default", retry=RETRY)
def print_agreement(agreement_id: str) -> None:
    """The PDF in each language that binds, and the node's word for its bytes. Once made, it stays as it is."""
    agreement = Agreement.objects.get(pk=agreement_id)
    key = node_key()
    head = latest_head()
    log_head = None if head is None else signed_head(head)
    for language in agreement.languages:
        if agreement.prints.filter(language=language).exists():
            continue
        pdf = as_pdf(agreement, language=language, log_head=log_head)
        statement = {"digest": agreement.digest(), "language": language, "sha256": hashlib.sha256(pdf).hexdigest()}
        signed = jws.sign_detached(key.seed, canonical(statement), {"kid": key.kid, "typ": "entente-print"})
        with transaction.atomic():
            Agreement.objects.select_for_update().get(pk=agreement.pk)
            _, created = Print.objects.get_or_create(
                agreement=agreement,
                language=language,
                defaults={
                    "pdf": pdf,
                    "sha256": statement["sha256"],
                    "statement": statement,
                    "jws": signed,
                    "node_key": key.public,
                    "made_at": timezone.now(),
                },
            )
            if created:
                record(
                    "agreement.printed",
                    by=None,
                    subject=agreement,
                    organization_id=agreement.drafted_for_id,
                    language=language,
                    sha256=statement["sha256"],
                )


def sealed(agreement: Agreement, party: AgreementParty, signed_digest: str, *, at: datetime, **facts: Any) -> str:
    """The signature by the party's key over what was signed, with who signed and when in its header. Worker only.

    Raises:
        Failed: "agreement.signed_something_else": the agreement says something else by now.
    """
    content = agreement.signed_content()
    if digest(content) != signed_digest:
        raise Failed("agreement.signed_something_else", transient=False)
    key, seed = signing_key(party.organization)
    parties = agreement.parties.select_related("organization")
    header = {
        "typ": "entente-agreement",
        "kid": str(key.pk),
        "organization": str(party.organization_id),
        "names": {str(participant.organization_id): names_of(participant) for participant in parties},
        "signed_at": at.isoformat(timespec="seconds"),
        "parts": digests_of_parts(content),
        **facts,
    }
    return jws.sign_detached(seed, canonical(content), header)


def _print_if_whole(agreement: Agreement) -> None:
    """With the last seal of an agreement that has come into force, or waits for its day, its prints are made."""
    if agreement.activated_at is None and agreement.status != AgreementStatus.SCHEDULED:
        return
    unsealed = Signature.objects.filter(party__agreement=agreement, jws="").exists()
    if not unsealed and not PaperSignature.objects.filter(party__agreement=agreement, jws="").exists():
        defer("agreements.print_agreement", agreement_id=str(agreement.pk))
