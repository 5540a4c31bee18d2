"""What an organization publishes in the finder waits for a steward of its region: once for a source, then by what differs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.directory import conftest
from tests.apps.directory.conftest import AGENCY, PANTRY, as_csv, flat_row

YOUTH = {**conftest.YOUTH, "HoursOfOperation": "Monday-Friday 9-5"}

pytestmark = pytest.mark.django_db(transaction=True)

HIDDEN = flat_row(9, "Maple Refuge", ExcludeFromWebsite="Yes", AgencyDescription="Where it is, nobody says.")


@pytest.fixture
def keeper(network: Any) -> Any:
    """A data steward of the region."""
    from entente.organizations.services import join, make_account

    person = make_account(email="keeper@example.org", name="Keeper", password="a long invented phrase")
    join(person, network.region, "data_steward")
    return person


@pytest.fixture
def send(run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """Sends rows of a flat table as a steward does on the pages, says what the columns mean, and lets the worker go on."""

    def send_rows(owner: Any, by: Any, rows: list[dict[str, str]], name: str = "Programs") -> Any:
        from entente.directory import services

        writer = services.open_upload(owner)
        writer.write(as_csv(rows).encode())
        made = services.receive_import(owner, name, "csv", writer.finish(), by=by)
        run_jobs()
        services.confirm_columns(made.pk, {}, by=by)
        run_jobs()
        made.refresh_from_db()
        return made

    return send_rows


def found() -> set[str]:
    from entente.directory.models import Listing

    return set(Listing.objects.values_list("name", flat=True))


def review_page(made: Any) -> str:
    return reverse("directory:review", args=[made.pk])


def test_new_source_is_found_by_nobody_until_the_region_lets_it_in(
    network: Any, keeper: Any, send: Callable[..., Any], sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory import services
    from entente.directory.models import Service
    from entente.organizations.models import Notice

    made = send(network.nonprofit, network.steward, [AGENCY, PANTRY, HIDDEN])
    before, stored = found(), Service.every.filter(origin__owner=network.nonprofit).count()
    finder = Client().get(reverse("directory:finder"), {"words": "pantry"}).content.decode()
    for person in (network.steward, network.city_steward):
        with pytest.raises(NotPermitted):
            services.accept_import(made.pk, by=person, now=timezone.now())
        assert sign_in(person, Client()).get(review_page(made)).status_code == 404
    own = sign_in(network.steward, Client()).get(reverse("directory:import", args=[made.pk])).content.decode()
    region = sign_in(keeper, Client())
    desk, page = region.get(reverse("web:desk")).content.decode(), region.get(review_page(made)).content.decode()
    accepted = region.post(review_page(made), {"decision": "accept", "reason": ""})
    run_jobs()
    made.refresh_from_db()

    assert (before, stored) == (set(), 0)
    assert "Maple Food Pantry" not in finder
    assert "A data steward of Maple 211 reviews who publishes" in own
    assert review_page(made) in desk
    assert "Maple Food Pantry" in page
    assert "Groceries for everyone." in page
    assert "Maple Refuge" not in page  # what the file marks as not for the public is shown to no other organization
    assert "This source is new in your area." in page
    assert accepted.status_code == 302
    assert (made.status, made.reviewed_for, made.decided_by) == ("done", network.region, keeper)
    assert "Maple Food Pantry" in found()
    assert Notice.objects.filter(kind="directory.accepted", recipient=network.steward).count() == 1


def test_next_file_of_a_source_waits_with_what_differs_and_only_then(
    network: Any, keeper: Any, send: Callable[..., Any], sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.directory import services
    from entente.directory.imports.review import Difference
    from entente.directory.models import Listing

    first = send(network.nonprofit, network.steward, [AGENCY, PANTRY])
    services.accept_import(first.pk, by=keeper, now=timezone.now())
    run_jobs()
    same = send(network.nonprofit, network.steward, [AGENCY, PANTRY])
    changed = {**PANTRY, "AgencyDescription": "Buy our groceries."}
    made = send(network.nonprofit, network.steward, [AGENCY, changed, YOUTH])
    page = sign_in(keeper).get(review_page(made)).content.decode()
    difference = Difference.of(made.difference)
    shown = Listing.objects.get(name="Maple Food Pantry").summary
    silent = sign_in(keeper).post(review_page(made), {"decision": "decline", "reason": " "})
    declined = sign_in(keeper).post(review_page(made), {"decision": "decline", "reason": "It is an advertisement."})
    run_jobs()
    made.refresh_from_db()
    own = sign_in(network.steward).get(reverse("directory:import", args=[made.pk])).content.decode()

    assert same.status == "done"  # nothing differs: nobody is asked
    assert "you see only what differs" not in page
    assert "Buy our groceries." in page
    assert {(each.kind, each.name) for each in difference.services} == {
        ("new", "Clinique jeunesse Érable"),
        ("changed", "Maple Food Pantry"),
    }
    assert "Groceries for everyone." in shown
    assert (silent.status_code, declined.status_code) == (422, 302)
    assert made.status == "declined"
    assert made.upload.destroyed_at is not None
    assert "It is an advertisement." in own
    assert found() == {"Maple Food Pantry"}


def test_decision_counts_for_what_it_was_taken_about(
    network: Any, keeper: Any, send: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    """Another file of the source came in meanwhile: what the older one would change is compared anew."""
    from entente.core.errors import NotPermitted
    from entente.directory import services

    older = send(network.nonprofit, network.steward, [AGENCY, PANTRY])
    newer = send(network.nonprofit, network.steward, [AGENCY, PANTRY, YOUTH])
    services.accept_import(newer.pk, by=keeper, now=timezone.now())
    run_jobs()
    services.accept_import(older.pk, by=keeper, now=timezone.now())
    run_jobs()
    older.refresh_from_db()

    with pytest.raises(NotPermitted, match=r"directory\.not_to_review"):
        services.accept_import(newer.pk, by=keeper, now=timezone.now())  # it is published already
    assert older.status == "review"
    assert older.decided_by is None
    assert older.difference["against"] == newer.number
    assert "Clinique jeunesse Érable" in found()


def test_region_and_operator_wait_for_nobody_and_a_lone_province_for_the_operator(
    network: Any, keeper: Any, send: Callable[..., Any], sign_in: Callable[..., Any], take_in_file: Callable[..., Any]
) -> None:
    own = send(network.region, keeper, [AGENCY, PANTRY], name="Resources")
    elsewhere = send(network.city, network.city_steward, [AGENCY, YOUTH])
    page = sign_in(network.city_steward).get(reverse("directory:import", args=[elsewhere.pk])).content.decode()
    taken = take_in_file(network.city, [AGENCY, YOUTH])

    assert (own.status, elsewhere.status, taken.status) == ("done", "review", "done")
    assert "No region can review it" in page
    assert sign_in(keeper).get(review_page(elsewhere)).status_code == 404  # of another province


def test_whoever_sent_a_file_does_not_review_it(
    network: Any, keeper: Any, send: Callable[..., Any], sign_in: Callable[..., Any]
) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory import services
    from entente.organizations.services import join

    join(keeper, network.nonprofit, "data_steward")
    made = send(network.nonprofit, keeper, [AGENCY, PANTRY])

    with pytest.raises(NotPermitted, match=r"directory\.own_file"):
        services.accept_import(made.pk, by=keeper, now=timezone.now())
    assert sign_in(keeper).get(review_page(made)).status_code == 404


@pytest.fixture
def take_in_file(tmp_path: Any) -> Callable[..., Any]:
    """As the operator does at the server."""

    def take(owner: Any, rows: list[dict[str, str]]) -> Any:
        from entente.directory.services import import_file

        path = tmp_path / "resources.csv"
        path.write_text(as_csv(rows), "utf-8")
        return import_file(owner, "Resources", path, {}, now=timezone.now())

    return take
