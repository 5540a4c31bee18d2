"""The register of anonymization says of each release what the Regulation asks, to those who may see the release."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from datetime import timedelta
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
    assert (">Fin<" in french, ">État<" in french) == (True, False)


def test_register_tells_when_a_release_was_evaluated_and_when_it_is_next(
    release: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None], settings: Any
) -> None:
    from django.utils import timezone

    from exports.tasks.certificates import evaluate_again

    def told() -> list[str]:
        answer = sign_in(network.steward).get("/en/releases/register.csv")
        (row,) = csv.DictReader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig")))
        names = "Certificate or report issued on", "Last evaluated again on", "To be evaluated again by"
        return [row[name] for name in names]

    today = timezone.localdate()
    before, again_on = told(), release.certificates.get().again_on
    evaluated_at = timezone.now() - timedelta(days=400)
    release.certificates.update(evaluated_at=evaluated_at, again_on=today)
    evaluate_again.defer(release_id=str(release.pk), reason="schedule")
    run_jobs()
    after = told()
    page = sign_in(network.steward).get("/fr/releases/register/").content.decode()
    type(release).objects.filter(pk=release.pk).update(status="withdrawn")

    assert before == [today.isoformat(), "", again_on.isoformat()]
    assert after == [timezone.localdate(evaluated_at).isoformat(), today.isoformat(), again_on.isoformat()]
    assert "À réévaluer au plus tard le" in page
    assert told()[2] == ""


def test_register_of_others_is_empty(release: Any, network: Any, sign_in: Callable[..., Any]) -> None:
    client = sign_in(network.city_steward)

    assert "Nothing has been released yet" in client.get("/en/releases/register/").content.decode()
    assert len(list(client.get("/en/releases/register.csv").streaming_content)) == 1
