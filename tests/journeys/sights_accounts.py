"""What anybody sees without an account, and what people see of their own accounts and of their organization."""

from __future__ import annotations

import base64
from typing import Any

from tests.journeys.sight import Sight
from tests.journeys.signing_in import HALF_WAY, PASSWORD


def sights_of_accounts(stage: Any) -> list[Sight]:
    """Each page of signing in, of an account, and of an organization and its people."""
    return [*_of_visitors(stage), *_of_account(stage), *_of_organizations(stage)]


def _of_visitors(stage: Any) -> list[Sight]:
    from allauth.account.forms import default_token_generator
    from allauth.account.utils import user_pk_to_url_str

    from entente.organizations.services import make_account

    person = make_account(email="forgetful@example.org", name="Forgetful", password=PASSWORD)  # signs in nowhere
    key = default_token_generator.make_token(person)
    names = [
        "web:home", "web:help", "web:accessibility", "web:privacy", "web:display", "web:style", "account_login", "account_signup",
        "account_inactive", "account_reset_password", "account_reset_password_done", "account_email_verification_sent",
        "account_reset_password_from_key_done", "socialaccount_login_cancelled", "organizations:open_link",
    ]  # fmt: skip
    return [
        *(Sight(name, None) for name in names),
        *(Sight("web:guide", None, (slug,), state=slug) for slug in ("first-dataset", "partner", "glossary")),
        Sight("socialaccount_login_error", None, status=401),
        Sight("account_reset_password_from_key", None, (user_pk_to_url_str(person), key), leads_on=True),
        Sight("account_reset_password_from_key", None, ("a", "b-c"), state="over"),
        Sight("account_confirm_email", None, ("over",)),
        Sight("mfa_authenticate", HALF_WAY),
        Sight("catalogue:hand_in", None, (stage.token,)),
    ]


def _of_account(stage: Any) -> list[Sight]:
    from allauth.mfa.models import Authenticator

    from entente.organizations.services import enrol_passkeys, make_account
    from tests.journeys.signing_in import PASSWORD

    steward = stage.network.steward
    names = [
        "account_logout", "account_reauthenticate", "account_change_password", "mfa_index", "mfa_reauthenticate", "mfa_reauthenticate_webauthn",
        "mfa_deactivate_totp", "mfa_generate_recovery_codes", "mfa_list_webauthn", "mfa_add_webauthn",
        "socialaccount_connections", "organizations:sessions",
    ]  # fmt: skip
    nobody = make_account(email="no-role@example.org", name="Without Role", password=PASSWORD)
    key = Authenticator.objects.create(user=steward, type="webauthn", data={"name": "Key", "credential": _credential()})
    enrol_passkeys(steward)
    second = type(steward).objects.get(email="second-steward@example.org")
    return [
        *(Sight(name, steward) for name in names),
        *(
            Sight(name, steward, state="compact", cookies=(("density", "compact"),))
            for name in ("web:desk", "agreements:agreements")
        ),
        Sight("mfa_edit_webauthn", steward, (key.pk,)),
        Sight("mfa_remove_webauthn", steward, (key.pk,)),
        Sight("organizations:passkeys", steward),
        Sight("organizations:passkeys", nobody, state="none"),
        Sight("organizations:organization", second, (stage.network.nonprofit.pk,), state="passkey waits"),
        Sight("mfa_activate_totp", nobody),
        Sight("mfa_view_recovery_codes", stage.network.officer),
    ]


def _of_organizations(stage: Any) -> list[Sight]:
    network = stage.network
    someone = (network.nonprofit.pk, network.contributor.pk)
    return [
        *(Sight("web:desk", getattr(network, who), state=who) for who in ("contributor", "officer", "steward", "recipient")),
        Sight("web:audit", network.officer),
        Sight("web:audit", network.officer, query="?refused=on&since=2020-01-01", state="filtered"),
        Sight("web:audit", network.officer, query="?since=2099-01-01", state="nothing"),
        Sight("organizations:organization", network.steward, (network.nonprofit.pk,)),
        Sight("organizations:organization", _auditor_of_two(stage), state="several"),
        Sight("web:notices", network.steward),
        Sight("web:search", None, state="nothing yet"),
        Sight("web:search", None, query="?words=contacts", state="visitor"),
        Sight("web:search", network.steward, query="?words=e", state="much"),
        Sight("web:search", network.steward, query="?words=zebra", state="no match"),
        Sight("catalogue:helpers", network.steward, (network.nonprofit.pk,)),
        Sight("organizations:rotate_keys", network.steward, (network.nonprofit.pk,)),
        Sight("organizations:require_passkeys", network.steward, (network.nonprofit.pk,)),
        Sight("organizations:invite", network.steward, (network.nonprofit.pk,)),
        Sight("organizations:store", network.steward, (network.nonprofit.pk,)),
        Sight("organizations:member", network.steward, someone),
        Sight("organizations:remove", network.steward, someone),
    ]  # fmt: skip


def _auditor_of_two(stage: Any) -> Any:
    from entente.organizations.services import join, make_account

    auditor = make_account(email="auditor@example.org", name="Auditor", password=PASSWORD)
    for organization in (stage.network.nonprofit, stage.network.city):
        join(auditor, organization, "auditor")
    return auditor


def _credential() -> dict[str, Any]:
    """What an authenticator answers when a passkey is made, with a key that opens nothing."""
    from fido2.cose import ES256
    from fido2.webauthn import Aaguid, AttestationObject, AttestedCredentialData, AuthenticatorData, CollectedClientData

    key = ES256({1: 2, 3: -7, -1: 1, -2: bytes(32), -3: bytes(32)})
    attested = AttestedCredentialData.create(Aaguid.NONE, b"invented", key)
    flags = AuthenticatorData.FLAG.AT | AuthenticatorData.FLAG.UP
    attestation = AttestationObject.create("none", AuthenticatorData.create(bytes(32), flags, 0, attested), {})
    client_data = CollectedClientData.create("webauthn.create", b"invented", "http://localhost")
    return {
        "id": _text(b"invented"),
        "rawId": _text(b"invented"),
        "type": "public-key",
        "response": {"clientDataJSON": _text(client_data), "attestationObject": _text(attestation)},
    }


def _text(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()
