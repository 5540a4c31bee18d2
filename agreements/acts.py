"""What a person can do to an agreement: one row an act, with its question and the verdict beside its button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from agreements import permissions, policies, queries
from agreements.amending import GIVING
from agreements.models import RECEIVING_ROLES, Agreement, DrawerEntry
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
        "confirm-entry",
        (S.DRAFT,),
        "agreements.change_agreement",
        _("Confirm what came from the drawer"),
        _("Does it say what the paper says?"),
        _("The agreement is in force, signed on paper."),
    ),
    Act(
        "awaken",
        (S.DORMANT,),
        "agreements.suspend_agreement",
        _("Awaken it for an emergency"),
        _("Awaken this agreement?"),
        _("The agreement is in force. A second person must confirm within 24 hours."),
        danger=True,
    ),
    Act(
        "confirm-emergency",
        (S.ACTIVE,),
        "agreements.suspend_agreement",
        _("Confirm the emergency"),
        _("Confirm the emergency as second person?"),
        _("The emergency is confirmed."),
    ),
    Act(
        "end-emergency",
        (S.ACTIVE,),
        "agreements.suspend_agreement",
        _("End the emergency"),
        _("End the emergency now?"),
        _("The emergency is over. The agreement is dormant again."),
        danger=True,
    ),
    Act(
        "review-emergency",
        (S.DORMANT, S.EXPIRED, S.TERMINATED),
        "agreements.suspend_agreement",
        _("Review the emergency"),
        _("What was learned?"),
        _("The review is recorded."),
    ),
    Act(
        "set-effect",
        (S.DRAFT,),
        "agreements.change_agreement",
        _("Say from which day on it counts"),
        _("From which day on does the amendment count?"),
        _("The day is saved. It is part of what the parties sign."),
    ),
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
        "remind",
        (S.PROPOSED,),
        "agreements.sign_agreement",
        _("Remind whoever has not signed"),
        _("Remind whoever has not signed?"),
        _("Whoever has not signed was reminded, once a day at most."),
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
        "give-consent",
        (S.PROPOSED, S.DORMANT, S.ACTIVE, S.SUSPENDED),
        "agreements.sign_agreement",
        _("Record the community’s consent"),
        _("Record the consent of your community?"),
        _("The consent is recorded, and every party was told."),
    ),
    Act(
        "refuse-consent",
        (S.DORMANT, S.ACTIVE, S.SUSPENDED),
        "agreements.sign_agreement",
        _("Refuse consent to a release"),
        _("Refuse the consent of your community to a release?"),
        _("The refusal is recorded, and every party was told."),
    ),
    Act(
        "withdraw-consent",
        (S.PROPOSED, S.DORMANT, S.ACTIVE, S.SUSPENDED),
        "agreements.sign_agreement",
        _("Withdraw consent"),
        _("Withdraw the consent of your community?"),
        _("The consent is withdrawn, with effect at once."),
        danger=True,
    ),
    Act(
        "name-on-call",
        (S.PROPOSED, S.DORMANT, S.ACTIVE),
        "agreements.suspend_agreement",
        _("Name who is on call"),
        _("Who is on call for your organization?"),
        _("The people on call are named."),
    ),
    Act(
        "amend",
        (S.DORMANT, S.ACTIVE),
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
        (S.DORMANT, S.ACTIVE, S.SUSPENDED),
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
URGENT = ("awaken", "confirm-emergency", "end-emergency")
"""Acts of a night: their buttons stand at the head of the page."""
CONFIRMED = (*SIGNING, "awaken", "confirm-emergency")
"""Acts before which the second factor is asked anew."""
_ONLY_WHEN_POSSIBLE = (
    "ask-extension", "grant-extension", "refuse-extension", "attest-destruction", "give-consent", "refuse-consent",
    "withdraw-consent", "name-on-call", "confirm-emergency", "end-emergency", "review-emergency", "confirm-entry", "set-effect",
)  # fmt: skip
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
    return (
        verdict
        & _of_life(act, agreement, user, now=now)
        & _of_emergency(act, agreement, user, now=now)
        & _of_consent(act, agreement, user)
    )


def _of_life(act: Act, agreement: Agreement, user: User, *, now: datetime) -> Verdict:
    """What stands against the acts of an agreement's life."""
    match act.name:
        case "set-effect":
            return policies.can_set_effect(agreement, day=None, today=agreement.today(now))
        case "amend":
            return policies.can_be_amended(agreement)
        case "remind":
            return policies.can_remind(agreement, missing=len(queries.organizations_to_sign(agreement)))
        case "ask-extension":
            receives = permissions.acts_for(user, agreement, RECEIVING_ROLES)
            return policies.can_be_extended(agreement, receives=receives, is_open=_asked(agreement))
        case "grant-extension" | "refuse-extension":
            gives = _asked(agreement) and permissions.acts_for(user, agreement, GIVING)
            return policies.can_answer_extension(agreement, gives=gives)
        case "confirm-entry":
            entry = DrawerEntry.objects.filter(agreement=agreement, confirmed_at=None).first()
            same = entry is not None and entry.entered_by_id == user.pk
            today = agreement.today(now)
            return policies.can_confirm_entry(agreement, is_entry=entry is not None, entered_by_same=same, today=today)
        case "resume":
            return policies.can_resume(agreement, gives=permissions.acts_for(user, agreement, GIVING))
        case "attest-destruction":
            owed = permissions.destructions_for(user, agreement).filter(attested_at=None)
            return policies.can_attest(owes=owed.exists())
    return Verdict()


def _of_emergency(act: Act, agreement: Agreement, user: User, *, now: datetime) -> Verdict:
    """What stands against the acts of an emergency."""
    awake = agreement.activations.filter(ended_at=None).first() if agreement.emergency else None
    match act.name:
        case "name-on-call":
            return policies.can_be_on_call(agreement)
        case "awaken":
            return policies.can_awaken(agreement, on_call=agreement.on_call.filter(person=user).exists())
        case "confirm-emergency":
            waits = awake is not None and awake.confirmed_at is None and awake.is_awake(now)
            same = awake is not None and awake.activated_by_id == user.pk
            return policies.can_confirm(agreement, awakened_by_same=same, waits=waits)
        case "end-emergency":
            return policies.can_confirm(agreement, awakened_by_same=False, waits=awake is not None)
        case "review-emergency":
            over = agreement.activations.filter(ended_at__isnull=False, reviewed_at=None)
            return policies.can_review(waits=over.exists())
    return Verdict()


def _of_consent(act: Act, agreement: Agreement, user: User) -> Verdict:
    """What stands against the acts of a community authority."""
    if act.name not in ("give-consent", "refuse-consent", "withdraw-consent"):
        return Verdict()
    own = permissions.own_authorities(user, agreement)
    verdict = policies.can_consent(is_authority=own.exists())
    if verdict and act.name == "refuse-consent":
        return policies.can_answer_consent(some=queries.consents_asked(agreement, own).exists())
    if verdict and act.name == "withdraw-consent":
        return policies.can_answer_consent(some=queries.consents_given(agreement, own).exists())
    return verdict


def _asked(agreement: Agreement) -> bool:
    return agreement.extension_requests.filter(decided_at=None).exists()
