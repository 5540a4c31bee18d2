"""From the name of an act to the service that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from agreements import services
from agreements.acts import ACTS_BY_NAME
from agreements.forms.emergencies import PLACES
from agreements.models import Agreement
from entente.core.errors import InvalidTransition
from entente.organizations.documents import sealed_to
from entente.organizations.models import User

Cleaned = Mapping[str, Any]


def perform(name: str, agreement: Agreement, cleaned: Cleaned, *, by: User, now: datetime) -> Agreement:
    """Call the service of an act, and return the agreement to show next: where the act made another one, that.

    Raises:
        InvalidTransition: the act does not belong to the status of the agreement, whatever its service would make of it.
    """
    if agreement.status not in ACTS_BY_NAME[name].statuses:
        raise InvalidTransition(source=agreement.status, target=name)
    outcome = _SERVICES[name](agreement, cleaned, by, now)
    return outcome if isinstance(outcome, Agreement) else agreement


def _sign(agreement: Agreement, cleaned: Cleaned, by: User, now: datetime) -> object:
    party, digest = cleaned["party"].pk, cleaned["read_digest"]
    return services.sign_agreement(agreement.pk, party_id=party, read_digest=digest, by=by, now=now)


def _record_paper(agreement: Agreement, cleaned: Cleaned, by: User, now: datetime) -> object:
    """The scan is sealed on its way into the store; nothing of it stays where the record is refused."""
    party = cleaned["party"]
    with sealed_to(party.organization, "scan") as writer:
        for chunk in cleaned["scan"].chunks():
            writer.write(chunk)
        paper = services.Paper(cleaned["signatory"], cleaned["witness"], cleaned["signed_on"])
        return services.sign_on_paper(
            agreement.pk,
            paper,
            writer.finish(),
            party_id=party.pk,
            read_digest=cleaned["read_digest"],
            by=by,
            now=now,
        )


def _attest(agreement: Agreement, cleaned: Cleaned, by: User, now: datetime) -> object:
    day, method = cleaned["destroyed_on"], cleaned["method"]
    return services.attest_destruction(agreement.pk, destroyed_on=day, method=method, by=by, now=now)


def _name_on_call(agreement: Agreement, cleaned: Cleaned, by: User, now: datetime) -> object:
    people = [cleaned[name] for name in PLACES if cleaned.get(name)]
    return services.name_on_call(agreement.pk, cleaned["organization"], people, by=by)


def _give_consent(agreement: Agreement, cleaned: Cleaned, by: User, now: datetime) -> object:
    asked_id = cleaned["asked"].pk if cleaned["asked"] else None
    names = ("form", "given_on", "through", "reference", "witness")
    grant = services.Given(**{name: cleaned[name] for name in names})
    return services.give_consent(agreement.pk, grant, asked_id=asked_id, by=by, now=now)


_SERVICES: Final[dict[str, Callable[[Agreement, Cleaned, User, datetime], object]]] = {
    "propose": lambda agreement, _cleaned, by, now: services.propose_agreement(agreement.pk, by=by, now=now),
    "set-effect": lambda agreement, cleaned, by, now: services.set_effect(
        agreement.pk, day=cleaned["effective_on"], by=by, now=now
    ),
    "sign": _sign,
    "sign-on-paper": _record_paper,
    "remind": lambda agreement, _cleaned, by, now: services.remind_signatories(agreement.pk, by=by, now=now),
    "return": lambda agreement, cleaned, by, _now: services.return_agreement(agreement.pk, by=by, **cleaned),
    "amend": lambda agreement, _cleaned, by, _now: services.amend_agreement(agreement.pk, by=by),
    "call-off": lambda agreement, cleaned, by, now: services.call_off_amendment(
        agreement.pk, by=by, now=now, **cleaned
    ),
    "renew": lambda agreement, _cleaned, by, now: services.renew_agreement(agreement.pk, by=by, now=now),
    "ask-extension": lambda agreement, cleaned, by, now: services.ask_for_extension(
        agreement.pk, by=by, now=now, **cleaned
    ),
    "grant-extension": lambda agreement, _cleaned, by, now: services.grant_extension(agreement.pk, by=by, now=now),
    "refuse-extension": lambda agreement, cleaned, by, now: services.refuse_extension(
        agreement.pk, by=by, now=now, **cleaned
    ),
    "report-breach": lambda agreement, cleaned, by, now: services.report_breach(
        agreement.pk, by=by, now=now, **cleaned
    ),
    "attest-destruction": _attest,
    "name-on-call": _name_on_call,
    "awaken": lambda agreement, cleaned, by, now: services.awaken_agreement(
        agreement.pk, services.Emergency(**cleaned), by=by, now=now
    ),
    "confirm-emergency": lambda agreement, _cleaned, by, now: services.confirm_emergency(agreement.pk, by=by, now=now),
    "end-emergency": lambda agreement, _cleaned, by, now: services.end_emergency(agreement.pk, by=by, now=now),
    "review-emergency": lambda agreement, cleaned, by, now: services.review_emergency(
        agreement.pk, by=by, now=now, **cleaned
    ),
    "give-consent": _give_consent,
    "refuse-consent": lambda agreement, cleaned, by, now: services.refuse_consent(
        agreement.pk, asked_id=cleaned["asked"].pk, reason=cleaned["reason"], by=by, now=now
    ),
    "withdraw-consent": lambda agreement, cleaned, by, now: services.withdraw_consent(
        agreement.pk, consent_id=cleaned["consent"].pk, reason=cleaned["reason"], by=by, now=now
    ),
    "confirm-paper": lambda agreement, _cleaned, by, _now: services.confirm_paper(agreement.pk, by=by),
    "confirm-entry": lambda agreement, _cleaned, by, now: services.confirm_entry(agreement.pk, by=by, now=now),
    "suspend": lambda agreement, cleaned, by, _now: services.suspend_agreement(agreement.pk, by=by, **cleaned),
    "resume": lambda agreement, _cleaned, by, _now: services.resume_agreement(agreement.pk, by=by),
    "terminate": lambda agreement, cleaned, by, now: services.terminate_agreement(
        agreement.pk, by=by, now=now, **cleaned
    ),
    "destroy-held": lambda agreement, _cleaned, by, now: services.agree_to_destroy_held(agreement.pk, by=by, now=now),
    "take-back": lambda agreement, cleaned, by, now: services.take_back(agreement.pk, by=by, now=now, **cleaned),
    "withdraw": lambda agreement, _cleaned, by, _now: services.withdraw_draft(agreement.pk, by=by),
}
