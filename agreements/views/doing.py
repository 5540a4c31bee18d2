"""From the name of an act to the service that does it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from agreements import services
from agreements.acts import BY_NAME
from agreements.forms.emergencies import PLACES
from agreements.models import Agreement
from entente.core.errors import InvalidTransition
from entente.organizations.documents import sealed_to
from entente.organizations.models import User

Given = Mapping[str, Any]


def do(name: str, agreement: Agreement, given: Given, *, by: User, now: datetime) -> Agreement:
    """The act; answers with the agreement to show next: where the act made another one, that.

    Raises:
        InvalidTransition: the act does not belong to the status of the agreement, whatever its service would make of it.
    """
    if agreement.status not in BY_NAME[name].statuses:
        raise InvalidTransition(source=agreement.status, target=name)
    made = _DOING[name](agreement, given, by, now)
    return made if isinstance(made, Agreement) else agreement


def _sign(agreement: Agreement, given: Given, by: User, now: datetime) -> object:
    party, digest = given["party"].pk, given["read_digest"]
    return services.sign_agreement(agreement.pk, party_id=party, read_digest=digest, by=by, now=now)


def _record_paper(agreement: Agreement, given: Given, by: User, now: datetime) -> object:
    """The scan is sealed on its way into the store; nothing of it stays where the record is refused."""
    party = given["party"]
    with sealed_to(party.organization, "scan") as writer:
        for chunk in given["scan"].chunks():
            writer.write(chunk)
        paper = services.Paper(given["signatory"], given["witness"], given["signed_on"])
        return services.sign_on_paper(
            agreement.pk,
            paper,
            writer.finish(),
            party_id=party.pk,
            read_digest=given["read_digest"],
            by=by,
            now=now,
        )


def _attest(agreement: Agreement, given: Given, by: User, now: datetime) -> object:
    day, method = given["destroyed_on"], given["method"]
    return services.attest_destruction(agreement.pk, destroyed_on=day, method=method, by=by, now=now)


def _name_on_call(agreement: Agreement, given: Given, by: User, now: datetime) -> object:
    people = [given[name] for name in PLACES if given.get(name)]
    return services.name_on_call(agreement.pk, given["organization"], people, by=by)


def _give_consent(agreement: Agreement, given: Given, by: User, now: datetime) -> object:
    asked = given["asked"].pk if given["asked"] else None
    names = ("form", "given_on", "through", "reference", "witness")
    said = services.Given(**{name: given[name] for name in names})
    return services.give_consent(agreement.pk, said, asked_id=asked, by=by, now=now)


_DOING: Final[dict[str, Callable[[Agreement, Given, User, datetime], object]]] = {
    "propose": lambda agreement, _given, by, now: services.propose_agreement(agreement.pk, by=by, now=now),
    "set-effect": lambda agreement, given, by, now: services.set_effect(
        agreement.pk, day=given["effective_on"], by=by, now=now
    ),
    "sign": _sign,
    "sign-on-paper": _record_paper,
    "remind": lambda agreement, _given, by, now: services.remind_signatories(agreement.pk, by=by, now=now),
    "return": lambda agreement, given, by, _now: services.return_agreement(agreement.pk, by=by, **given),
    "amend": lambda agreement, _given, by, _now: services.amend_agreement(agreement.pk, by=by),
    "call-off": lambda agreement, given, by, now: services.call_off_amendment(agreement.pk, by=by, now=now, **given),
    "renew": lambda agreement, _given, by, now: services.renew_agreement(agreement.pk, by=by, now=now),
    "ask-extension": lambda agreement, given, by, now: services.ask_for_extension(
        agreement.pk, by=by, now=now, **given
    ),
    "grant-extension": lambda agreement, _given, by, now: services.grant_extension(agreement.pk, by=by, now=now),
    "refuse-extension": lambda agreement, given, by, now: services.refuse_extension(
        agreement.pk, by=by, now=now, **given
    ),
    "report-breach": lambda agreement, given, by, now: services.report_breach(agreement.pk, by=by, now=now, **given),
    "attest-destruction": _attest,
    "name-on-call": _name_on_call,
    "awaken": lambda agreement, given, by, now: services.awaken_agreement(
        agreement.pk, services.Emergency(**given), by=by, now=now
    ),
    "confirm-emergency": lambda agreement, _given, by, now: services.confirm_emergency(agreement.pk, by=by, now=now),
    "end-emergency": lambda agreement, _given, by, now: services.end_emergency(agreement.pk, by=by, now=now),
    "review-emergency": lambda agreement, given, by, now: services.review_emergency(
        agreement.pk, by=by, now=now, **given
    ),
    "give-consent": _give_consent,
    "refuse-consent": lambda agreement, given, by, now: services.refuse_consent(
        agreement.pk, asked_id=given["asked"].pk, reason=given["reason"], by=by, now=now
    ),
    "withdraw-consent": lambda agreement, given, by, now: services.withdraw_consent(
        agreement.pk, consent_id=given["consent"].pk, reason=given["reason"], by=by, now=now
    ),
    "confirm-entry": lambda agreement, _given, by, now: services.confirm_entry(agreement.pk, by=by, now=now),
    "suspend": lambda agreement, given, by, _now: services.suspend_agreement(agreement.pk, by=by, **given),
    "resume": lambda agreement, _given, by, _now: services.resume_agreement(agreement.pk, by=by),
    "terminate": lambda agreement, given, by, now: services.terminate_agreement(agreement.pk, by=by, now=now, **given),
    "withdraw": lambda agreement, _given, by, _now: services.withdraw_draft(agreement.pk, by=by),
}
