"""Protected tables of counts of the same people, each harmless by itself: judged together at their release, by whoever holds them."""

from __future__ import annotations

import csv
import io
import random
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from django.utils import timezone

from tests.network import signed_again

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

PEOPLE = {
    ("Food bank", "M5V"): 4,
    ("Food bank", "M4C"): 40,
    ("Food bank", "K1A"): 30,
    ("Tax clinic", "M5V"): 50,
    ("Tax clinic", "M4C"): 45,
    ("Tax clinic", "K1A"): 25,
}
"""By need and place. The 4 is hidden in a table of places; in one of their districts nobody is alone and nothing is hidden."""
BY_PLACE, BY_DISTRICT = {"need": "", "postal_code": "fsa"}, {"need": "", "postal_code": "region"}
BY_LANGUAGE = {"need": "", "language": ""}


def clients(seed: int) -> bytes:
    """The same invented people in an order of their own."""
    languages, rows = ("English", "French"), []
    for ((need, place), count), (number, half) in product(PEOPLE.items(), product(range(50), range(1))):
        if number < count:
            rows.append(
                [f"{place}-{need}-{number}", f"{place} {number % 8 + 1}A{half + 1}", languages[number % 2], need]
            )
    random.Random(seed).shuffle(rows)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["client_id", "postal_code", "language", "need"])
    writer.writerows(rows)
    return out.getvalue().encode()


@pytest.fixture
def covered(agreement: Any, network: Any) -> Any:
    """The agreement in force, which covers tables and has the region as a second recipient."""
    agreement.terms = {**agreement.terms, "kinds": ["contacts", "table"]}
    agreement.save()
    agreement.parties.create(organization=network.region, role="recipient")
    signed_again(agreement)
    return agreement


@pytest.fixture
def released(
    upload: Callable[..., Any], covered: Any, network: Any, run_jobs: Callable[..., None]
) -> Callable[..., Any]:
    """Has a table made of an upload of the same people, lets the officer approve it, and releases it."""
    from anonymizer.services import approve_run, ask_for_count_table
    from exports.services import release_run

    uploads = iter(range(9))

    def make(columns: dict[str, str], *, to: Any = None) -> Any:
        rows = upload(clients(next(uploads)))
        run_jobs("runs")
        table = ask_for_count_table(
            rows.runs.get().pk, columns, attributes=[], threshold=11, by=network.contributor, now=timezone.now()
        )
        run_jobs("runs")
        table.refresh_from_db()
        run = table.version.runs.get()
        approve_run(run.pk, by=network.officer, now=timezone.now())
        release = release_run(
            run.pk, covered.pk, purpose="service-planning", recipients_chosen=[to or network.city],
            ends_on=covered.ends_on, by=network.steward, now=timezone.now(),
        )  # fmt: skip
        run_jobs()
        release.refresh_from_db()
        return release

    return make


def test_second_table_that_gives_a_hidden_count_away_is_refused_and_a_harmless_one_leaves(
    released: Callable[..., Any],
) -> None:
    from exports.models import DisclosureCheck

    first = released(BY_PLACE)
    harmless = released(BY_LANGUAGE)
    second = released(BY_DISTRICT)
    check = DisclosureCheck.objects.get(entitlement__release=second)

    assert (first.status, harmless.status, second.status) == ("available", "available", "refused")
    assert check.compared == [str(first.pk), str(harmless.pk)]
    assert (check.together, check.required, check.below, check.unknown) == (4, 6, 1, [])
    assert not second.files.exists()


@pytest.mark.parametrize(("shares", "status"), [(True, "refused"), (False, "available")])
def test_what_two_recipients_hold_is_judged_together_where_one_may_share_with_the_other(
    released: Callable[..., Any], covered: Any, network: Any, shares: bool, status: str
) -> None:
    if shares:
        covered.terms = {**covered.terms, "onward": "named", "onward_to": [str(network.region.pk)]}
        covered.save()
        signed_again(covered)

    first = released(BY_PLACE, to=network.city)
    second = released(BY_DISTRICT, to=network.region)

    assert (first.status, second.status) == ("available", status)
