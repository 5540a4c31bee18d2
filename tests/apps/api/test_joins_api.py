"""Two tables joined by a script: asked for by one call, followed to the run of the joined version, refused with a sentence."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def two(upload: Callable[..., Any], network: Any, run_jobs: Callable[..., None]) -> tuple[Any, Any]:
    """A version of contacts and one of clients of the same organization, both read."""
    from entente.catalogue.services import Upload, create_dataset, open_upload, receive_upload

    first = upload(b"person,age\np1,30\np2,40\np1,31\np9,60\n")
    said = {"title_en": "Clients", "title_fr": "Clients", "kind": "clients", "by": network.contributor}
    clients = create_dataset(owner=network.nonprofit, **said)
    writer = open_upload(clients)
    writer.write(b"client,income\np1,low\np2,high\n")
    about = Upload(date(2026, 1, 1), date(2026, 2, 28), "csv")
    second = receive_upload(clients.pk, writer.finish(), about, by=network.contributor)
    run_jobs()
    return first, second


def test_script_joins_two_versions_and_is_told_what_stands_in_the_way(
    two: tuple[Any, Any], network: Any, secret_for: Callable[..., str], live_server: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.client import ApiError, Client

    first, second = (str(each.pk) for each in two)
    key, other = (
        secret_for(network.contributor, "upload"),
        secret_for(network.contributor, "upload", dataset=two[0].dataset),
    )
    client, bound = (
        Client(live_server.url, each, language="fr", progress=False, pause=lambda seconds: run_jobs())
        for each in (key, other)
    )
    keys = [("person", "client")]

    run = client.join(first, second, keys=keys, title_en="Both")
    (made,) = client.joins()
    series = client.dataset(made.dataset)
    refusals = []
    for ask in (
        lambda: client.join(first, second, keys=keys),  # the same once more, into the same series
        lambda: client.join(second, first, keys=[("client", "person")], title_en="Other way"),  # p1 stands twice in it
        lambda: client.join(first, second, keys=[("person", "name")], title_en="x"),
        lambda: client.join(first, first, keys=[("person", "person")], title_en="x"),
        lambda: client.join(first, second, keys=[], title_en="x"),
        lambda: bound.join(first, second, keys=keys, title_en="x"),
    ):
        with pytest.raises(ApiError) as refused:
            ask()
        refusals.append(
            (refused.value.status, refused.value.code, [each["code"] for each in refused.value.reasons][:1])
        )

    assert (run.status, run.version_number, run.dataset) == ("awaiting_recipe", 1, made.dataset)
    assert (made.first, made.second, made.keys) == (first, second, [{"first": "person", "second": "client"}])
    assert (made.version, made.fault) == (run.version, None)
    assert dict(series.title) == {"en": "Both", "fr": "Both"}
    assert [each.id for each in client.joins(made.dataset)][-1] == made.id
    assert refusals == [
        (0, "join.failed", ["join.made_before"]),
        (0, "join.failed", ["join.key_repeated"]),
        (422, "join.no_such_column", ["join.no_such_column"]),
        (403, "join.same_series", ["join.same_series"]),
        (422, "request.malformed", ["request.too_short"]),
        (404, "not_found", []),
    ]
