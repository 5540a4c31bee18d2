"""What a person reads before her passkey confirms an act on an agreement, and for which of them it is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final

from django.http import HttpRequest
from django.utils.translation import gettext

from agreements import permissions
from agreements.models import Activation, Agreement, Consent, PaperSignature
from agreements.proof import code_of
from agreements.queries.decisions import acting_organization, activation_act, consent_act, emergency_act
from agreements.queries.seals import paper_act, signature_act
from agreements.views.reading import reader
from entente.core.dates import date_format
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from entente.organizations.queries.confirmations import passkeys_of


def is_confirmed_by_passkey(name: str, agreement: Agreement, user: User) -> bool:
    """Whether a passkey confirms an act whatever party this person chooses: then no code is asked first."""
    if name == "sign":
        parties = permissions.unsigned_parties_for(user, agreement)
        return bool(parties) and all(passkeys_of(user, party.organization_id) for party in parties)
    if name in ("awaken", "confirm-emergency"):
        organization = acting_organization(user, agreement)
        return organization is not None and bool(passkeys_of(user, organization.pk))
    return False


def confirm_paper(request: HttpRequest, agreement: Agreement, paper: PaperSignature) -> None:
    """What she recorded from paper, by the passkey of whoever recorded it."""
    details = [
        (gettext("Agreement"), agreement.title),
        (gettext("For the party"), paper.party.organization.name),
        (gettext("Code of the text"), code_of(paper.digest)),
        (gettext("SHA-256 of the scan"), paper.scan.sha256),
    ]
    confirm(request, paper_act(paper, agreement), paper.pk, Shown(gettext("Confirm the signature on paper"), details))


def _confirm_signature(request: HttpRequest, agreement: Agreement, cleaned: Mapping[str, Any], _now: datetime) -> None:
    """The signature that was just given, by the passkey of whoever gave it where she has one."""
    party = cleaned["party"]
    signature = party.signatures.select_related("party").get(signed_by=reader(request))
    details = [
        (gettext("Agreement"), agreement.title),
        (gettext("For the party"), party.organization.name),
        (gettext("Code of the text"), code_of(signature.digest)),
    ]
    act = signature_act(signature, agreement)
    confirm(request, act, signature.pk, Shown(gettext("Sign the agreement"), details))


def _confirm_consent(request: HttpRequest, agreement: Agreement, _cleaned: Mapping[str, Any], now: datetime) -> None:
    """The consent that was just recorded, by the passkey of whoever speaks for the community."""
    recorded = Consent.objects.filter(
        agreement__lineage=agreement.lineage, recorded_by=reader(request), recorded_at=now
    )
    consent = recorded.select_related("authority").get()
    assert consent.through is not None  # it was just given
    details = [
        (gettext("Agreement"), agreement.title),
        (gettext("For the party"), consent.authority.name),
        (gettext("Consent to what?"), consent.about or gettext("The agreement itself")),
        (gettext("Form of the consent"), consent.get_form_display()),
        (gettext("Last day"), date_format(consent.through, "DATE_FORMAT")),
    ]
    confirm(request, consent_act(consent), consent.pk, Shown(gettext("Record the community’s consent"), details))


def _confirm_awakening(request: HttpRequest, agreement: Agreement, _cleaned: Mapping[str, Any], _now: datetime) -> None:
    """The emergency that was just declared, by the passkey of whoever is on call."""
    activation, user = agreement.activations.get(ended_at=None), reader(request)
    organization = acting_organization(user, agreement)
    assert organization is not None  # she may awaken it
    shown = Shown(gettext("Awaken it for an emergency"), _emergency(agreement, activation))
    confirm(request, activation_act(activation, organization), activation.pk, shown)


def _confirm_emergency(request: HttpRequest, agreement: Agreement, _cleaned: Mapping[str, Any], _now: datetime) -> None:
    """The second person's word, by her passkey."""
    activation, user = agreement.activations.get(ended_at=None), reader(request)
    organization = acting_organization(user, agreement)
    assert organization is not None  # she may confirm it
    shown = Shown(gettext("Confirm the emergency"), _emergency(agreement, activation))
    confirm(request, emergency_act(activation, organization), activation.pk, shown)


def _emergency(agreement: Agreement, activation: Activation) -> list[tuple[str, str]]:
    return [
        (gettext("Agreement"), agreement.title),
        (gettext("What happened"), activation.event),
        (gettext("Where"), activation.area),
        (gettext("EXERCISE"), gettext("Yes") if activation.exercise else gettext("No")),
        (gettext("Last day"), date_format(activation.through, "DATE_FORMAT")),
    ]


CONFIRMED: Final[dict[str, Callable[[HttpRequest, Agreement, Mapping[str, Any], datetime], None]]] = {
    "sign": _confirm_signature,
    "give-consent": _confirm_consent,
    "awaken": _confirm_awakening,
    "confirm-emergency": _confirm_emergency,
}
"""By the name of the act."""
