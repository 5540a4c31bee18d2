"""An organization reads what its data did; nobody else does, and no suppressed count is in it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.test import Client
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.apps.explorer.counts import approved_run, show_counts

PAGE = "/en/my/data/"


@pytest.fixture
def shared(network: Any, dataset: Any, upload: Callable[..., Any]) -> Any:
    """A release to the city that it fetched twice, and protected counts of the same organization's contacts."""
    from agreements.models import Agreement
    from exports.models import Download, Entitlement, Release
    from tools.demo.city import city

    now = timezone.now()
    version = upload(b"place,outcome,week\n1,met,2026-W10\n")
    run = approved_run(version, by=network.contributor, officer=network.officer)
    show_counts(run, city(network.region))
    agreement = Agreement.objects.create(
        title_en="Contacts", title_fr="Contacts", starts_on=now.date(), ends_on=now.date() + timedelta(days=30),
        terms={"purposes": ["research"], "kinds": ["contacts"], "smallest_k": 11, "finest_geography": "fsa"}, drafted_by=network.steward,
        drafted_for=network.nonprofit, home_node=uuid4(),
    )  # fmt: skip
    release = Release.objects.create(run=run, agreement=agreement, purpose="research", status="available", legal_status=[], released_by=network.steward, released_at=now)  # fmt: skip
    entitlement = Entitlement.objects.create(release=release, recipient=network.city, starts_at=now - timedelta(days=1), ends_at=now + timedelta(days=30), granted_by=network.steward)  # fmt: skip
    for _ in range(2):
        Download.objects.create(entitlement=entitlement, user=network.recipient, file_name="data.csv", issued_at=now, expires_at=now)  # fmt: skip
    from exports.permissions import grant

    grant(entitlement)
    return entitlement


def test_page_and_paper_tell_holders_downloads_works_and_clients(network: Any, shared: Any, sign_in: Any) -> None:
    recipient = sign_in(network.recipient, Client())
    told = {"title": "Hunger in Maple", "address": "https://example.org/hunger", "published_on": "2026-01-05"}
    assert recipient.post(f"/en/my/datasets/{shared.pk}/works/", told).status_code == 302
    assert "Hunger in Maple" in recipient.get(f"/en/my/datasets/{shared.pk}/works/").content.decode()

    steward = sign_in(network.steward, Client())
    page = steward.get(PAGE).content.decode()

    for words in ("City of Maple", "Hunger in Maple", "Your clients", "times files were fetched", "Alder Park"):
        assert words in page
    assert network.recipient.email not in page
    paper = steward.get(f"{PAGE}summary.pdf")
    assert (paper["Content-Type"], paper.content[:4]) == ("application/pdf", b"%PDF")
    assert b"/StructTreeRoot" in paper.content or b"/MarkInfo" in paper.content


def test_clients_are_those_of_the_protected_cube_and_a_suppressed_one_has_no_number(network: Any, shared: Any) -> None:
    from entente.explorer.models import IndicatorValue
    from exports.contributions.figures import contribution_of

    all_of_them = IndicatorValue.objects.get(indicator__code="spring-all", place__code="1", period="2026")
    hidden = IndicatorValue.objects.filter(indicator__code="spring-all", place__code="2", period="2026")
    hidden.update(value=None, status="suppressed")

    found = contribution_of(network.nonprofit, now=timezone.now())

    assert found.clients is not None
    rows = {row.place.code: row for row in found.clients.places}
    assert rows["1"].clients == all_of_them.value
    assert (rows["2"].clients, rows["2"].rate, rows["2"].is_gap, rows["2"].status) == (None, None, False, "suppressed")
    assert found.clients.suppressed == 1
    assert (found.downloads, found.recipients) == (2, ("City of Maple",))
    assert contribution_of(network.city, now=timezone.now()).holdings == ()


