"""A region lets an organization of its area in, with its first person, and gets no right in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

pytestmark = pytest.mark.django_db(transaction=True)

SAID = {
    "kind": "nonprofit", "name_en": "Maple Food Bank", "name_fr": "Banque alimentaire Érable", "name": "First Person",
    "email": "first@example.org", "language": "fr",
}  # fmt: skip


@pytest.fixture
def keeper(network: Any) -> Any:
    from entente.organizations.services import join, make_account

    person = make_account(email="keeper@example.org", name="Keeper", password="a long invented phrase")
    join(person, network.region, "data_steward")
    return person


def test_region_founds_an_organization_whose_first_person_decides_alone(
    network: Any, keeper: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.audit.models import AuditEvent
    from entente.organizations.models import Organization, User
    from entente.organizations.queries import people_of

    page = reverse("organizations:found", args=[network.region.pk])
    browser = sign_in(keeper)
    offered = browser.get(reverse("organizations:organization", args=[network.region.pk])).content.decode()
    answer = browser.post(page, SAID)
    run_jobs()
    made = Organization.objects.get(name_en="Maple Food Bank")
    first = User.objects.get(email="first@example.org")
    again = browser.post(page, SAID)  # the link was lost

    assert page in offered
    assert (answer.status_code, again.status_code) == (200, 200)
    assert "/link/#" in answer.content.decode()
    assert "/link/#" in again.content.decode()
    assert (made.kind, made.jurisdiction, made.sponsor, made.invited_by) == ("nonprofit", "CA-ON", None, network.region)
    assert made.key is not None
    assert people_of(made) == [first]
    assert not keeper.may("organizations.view_organization", made)
    assert not keeper.may("organizations.draft_agreement", made)
    assert browser.get(reverse("organizations:organization", args=[made.pk])).status_code == 404
    events = AuditEvent.objects.filter(subject_id=made.pk, event__in=["organization.founded", "organization.invited"])
    assert {(each.event, each.organization_id, each.actor_id) for each in events} == {
        ("organization.founded", made.pk, keeper.pk),
        ("organization.invited", network.region.pk, keeper.pk),
    }


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name_en": "maple test clinic"}, "An organization of this name exists already."),
        ({"name_fr": "Ville d’Érable"}, "An organization of this name exists already."),
        ({"email": "keeper@example.org"}, "The first person works for the new organization"),
        ({"kind": "region_211"}, "Select a valid choice."),
        ({"kind": "community_authority"}, "Select a valid choice."),
        ({"email": ""}, "This field is required."),
    ],
)
def test_what_a_region_cannot_found_is_said_in_the_form(
    network: Any, keeper: Any, sign_in: Callable[..., Any], changes: dict[str, str], words: str
) -> None:
    from entente.organizations.models import Organization

    number = Organization.objects.count()
    answer = sign_in(keeper).post(reverse("organizations:found", args=[network.region.pk]), {**SAID, **changes})

    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert Organization.objects.count() == number


def test_nobody_else_founds_and_a_service_refuses_what_the_form_does_not_offer(
    network: Any, keeper: Any, sign_in: Callable[..., Any]
) -> None:
    from dataclasses import replace

    from entente.core.errors import NotPermitted
    from entente.organizations import services
    from entente.organizations.models import Organization
    from entente.organizations.services import join, make_account

    officer = make_account(email="region-officer@example.org", name="Officer", password="a long invented phrase")
    join(officer, network.region, "privacy_officer")
    wanted = services.Founding(**SAID)
    for person, region, kind in (
        (network.steward, network.nonprofit, "nonprofit"), (network.steward, network.region, "nonprofit"),
        (officer, network.region, "nonprofit"), (keeper, network.region, "region_211"),
    ):  # fmt: skip
        with pytest.raises(NotPermitted):
            services.found_for_region(region.pk, replace(wanted, kind=kind), by=person)
    own = reverse("organizations:found", args=[network.nonprofit.pk])
    region = reverse("organizations:found", args=[network.region.pk])

    assert sign_in(network.steward, Client()).get(own).status_code == 404
    assert sign_in(network.steward, Client()).get(region).status_code == 404
    assert sign_in(officer, Client()).post(region, SAID).status_code == 403
    assert not Organization.objects.filter(name_en="Maple Food Bank").exists()
    assert Client().get(region).status_code == 302


def test_link_is_made_anew_only_until_its_person_has_signed_in(
    network: Any, keeper: Any, sign_in: Callable[..., Any]
) -> None:
    """Afterwards a link would open an account that is in use."""
    from entente.organizations.models import User

    page = reverse("organizations:found", args=[network.region.pk])
    browser = sign_in(keeper)
    browser.post(page, SAID)
    first = User.objects.get(email="first@example.org")
    first.set_password("a long invented phrase")
    first.save()

    answer = browser.post(page, SAID)

    assert answer.status_code == 422
    assert "/link/#" not in answer.content.decode()
