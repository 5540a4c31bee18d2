"""What a party gets as ODRL is what the platform judges by."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db(transaction=True)


def test_party_gets_the_rules_of_an_agreement_and_outsiders_get_nothing(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Agreement
    from agreements.odrl import read_policy
    from agreements.queries import policy

    address = reverse("agreements:odrl", args=[agreement.pk])
    page = sign_in(network.city_steward).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
    answer = sign_in(network.city_steward).get(address)
    document = json.loads(answer.content)

    assert address in page
    assert answer["Content-Type"] == "application/ld+json"
    assert (document["@type"], document["uid"]) == ("Agreement", f"urn:uuid:{agreement.pk}")
    assert read_policy(document) == policy(Agreement.objects.get(pk=agreement.pk))
    assert document["permission"][0]["assignee"] == [f"urn:uuid:{network.city.pk}"]
    assert document["obligation"]
    assert sign_in(network.officer).get(reverse("agreements:odrl", args=[network.city.pk])).status_code == 404
    Agreement.objects.filter(pk=agreement.pk).update(status="draft")
    assert sign_in(network.city_steward).get(address).status_code == 404