def test_page_is_for_those_who_work_on_the_data_and_offered_to_nobody_else(
    network: Any, shared: Any, sign_in: Any
) -> None:
    from exports.permissions import releases_visible_to

    assert Client().get(PAGE).status_code == 302
    for person in (network.contributor, network.steward, network.officer):
        reader = sign_in(person, Client())
        answers = [reader.get(PAGE), reader.get(f"{PAGE}summary.pdf")]
        assert [each.status_code for each in answers] == [200, 200], person
        assert "Who holds the data of Maple Test Clinic" in answers[0].content.decode()
        assert PAGE in reader.get("/en/releases/").content.decode()
        assert releases_visible_to(person).filter(pk=shared.release_id).exists()  # to which the page leads
    outside = sign_in(network.recipient, Client())
    assert outside.get(PAGE).status_code == 403
    assert PAGE not in outside.get("/en/releases/").content.decode()  # no button that leads to a refusal
    other = sign_in(network.city_steward, Client()).get(f"{PAGE}?o={network.nonprofit.pk}").content.decode()
    assert "Who holds the data of City of Maple" in other
    assert "Alder Park" not in other


def test_work_is_told_by_the_recipient_of_the_data_alone(network: Any, shared: Any, sign_in: Any) -> None:
    from exports.models import Work

    told = {"title": "Hunger in Maple", "published_on": "2026-01-05"}
    address = f"/en/my/datasets/{shared.pk}/works/"

    assert sign_in(network.steward, Client()).post(address, told).status_code == 404
    recipient = sign_in(network.recipient, Client())
    late = (timezone.localdate() + timedelta(days=2)).isoformat()
    assert recipient.post(address, {**told, "published_on": late}).status_code == 422
    assert recipient.post(address, {**told, "address": "javascript:alert(1)"}).status_code == 422
    assert recipient.post(address, told).status_code == 302
    work = Work.objects.get()
    back = f"/en/my/datasets/works/{work.pk}/take-back/"
    assert sign_in(network.steward, Client()).post(back).status_code == 404
    assert recipient.post(back).status_code == 302
    assert not Work.objects.exists()


def test_clients_can_be_counted_for_the_own_people_alone(
    network: Any, dataset: Any, upload: Callable[..., Any], sign_in: Any
) -> None:
    """Such counts stand beside what the data did, and on no page, in no file and in no analysis for anyone else; the public ones may follow, not precede."""
    from entente.explorer.cubes import counts
    from entente.explorer.models import Cube
    from entente.explorer.services.cubes import Declaration, declare_cube
    from exports.contributions.figures import contribution_of
    from tools.demo.city import city

    places = city(network.region)
    run = approved_run(upload(b"place,outcome,week\n1,met,2026-W10\n"), by=network.contributor, officer=network.officer)
    show_counts(run, places, is_private=True)

    found = contribution_of(network.nonprofit, now=timezone.now())
    assert found.clients is not None
    assert "Alder Park" in sign_in(network.steward, Client()).get(PAGE).content.decode()
    assert counts.cubes_built() == []
    for reader in (Client(), sign_in(network.city_steward, Client())):
        assert "Contacts in spring" not in reader.get("/en/explore/?i=spring-all").content.decode()
        assert "spring" not in reader.get("/en/explore/surge/").content.decode()
        assert "spring" not in reader.get("/en/explore/reports/").content.decode()
    assert "Contacts in spring" in sign_in(network.steward, Client()).get("/en/explore/?i=spring-all").content.decode()

    def declared(code: str, *, is_private: bool) -> Cube:
        said = Declaration(code, "Calls", "Appels", places, None, "place", "outcome", "week", 11, is_private=is_private)
        return declare_cube(run.pk, said, by=network.steward, now=timezone.now())

    with pytest.raises(NotPermitted, match=r"cube\.shown_before"):
        declared("again", is_private=True)
    assert not declared("open", is_private=False).is_private
    Cube.objects.filter(code="spring").update(error_code="gone")
    with pytest.raises(NotPermitted, match=r"cube\.shown_before"):
        declared("later", is_private=True)
