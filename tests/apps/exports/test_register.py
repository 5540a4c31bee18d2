"""The register of anonymization says of each release what the Regulation asks, to those who may see the release."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from typing import Any

import pytest

pytestmark = pytest.mark.django_db(transaction=True)


def test_register_is_written_by_the_releases(release: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.steward)

    page = client.get("/en/releases/register/").content.decode()
    french = client.get("/fr/releases/register/").content.decode()
    answer = client.get("/en/releases/register.csv")
    rows = list(csv.DictReader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))

    assert "Smallest group: 20" in page
    assert "Québec – De-identified: still personal information" in page
    assert "Plus petit groupe\u00a0: 20" in french
    assert [row["Release"] for row in rows] == [str(release.pk)]
    assert rows[0]["Purpose"] == "Plan services and find gaps"
    assert rows[0]["Ended"] == ""


def test_register_of_others_is_empty(release: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.city_steward)

    assert "Nothing has been released yet" in client.get("/en/releases/register/").content.decode()
    assert len(list(client.get("/en/releases/register.csv").streaming_content)) == 1
