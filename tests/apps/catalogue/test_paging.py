"""A page of a list holds the right keys and knows the length of the whole, whatever number is asked for."""

from __future__ import annotations

from typing import Any

import pytest

from entente.core.paging import page_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def seven(network: Any) -> list[Any]:
    from entente.catalogue.services import create_dataset

    made = [
        create_dataset(
            owner=network.nonprofit, title_en=f"{n}", title_fr=f"{n}", kind="contacts", by=network.contributor
        )
        for n in range(7)
    ]
    return [each.pk for each in reversed(made)]


@pytest.mark.parametrize(
    ("number", "first", "last", "page"),
    [(None, 0, 3, 1), ("1", 0, 3, 1), ("2", 3, 6, 2), ("3", 6, 7, 3), ("9", 6, 7, 3), ("0", 0, 3, 1), ("x", 0, 3, 1)],
)
def test_page_holds_its_keys(
    seven: list[Any], django_assert_max_num_queries: Any, number: str | None, first: int, last: int, page: int
) -> None:
    from entente.catalogue.models import Dataset

    with django_assert_max_num_queries(3 if number == "9" else 1):
        found = page_of(Dataset.objects.all(), number, size=3)

    assert list(found) == seven[first:last]
    assert (found.number, found.paginator.count, found.paginator.num_pages) == (page, 7, 3)


def test_empty_list_has_one_empty_page(network: Any) -> None:
    from entente.catalogue.models import Dataset

    found = page_of(Dataset.objects.none(), "4", size=3)

    assert (list(found), found.number, found.paginator.count) == ([], 1, 0)
