"""Organizations look after themselves: roles for oneself, handing over, new keys, another second person."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from procrastinate.contrib.django.models import ProcrastinateJob

from entente.audit.models import AuditEvent
from entente.catalogue.policies import Refusal as CatalogueRefusal
from entente.catalogue.services import create_dataset, send_upload_link, set_helpers
from entente.core.errors import Failed, NotPermitted
from entente.organizations import policies, queries, services, tasks
from entente.organizations.models import Notice, RoleProposal
from entente.organizations.policies import Refusal
from entente.vault import sealing
from entente.web.task_list.sources import waiting_for

pytestmark = pytest.mark.django_db
SignIn = Callable[..., Client]


@pytest.fixture
def clinic() -> Any:
    """A nonprofit with two stewards and a contributor, and a region beside it."""

    def found(kind: str, name: str) -> Any:
        made = services.found_organization(kind=kind, name_en=name, name_fr=name, jurisdiction="CA-ON")
        tasks.make_organization_keys(str(made.pk))
        return made

    def person(name: str, role: str, organization: Any) -> Any:
        user = services.make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        services.join(user, organization, role)
        return user

    organization, region = found("nonprofit", "Maple Test Clinic"), found("region_211", "Maple 211")
    return SimpleNamespace(
        organization=organization,
        region=region,
        steward=person("steward", "data_steward", organization),
        second=person("second", "data_steward", organization),
        contributor=person("contributor", "contributor", organization),
        reviewer=person("reviewer", "privacy_officer", region),
        outsider=person("outsider", "data_steward", region),
    )


def kinds(user: Any) -> list[str]:
    return sorted(Notice.objects.filter(recipient=user).values_list("kind", flat=True))


def test_policies_name_what_stands_in_the_way() -> None:
    for oneself, others, allowed in ((False, 0, True), (False, 3, True), (True, 0, True), (True, 1, False)):
        assert bool(policies.can_give_role(to_oneself=oneself, other_stewards=others)) is allowed
    assert policies.can_decide_role(is_own=True, is_open=False).reasons == (Refusal.OWN_ROLE, Refusal.DECIDED)
    assert policies.can_hand_over(is_member=True, is_same=True).reasons == (Refusal.SUCCESSOR,)
    assert policies.can_hand_over(is_member=False, is_same=False).reasons == (Refusal.SUCCESSOR,)


def test_role_for_oneself_waits_for_another_steward(clinic: Any) -> None:
    now = timezone.now()
    [proposal] = services.set_roles(
        clinic.organization.pk, clinic.steward, ["data_steward", "privacy_officer"], by=clinic.steward
    )
    assert queries.roles_of(clinic.steward, clinic.organization) == {"data_steward"}
    assert not clinic.steward.may("organizations.view_requests", clinic.region)
    assert kinds(clinic.second) == ["role.to_confirm"]
    assert [task.title for task in waiting_for(clinic.second)] == ["Confirm or decline a role that Steward wants"]
    assert waiting_for(clinic.steward) == []

    for someone in (clinic.steward, clinic.contributor, clinic.outsider):
        with pytest.raises(NotPermitted):
            services.decide_role(proposal.pk, accept=True, by=someone, now=now)
    for way_round in (
        lambda: services.join(clinic.steward, clinic.organization, "privacy_officer", by=clinic.steward),
        lambda: services.invite(
            clinic.organization.pk, email="Steward@example.org", name="", role="auditor", by=clinic.steward
        ),
    ):
        with pytest.raises(NotPermitted) as refused:
            way_round()
        assert refused.value.reasons == (Refusal.OWN_ROLE,)

    services.decide_role(proposal.pk, accept=True, by=clinic.second, now=now)
    assert queries.roles_of(clinic.steward, clinic.organization) == {"data_steward", "privacy_officer"}
    with pytest.raises(NotPermitted) as refused:
        services.decide_role(proposal.pk, accept=False, by=clinic.second, now=now)
    assert refused.value.reasons == (Refusal.DECIDED,)


def test_role_for_oneself_can_be_declined(clinic: Any) -> None:
    [proposal] = services.set_roles(
        clinic.organization.pk, clinic.steward, ["data_steward", "contributor"], by=clinic.steward
    )

    services.decide_role(proposal.pk, accept=False, by=clinic.second, now=timezone.now())

    assert queries.roles_of(clinic.steward, clinic.organization) == {"data_steward"}
    assert kinds(clinic.steward) == ["role.declined"]


def test_only_steward_gives_herself_a_role_and_everyone_sees_it(clinic: Any, sign_in: SignIn) -> None:
    services.leave(clinic.second, clinic.organization, "data_steward")

    made = services.set_roles(
        clinic.organization.pk, clinic.steward, ["data_steward", "contributor"], by=clinic.steward
    )

    assert made == []
    assert kinds(clinic.contributor) == ["role.taken_oneself"]
    page = sign_in(clinic.contributor).get(f"/en/organization/{clinic.organization.pk}/").content.decode()
    assert page.count("given to oneself") == 1


def test_other_stewards_are_told_of_a_new_steward(clinic: Any) -> None:
    services.set_roles(clinic.organization.pk, clinic.contributor, ["contributor", "data_steward"], by=clinic.steward)

    assert kinds(clinic.second) == ["role.given"]
    assert kinds(clinic.contributor) == ["membership.given"]
    assert kinds(clinic.steward) == []


def test_what_waited_for_someone_who_leaves_stands_on_the_successors_desk(clinic: Any, sign_in: SignIn) -> None:
    now = timezone.now()
    dataset = create_dataset(
        owner=clinic.organization, title_en="Contacts", title_fr="Contacts", kind="contacts", by=clinic.contributor
    )
    send_upload_link(
        dataset, period_start=date(2026, 1, 1), period_end=date(2026, 2, 1), days=7, by=clinic.contributor, now=now
    )
    services.set_roles(clinic.organization.pk, clinic.contributor, ["contributor", "auditor"], by=clinic.steward)
    page = f"/en/organization/{clinic.organization.pk}/people/{clinic.contributor.pk}/remove/"
    browser = sign_in(clinic.steward)

    assert "Follow the upload link for “Contacts”" in browser.get(page).content.decode()
    assert browser.post(page, {"successor": str(clinic.outsider.pk)}).status_code == 422
    assert browser.post(page, {"successor": str(clinic.contributor.pk)}).status_code == 422
    with pytest.raises(NotPermitted):
        services.remove_member(
            clinic.organization.pk, clinic.contributor, by=clinic.steward, now=now, successor=clinic.outsider
        )
    assert browser.post(page, {"successor": str(clinic.second.pk)}).status_code == 302

    assert not clinic.contributor.memberships.exists()
    assert [task.title for task in waiting_for(clinic.second)] == ["Follow the upload link for “Contacts”"]
    assert kinds(clinic.second) == ["member.handed_over", "membership.given"]  # and the unread notices of whoever left
    assert kinds(clinic.contributor) == []
    assert AuditEvent.objects.get(event="member.handed_over").facts == {"successor_id": str(clinic.second.pk)}

    services.remove_member(clinic.organization.pk, clinic.second, by=clinic.steward, now=now, successor=clinic.steward)
    assert [task.title for task in waiting_for(clinic.steward)] == ["Follow the upload link for “Contacts”"]


def test_new_keys_open_what_was_sealed_to_the_old_ones(clinic: Any, sign_in: SignIn) -> None:
    old = clinic.organization.key
    before = sealing.seal_to(bytes(old.public_key), b"before", b"info")
    named, signed = tasks.hash_key(clinic.organization), tasks.signing_key(clinic.organization)
    page = f"/en/organization/{clinic.organization.pk}/keys/"
    assert sign_in(clinic.contributor).post(page).status_code == 403
    assert sign_in(clinic.outsider, Client()).get(page).status_code == 404
    assert sign_in(clinic.steward).post(page).status_code == 302

    [job] = ProcrastinateJob.objects.filter(task_name="organizations.rotate_keys")
    for _ in range(2):  # delivered twice, rotated once
        tasks.rotate_keys(**job.args)

    new = clinic.organization.key
    assert (old.number, new.number, clinic.organization.keys.count()) == (1, 2, 2)
    assert new.public_key != old.public_key
    assert new.signing_public_key != old.signing_public_key
    after = sealing.seal_to(bytes(new.public_key), b"after", b"info")
    ring = tasks.opening_key(clinic.organization)
    assert (sealing.open_with(ring, before, b"info"), sealing.open_with(ring, after, b"info")) == (b"before", b"after")
    assert tasks.hash_key(clinic.organization) == named  # an upload keeps its name
    assert tasks.signing_key(clinic.organization)[1] != signed[1]
    assert sealing.verify(bytes(old.signing_public_key), b"text", sealing.sign(signed[1], b"text"))
    for wrong in (tasks.opening_key(clinic.region), ring[:32]):
        with pytest.raises(Failed, match="tampered"):
            sealing.open_with(wrong, before, b"info")
    assert kinds(clinic.second) == ["organization.keys_rotated"]


def test_second_person_named_later_gets_her_rights_and_the_former_one_loses_them(clinic: Any, sign_in: SignIn) -> None:
    dataset = create_dataset(
        owner=clinic.organization, title_en="Contacts", title_fr="Contacts", kind="contacts", by=clinic.contributor
    )
    may_review = lambda: clinic.reviewer.may("catalogue.review_run", dataset)  # noqa: E731
    page = f"/en/organization/{clinic.organization.pk}/helpers/"
    assert not may_review()
    assert sign_in(clinic.contributor).post(page, {"sponsor": str(clinic.region.pk)}).status_code == 403
    assert sign_in(clinic.outsider, Client()).get(page).status_code == 404
    browser = sign_in(clinic.steward)
    assert browser.get(page).status_code == 200
    assert browser.post(page, {"sponsor": str(clinic.organization.pk)}).status_code == 422

    assert browser.post(page, {"review_pool": str(clinic.region.pk)}).status_code == 302
    assert may_review()
    assert not clinic.reviewer.may("catalogue.view_originals", dataset)
    assert kinds(clinic.reviewer) == ["organization.helps"]
    assert kinds(clinic.second) == ["organization.helpers_set"]

    set_helpers(clinic.organization.pk, sponsor=clinic.region, review_pool=None, by=clinic.steward)
    assert may_review()  # the same organization in another part
    set_helpers(clinic.organization.pk, sponsor=None, review_pool=None, by=clinic.steward)
    assert not may_review()
    assert clinic.contributor.may("catalogue.view_originals", dataset)  # the owner's own rights stay
    with pytest.raises(NotPermitted) as refused:
        set_helpers(clinic.organization.pk, sponsor=clinic.organization, review_pool=None, by=clinic.steward)
    assert refused.value.reasons == (CatalogueRefusal.HELPS_ITSELF,)


def test_roles_are_decided_on_the_page(clinic: Any, sign_in: SignIn) -> None:
    services.set_roles(clinic.organization.pk, clinic.steward, ["data_steward", "auditor"], by=clinic.steward)
    proposal = RoleProposal.objects.get()
    home = f"/en/organization/{clinic.organization.pk}/"
    place = f"{home}roles/{proposal.pk}/"

    own = sign_in(clinic.steward)
    assert "Roles to be confirmed" in own.get(home).content.decode()
    assert place not in own.get(home).content.decode()
    assert own.post(place, {"decision": "accept"}).status_code == 403
    second = sign_in(clinic.second, Client())
    assert place in second.get(home).content.decode()
    assert second.post(place, {"decision": "accept"}).status_code == 302

    assert queries.roles_of(clinic.steward, clinic.organization) == {"data_steward", "auditor"}
    assert RoleProposal.objects.get().decided_at > timezone.now() - timedelta(minutes=5)
