"""From a request to the agreement that answers it: what was asked fills the draft, and each leads to the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.answers import answers, screen

pytestmark = pytest.mark.django_db(transaction=True)


def test_request_for_a_dataset_fills_the_draft_and_stays_beside_it(
    network: Any, dataset: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Agreement, Drafting
    from entente.requests.models import DataRequest
    from entente.requests.services import asking, triage

    nonprofit, steward = network.nonprofit, network.steward
    triage.set_desk(nonprofit, is_open=True, days_to_answer=30, offered=[dataset], by=steward)
    words = "How many calls about heat? It is for a study, to help plan services."
    question = asking.Question(words, "en", "dataset", dataset)
    asked, _token = asking.ask(nonprofit, question, now=timezone.now())
    asked.messages.update(text=words, checked_at=timezone.now())  # as the detectors left it
    DataRequest.objects.filter(pk=asked.pk).update(status="waiting")
    browser, page = sign_in(steward), reverse("requests:request", args=[asked.pk])

    told = browser.post(reverse("requests:act", args=[asked.pk, "draft"]))
    start = browser.get(told["Location"]).content.decode()
    begun = browser.post(told["Location"], {"drafted_for": nonprofit.pk, "template": "nonprofit-to-network"})
    drafting = Drafting.objects.get()
    said = {slug: browser.get(screen(drafting, slug)).context["form"] for slug in ("parties", "purposes", "data")}
    ticked = browser.get(screen(drafting, "purposes")).content.decode()
    on_request = browser.get(page).content.decode()
    for slug, answer in answers(network).items():
        browser.post(screen(drafting, slug), {**answer, **({"datasets": [dataset.pk]} if slug == "data" else {})})
    browser.post(screen(drafting, "review"))
    made = Agreement.objects.get()
    whole = browser.get(page).content.decode()
    agreement = browser.get(reverse("agreements:agreement", args=[made.pk])).content.decode()

    assert "About the dataset “Contacts”" in start
    assert "How many calls about heat?" in start
    assert begun["Location"] == screen(drafting, "parties")
    assert (said["parties"].initial["organization_0"], said["parties"].initial["role_0"]) == (nonprofit.pk, "provider")
    assert said["purposes"].initial["kinds"] == ["contacts"]
    assert said["purposes"].initial["purposes"] == ["service-planning", "research"]
    assert "the ones that the words of the request name" in ticked
    assert "heat" not in told["Location"]  # an address holds codes, and none of her words
    assert [each.pk for each in said["data"].initial["datasets"]] == [dataset.pk]
    assert f'value="{dataset.pk}"' in str(said["data"]["datasets"])
    assert "checked" in str(said["data"]["datasets"])
    assert screen(drafting, "review") in on_request
    assert (made.origin.request_id, made.machine_terms.datasets) == (asked.pk, (str(dataset.pk),))
    assert reverse("agreements:agreement", args=[made.pk]) in whole
    assert page in agreement


def test_draft_about_anothers_dataset_names_it_as_provider_and_an_unknown_one_is_passed_over(
    network: Any, dataset: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Drafting
    from agreements.services import About, begin_drafting

    new, said = reverse("agreements:new_agreement"), {"template": "nonprofit-to-network"}
    begin_drafting(
        network.city, template_key="nonprofit-to-network", template_version=1, about=About(dataset), by=network.city_steward,
        now=timezone.now(),
    )  # fmt: skip
    form = sign_in(network.city_steward).get(screen(Drafting.objects.get(), "parties")).context["form"]
    browser = sign_in(network.city_steward, Client())
    for address in (f"{new}?dataset={dataset.pk}", f"{new}?dataset=nothing&request=%27", new):
        assert "About the dataset" not in browser.get(address).content.decode()
        assert browser.post(address, {**said, "drafted_for": network.city.pk}).status_code == 302
    other = sign_in(network.city_steward, Client()).get(f"{new}?request={dataset.pk}").content.decode()

    assert (form.initial["organization_0"], form.initial["organization_1"]) == (network.nonprofit.pk, network.city.pk)
    assert not Drafting.objects.exclude(dataset=dataset).exclude(dataset=None).exists()
    assert Drafting.objects.filter(dataset=None).count() == 3
    assert "What was asked" not in other
