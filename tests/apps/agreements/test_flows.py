"""The map of flows: only what the reader may see, the same in picture, table and file."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.many import made

pytestmark = pytest.mark.django_db(transaction=True)


def file(browser: Any, name: str, query: str = "") -> list[list[str]]:
    answer = browser.get(reverse(f"agreements:{name}") + query)
    return list(csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))[1:]


def test_map_shows_what_flows_and_only_to_those_who_may_see_it(network: Any, sign_in: Callable[..., Any]) -> None:
    from agreements.services import withhold_field

    three = ((network.nonprofit, "provider"), (network.city, "recipient"), (network.region, "processor"))
    made(network, "To two", parties=three, terms={"smallest_k": 20})
    made(network, "Notes too", terms={"free_text": True})
    made(network, "Counts", terms={"kinds": ("table",)})
    made(network, "Suspended", status="suspended")
    hidden = made(network, "Withheld", parties=((network.region, "provider"), (network.city, "recipient")), drafted_for=network.region)  # fmt: skip
    browser = sign_in(network.steward)

    answer = browser.get(reverse("agreements:flows"))
    rows = file(browser, "flows_csv", "?sort=risk")

    assert [(row[2], row[1], row[6]) for row in rows] == [
        ("Notes too", "City of Maple", "Raised"),
        ("Counts", "City of Maple", "No persons"),
        ("To two", "City of Maple", "Low"),
        ("To two", "Maple 211", "Low"),
    ]
    picture = answer.context["picture"]
    assert [node.name for node in picture.givers] == ["Maple Test Clinic"]
    assert sorted(node.name for node in picture.takers) == ["City of Maple", "Maple 211"]
    assert sorted(link.risk.value for link in picture.links) == ["low", "raised"]
    text = answer.content.decode()
    assert len(re.findall(r'<path class="flow flow-', text)) == 2
    assert "Withheld" not in text

    public = Client()
    assert "Withheld" in {row[2] for row in file(public, "public_flows_csv")}
    withhold_field(hidden.pk, field="controllers", reason="safety", by=network.city_steward, now=timezone.now())
    assert {row[2] for row in file(public, "public_flows_csv")} == {"To two", "Notes too", "Counts"}
    assert public.get(reverse("agreements:public_flows")).status_code == 200
    assert public.get(reverse("agreements:flows")).status_code == 302
