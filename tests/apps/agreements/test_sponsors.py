"""A sponsor writes, signs and amends in the name of the small organization that it vouches for, and never on both sides of an agreement."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.answers import answers, screen

pytestmark = pytest.mark.django_db(transaction=True)

SignIn = Callable[..., Any]


@pytest.fixture
def sponsor(network: Any) -> Any:
    """A data steward of the region, which sponsors the clinic."""
    return steward_of(network.region, "region")


def steward_of(organization: Any, name: str) -> Any:
    from entente.organizations.services import join, make_account

    person = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
    join(person, organization, "data_steward")
    return person


def told(person: Any) -> list[str]:
    from entente.organizations.models import Notice

    return list(Notice.objects.filter(recipient=person).values_list("kind", flat=True))


def test_sponsor_drafts_for_the_small_one_whose_own_people_sign(network: Any, sponsor: Any, sign_in: SignIn) -> None:
    from agreements.models import Agreement, Drafting
    from agreements.services import hand_over, propose_agreement, sign_agreement

    browser = sign_in(sponsor)
    start = browser.get(reverse("agreements:new_agreement")).content.decode()
    begun = browser.post(
        reverse("agreements:new_agreement"), {"drafted_for": network.nonprofit.pk, "template": "nonprofit-to-network"}
    )
    drafting = Drafting.objects.get()
    for slug, said in answers(network).items():
        browser.post(screen(drafting, slug), said)
    finished = browser.post(screen(drafting, "review"))
    made = Agreement.objects.get()
    own = sign_in(network.steward).get(reverse("agreements:agreement", args=[made.pk])).status_code
    outsider = sign_in(network.city_steward).get(reverse("agreements:agreement", args=[made.pk])).status_code
    now = timezone.now()
    hand_over(made.pk, to=network.city, by=sponsor, now=now)  # shown, and negotiated, in its name
    propose_agreement(made.pk, by=sponsor, now=now)
    party = made.parties.get(organization=network.nonprofit)
    sign_agreement(made.pk, party_id=party.pk, read_digest=made.digest(), by=network.steward, now=now)

    assert str(network.nonprofit.pk) in start
    assert (begun.status_code, finished.status_code) == (302, 302)
    assert (made.drafted_for, made.drafted_by) == (network.nonprofit, sponsor)
    assert (own, outsider) == (200, 404)
    assert "agreement.by_sponsor" in told(network.steward)


def test_sponsor_changes_the_amendment_that_it_began(
    network: Any, sponsor: Any, agreement: Any, sign_in: SignIn
) -> None:
    from agreements.services import amend_agreement

    made = amend_agreement(agreement.pk, by=sponsor)
    browser = sign_in(sponsor)
    page = browser.get(reverse("agreements:agreement", args=[made.pk]))
    change = browser.post(reverse("agreements:edit_agreement", args=[made.pk]))

    assert made.drafted_for == network.nonprofit
    assert (page.status_code, change.status_code) == (200, 302)
    assert "which may sign, amend and release for it" in page.content.decode()


def test_sponsor_that_takes_part_itself_acts_for_nobody_else(network: Any, sponsor: Any, sign_in: SignIn) -> None:
    """Two people of the region cannot bind the clinic to the region."""
    from agreements.permissions import organizations_for, parties_for
    from agreements.queries import waiting_for
    from agreements.services import sign_agreement
    from entente.core.errors import NotPermitted
    from tests.apps.agreements.many import made

    parties = ((network.nonprofit, "provider"), (network.region, "recipient"))
    agreement = made(network, "Contacts for the region", parties=parties, status="proposed", activated_at=None)
    clinic = agreement.parties.get(organization=network.nonprofit)

    with pytest.raises(NotPermitted, match=r"permission\.missing"):
        sign_agreement(agreement.pk, party_id=clinic.pk, read_digest=agreement.digest(), by=sponsor, now=timezone.now())
    page = sign_in(sponsor).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()

    assert [each.organization for each in parties_for(sponsor, agreement)] == [network.region]
    assert list(organizations_for(sponsor, agreement)) == [network.region]
    assert agreement in waiting_for(sponsor)  # for the region itself
    assert "which is a party itself and does not act for it here" in page


def test_whoever_vouches_no_longer_acts_no_longer(
    network: Any, sponsor: Any, agreement: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import suspend_agreement
    from entente.catalogue.services import set_helpers
    from entente.core.errors import NotPermitted
    from entente.organizations.permissions import organizations_where
    from entente.organizations.services import found_organization

    other = found_organization(kind="funder", name_en="Fund", name_fr="Fonds", jurisdiction="CA-ON")
    later = steward_of(other, "fund")
    assert sponsor.may("agreements.suspend_agreement", agreement)

    set_helpers(network.nonprofit.pk, sponsor=other, review_pool=None, by=network.steward)
    run_jobs()

    with pytest.raises(NotPermitted):
        suspend_agreement(agreement.pk, by=sponsor, reason="No longer ours.")
    assert not sponsor.may("agreements.view_agreement", agreement)
    assert network.nonprofit not in organizations_where(sponsor, "organizations.draft_agreement")
    assert network.nonprofit in organizations_where(later, "organizations.draft_agreement")
    assert later.may("agreements.sign_agreement", agreement)
    assert network.city_steward.may("agreements.sign_agreement", agreement)  # the parties' own rights stay


def test_sponsor_reads_the_library_of_the_small_one_and_changes_none_of_it(
    network: Any, sponsor: Any, sign_in: SignIn
) -> None:
    from agreements import services
    from agreements.library import network_template
    from agreements.models import OrganizationTemplate
    from entente.core.errors import Refused

    template = network_template("nonprofit-to-network", 1)
    own = services.copy_template(template, network.nonprofit, by=network.steward)
    browser, address = sign_in(sponsor), {"args": [own.lineage, own.version]}

    read = browser.get(reverse("agreements:template", **address))
    edited = browser.get(reverse("agreements:edit_template", **address))
    copied = browser.post(
        reverse("agreements:copy_template", args=["tables-to-funder", 1]), {"owner": network.nonprofit.pk}
    )
    with pytest.raises(Refused):
        services.copy_template(template, network.nonprofit, by=sponsor)

    assert (read.status_code, edited.status_code, copied.status_code) == (200, 404, 404)
    assert reverse("agreements:edit_template", **address) not in read.content.decode()
    assert OrganizationTemplate.objects.count() == 1
