"""The first page after the sign-in: where each dataset stands and whose turn it is, what others did, figures of use."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from entente.web.overview.in_flight import Flight, in_flight, received_position
from entente.web.overview.stops import Position, Stop, Turn, position_of

MOST = 30


def run(status: str, **facts: Any) -> dict[str, Any]:
    return {"status": status, "destroyed": None, **facts}


def release(status: str = "available", **numbers: int) -> dict[str, Any]:
    return {"status": status, "copying": 0, "failed": 0, "ready": 0, "taken": 0, **numbers}


VERSION = {"destroyed": None, "joint": False}


@pytest.mark.parametrize(
    ("version", "last_run", "last_release", "position"),
    [
        (None, None, None, Position(Stop.UPLOAD, Turn.CONTRIBUTOR)),
        (VERSION, None, None, Position(Stop.UPLOAD, Turn.PLATFORM)),
        (VERSION | {"destroyed": "2026-01-01"}, None, None, Position(Stop.UPLOAD, Turn.CONTRIBUTOR, stopped=True)),
        (VERSION, run("profiling"), None, Position(Stop.UPLOAD, Turn.PLATFORM)),
        (VERSION, run("failed"), None, Position(Stop.UPLOAD, Turn.CONTRIBUTOR, stopped=True)),
        (VERSION, run("awaiting_recipe"), None, Position(Stop.COLUMNS, Turn.CONTRIBUTOR)),
        (VERSION, run("returned"), None, Position(Stop.COLUMNS, Turn.CONTRIBUTOR, stopped=True)),
        (VERSION, run("transforming"), None, Position(Stop.COLUMNS, Turn.PLATFORM)),
        (VERSION, run("awaiting_review"), None, Position(Stop.REVIEW, Turn.OFFICER)),
        (VERSION, run("rejected"), None, Position(Stop.REVIEW, Turn.CONTRIBUTOR, stopped=True)),
        (VERSION, run("approved"), None, Position(Stop.RELEASE, Turn.STEWARD)),
        (VERSION, run("approved", destroyed="2026-01-01"), None, Position(Stop.RELEASE, Turn.NOBODY, stopped=True)),
        (VERSION, run("approved"), release("publishing"), Position(Stop.RELEASE, Turn.PLATFORM)),
        (VERSION, run("approved"), release("failed"), Position(Stop.RELEASE, Turn.STEWARD, stopped=True)),
        (VERSION, run("approved"), release("withdrawn"), Position(Stop.RELEASE, Turn.NOBODY, stopped=True)),
        (VERSION, run("approved"), release(failed=1, copying=1), Position(Stop.DELIVERY, Turn.STEWARD, stopped=True)),
        (VERSION, run("approved"), release(copying=1, ready=1), Position(Stop.DELIVERY, Turn.PLATFORM)),
        (VERSION, run("approved"), release(ready=1, taken=1), Position(Stop.DOWNLOAD, Turn.RECIPIENT)),
        (VERSION, run("approved"), release(taken=2), Position(Stop.DOWNLOAD, Turn.NOBODY, done=True)),
        (VERSION, run("approved"), release(), Position(Stop.DOWNLOAD, Turn.NOBODY, stopped=True)),
    ],
)
def test_position_is_that_of_the_last_version_run_and_release(
    version: Any, last_run: Any, last_release: Any, position: Position
) -> None:
    assert position_of(version, last_run, last_release) == position


def test_every_status_of_a_run_has_a_position() -> None:
    from anonymizer.states import RunStatus

    assert {status: position_of(VERSION, run(status), None).stop for status in RunStatus}


@pytest.mark.parametrize(
    ("changed", "position"),
    [
        ({}, Position(Stop.DOWNLOAD, Turn.RECIPIENT)),
        ({"taken": True}, Position(Stop.DOWNLOAD, Turn.RECIPIENT)),  # a colleague took it; she has terms to accept
        ({"taken": True, "accepted": True}, Position(Stop.DOWNLOAD, Turn.NOBODY, done=True)),
        ({"delivery__status": "copying"}, Position(Stop.DELIVERY, Turn.PLATFORM)),
        ({"delivery__status": "failed"}, Position(Stop.DELIVERY, Turn.STEWARD, stopped=True)),
        ({"delivery__status": "withheld"}, Position(Stop.DOWNLOAD, Turn.NOBODY, stopped=True)),
        ({"release__status": "publishing"}, Position(Stop.RELEASE, Turn.PLATFORM)),
        ({"release__agreement__status": "suspended"}, Position(Stop.DOWNLOAD, Turn.NOBODY, stopped=True)),
    ],
)
def test_position_of_what_was_received(changed: dict[str, Any], position: Position) -> None:
    row = {
        "accepted": False, "taken": False, "delivery__status": "ready", "release__status": "available",
        "release__agreement__status": "active",
    }  # fmt: skip

    assert received_position(row | changed) == position


def flights(user: Any) -> list[Flight]:
    return in_flight(user, provides=True, receives=True).shown


@pytest.fixture
def waiting(network: Any) -> Callable[..., Any]:
    """Datasets whose run waits for a review of what the contributor uploaded and confirmed."""
    from anonymizer.models import Recipe, Run
    from entente.catalogue import services
    from entente.catalogue.models import DatasetVersion
    from entente.vault.models import SealedObject

    def make(number: int, status: str = "awaiting_review") -> Any:
        dataset = services.create_dataset(
            owner=network.nonprofit, title_en=f"Calls {number}", title_fr=f"Appels {number}", kind="contacts",
            by=network.contributor,
        )  # fmt: skip
        sealed = SealedObject.objects.create(
            key=f"invented/{dataset.pk}", label="upload", size_bytes=1, sealed_bytes=100, sha256="0" * 64, etag="0"
        )
        version = DatasetVersion.objects.create(
            dataset=dataset, number=1, period_start=timezone.localdate(), period_end=timezone.localdate(),
            file_type="csv", upload=sealed, uploaded_by=network.contributor,
        )  # fmt: skip
        recipe = Recipe.objects.create(
            dataset=dataset, number=1, spec={}, required_k=11, confirmed_by=network.contributor,
            confirmed_at=timezone.now(),
        )  # fmt: skip
        return Run.objects.create(version=version, status=status, recipe=recipe)

    return make


@pytest.mark.django_db(transaction=True)
def test_turn_is_told_to_each_reader(network: Any, waiting: Callable[..., Any]) -> None:
    waiting(1)

    [of_officer], [of_contributor] = flights(network.officer), flights(network.contributor)

    assert (of_officer.mine, of_officer.turn, of_officer.number) == (True, "You", 3)
    assert of_officer.url.endswith("/review/")
    assert not of_contributor.mine
    assert (
        of_contributor.turn == f"Privacy officer of {network.nonprofit.name_en} or {network.region.name_en}"
    )  # which supplies second persons
    assert flights(network.recipient) == []
    with translation.override("fr"):
        assert flights(network.contributor)[0].title == "Appels 1"


@pytest.mark.django_db(transaction=True)
def test_whoever_uploaded_is_not_the_one_whose_turn_is_the_review(network: Any, waiting: Callable[..., Any]) -> None:
    run = waiting(1)
    run.version.uploaded_by = network.officer
    run.version.save()

    [flight] = flights(network.officer)

    assert not flight.mine


@pytest.mark.django_db(transaction=True)
def test_fifty_datasets_need_no_question_more_than_one(
    network: Any, waiting: Callable[..., Any], sign_in: Callable[..., Client]
) -> None:
    waiting(0)
    first, seconds = asked(network, sign_in)
    for number in range(1, 50):
        waiting(number)

    many, later = asked(network, sign_in)

    assert many == first
    assert max(many.values()) <= MOST
    for name, number in many.items():
        print(
            f"{name:<12}{number:3d} queries {seconds[name] * 1000:5.0f} ms, with 50 datasets {later[name] * 1000:5.0f} ms"
        )


@pytest.mark.django_db(transaction=True)
def test_many_tasks_are_counted_and_only_the_next_ones_drawn(
    network: Any, waiting: Callable[..., Any], sign_in: Callable[..., Client]
) -> None:
    for number in range(75):
        waiting(number)

    page = sign_in(network.officer, Client()).get("/en/desk/").content.decode()

    assert page.count('class="task-link"') == 68
    assert "67 more" in page


def asked(network: Any, sign_in: Callable[..., Client]) -> tuple[dict[str, int], dict[str, float]]:
    counts, seconds = {}, {}
    for name in ("contributor", "officer", "steward", "recipient"):
        user = getattr(network, name)
        signed_in_before(user, network)
        browser = sign_in(user, Client())
        browser.get("/en/desk/")
        with CaptureQueriesContext(connection) as caught:
            begun = time.perf_counter()
            assert browser.get("/en/desk/").status_code == 200
            seconds[name] = time.perf_counter() - begun
        counts[name] = len(caught)
    return counts, seconds


def signed_in_before(user: Any, network: Any) -> None:
    """The event of a sign-in an hour ago, before everything that the test does: an event cannot be changed later."""
    from entente.audit.models import AuditEvent

    if AuditEvent.objects.filter(actor_id=user.pk, event="account.signed_in").exists():
        return
    AuditEvent.objects.create(
        event="account.signed_in", actor_id=user.pk, organization_id=network.nonprofit.pk, node_id=user.pk,
        at=timezone.now() - timedelta(hours=1),
    )  # fmt: skip


@pytest.mark.django_db(transaction=True)
def test_changes_are_those_of_others_that_the_reader_may_see(
    network: Any, waiting: Callable[..., Any], sign_in: Callable[..., Client]
) -> None:
    from entente.audit.services import record

    for user in (network.contributor, network.officer, network.recipient):
        signed_in_before(user, network)
    run = waiting(1)
    owner = network.nonprofit.pk
    record("run.returned", subject=run, by=network.officer, organization_id=owner)
    record("run.withdrawn_from_review", subject=run, by=network.contributor, organization_id=owner)

    of_contributor = sign_in(network.contributor, Client()).get("/en/desk/").content.decode()
    of_officer = sign_in(network.officer, Client()).get("/en/desk/").content.decode()
    of_outsider = sign_in(network.recipient, Client()).get("/en/desk/").content.decode()

    from entente.web.event_words import sentence

    returned, withdrawn = sentence("run.returned"), sentence("run.withdrawn_from_review")
    assert returned in of_contributor
    assert str(network.officer) in of_contributor  # a colleague
    assert withdrawn not in of_contributor  # she did that herself
    assert withdrawn in of_officer
    assert returned not in of_officer
    for private in (returned, withdrawn, "Calls 1"):
        assert private not in of_outsider
