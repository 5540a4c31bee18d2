"""What a person can do to an agreement: one row an act, with its question and the verdict beside its button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from agreements import permissions, policies, queries
from agreements.amending import GIVING
from agreements.models import RECEIVING_ROLES, Agreement
from agreements.states import AgreementStatus
from entente.core.verdicts import Verdict
from entente.organizations.models import User
from entente.organizations.permissions import may

S = AgreementStatus


@dataclass(frozen=True, slots=True)
class Act:
    """``name`` is its address; it is offered in one of ``statuses`` to those who hold ``permission``."""

    name: str
    statuses: tuple[AgreementStatus, ...]
    permission: str
    label: StrPromise
    question: StrPromise
    done: StrPromise
    needs_reason: bool = False
    danger: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """An act as a page offers it: a button, or a disabled one with every reason."""

    act: Act
    verdict: Verdict


ACTS = (
    Act(
        "propose",
        (S.DRAFT,),
        "agreements.change_agreement",
        _("Propose for signature"),
        _("Propose this agreement for signature?"),
        _("The agreement was proposed. Its parties can sign it now."),
    ),
    Act(
        "sign",
        (S.PROPOSED,),
        "agreements.sign_agreement",
        _("Read and sign"),
        _("Sign this agreement?"),
        _("You signed the agreement."),
    ),
    Act(
        "sign-on-paper",
        (S.PROPOSED,),
        "agreements.sign_agreement",
        _("Record a signature on paper"),
        _("Record a signature on paper?"),
        _("The signature on paper was recorded, with the hash of its scan."),
    ),
    Act(
        "return",
        (S.PROPOSED,),
        "agreements.sign_agreement",
        _("Return to its drafter"),
        _("Return this agreement to its drafter?"),
        _("The agreement was returned to its drafter. Signatures given so far are void."),
        needs_reason=True,
    ),
    Act(
        "resume",
        (S.SUSPENDED,),
        "agreements.suspend_agreement",
        pgettext_lazy("agreement", "Resume"),
        _("Resume this agreement?"),
        _("The agreement is in force again."),
    ),
    Act(
        "amend",
        (S.ACTIVE,),
        "agreements.sign_agreement",
        _("Amend"),
        _("Begin an amendment?"),
        _("The amendment is a draft that says the same. Change it, then propose it."),
    ),
    Act(
        "ask-extension",
        (S.ACTIVE,),
        "agreements.sign_agreement",
        _("Ask for more time"),
        _("Ask that this agreement last longer?"),
        _("The providers were asked for more time."),
    ),
    Act(
        "grant-extension",
        (S.ACTIVE,),
        "agreements.sign_agreement",
        _("Grant more time"),
        _("Grant more time?"),
        _("More time is granted: the amendment of the last day waits for the providers’ signatures."),
    ),
    Act(
        "refuse-extension",
        (S.ACTIVE,),
        "agreements.sign_agreement",
        _("Refuse more time"),
        _("Refuse more time?"),
        _("The request for more time was refused."),
        needs_reason=True,
    ),
    Act(
        "renew",
        (S.ACTIVE, S.EXPIRED, S.TERMINATED),
        "agreements.sign_agreement",
        _("Renew from a copy"),
        _("Begin a renewal from a copy?"),
        _("The renewal is a draft that says the same for as long. Change it, then propose it."),
    ),
    Act(
        "attest-destruction",
        (S.EXPIRED, S.TERMINATED),
        "agreements.sign_agreement",
        _("Attest the destruction"),
        _("Attest that the data are destroyed?"),
        _("The certificate of destruction is recorded, and the providers were told."),
    ),
    Act(
        "report-breach",
        (S.ACTIVE, S.SUSPENDED, S.EXPIRED, S.TERMINATED),
        "agreements.suspend_agreement",
        _("Report a breach"),
        _("Report a breach?"),
        _("The breach is reported to every party."),
        danger=True,
    ),
    Act(
        "suspend",
        (S.ACTIVE,),
        "agreements.suspend_agreement",
        pgettext_lazy("agreement", "Suspend"),
        _("Suspend this agreement?"),
        _("The agreement is suspended. Nothing can be released or downloaded under it."),
        needs_reason=True,
        danger=True,
    ),
    Act(
        "terminate",
        (S.ACTIVE, S.SUSPENDED),
        "agreements.suspend_agreement",
        pgettext_lazy("agreement", "Terminate"),
        _("Terminate this agreement?"),
        _("The agreement is terminated. What was delivered under it is being erased."),
        needs_reason=True,
        danger=True,
    ),
    Act(
        "withdraw",
        (S.DRAFT,),
        "agreements.change_agreement",
        _("Give up this draft"),
        _("Give up this draft?"),
        _("The draft was given up."),
        danger=True,
    ),
)
SIGNING = ("sign", "sign-on-paper")
_ONLY_WHEN_POSSIBLE = ("ask-extension", "grant-extension", "refuse-extension", "attest-destruction")
BY_NAME = {act.name: act for act in ACTS}


def offers(agreement: Agreement, *, user: User, now: datetime) -> list[Offer]:
    """The acts of the agreement's status that this person's role includes, each with what stands against it."""
    found = [
        Offer(act, verdict_of(act, agreement, user=user, now=now))
        for act in ACTS
        if agreement.status in act.statuses and may(user, act.permission, agreement)
    ]
    return [offer for offer in found if offer.verdict or offer.act.name not in _ONLY_WHEN_POSSIBLE]


def verdict_of(act: Act, agreement: Agreement, *, user: User, now: datetime) -> Verdict:
    """Whether this person may do it now, and everything that stands against it."""
    verdict = may(user, act.permission, agreement)
    today = agreement.today(now)
    if act.name == "propose":
        return verdict & queries.proposal_verdict(agreement, today=today)
    if act.name in SIGNING:
        return verdict & policies.can_sign(
            agreement,
            is_drafter=agreement.drafted_by_id == user.pk,
            has_signed=not permissions.unsigned_parties_for(user, agreement).exists(),
            read_digest=agreement.digest(),
            today=today,
        )
    return verdict & _other_verdict(act, agreement, user)


def _other_verdict(act: Act, agreement: Agreement, user: User) -> Verdict:
    """What stands against the acts of an agreement's life."""
    match act.name:
        case "amend":
            return policies.can_be_amended(agreement)
        case "ask-extension":
            receives = permissions.acts_for(user, agreement, RECEIVING_ROLES)
            return policies.can_be_extended(agreement, receives=receives, is_open=_asked(agreement))
        case "grant-extension" | "refuse-extension":
            gives = _asked(agreement) and permissions.acts_for(user, agreement, GIVING)
            return policies.can_answer_extension(agreement, gives=gives)
        case "resume":
            return policies.can_resume(gives=permissions.acts_for(user, agreement, GIVING))
        case "attest-destruction":
            owed = permissions.destructions_for(user, agreement).filter(attested_at=None)
            return policies.can_attest(owes=owed.exists())
    return Verdict()


def _asked(agreement: Agreement) -> bool:
    return agreement.extension_requests.filter(decided_at=None).exists()
