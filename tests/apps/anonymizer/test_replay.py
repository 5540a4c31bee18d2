"""A run is made once more at the command line of a worker: judged and recorded before anything is opened; the same bytes come out."""

from __future__ import annotations

import io
from typing import Any

import pytest
from django.core.management import CommandError, call_command

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


def events(name: str, *, refused: bool = False) -> int:
    from entente.audit.models import AuditEvent

    return AuditEvent.objects.filter(event=name, refused=refused).count()


def replayed(run: Any) -> str:
    told = io.StringIO()
    call_command("replay_run", str(run.pk), stdout=told)
    return told.getvalue()


@pytest.fixture
def no_opening(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever asks for the organization's opening key fails the test."""

    def fails(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("something was opened")

    monkeypatch.setattr("anonymizer.tasks.replay.opening_key", fails)


def test_same_bytes_come_out_and_the_officers_are_told(measured_run: Any, network: Any, settings: Any) -> None:
    from entente.organizations.models import Notice

    settings.LOOKS_A_DAY = 1

    words = replayed(measured_run)

    assert measured_run.candidate.sha256 in words
    assert "The same came out." in words
    assert events("run.replayed") == 1
    assert Notice.objects.filter(recipient=network.officer, kind="run.replayed").exists()
    with pytest.raises(CommandError, match="Look again tomorrow"):
        replayed(measured_run)
    assert (events("run.replayed"), events("look.spent", refused=True)) == (1, 1)


def test_another_candidate_is_told_apart(measured_run: Any) -> None:
    """The row names another digest than what the recipe makes of the original: somebody wrote a candidate of hers there."""
    type(measured_run.candidate).objects.filter(pk=measured_run.candidate_id).update(sha256="0" * 64)
    told = io.StringIO()

    with pytest.raises(SystemExit):
        call_command("replay_run", str(measured_run.pk), stdout=told)

    assert "Something else came out" in told.getvalue()


@pytest.mark.usefixtures("no_opening")
def test_where_the_event_cannot_be_written_nothing_is_opened(
    measured_run: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*args: Any, **kwargs: Any) -> None:
        raise OSError("the trail cannot be written")

    monkeypatch.setattr("anonymizer.tasks.replay.record", fails)

    with pytest.raises(OSError, match="cannot be written"):
        replayed(measured_run)


@pytest.mark.usefixtures("no_opening")
@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"seed_id": None}, "run.candidate_gone"),
        ({"candidate": None}, "run.candidate_gone"),
        ({"original": "the upload in the candidate's place"}, "run.candidate_gone"),
        ({"destroyed": True}, "run.original_gone"),
    ],
)
def test_what_is_gone_or_is_no_candidate_is_refused_before_anything_is_opened(
    measured_run: Any, change: dict[str, Any], reason: str
) -> None:
    from django.utils import timezone

    runs = type(measured_run).objects.filter(pk=measured_run.pk)
    if "original" in change:
        runs.update(candidate=measured_run.version.table)
    elif "destroyed" in change:
        type(measured_run.version).objects.update(destroyed_at=timezone.now())
    else:
        runs.update(**change)

    with pytest.raises(CommandError):
        replayed(measured_run)

    assert (events(reason, refused=True), events("run.replayed")) == (1, 0)
