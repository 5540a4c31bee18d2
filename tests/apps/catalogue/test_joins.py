"""Two tables joined by a key: which rows find each other, what is refused, and the version that comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import pyarrow as pa
import pytest
from django.urls import reverse
from django.utils import timezone

from anonymizer.engine import Recipe, frame_source
from anonymizer.recipes.joined import merged
from entente.catalogue.joins import Joined
from entente.core.errors import Invalid, NotPermitted

CONTACTS = {"person": ["p1", "p2", "p1", None, "p9"], "age": ["30", "40", "31", "50", "60"]}
CLIENTS = {"client": [" p1", "p2", None, None], "age": ["1", "2", "3", "4"], "income": ["low", None, "high", "low"]}


def joined(keys: Sequence[Sequence[str]], first: Any = CONTACTS, second: Any = CLIENTS) -> list[dict[str, Any]]:
    sources = [frame_source(pd.DataFrame(each)) for each in (first, second)]
    return pa.Table.from_batches(list(Joined(*sources, keys).batches())).to_pylist()


def test_rows_find_the_one_row_of_their_key_and_rows_without_a_key_find_none() -> None:
    assert joined([("person", "client")]) == [
        {"person": "p1", "age": "30", "age_2": "1", "income": "low"},
        {"person": "p2", "age": "40", "age_2": "2", "income": None},
        {"person": "p1", "age": "31", "age_2": "1", "income": "low"},
    ]


def test_key_of_two_columns_needs_both_parts() -> None:
    first = {"place": ["M5V", "M5V", "M4C"], "month": ["01", "02", None], "calls": ["1", "2", "3"]}
    second = {"area": ["M5V", "M5V", "M4C"], "period": ["02", "03", "01"], "beds": ["7", "8", "9"]}

    found = joined([("place", "area"), ("month", "period")], first, second)

    assert found == [{"place": "M5V", "month": "02", "calls": "2", "beds": "7"}]


@pytest.mark.parametrize(
    ("keys", "second", "code"),
    [
        ([("person", "name")], CLIENTS, "join.no_such_column"),
        ([("person", "client")], {"client": ["p1", "p1 "]}, "join.key_repeated"),
    ],
)
def test_tables_that_cannot_be_joined_say_why(keys: Any, second: Any, code: str) -> None:
    with pytest.raises(Invalid) as refused:
        joined(keys, second=second)

    assert [each.code for each in refused.value.findings] == [code]


def test_recipes_are_merged_by_what_is_stricter_in_either() -> None:
    first = {
        "columns": {
            "person": {"role": "other", "treatment": "keep"},
            "age": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "age-bands", "level": 2},
        },
        "privacy": [{"model": "k-anonymity", "k": 11}],
        "suppression": {"max_records": 0.05, "rows": "keep"},
        "search": {"method": "given", "metric": "loss-geometric"},
    }
    second = {
        "columns": {
            "client": {"role": "direct-identifier", "treatment": "drop"},
            "age": {"role": "quasi-identifier", "treatment": "keep"},
            "income": {"role": "sensitive", "treatment": "keep"},
        },
        "privacy": [{"model": "k-anonymity", "k": 20}, {"model": "distinct-l-diversity", "column": "income", "l": 2}],
        "suppression": {"max_records": 0.01, "rows": "remove"},
        "person": "client",
    }

    made = merged(first, second, [("person", "client")])

    assert made["columns"] == {
        "person": {"role": "direct-identifier", "treatment": "drop"},
        "age": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": "age-bands", "min_level": 2},
        "age_2": {"role": "quasi-identifier", "treatment": "keep"},
        "income": {"role": "sensitive", "treatment": "keep"},
    }
    assert made["privacy"] == [{"model": "k-anonymity", "k": 20}, second["privacy"][1]]
    assert (made["suppression"], made["person"]) == ({"max_records": 0.01, "rows": "remove"}, "person")
    assert Recipe.from_dict(made).k == 20


@pytest.fixture
def two(upload: Callable[..., Any], network: Any, run_jobs: Callable[..., None]) -> tuple[Any, Any]:
    """A version of contacts and one of clients of the same organization, both read."""
    from datetime import date

    from entente.catalogue.services import Upload, create_dataset, open_upload, receive_upload

    first = upload(pd.DataFrame(CONTACTS).to_csv(index=False).encode())
    clients = create_dataset(
        owner=network.nonprofit, title_en="Clients", title_fr="Clients", kind="clients", by=network.contributor
    )
    writer = open_upload(clients)
    writer.write(pd.DataFrame(CLIENTS).to_csv(index=False).encode())
    about = Upload(date(2026, 1, 1), date(2026, 2, 28), "csv")
    second = receive_upload(clients.pk, writer.finish(), about, by=network.contributor)
    run_jobs()
    for each in (first, second):
        each.refresh_from_db()
        assert each.table_id is not None
    return first, second


@pytest.mark.django_db(transaction=True)
def test_join_becomes_a_version_of_its_own_series_that_dies_with_either_original(
    two: tuple[Any, Any], network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.catalogue.models import Join
    from entente.catalogue.tasks import shred_version

    first, second = two
    browser, address = sign_in(network.contributor), reverse("catalogue:join", args=[first.dataset_id])
    said = {
        "second": str(second.pk), "key_first": "person", "key_second": "client", "title_en": "Both", "title_fr": "Les deux",
    }  # fmt: skip

    choosing = browser.get(address).content.decode()
    half = browser.post(address, {**said, "more_first": "age"})
    done = browser.post(address, said)
    join = Join.objects.get()
    waiting = browser.get(done["Location"]).content.decode()
    run_jobs()
    join.refresh_from_db()

    assert "Clients · version 1" in choosing
    assert half.status_code == 422
    assert "Two tables are being joined" in waiting
    assert join.error_code == ""
    made, series = join.version, join.dataset
    assert (made.number, made.records, series.joined_from) == (1, 3, [str(first.dataset_id), str(second.dataset_id)])
    assert [each.name for each in made.columns.all()] == ["person", "age", "age_2", "income"]
    assert made.contributor_id == network.contributor.pk  # who joins does not review
    assert "Join with another dataset" not in browser.get(done["Location"]).content.decode()

    shred_version(second, reason="asked", by=network.officer, now=timezone.now())
    made.refresh_from_db()
    assert made.destroyed_at is not None


@pytest.mark.django_db(transaction=True)
def test_join_that_finds_nothing_or_is_not_allowed_says_so(
    two: tuple[Any, Any], network: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from entente.catalogue.services.joins import join_versions

    first, second = two
    said: dict[str, Any] = {"title_en": "Both", "title_fr": "Les deux", "now": timezone.now()}

    with pytest.raises(NotPermitted):
        join_versions(first.pk, second.pk, keys=[("person", "client")], by=network.recipient, **said)
    with pytest.raises(NotPermitted):
        join_versions(first.pk, first.pk, keys=[("person", "person")], by=network.contributor, **said)
    join = join_versions(first.pk, second.pk, keys=[("age", "income")], by=network.contributor, **said)
    run_jobs()
    join.refresh_from_db()

    assert (join.version, join.error_code) == (None, "join.key_repeated")
    page = sign_in(network.contributor).get(reverse("catalogue:dataset", args=[join.dataset_id])).content.decode()
    assert "A key stands in several rows of the second table." in page
