"""The safeguards of recipients: levels, who answers for whom, what an agreement that asks for a level lets through."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from agreements.assurance import SAFEGUARDS, level_of, undocumented

BASIC = [each.key for each in SAFEGUARDS if each.level == "basic"]
STANDARD = [each.key for each in SAFEGUARDS if each.level in ("basic", "standard")]
EVERYTHING = [each.key for each in SAFEGUARDS]


@pytest.mark.parametrize(
    ("met", "level"),
    [
        ([], "none"),
        (BASIC[1:], "none"),
        (BASIC, "basic"),
        (STANDARD[1:], "none"),
        (STANDARD, "standard"),
        ([*STANDARD, "audit"], "standard"),
        (EVERYTHING, "high"),
    ],
)
def test_level_is_reached_when_everything_up_to_it_is_in_place(met: list[str], level: str) -> None:
    assert level_of(met, documented={"people", "settings", "technical"}) == level


@given(
    met=st.sets(st.sampled_from(EVERYTHING)), documented=st.sets(st.sampled_from(["people", "settings", "technical"]))
)
def test_no_tick_reaches_more_than_the_basic_level_without_a_document_for_each_area(
    met: set[str], documented: set[str]
) -> None:
    level = level_of(met, documented=documented)

    assert level in ("none", "basic") or documented == {"people", "settings", "technical"}
    assert bool(undocumented(met, documented=documented)) == any(
        each.key in met and each.level != "basic" and each.area not in documented for each in SAFEGUARDS
    )


@pytest.mark.django_db(transaction=True)
def test_level_above_basic_rests_on_documents_as_long_as_it_counts(network: Any, sign_in: Callable[..., Any]) -> None:
    """Ticks with any words beside them reach 'basic'; what shows a level cannot go while the level stays."""
    from agreements.models import Assessment, Evidence
    from agreements.services import assess, remove_evidence
    from entente.core.errors import NotPermitted

    city, page = sign_in(network.city_steward), reverse("agreements:assurance", args=[network.city.pk])
    words = dict.fromkeys(("people", "settings", "technical"), "x")

    def assessed() -> str:
        said = {f"met_{area}": [each.key for each in SAFEGUARDS if each.area == area] for area in words}
        answer = city.post(page, {**said, **{f"evidence_{area}": "x" for area in words}, "attested": "on"}, follow=True)
        return str(answer.content.decode())

    ticks_alone = assessed()
    with_ticks = Assessment.objects.first().level
    documents = [attached(network.city, area, network.city_steward) for area in words]
    seen = assessed()
    with_documents = Assessment.objects.first().level
    with pytest.raises(NotPermitted, match=r"assurance\.level_rests_on_it"):
        remove_evidence(documents[0].pk, by=network.city_steward, now=timezone.now())
    kept = city.get(page).content.decode()
    second = attached(network.city, "people", network.city_steward)
    remove_evidence(documents[0].pk, by=network.city_steward, now=timezone.now())  # another one shows the same
    assess(network.city, BASIC, words, by=network.city_steward, now=timezone.now())
    remove_evidence(second.pk, by=network.city_steward, now=timezone.now())  # nothing rests on it any more

    assert (with_ticks, with_documents) == ("basic", "high")
    assert "None is attached for: People, Settings, Technical." in ticks_alone
    assert "None is attached for" not in seen
    assert "The level rests on it." in kept
    assert reverse("agreements:remove_evidence", args=[documents[0].pk]) not in kept
    assert Evidence.objects.filter(organization=network.city, removed_at=None).count() == 2


@pytest.mark.django_db(transaction=True)
def test_level_of_before_counts_until_its_last_day_and_says_that_nothing_shows_it(
    network: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Assessment
    from agreements.queries import assured

    today = timezone.localdate()
    Assessment.objects.create(
        organization=network.city, met=EVERYTHING, level="high", assessed_on=today, valid_through=today + timedelta(days=9),
        assessed_by=network.city_steward, acting=network.city,
    )  # fmt: skip
    page = sign_in(network.city_steward).get(reverse("agreements:assurance", args=[network.city.pk]))

    assert assured([network.city.pk])[str(network.city.pk)].reaches("high", today)
    assert "it was assessed before documents were asked for" in page.content.decode()


@pytest.mark.django_db(transaction=True)
def test_agreement_that_asks_for_a_level_lets_through_who_reaches_it(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Agreement, Assessment
    from agreements.queries import policy, to_assess
    from agreements.tasks import warn_of_assurance
    from agreements.uses import Action, Use, may_use
    from entente.organizations.models import Notice

    terms = replace(agreement.machine_terms, assurance="standard")
    Agreement.objects.filter(pk=agreement.pk).update(terms=terms.to_dict())  # as if it had been signed so

    def reasons(today: Any = None) -> list[str]:
        found = Agreement.objects.get(pk=agreement.pk)
        use = Use(Action.USE, today or timezone.localdate(), assignee=str(network.city.pk), purpose="service-planning")
        return [reason.value for reason in may_use(policy(found), use).reasons]

    def said(keys: list[str], **more: str) -> dict[str, Any]:
        areas = {
            f"met_{each.area}": [k.key for k in SAFEGUARDS if k.area == each.area and k.key in keys]
            for each in SAFEGUARDS
        }
        shown = {f"evidence_{area}": "Policy 12, 2026" for area in ("people", "settings", "technical")}
        return {**areas, **shown, "attested": "on", **more}

    def asked() -> list[tuple[Any, str]]:
        return to_assess(network.city_steward, today=timezone.localdate())

    address = reverse("agreements:assurance", args=[network.city.pk])
    nobody, to_do = reasons(), asked()
    desk = sign_in(network.city_steward).get(reverse("web:desk")).content.decode()
    before = sign_in(network.steward).get(address)
    outsider = sign_in(network.steward).post(address, said(STANDARD))
    city = sign_in(network.city_steward)
    bare = city.post(address, said(STANDARD, evidence_people=" "))
    city.post(address, said(STANDARD))  # of which no document shows anything
    too_low, still_to_do = reasons(), asked()
    for area in ("people", "settings", "technical"):
        attached(network.city, area, network.city_steward)
    city.post(address, said(STANDARD))
    enough, done = reasons(), asked()
    page = sign_in(network.steward).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()

    # A sponsor acts for a small organization, and everyone sees it.
    region_steward = person_of(network.region, "region-steward")
    clinic = reverse("agreements:assurance", args=[network.nonprofit.pk])
    sign_in(region_steward).post(clinic, said(BASIC))
    seen = sign_in(network.city_steward).get(clinic).content.decode()

    # It lapses: warned before and after, and stopped after thirty days.
    last = Assessment.objects.filter(organization=network.city).first().valid_through
    Assessment.objects.filter(organization=network.city).update(
        assessed_on=timezone.localdate() - timedelta(days=400), valid_through=timezone.localdate() - timedelta(days=30)
    )
    in_grace, again = reasons(), asked()
    warn_of_assurance(timestamp=int(timezone.now().timestamp()))
    warn_of_assurance(timestamp=int(timezone.now().timestamp()))
    stopped = reasons(timezone.localdate() + timedelta(days=1))

    assert to_do == still_to_do == again == [(network.city, "standard")]
    assert done == to_assess(network.steward, today=timezone.localdate()) == []
    assert "Assess the safeguards of City of Maple" in desk
    assert nobody == too_low == stopped == ["agreement.assurance"]
    assert enough == in_grace == []
    assert (before.status_code, outsider.status_code, bare.status_code) == (200, 200, 422)
    assert "Save the assessment" not in before.content.decode()
    assert Assessment.objects.filter(organization=network.city, assessed_by=network.steward).count() == 0
    assert "Safeguards: Standard" in page
    assert "which may sign, amend and release for it" in page
    assert "Maple 211, its sponsor, acted for it" in seen
    assert last == timezone.localdate() + timedelta(days=365)
    assert Notice.objects.filter(kind="assurance.lapsed", recipient=network.city_steward).count() == 1


def attached(organization: Any, area: str, by: Any) -> Any:
    """A document that shows safeguards of an area."""
    from agreements.services import Document, attach_evidence
    from entente.organizations.documents import sealed_to

    with sealed_to(organization, "evidence") as writer:
        writer.write(b"%PDF-1.7 an invented policy")
        return attach_evidence(
            organization, Document("Policy, 3 March 2026", area, "pdf"), writer.finish(), by=by, now=timezone.now()
        )


def person_of(organization: Any, name: str) -> Any:
    from entente.organizations.services import join, make_account

    made = make_account(email=f"{name}@example.org", name=name, password="a long invented phrase")
    join(made, organization, "data_steward")
    return made
