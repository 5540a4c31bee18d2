"""Everyone sets up a second factor before anything else, unless the policy leaves her role out; refusals are recorded."""

from __future__ import annotations

from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from django.test import Client

from entente.audit.models import AuditEvent
from entente.organizations.models import Membership, Organization, User
from entente.organizations.roles import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def signed_in(visitor: Client) -> Any:
    """A function that signs in a member with the role given."""

    def sign_in(role: Role) -> User:
        clinic = Organization.objects.create(
            kind="nonprofit", name_en="Maple Test Clinic", name_fr="Clinique d'essai", jurisdiction="CA-ON"
        )
        user = User.objects.create_user("alex@example.org", name="Alex Sample")
        Membership.objects.create(user=user, organization=clinic, role=role)
        visitor.force_login(user)
        return user

    return sign_in


@pytest.mark.parametrize("role", list(Role))
def test_desk_waits_for_the_second_factor(visitor: Client, signed_in: Any, role: Role) -> None:
    signed_in(role)

    response = visitor.get("/en/desk/")

    assert response.status_code == 302
    assert response["Location"] == "/en/account/2fa/"


@pytest.mark.parametrize("role", [Role.CONTRIBUTOR, Role.RECIPIENT, Role.AUDITOR])
def test_policy_can_leave_other_roles_out(visitor: Client, signed_in: Any, settings: Any, role: Role) -> None:
    settings.SECOND_FACTOR_ROLES = []
    signed_in(role)

    assert "Nothing waits for you" in visitor.get("/en/desk/").content.decode()


@pytest.mark.parametrize("role", [Role.DATA_STEWARD, Role.PRIVACY_OFFICER])
def test_policy_leaves_nobody_out_who_decides(visitor: Client, signed_in: Any, settings: Any, role: Role) -> None:
    settings.SECOND_FACTOR_ROLES = []
    signed_in(role)

    assert visitor.get("/en/desk/").status_code == 302


def test_misspelt_role_in_the_policy_fails_at_start(monkeypatch: pytest.MonkeyPatch) -> None:
    from django.core.exceptions import ImproperlyConfigured

    from entente.config import env

    monkeypatch.setenv("ENTENTE_SECOND_FACTOR_ROLES", "data_steward,recipients")
    with pytest.raises(ImproperlyConfigured):
        env.words("ENTENTE_SECOND_FACTOR_ROLES", among="data_steward,recipient")


@pytest.mark.parametrize("kind", [Authenticator.Type.TOTP, Authenticator.Type.WEBAUTHN])
@pytest.mark.parametrize("role", [Role.DATA_STEWARD, Role.RECIPIENT])
def test_an_app_or_a_passkey_alone_opens_the_desk(visitor: Client, signed_in: Any, role: Role, kind: str) -> None:
    user = signed_in(role)
    Authenticator.objects.create(user=user, type=kind, data={"secret": "x"})

    assert visitor.get("/en/desk/").status_code == 200


def test_recovery_codes_alone_do_not_count(visitor: Client, signed_in: Any) -> None:
    user = signed_in(Role.DATA_STEWARD)
    Authenticator.objects.create(user=user, type=Authenticator.Type.RECOVERY_CODES, data={"seed": "x"})

    assert visitor.get("/en/desk/").status_code == 302


@pytest.mark.parametrize("page", ["/en/account/2fa/", "/fr/account/logout/", "/health/"])
def test_pages_of_the_account_stay_open(visitor: Client, signed_in: Any, page: str) -> None:
    signed_in(Role.DATA_STEWARD)

    assert visitor.get(page).status_code == 200


def test_program_is_told_what_is_missing(visitor: Client, signed_in: Any) -> None:
    signed_in(Role.DATA_STEWARD)

    response = visitor.get("/en/desk/", headers={"Accept": "application/json"})

    assert response.status_code == 403
    assert response.json()["code"] == "account.second_factor_missing"


def test_refusal_leaves_an_event_with_its_reasons(visitor: Client, signed_in: Any) -> None:
    user = signed_in(Role.CONTRIBUTOR)
    Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={"secret": "x"})

    visitor.get("/en/broken/not-permitted/")

    event = AuditEvent.objects.get(refused=True)
    assert event.actor_id == user.pk
    assert event.facts == {"reasons": ["release.k_below_term", "release.geography_too_fine"], "view": "broken"}


def test_health_asks_the_database(visitor: Client) -> None:
    assert visitor.get("/health/").json() == {"status": "ok", "database": "ok"}
