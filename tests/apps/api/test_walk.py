"""The whole line by scripts alone, through the client of the package and a running server; people decide where people must."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from django.utils import timezone

from tests.journeys.tables import ready_made
from tests.workers import take_all_events

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def test_two_periods_go_from_upload_to_download_by_scripts(
    network: Any,
    dataset: Any,
    agreement: Any,
    secret_for: Callable[..., str],
    live_server: Any,
    run_jobs: Callable[..., None],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from anonymizer import services
    from anonymizer.forms import recipe_form
    from anonymizer.models import Run
    from entente.client import ApiError, Client
    from exports.services import accept_terms

    def client(secret: str, language: str = "en") -> Client:
        return Client(live_server.url, secret, language=language, progress=False, pause=lambda seconds: run_jobs())

    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    first.write_bytes(ready_made(400, numbered=True))
    second.write_bytes(ready_made(410, numbered=True))
    deliver = client(secret_for(network.contributor, "upload"), language="fr")

    # The first period of a series needs a person to choose the recipe, and says so in the language of the script.
    with pytest.raises(ApiError) as refused:
        deliver.push(str(dataset.pk), first, start=date(2026, 1, 1), end=date(2026, 3, 31))
    assert (refused.value.status, refused.value.code) == (422, "run.series_has_no_recipe")
    assert "recette" in str(refused.value)
    run = Run.objects.get()
    services.confirm_recipe(run.pk, recipe_form(run, None).spec(), by=network.contributor, now=timezone.now())
    run_jobs()
    services.approve_run(run.pk, by=network.officer, now=timezone.now())

    # The second one follows without anybody, for the period that comes next, and twice is once.
    pushed = deliver.push(str(dataset.pk), second)
    again = deliver.push(str(dataset.pk), second)
    assert (pushed.status, pushed.version_number, again.id) == ("awaiting_review", 2, pushed.id)
    version = next(deliver.versions(str(dataset.pk)))
    assert (version.period_start, version.period_end) == (date(2026, 4, 1), date(2026, 6, 30))
    assert pushed.report is not None
    assert pushed.report["k"] >= 11
    services.approve_run(pushed.id, by=network.officer, now=timezone.now())

    # The steward's script releases both.
    steward = client(secret_for(network.steward, "release", "events"))
    for each in (str(run.pk), pushed.id):
        choice = next(found for found in steward.release_choices(each) if found.allowed)
        made = steward.release(
            each, agreement=choice.agreement, purpose=choice.purposes[0], recipients=choice.recipients, ends_on=choice.ends_on
        )  # fmt: skip
        assert made.status == "publishing"
    run_jobs()
    assert [each.status for each in steward.releases(str(dataset.pk))] == ["available", "available"]
    with pytest.raises(ApiError) as refused:
        steward.release(
            each, agreement=choice.agreement, purpose=choice.purposes[0], recipients=choice.recipients, ends_on=choice.ends_on
        )  # fmt: skip
    assert (refused.value.status, [reason["code"] for reason in refused.value.reasons]) == (403, ["release.twice"])

    # The city reads it once someone has accepted the terms.
    city = client(secret_for(network.recipient, "read", "events", of=network.city))
    received = city.received()
    assert [each.version_number for each in received] == [2, 1]
    with pytest.raises(ApiError) as refused:
        city.download(received[0], "data.csv", tmp_path)
    assert refused.value.code == "download.not_accepted"
    accept_terms(UUID(received[0].id), digest=agreement.digest(), by=network.recipient, now=timezone.now())
    (tmp_path / "data.csv.part").write_bytes(b"")
    path = city.download(received[0], "data.csv", tmp_path)
    assert path.stat().st_size == received[0].file("data.csv").size_bytes
    frame = city.frame(str(dataset.pk))
    assert len(frame) == received[0].records
    assert [each["name"] for each in received[0].fields] == list(frame.columns)
    assert city.link(received[0], "data.parquet").url.startswith("http")

    # Both sides follow what happened, each what is its own to know, in the order of the log.
    take_all_events()
    events = list(city.events())
    assert [each.event for each in events] == ["entitlement.granted"] * 2 + ["delivery.ready"] * 2
    assert events[0].facts["version"] == 1
    assert list(city.events(events[1].number)) == events[2:]
    steward.withdraw(received[1].release, "A column was wrong.")
    take_all_events()
    assert [each.event for each in city.events(events[-1].number)] == ["entitlement.revoked"]
    numbers = [each.number for each in steward.events()]
    assert numbers == sorted(numbers)
    assert {"release.withdrawn", "version.received"} <= {each.event for each in steward.events()}
    assert [each.version_number for each in city.received()] == [2]
    with pytest.raises(ApiError) as refused:
        city.download(received[1], "data.csv", tmp_path)
    assert refused.value.status == 404

    # The command does what the client does, and ends as it should.
    from entente.cli.app import run as command

    monkeypatch.setenv("ENTENTE_URL", live_server.url)
    monkeypatch.setenv("ENTENTE_KEY", secret_for(network.contributor, "upload"))
    with pytest.raises(SystemExit) as ended:
        command(["--lang", "en", "push", str(second), "--dataset", str(dataset.pk)])
    assert ended.value.code == 0
    monkeypatch.setenv("ENTENTE_KEY", secret_for(network.recipient, "read", of=network.city))
    with pytest.raises(SystemExit) as ended:
        command(["--lang", "fr", "push", str(second), "--dataset", str(dataset.pk)])
    assert ended.value.code == 1
