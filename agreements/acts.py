"""What a person can do to an agreement: one row an act, with its question and the verdict beside its button."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from django_stubs_ext import StrPromise

from agreements import permissions, policies, queries
from agreements.comparison.obligations import GIVING
from agreements.models import RECEIVING_ROLES, Agreement, EarlierAgreementEntry
from agreements.queries.nodes import resume_verdict, spans_nodes
from agreements.queries.processing import destruction_verdict, take_back_verdict
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


_CHANGE: Final = "agreements.change_agreement"
_SIGN: Final = "agreements.sign_agreement"
_SUSPEND: Final = "agreements.suspend_agreement"

ACTS: Final = (
    # name, statuses, permission; its label, its question, what is said when it is done
    Act("confirm-entry", (S.DRAFT,), _SIGN, _("Confirm the agreement entered from paper"),
        _("Does it say what the paper says?"), _("The agreement is in force, signed on paper.")),
    Act("awaken", (S.DORMANT,), _SUSPEND, _("Awaken it for an emergency"),
        _("Awaken this agreement?"), _("A second person must confirm within 24 hours. Nothing can be downloaded before."), danger=True),
    Act("confirm-emergency", (S.ACTIVE,), _SUSPEND, _("Confirm the emergency"),
        _("Confirm the emergency as second person?"), _("The emergency is confirmed.")),
    Act("end-emergency", (S.ACTIVE,), _SUSPEND, _("End the emergency"),
        _("End the emergency now?"), _("The emergency is over. The agreement is dormant again."), danger=True),
    Act("review-emergency", (S.DORMANT, S.EXPIRED, S.TERMINATED), _SUSPEND, _("Review the emergency"),
        _("What was learned?"), _("The review is recorded.")),
    Act("set-effect", (S.DRAFT,), _CHANGE, _("Choose the day on which it takes effect"),
        _("On which day does the amendment take effect?"), _("The day is saved. It is part of what the parties sign.")),
    Act("propose", (S.DRAFT,), _CHANGE, _("Propose for signature"),
        _("Propose this agreement for signature?"), _("The agreement was proposed. Its parties can sign it now.")),
    Act("sign", (S.PROPOSED,), _SIGN, _("Read and sign"),
        _("Sign this agreement?"), _("You signed the agreement.")),
    Act("sign-on-paper", (S.PROPOSED,), _SIGN, _("Record a signature on paper"),
        _("Record a signature on paper?"), _("The signature on paper was recorded, with the hash of its scan.")),
    Act("confirm-paper", (S.PROPOSED, S.SCHEDULED, S.DORMANT, S.ACTIVE, S.SUSPENDED), _SIGN, _("Confirm the signature on paper"),
        _("Confirm what you recorded from paper?"), _("The signature on paper is confirmed, and is being sealed.")),
    Act("remind", (S.PROPOSED,), _SIGN, _("Remind whoever has not signed"),
        _("Remind whoever has not signed?"), _("Whoever has not signed was reminded, once a day at most.")),
    Act("return", (S.PROPOSED,), _SIGN, _("Return to its drafter"),
        _("Return this agreement to its drafter?"),
        _("The agreement was returned to its drafter. Signatures given so far are void."), needs_reason=True),
    Act("resume", (S.SUSPENDED,), _SUSPEND, pgettext_lazy("agreement", "Resume"),
        _("Resume this agreement?"), _("The agreement is in force again.")),
    Act("give-consent", (S.PROPOSED, S.DORMANT, S.ACTIVE, S.SUSPENDED), _SIGN, _("Record the community’s consent"),
        _("Record the consent of your community?"), _("The consent is recorded, and every party was told.")),
    Act("refuse-consent", (S.DORMANT, S.ACTIVE, S.SUSPENDED), _SIGN, _("Refuse consent to a release"),
        _("Refuse the consent of your community to a release?"), _("The refusal is recorded, and every party was told.")),
    Act("withdraw-consent", (S.PROPOSED, S.DORMANT, S.ACTIVE, S.SUSPENDED), _SIGN, _("Withdraw consent"),
        _("Withdraw the consent of your community?"), _("The consent is withdrawn, with effect at once."), danger=True),
    Act("name-on-call", (S.PROPOSED, S.DORMANT, S.ACTIVE), _SUSPEND, _("Name who is on call"),
        _("Who is on call for your organization?"), _("The people on call are named.")),
    Act("amend", (S.DORMANT, S.ACTIVE), _SIGN, _("Amend"),
        _("Begin an amendment?"), _("The amendment is a draft that says the same. Change it, then propose it.")),
    Act("ask-extension", (S.ACTIVE,), _SIGN, _("Ask for more time"),
        _("Ask that this agreement last longer?"), _("The providers were asked for more time.")),
    Act("grant-extension", (S.ACTIVE,), _SIGN, _("Grant more time"),
        _("Grant more time?"), _("More time is granted: the amendment of the last day waits for the providers’ signatures.")),
    Act("refuse-extension", (S.ACTIVE,), _SIGN, _("Refuse more time"),
        _("Refuse more time?"), _("The request for more time was refused."), needs_reason=True),
    Act("renew", (S.ACTIVE, S.EXPIRED, S.TERMINATED), _SIGN, _("Renew from a copy"),
        _("Begin a renewal from a copy?"), _("The renewal is a draft that says the same for as long. Change it, then propose it.")),
    Act("attest-destruction", (S.EXPIRED, S.TERMINATED), _SIGN, _("Attest the destruction"),
        _("Attest that the data are destroyed?"), _("The certificate of destruction is recorded, and the providers were told.")),
    Act("report-breach", (S.ACTIVE, S.SUSPENDED, S.EXPIRED, S.TERMINATED), _SUSPEND, _("Report a breach"),
        _("Report a breach?"), _("The breach is reported to every party."), danger=True),
    Act("suspend", (S.ACTIVE,), _SUSPEND, pgettext_lazy("agreement", "Suspend"),
        _("Suspend this agreement?"),
        _("The agreement is suspended. Nothing can be released or downloaded under it."), needs_reason=True, danger=True),
    Act("terminate", (S.DORMANT, S.ACTIVE, S.SUSPENDED), _SUSPEND, pgettext_lazy("agreement", "Terminate"),
        _("Terminate this agreement?"),
        _("The agreement is terminated. What was delivered under it is being erased."), needs_reason=True, danger=True),
    Act("call-off", (S.SCHEDULED,), _SIGN, _("Give up this amendment"),
        _("Give up this signed amendment before its day?"),
        _("The amendment was given up. The version in force goes on as it is."), needs_reason=True, danger=True),
    Act("destroy-held", (S.ACTIVE, S.SUSPENDED), _SIGN, _("Agree to destroy the rows that are held"),
        _("Agree that the rows which nobody claims be destroyed?"),
        _("Your organization agrees. Once all whose they may be agree, the rows are destroyed, with a receipt."), danger=True),
    Act("take-back", (S.DORMANT, S.ACTIVE, S.SUSPENDED), _SUSPEND, _("End the processing and take everything back"),
        _("End the processing of your rows, and take everything back?"),
        _("The processing has ended. What waits and what is held is being destroyed; your parts stay with you."), needs_reason=True, danger=True),
    Act("withdraw", (S.DRAFT,), _CHANGE, _("Give up this draft"),
        _("Give up this draft?"), _("The draft was given up."), danger=True),
)  # fmt: skip
SIGNATURES: Final = ("sign", "sign-on-paper")
URGENT: Final = ("awaken", "confirm-emergency", "end-emergency")
"""Acts of a night: their buttons stand at the head of the page."""
NEED_SECOND_FACTOR: Final = (*SIGNATURES, "awaken", "confirm-emergency")
"""Acts before which the second factor is asked anew."""
_ONLY_WHEN_POSSIBLE = (
    "ask-extension", "grant-extension", "refuse-extension", "attest-destruction", "give-consent", "refuse-consent",
    "withdraw-consent", "name-on-call", "confirm-emergency", "end-emergency", "review-emergency", "confirm-entry", "confirm-paper", "set-effect",
    "destroy-held", "take-back",
)  # fmt: skip
ACTS_BY_NAME = {act.name: act for act in ACTS}


def offers(agreement: Agreement, *, user: User, now: datetime) -> list[Offer]:
    """The acts of the agreement's status that this person's role includes, each with what stands against it."""
    acts = [act for act in ACTS if agreement.status in act.statuses]
    allowed = {permission: may(user, permission, agreement) for permission in {act.permission for act in acts}}
    candidates = [
        Offer(act, _against(act, agreement, user=user, now=now)) for act in acts if allowed[act.permission].allowed
    ]
    return [offer for offer in candidates if offer.verdict or offer.act.name not in _ONLY_WHEN_POSSIBLE]


def verdict_of(act: Act, agreement: Agreement, *, user: User, now: datetime) -> Verdict:
    """Whether this person may do it now, and everything that stands against it."""
    return may(user, act.permission, agreement) & _against(act, agreement, user=user, now=now)


def _against(act: Act, agreement: Agreement, *, user: User, now: datetime) -> Verdict:
    """What stands against it for someone whose role includes it."""
    today = agreement.today(now)
    if act.name == "propose":
        return queries.proposal_verdict(agreement, today=today)
    if act.name in SIGNATURES:
        own = agreement.drafted_by_id == user.pk
        unsigned = permissions.unsigned_parties_for(user, agreement)
        of_one_node = policies.is_of_one_node(spans=act.name == "sign-on-paper" and spans_nodes(agreement))
        return of_one_node & policies.can_sign(
            agreement,
            is_drafter=own,
            is_alone=own and permissions.parts_alone(user).filter(pk__in=unsigned.values("pk")).exists(),
            signed_by_another=own and queries.signed_by_another(agreement, user),
            lacks_assessment=agreement.machine_terms.privacy_assessment
            and any(queries.lacks_assessment(agreement, party.organization, today=today) for party in unsigned),
            has_signed=not unsigned.exists(),
            read_digest=agreement.digest(),
            today=today,
        )
    return (
        _of_life(act, agreement, user, now=now)
        & _of_emergency(act, agreement, user, now=now)
        & _of_consent(act, agreement, user)
        & _of_processing(act, agreement, user)
    )


def _of_life(act: Act, agreement: Agreement, user: User, *, now: datetime) -> Verdict:
    """What stands against the acts of an agreement's life."""
    match act.name:
        case "set-effect":
            return policies.can_set_effect(agreement, day=None, today=agreement.today(now))
        case "amend":
            return policies.can_be_amended(agreement)
        case "call-off":
            return policies.can_call_off(agreement, today=agreement.today(now))
        case "remind":
            return policies.can_remind(agreement, missing=len(queries.organizations_to_sign(agreement)))
        case "ask-extension":
            receives = permissions.acts_for(user, agreement, RECEIVING_ROLES)
            of_one_node = policies.is_of_one_node(spans=spans_nodes(agreement))
            return of_one_node & policies.can_be_extended(agreement, receives=receives, is_open=_asked(agreement))
        case "grant-extension" | "refuse-extension":
            gives = _asked(agreement) and permissions.acts_for(user, agreement, GIVING)
            return policies.can_answer_extension(agreement, gives=gives)
        case "confirm-paper":
            return policies.can_confirm_paper(waits=queries.paper_to_confirm(agreement, user) is not None)
        case "confirm-entry":
            entry = EarlierAgreementEntry.objects.filter(agreement=agreement, confirmed_at=None).first()
            same = entry is not None and entry.entered_by_id == user.pk
            today = agreement.today(now)
            return policies.can_confirm_entry(agreement, is_entry=entry is not None, entered_by_same=same, today=today)
        case "resume":
            return resume_verdict(agreement, user)
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
            lapsed = queries.has_lapsed_assessment(agreement, today=agreement.today(now))
            return policies.can_awaken(
                agreement, on_call=agreement.on_call.filter(person=user).exists(), assessed=not lapsed
            )
        case "confirm-emergency":
            waits = awake is not None and awake.confirmed_at is None and awake.is_awake(now)
            same = awake is not None and awake.activated_by_id == user.pk
            among = awake is not None and permissions.provider_among(
                agreement, awake.activated_by, user, nodes=[awake.node]
            )
            return policies.can_confirm(agreement, awakened_by_same=same, waits=waits, provider_among=among)
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
    if verdict and act.name == "give-consent":
        return policies.can_give_consent(
            waits=bool(queries.consents_to_give(agreement, own)), lasts=queries.consent_lasts(agreement, own)
        )
    if verdict and act.name == "refuse-consent":
        return policies.can_answer_consent(some=queries.consents_asked(agreement, own).exists())
    if verdict and act.name == "withdraw-consent":
        return policies.can_answer_consent(some=queries.consents_given(agreement, own).exists())
    return verdict


def _of_processing(act: Act, agreement: Agreement, user: User) -> Verdict:
    """What stands against the acts of controllers and their processor."""
    match act.name:
        case "take-back":
            return take_back_verdict(agreement, user)
        case "destroy-held":
            return destruction_verdict(agreement, user)
    return Verdict()


def _asked(agreement: Agreement) -> bool:
    return agreement.extension_requests.filter(decided_at=None).exists()
