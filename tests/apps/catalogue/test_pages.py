"""Lists, a new dataset, its page, and holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from entente.catalogue.models import Dataset, DatasetVersion
from entente.vault.models import SealedObject
from tests.network import contacts_csv

pytestmark = pytest.mark.django_db(transaction=True)


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(
        connection,
    ) as counted:
        assert client.get(address).status_code == 200
    return len(counted)


def make(network: Any, number: int) -> None:
    """Datasets with a version and a run each, without the worker."""
    from anonymizer.models import Run
    from entente.catalogue.services import create_dataset

    for each in range(number):
        made = create_dataset(
            owner=network.nonprofit, title_en=f"Table {each}", title_fr="", kind="contacts", by=network.contributor
        )
        sealed = SealedObject.objects.create(key=str(made.pk), label="upload", size_bytes=1, sealed_bytes=2, sha256="0")
        version = DatasetVersion.objects.create(
            dataset=made,
            number=1,
            period_start=date(2026, 1, 1),
            period_end=date(2026, 1, 31),
            upload=sealed,
            uploaded_by=network.contributor,
        )
        Run.objects.create(version=version)


@pytest.mark.parametrize("who", ["contributor", "steward"])
def test_list_takes_the_same_few_queries_for_3_and_60_datasets(
    network: Any, client: Client, sign_in: Any, who: str
) -> None:
    make(network, 3)
    sign_in(getattr(network, who))
    client.get("/en/datasets/")
    few = queries(client, "/en/datasets/")
    make(network, 57)

    many = queries(client, "/en/datasets/")

    assert few == many <= 10


def test_list_is_found_by_title_in_either_language(network: Any, client: Client, sign_in: Any) -> None:
    make(network, 3)
    Dataset.objects.filter(title_en="Table 1").update(title_fr="Refuges de la ville")
    sign_in(network.contributor)

    page = client.get("/en/datasets/", {"search": "ville refuges"}).content.decode()

    assert "Table 1" in page
    assert "Table 2" not in page


def test_list_pages_by_25(network: Any, client: Client, sign_in: Any) -> None:
    make(network, 30)
    sign_in(network.contributor)

    assert client.get("/en/datasets/?page=2").content.decode().count('<th scope="row">') == 5


def test_empty_list_starts_the_first_action(network: Any, client: Client, sign_in: Any) -> None:
    sign_in(network.contributor)

    assert "Make the first dataset" in client.get("/en/datasets/").content.decode()


def test_other_organizations_are_not_listed(dataset: Any, network: Any, client: Client, sign_in: Any) -> None:
    sign_in(network.city_steward)

    assert "Contacts" not in client.get("/en/datasets/").content.decode()
    assert client.get(reverse("catalogue:dataset", args=[dataset.pk])).status_code == 404


def test_dataset_is_made_with_one_title(network: Any, client: Client, sign_in: Any) -> None:
    sign_in(network.contributor)
    said = {"owner": str(network.nonprofit.pk), "title_fr": "Appels", "kind": "contacts"}

    response = client.post("/en/datasets/new/", said)

    made = Dataset.objects.get()
    assert (response.status_code, response["Location"]) == (302, f"/en/datasets/{made.pk}/upload/")
    assert (made.title_en, made.title_fr) == ("Appels", "Appels")


@pytest.mark.parametrize("wrong", [{"title_fr": ""}, {"kind": "people"}, {"owner": "city"}])
def test_wrong_dataset_is_refused(network: Any, client: Client, sign_in: Any, wrong: dict[str, str]) -> None:
    sign_in(network.contributor)
    if "owner" in wrong:
        wrong = {"owner": str(network.city.pk)}
    said = {"owner": str(network.nonprofit.pk), "title_fr": "Appels", "kind": "contacts", **wrong}

    assert client.post("/en/datasets/new/", said).status_code == 422
    assert not Dataset.objects.exists()


@pytest.mark.parametrize("who", ["contributor", "steward", "officer"])
def test_dataset_page_shows_its_versions(
    dataset: Any, upload: Any, network: Any, client: Client, sign_in: Any, run_jobs: Callable[..., None], who: str
) -> None:
    address = reverse("catalogue:dataset", args=[dataset.pk])
    sign_in(getattr(network, who))
    assert "No version yet" in client.get(address).content.decode()
    version = upload(contacts_csv(20))
    assert "Waiting for its turn" in client.get(address).content.decode()
    run_jobs()

    page = client.get(address).content.decode()

    assert "Waiting for a recipe" in page
    assert reverse("anonymizer:run", args=[version.runs.get().pk]) in page
    assert ("Upload the next version" in page) == (who != "officer")
    assert ("Put on legal hold" in page) == (who == "officer")


def test_next_upload_begins_after_the_last_period(
    dataset: Any, upload: Any, network: Any, client: Client, sign_in: Any
) -> None:
    upload(contacts_csv(20))
    sign_in(network.contributor)

    page = client.get(reverse("catalogue:upload", args=[dataset.pk])).content.decode()

    assert 'value="2026-03-01"' in page
    assert 'value="2026-04-30"' in page


def test_hold_names_who_and_why_and_is_lifted(
    dataset: Any, upload: Any, network: Any, client: Client, sign_in: Any
) -> None:
    version = upload(contacts_csv(20))
    sign_in(network.officer)
    address = reverse("catalogue:hold", args=[version.pk])
    assert client.post(address, {"reason": " "}).status_code == 422

    client.post(address, {"reason": "Request 2026-17"})

    page = client.get(reverse("catalogue:dataset", args=[dataset.pk])).content.decode()
    assert "On legal hold" in page
    assert "Request 2026-17" in page
    assert client.get(reverse("catalogue:lift_hold", args=[version.pk])).status_code == 200
    client.post(reverse("catalogue:lift_hold", args=[version.pk]))
    version.refresh_from_db()
    assert version.held_at is None


def test_contributor_may_not_hold(upload: Any, network: Any, client: Client, sign_in: Any) -> None:
    version = upload(contacts_csv(20))
    sign_in(network.contributor)

    assert client.get(reverse("catalogue:hold", args=[version.pk])).status_code == 403
