"""A few clients hide nobody: their rows wait, sealed, and are pooled with those of the next versions of their series."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def clients(count: int, seed: int, *, without: str = "") -> bytes:
    """So few, and so different from one another, that their rows are not worth their risk."""
    draw = random.Random(seed)
    names = ["client_id", "age", "postal_code", "language", "household_size", "gender", "need"]
    rows = [
        {
            "client_id": f"C{seed}-{number}", "age": str(draw.randint(16, 95)),
            "postal_code": f"M{draw.randint(1, 9)}{draw.choice('ABCEGHJKLMNPRSTVWXYZ')} 1A{draw.randint(1, 9)}",
            "language": draw.choice(["English", "French", "Tamil", "Urdu", "Dari", "Cree"]),
            "household_size": str(draw.randint(1, 7)), "gender": draw.choice(["woman", "man", "nonbinary"]),
            "need": draw.choice(["Food", "Shelter", "Tax clinic"]),
        }
        for number in range(count)
    ]  # fmt: skip
    columns = [name for name in names if name != without]
    return "\n".join([",".join(columns), *(",".join(row[name] for name in columns) for row in rows)]).encode()


@pytest.fixture
def received(dataset: Any, network: Any, run_jobs: Callable[..., None]) -> Callable[..., Any]:
    """The run of one quarter's clients, which waits for its recipe."""
    from entente.catalogue.services import Upload, open_upload, receive_upload

    def receive(quarter: int, content: bytes) -> Any:
        writer = open_upload(dataset)
        writer.write(content)
        first = date(2025, 3 * quarter - 2, 1)
        version = receive_upload(
            dataset.pk, writer.finish(), Upload(first, date(2025, 3 * quarter, 28), "csv"), by=network.contributor
        )
        run_jobs()
        return version.runs.get()

    return receive


