"""The head of an institution, or her delegate, signs what was answered about a flow: from then on its agreement can be signed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from django.db import transaction

from agreements.models import PrivacyAssessment, SignedAs
from agreements.services import activate_once_assessed
from entente.audit.services import record
from entente.organizations.models import User
from entente.organizations.queries.second_persons import is_alone
from exports.dossier import Flow, answers_of, assembled
from exports.dossier.assembly import open_questions, questions_of
from exports.permissions import answers_for
from exports.policies.privacy_assessments import can_sign_assessment
from exports.services.dossiers import locked_disclosure, sign_what_was_read


@dataclass(frozen=True, slots=True)
class Signature:
    """What a person concludes, in which quality she signs, and when it is looked at again."""

    conclusion: str
    signed_as: str
    function: str
    delegation: str
    review_on: date


@transaction.atomic
def sign_assessment(flow: Flow, signature: Signature, *, read: str, by: User, now: datetime) -> PrivacyAssessment:
    """The next assessment of a flow, as the person read it, with a dossier of the same number that the worker has the node sign.

    Raises:
        Invalid: a record or an answer changed since.
    """
    disclosure = locked_disclosure(flow)
    flow = Flow(disclosure.agreement, disclosure.organization)
    agreement, organization = flow.agreement, flow.organization
    standing = assembled(flow, now=now)
    questions = {question.code for question, _ in questions_of(standing)}
    authors = {answer.written_by_id for code, answer in answers_of(flow).items() if code in questions}
    verdict = answers_for(by, agreement, organization) & can_sign_assessment(
        has_ended=agreement.ended_at is not None,
        unanswered=len(open_questions(standing)),
        is_only_author=authors == {by.pk},
        is_alone=is_alone(by, organization),
        review_on=signature.review_on,
        today=agreement.today(now),
        names_delegation=bool(signature.delegation.strip()),
        is_delegate=signature.signed_as == SignedAs.DELEGATE,
    )
    dossier = sign_what_was_read(flow, read=read, by=by, now=now, verdict=verdict)
    assessment = PrivacyAssessment.objects.create(
        agreement=agreement,
        organization=organization,
        number=dossier.number,
        digest=agreement.digest(),
        conclusion=signature.conclusion,
        signed_as=signature.signed_as,
        function=signature.function.strip(),
        delegation=signature.delegation.strip(),
        signed_by=by,
        signed_at=now,
        review_on=signature.review_on,
    )
    facts = {"number": assessment.number, "conclusion": assessment.conclusion, "review_on": assessment.review_on}
    record("privacy_assessment.signed", by=by, subject=agreement, organization_id=organization.pk, **facts)
    activate_once_assessed(agreement, now=now)
    return assessment
