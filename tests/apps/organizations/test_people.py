"""Inviting people, giving and taking roles: by services, by pages, by the operator's commands."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core.management import CommandError, call_command
from django.test import Client

from entente.audit.models import AuditEvent
from entente.core.errors import NotPermitted
from entente.organizations import services
from entente.organizations.models import Membership, Organization, User
from entente.organizations.policies import Refusal, can_give_link, can_take_role
from entente.organizations.roles import Role
from tests.links import old_address

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(
    ("role", "stewards", "refusals"),
    [
        (Role.DATA_STEWARD, 1, (Refusal.LAST_STEWARD,)),
        (Role.DATA_STEWARD, 2, ()),
        (Role.CONTRIBUTOR, 1, ()),
        (Role.CONTRIBUTOR, 0, ()),
    ],
)
def test_can_take_role_keeps_the_last_steward(role: str, stewards: int, refusals: tuple[Refusal, ...]) -> None:
    assert can_take_role(role, stewards=stewards).reasons == refusals


@pytest.mark.parametrize("used", ["has_password", "has_signed_in", "belongs_elsewhere"])
def test_can_give_link_only_to_an_account_that_nobody_uses(used: str) -> None:
    facts = {"has_password": False, "has_signed_in": False, "belongs_elsewhere": False}

    assert can_give_link(**facts)
    assert can_give_link(**{**facts, used: True}).reasons == (Refusal.HAS_ACCOUNT,)


def test_account_has_a_verified_address(network: Any) -> None:
    assert EmailAddress.objects.filter(user=network.steward, verified=True, primary=True).count() == 1


def test_invited_person_chooses_her_password_once(network: Any, client: Client) -> None:
    invitation = services.invite(
        network.nonprofit.pk, email="new@example.org", name="Nova", role="contributor", by=network.steward
    )
    assert invitation.link is not None
    assert not invitation.user.has_usable_password()
    path = old_address(invitation.link)

    form = client.get(path, follow=True)
    phrase = "another invented phrase"
    done = client.post(form.request["PATH_INFO"], {"password1": phrase, "password2": phrase})

    assert done.status_code == 302
    assert User.objects.get(email="new@example.org").check_password(phrase)
    assert "password1" not in Client().get(path, follow=True).content.decode()


def test_invitation_that_is_over_or_was_forwarded_after_its_use_opens_nothing(network: Any, client: Client) -> None:
    from datetime import datetime, timedelta
    from unittest.mock import patch

    from django.conf import settings
    from django.contrib.auth.tokens import PasswordResetTokenGenerator

    invitation = services.invite(
        network.nonprofit.pk, email="late@example.org", name="Late", role="contributor", by=network.steward
    )
    assert invitation.link is not None
    path = old_address(invitation.link)
    after = datetime.now() + timedelta(seconds=settings.PASSWORD_RESET_TIMEOUT + 60)  # noqa: DTZ005 - as Django counts
    with patch.object(PasswordResetTokenGenerator, "_now", lambda _self: after):
        late = Client().get(path, follow=True)
    form = client.get(path, follow=True)
    stolen = Client().get(form.request["PATH_INFO"], follow=True)

    assert "password1" not in late.content.decode()
    assert "password1" in form.content.decode()
    assert "password1" not in stolen.content.decode()
    assert not User.objects.get(email="late@example.org").has_usable_password()


def test_invitation_of_an_account_in_use_gives_the_role_and_no_link(network: Any) -> None:
    invitation = services.invite(
        network.nonprofit.pk, email="Recipient@example.org", name="Other", role="auditor", by=network.steward
    )

    assert invitation.user == network.recipient
    assert invitation.link is None
    assert network.recipient.memberships.filter(organization=network.nonprofit, role="auditor").exists()


@pytest.mark.parametrize("role", ["contributor", "officer", "recipient", "city_steward"])
def test_only_the_organizations_stewards_invite(network: Any, role: str) -> None:
    with pytest.raises(NotPermitted):
        services.invite(
            network.nonprofit.pk, email="new@example.org", name="Nova", role="contributor", by=getattr(network, role)
        )

    assert not User.objects.filter(email="new@example.org").exists()


def test_last_steward_stays(network: Any) -> None:
    with pytest.raises(NotPermitted) as refused:
        services.set_roles(network.city.pk, network.city_steward, ["auditor"], by=network.city_steward)

    assert refused.value.reasons == (Refusal.LAST_STEWARD,)
    assert set(network.city_steward.memberships.values_list("role", flat=True)) == {"data_steward"}


def test_role_is_taken_with_effect_at_once(network: Any) -> None:
    services.set_roles(network.nonprofit.pk, network.contributor, ["auditor"], by=network.steward)

    assert not network.contributor.may("organizations.create_dataset", network.nonprofit)
    assert network.contributor.may("organizations.view_audit", network.nonprofit)
    told = AuditEvent.objects.filter(subject_id=network.contributor.pk, actor_id=network.steward.pk)
    assert sorted(told.values_list("event", flat=True)) == ["membership.given", "membership.taken"]


def test_member_sees_the_organization_and_its_people(network: Any, sign_in: Callable[..., Client]) -> None:
    browser = sign_in(network.contributor)

    text = browser.get("/en/organization/", follow=True).content.decode()

    for words in ("Maple Test Clinic", "Maple 211", "Ontario", "Keys made", "steward@example.org", "30 days"):
        assert words in text
    assert "Invite a person" not in text


def test_stranger_finds_no_organization(network: Any, sign_in: Callable[..., Client]) -> None:
    assert sign_in(network.recipient).get(f"/en/organization/{network.nonprofit.pk}/").status_code == 404


def test_steward_invites_and_sees_the_link_once(network: Any, sign_in: Callable[..., Client]) -> None:
    browser = sign_in(network.steward)
    page = f"/en/organization/{network.nonprofit.pk}/invite/"

    answer = browser.post(page, {"email": "new@example.org", "name": "Nova", "language": "fr", "role": "contributor"})

    text = answer.content.decode()
    assert "/fr/link/#password." in text
    assert "no-store" in answer["Cache-Control"]
    assert "#password." not in browser.get(f"/en/organization/{network.nonprofit.pk}/").content.decode()


def test_contributor_who_posts_an_invitation_is_refused_with_an_event(
    network: Any, sign_in: Callable[..., Client]
) -> None:
    page = f"/en/organization/{network.nonprofit.pk}/invite/"

    answer = sign_in(network.contributor).post(
        page, {"email": "new@example.org", "name": "Nova", "language": "en", "role": "contributor"}
    )

    assert answer.status_code == 403
    event = AuditEvent.objects.get(refused=True)
    assert event.organization_id == network.nonprofit.pk
    assert event.facts["reasons"] == ["permission.missing"]


def test_steward_changes_roles_and_removes(network: Any, sign_in: Callable[..., Client]) -> None:
    browser = sign_in(network.steward)
    page = f"/en/organization/{network.nonprofit.pk}/people/{network.contributor.pk}/"

    assert browser.post(page, {"roles": ["contributor", "auditor"]}).status_code == 302
    assert network.contributor.memberships.count() == 2
    assert "Remove" in browser.get(f"{page}remove/").content.decode()
    assert browser.post(f"{page}remove/").status_code == 302
    assert not network.contributor.memberships.exists()


def test_remove_button_of_the_last_steward_says_why(network: Any, sign_in: Callable[..., Client]) -> None:
    page = f"/en/organization/{network.city.pk}/people/{network.city_steward.pk}/"

    text = sign_in(network.city_steward).get(page).content.decode()

    assert "last data steward" in text


@pytest.mark.parametrize("method", ["get", "post"])
def test_address_cannot_be_changed(network: Any, sign_in: Callable[..., Client], method: str) -> None:
    assert getattr(sign_in(network.contributor), method)("/en/account/email/").status_code == 404


def test_operator_founds_an_organization_and_adds_its_first_steward(network: Any) -> None:
    said = io.StringIO()
    call_command(
        "found_organization",
        kind="nonprofit",
        name_en="Birch House",
        name_fr="Maison du Bouleau",
        jurisdiction="CA-QC",
        sponsor="Érable 211",
        stdout=said,
    )
    call_command(
        "add_member", "first@example.org", name="First", organization="birch house", role="data_steward", stdout=said
    )

    founded = Organization.objects.get(name_en="Birch House")
    assert founded.sponsor == network.region
    assert Membership.objects.get(organization=founded).user.email == "first@example.org"
    assert "/en/link/#password." in said.getvalue()
    with pytest.raises(CommandError):
        call_command("add_member", "x", name="First", organization="birch house", role="auditor")
    with pytest.raises(CommandError):
        call_command("add_member", "x@example.org", name="First", organization="nobody", role="auditor")


def test_migration_grants_to_organizations_that_exist(network: Any) -> None:
    import importlib

    from django.apps import apps

    from entente.organizations.models import OrganizationGroupObjectPermission as Grant

    Grant.objects.filter(permission__codename="manage_members").delete()
    assert not network.steward.may("organizations.manage_members", network.nonprofit)

    importlib.import_module("entente.organizations.migrations.0002_manage_members").grant(apps, None)

    assert network.steward.may("organizations.manage_members", network.nonprofit)
    assert not network.contributor.may("organizations.manage_members", network.nonprofit)