def test_two_quarters_wait_and_become_one_version(
    received: Callable[..., Any], network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import Waiting
    from anonymizer.recipes.proposals import Offered
    from entente.audit.models import AuditEvent

    browser = sign_in(network.contributor)
    first = received(1, clients(150, 1))
    recipe = browser.get(reverse("anonymizer:recipe", args=[first.pk])).content.decode()
    page = reverse("anonymizer:waiting", args=[first.pk])
    alone = browser.get(page).content.decode()
    browser.post(page)
    first.refresh_from_db()
    waits = browser.get(reverse("anonymizer:run", args=[first.pk]), follow=True).content.decode()
    second = received(2, clients(150, 2))
    page = reverse("anonymizer:waiting", args=[second.pk])
    both = browser.get(page).content.decode()
    browser.post(page, {"action": "pool"})
    run_jobs()

    assert page.replace(str(second.pk), str(first.pk)) in recipe  # the button, where rows are not worth their risk
    assert "No other version waits yet." in alone
    assert f"about {Offered.of(first).versions_enough} versions together are enough" in alone
    assert (first.status, "Version 1 waits" in waits) == ("returned", True)
    assert "Together with this version: 300 records." in both
    pooled = first.dataset.versions.first()
    assert (pooled.number, pooled.records) == (3, 300)
    assert (pooled.period_start, pooled.period_end) == (date(2025, 1, 1), date(2025, 6, 28))
    assert pooled.runs.get().status == "awaiting_recipe"
    assert pooled.uploaded_by == network.contributor
    assert set(Waiting.objects.values_list("pooled_into", flat=True)) == {pooled.pk}
    first.version.refresh_from_db()
    assert first.version.destroyed_at is None  # until the day that retention sets
    assert first.version.destroy_on is not None
    assert AuditEvent.objects.get(event="versions.pooled").facts["versions"] == 2
    assert "was pooled into version 3" in browser.get(page).content.decode()


def test_tables_of_other_columns_are_not_pooled(
    received: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer.services import wait_for_more

    wait_for_more(received(1, clients(150, 1)).pk, by=network.contributor, now=timezone.now())
    second = received(2, clients(150, 2, without="gender"))
    browser = sign_in(network.contributor)

    answer = browser.post(reverse("anonymizer:waiting", args=[second.pk]), {"action": "pool"})

    second.refresh_from_db()
    assert answer.status_code == 422
    assert "Version 1 has others." in answer.content.decode()
    assert second.status == "awaiting_recipe"


def test_page_warns_where_nobody_knows_who_is_in_two_versions(
    received: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    browser = sign_in(network.contributor)
    named, nameless = (
        received(number, clients(150, number, without=out)) for number, out in ((1, ""), (2, "client_id"))
    )

    pages = [browser.get(reverse("anonymizer:waiting", args=[run.pk])).content.decode() for run in (named, nameless)]

    assert ["would count twice" in page for page in pages] == [False, True]


def test_version_that_waits_can_go_on_alone(
    received: Callable[..., Any], network: Any, sign_in: Callable[..., Any]
) -> None:
    from anonymizer.models import Waiting
    from anonymizer.services import wait_for_more

    first = received(1, clients(150, 1))
    wait_for_more(first.pk, by=network.contributor, now=timezone.now())
    browser = sign_in(network.contributor)
    page = browser.get(reverse("anonymizer:waiting", args=[first.pk])).content.decode()

    browser.post(reverse("anonymizer:start_run", args=[first.version_id]))

    assert "Go on with this version alone" in page
    assert first.version.runs.count() == 2
    assert not Waiting.objects.exists()


def test_what_could_not_be_pooled_waits_on(
    received: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    """The table of one was lost in the store: nothing is made of the other alone, and nothing is lost."""
    from anonymizer.models import Waiting
    from anonymizer.services import pool, wait_for_more
    from entente.vault.objects import destroy

    first, second = received(1, clients(150, 1)), received(2, clients(150, 2))
    wait_for_more(first.pk, by=network.contributor, now=timezone.now())
    pool(second.pk, by=network.contributor, now=timezone.now())
    first.version.refresh_from_db()
    destroy(first.version.table)

    run_jobs()

    assert first.dataset.versions.count() == 2
    assert set(Waiting.objects.values_list("pooled_into", flat=True)) == {None}


def test_recipient_lets_nothing_wait(received: Callable[..., Any], network: Any) -> None:
    from anonymizer.services import wait_for_more
    from entente.core.errors import NotPermitted

    run = received(1, clients(150, 1))

    with pytest.raises(NotPermitted):
        wait_for_more(run.pk, by=network.recipient, now=timezone.now())


def test_whoever_uploaded_one_of_the_versions_does_not_review_them_pooled(
    received: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    """The officer uploaded the first quarter, and somebody else pooled it: she still is no second person."""
    from anonymizer.queries import involved_in, is_involved, reviewers_for
    from anonymizer.services import pool, wait_for_more

    first = received(1, clients(150, 1))
    type(first.version).objects.filter(pk=first.version_id).update(uploaded_by=network.officer)
    wait_for_more(first.pk, by=network.contributor, now=timezone.now())
    pool(received(2, clients(150, 2)).pk, by=network.contributor, now=timezone.now())
    run_jobs()

    run = first.dataset.versions.first().runs.get()
    reviewers = reviewers_for(run, network.contributor)
    assert is_involved(run, network.officer)
    assert involved_in(run) == {network.officer.pk, network.contributor.pk}
    assert reviewers is not None
    assert network.officer not in reviewers.colleagues


def test_version_that_goes_on_alone_meanwhile_is_not_pooled(
    received: Callable[..., Any], network: Any, monkeypatch: pytest.MonkeyPatch, run_jobs: Callable[..., None]
) -> None:
    from anonymizer.models import Waiting
    from anonymizer.services import pool, start_run, wait_for_more
    from anonymizer.tasks import pooled_versions

    first, second = received(1, clients(150, 1)), received(2, clients(150, 2))
    wait_for_more(first.pk, by=network.contributor, now=timezone.now())
    pool(second.pk, by=network.contributor, now=timezone.now())
    pooled = pooled_versions._pooled

    def slowly(*args: Any) -> Any:
        sealed = pooled(*args)
        start_run(first.version_id, by=network.contributor)
        return sealed

    monkeypatch.setattr(pooled_versions, "_pooled", slowly)

    run_jobs()

    assert first.dataset.versions.count() == 2
    assert list(Waiting.objects.values_list("version_id", "pooled_into")) == [(second.version_id, None)]
