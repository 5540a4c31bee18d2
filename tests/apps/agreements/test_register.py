"""The public register of agreements: 18 fields, found by anyone, and nothing of what a party withholds."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from tests.apps.agreements.many import made

pytestmark = pytest.mark.django_db(transaction=True)


def listed(client: Any, **query: str) -> list[dict[str, Any]]:
    answer = client.get(reverse("agreements:register_json"), query)
    return list(json.loads(b"".join(answer.streaming_content))["entries"])


def test_register_shows_what_was_in_force_in_18_fields(network: Any, client: Any) -> None:
    from agreements.wording.register_entry import FIELDS

    shown = made(network, "Heat and health", title_fr="Chaleur et santé")
    made(network, "Ended one", status="expired")
    for status in ("draft", "proposed", "withdrawn"):
        made(network, f"Never {status}", status=status, activated_at=None)
    made(network, "Replaced one", status="superseded")
    made(network, "Armed, never awake", status="dormant", emergency=True)

    page = client.get(reverse("agreements:register"))
    names = [entry["name"] for entry in listed(client)]
    file = b"".join(client.get(reverse("agreements:register_csv")).streaming_content).decode("utf-8-sig")

    assert page.status_code == 200
    assert sorted(names) == [["Ended one"], ["Heat and health"]]
    assert len(FIELDS) == 18
    rows = list(csv.reader(io.StringIO(file)))
    assert (len(rows), {len(row) for row in rows}) == (3, {20})  # and its status, and the day of its end
    entry = next(each for each in listed(client) if each["name"] == ["Heat and health"])
    assert entry["controller_names"] == ["City of Maple", "Maple Test Clinic"]
    assert entry["benefits"] == ["The data serve planning alone."]
    assert "Heat and health" in client.get(reverse("agreements:entry", args=[shown.lineage])).content.decode()


def test_register_says_how_each_agreement_stands_wherever_it_is_read(network: Any, client: Any) -> None:
    """A terminated agreement whose last day is still to come is not taken for one in force, on no page and in no file."""
    now = timezone.now()
    expected = {}
    for status, label in (("active", "Active"), ("suspended", "Suspended"), ("terminated", "Terminated")):
        ended = {"ended_at": now} if status == "terminated" else {}
        made(network, f"One {status}", status=status, **ended)
        expected[f"One {status}"] = label
    made(network, "One over", starts_on=now.date() - timedelta(days=30), ends_on=now.date() - timedelta(days=9))
    expected["One over"] = "Expired"  # since its last day, whether or not the worker has written it

    page = client.get(reverse("agreements:register")).content.decode()
    lines = csv.DictReader(
        io.StringIO(b"".join(client.get(reverse("agreements:register_csv")).streaming_content).decode("utf-8-sig"))
    )
    programs = {entry["name"][0]: entry["status"] for entry in listed(client)}
    francais = client.get(reverse("agreements:register").replace("/en/", "/fr/", 1)).content.decode()
    rows = {name: row for row in page.split("<tr>")[2:] for name in expected if name in row}

    assert {line["Name"]: line["Status"] for line in lines} == expected
    assert {name: status["label"] for name, status in programs.items()} == expected
    assert programs["One terminated"]["code"] == "terminated"
    assert programs["One terminated"]["ended_on"] is not None
    assert programs["One active"]["ended_on"] is None
    for name, label in expected.items():
        assert label in rows[name], name
    assert "Résiliée" in francais


def test_withheld_end_hides_the_day_and_not_that_it_ended(network: Any, client: Any) -> None:
    from agreements.services import withhold_field

    agreement = made(network, status="terminated", ended_at=timezone.now())
    withhold_field(agreement.pk, field="end", reason="law", by=network.steward, now=timezone.now())

    entry = listed(client)[0]

    assert (entry["status"]["code"], entry["status"]["ended_on"]) == ("terminated", None)


def test_register_is_searched_by_words_and_filters(network: Any, client: Any, subtests: Any) -> None:
    made(network, "Heat and health", title_fr="Chaleur et Santé")
    made(network, "Study", status="expired", terms={"purposes": ("research",)})
    cases: list[tuple[dict[str, str], int]] = [
        ({"words": "sante"}, 1), ({"words": "MAPLE clinic"}, 2), ({"words": "research"}, 1), ({"words": "' OR 1=1 --"}, 0),
        ({"purpose": "research"}, 1), ({"standing": "ended"}, 1), ({"standing": "current"}, 1), ({"organization": "nobody"}, 2),
    ]  # fmt: skip

    for query, found in cases:
        with subtests.test(str(query)):
            assert len(listed(client, **query)) == found


def test_withheld_field_shows_its_reason_and_is_not_found(
    network: Any, client: Any, sign_in: Callable[..., Any]
) -> None:
    from django.test import Client

    from entente.audit.models import AuditEvent

    agreement = made(network, "Secret shelter")
    public, page = Client(), reverse("agreements:withhold", args=[agreement.pk])
    city = str(network.city.pk)
    assert len(listed(public, words="shelter")) == len(listed(public, organization=city)) == 1

    browser = sign_in(network.steward)
    for field in ("name", "controllers"):
        assert browser.post(page, {"field": field, "reason": "safety"}).status_code == 302
    entry = listed(public)[0]
    text = public.get(reverse("agreements:entry", args=[agreement.lineage])).content.decode()

    assert listed(public, words="shelter") == listed(public, words="maple") == []
    assert city not in public.get(reverse("agreements:register")).content.decode()
    assert set(entry["withheld"]) == {"name", "controllers", "controller_names", "contact"}
    assert "Publication could put someone in danger" in text
    assert not any(word in text for word in ("Secret shelter", "City of Maple", "Maple Test Clinic"))
    assert AuditEvent.objects.filter(event="register.field_withheld", refused=False).count() == 2


def test_only_whoever_withheld_a_field_publishes_it(network: Any, sign_in: Callable[..., Any]) -> None:
    from agreements.models import WithheldField
    from agreements.services import withhold_field

    agreement = made(network)
    held = withhold_field(agreement.pk, field="name", reason="law", by=network.steward, now=timezone.now())
    page = reverse("agreements:publish_field", args=[agreement.pk, held.pk])

    assert sign_in(network.city_steward).post(page).status_code == 403
    assert sign_in(network.recipient).post(reverse("agreements:withhold", args=[agreement.pk]), {"field": "name", "reason": "law"}).status_code == 403  # fmt: skip
    assert sign_in(network.steward).post(page).status_code == 302
    assert not WithheldField.objects.exists()
