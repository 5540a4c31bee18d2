"""The change feed of Delta Sharing: which rows go and come with a version, and when nobody may know."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any
from urllib.request import urlopen

import pyarrow.parquet as pq
import pytest
from django.utils import timezone

from tests.contracts.test_delta_sharing import ask, lines_of, table
from tests.network import signed_again

__all__ = ["ask", "table"]
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def agreement(agreement: Any) -> Any:
    """It lets what changed be followed: a term from the beginning, in the words that were accepted."""
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "change_feed": True})
    signed_again(agreement)
    agreement.refresh_from_db()
    return agreement


def test_changes_are_the_rows_that_go_and_come_with_each_version_where_the_agreement_lets_them_be_followed(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], table: Callable[..., str], agreement: Any,
    release_again: Callable[..., Any], network: Any, run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from exports.services import withdraw_release

    of, second = program(), release_again()
    path = f"{table(of)}/changes"

    answer = ask(of, path, startingVersion="0")
    protocol, metadata, *changes = lines_of(answer)

    assert (answer["Delta-Table-Version"], list(protocol)) == ("0", ["protocol"])
    assert metadata["metaData"]["configuration"] == {"enableChangeDataFeed": "true"}
    told = [(kind, line["version"], line["id"]) for change in changes for kind, line in change.items()]
    first = accepted.release
    assert told == [("add", 0, first.pk.hex), ("remove", 1, first.pk.hex), ("add", 1, second.pk.hex)]
    assert pq.read_table(io.BytesIO(urlopen(changes[1]["remove"]["url"]).read())).num_rows == 40
    assert second.entitlements.get().downloads.filter(key=of.key).count() == 1  # a receipt for each file
    since = second.published_at.isoformat()
    assert [next(iter(each)) for each in lines_of(ask(of, path, startingTimestamp=since))[2:]] == ["remove", "add"]
    for said in (
        {},
        {"startingVersion": "1", "endingVersion": "0"},
        {"startingVersion": "2"},
        {"startingVersion": "x"},
    ):
        assert ask(of, path, **said).json()["errorCode"] == "MALFORMED_REQUEST"

    type(second).objects.filter(pk=second.pk).update(
        fields=[*second.fields[:-1], {**second.fields[-1], "type": "string"}]
    )
    assert ask(of, path, startingVersion="1").json()["errorCode"] == "COLUMNS_CHANGED"
    withdraw_release(first.pk, by=network.steward, reason="A column was wrong.", now=timezone.now())
    assert ask(of, path, startingVersion="1").json()["errorCode"] == "VERSION_NOT_FOUND"  # from what, nobody may know


def test_agreement_that_does_not_let_changes_be_followed_refuses_them_and_the_refusal_is_kept(
    accepted: Any, program: Callable[..., Any], ask: Callable[..., Any], table: Callable[..., str], agreement: Any,
    refusals: Callable[[], list[Any]],
) -> None:  # fmt: skip
    of = program()
    path = table(of)
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "change_feed": False})

    refused = ask(of, f"{path}/changes", startingVersion="0")

    assert (refused.status_code, refused.json()["errorCode"]) == (403, "changes.not_allowed")
    assert refusals()[-1][1] == ["changes.not_allowed"]
