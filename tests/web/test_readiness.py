"""Whether a process lives and is ready: each part that is not is named with its reason, and nobody outside learns of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from tests.web.conftest import away

pytestmark = pytest.mark.django_db(transaction=True)
ELSEWHERE = "10.1.2.3:8000"  # what a container engine or a proxy calls the process by


@pytest.fixture
def worker_lives(watched: Any) -> None:
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        cursor.execute("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now())")


def readiness(**headers: str) -> Any:
    return Client().get("/health/ready/", headers={"host": ELSEWHERE, **headers})


def failing(answer: Any) -> dict[str, list[str]]:
    return {part: codes for part, codes in answer.json()["parts"].items() if codes}


@pytest.mark.parametrize("path", ["/health/", "/health/live/"])
def test_process_is_asked_by_whatever_name(path: str) -> None:
    assert Client().get("/en/", headers={"host": ELSEWHERE}).status_code == 400
    assert Client().get(path, headers={"host": ELSEWHERE}).status_code == 200
    assert Client().post(path, headers={"host": ELSEWHERE}).status_code == 405


def test_ready_process_names_its_parts(worker_lives: None) -> None:
    answer = readiness()

    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    assert answer.json()["parts"] == {"database": [], "store": [], "keys": [], "workers": [], "clock": []}


def test_whoever_comes_through_the_proxy_learns_nothing_of_the_inside(worker_lives: None) -> None:
    answer = readiness(x_forwarded_for="192.0.2.7")

    assert (answer.status_code, answer.json()) == (404, {"status": "unknown"})


def test_process_lives_while_everything_else_is_away(watched: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    watched.S3_ENDPOINT = "http://127.0.0.1:9"
    monkeypatch.setattr("entente.web.monitoring.readiness.MigrationRecorder", away)

    assert Client().get("/health/live/", headers={"host": ELSEWHERE}).status_code == 200
    answer = readiness()
    assert answer.status_code == 503
    assert failing(answer) == {
        "database": ["database.away"],
        "store": ["vault.store_unavailable"],
        "workers": ["database.away"],
    }


@pytest.mark.parametrize(
    ("changed", "part", "reason"),
    [
        ({"S3_BUCKET": "not-there"}, "store", "vault."),
        ({"S3_SECRET_KEY": "not the right one"}, "store", "vault."),
        ({"NODE_PUBLIC_KEYS": ()}, "keys", "keys.no_public_key"),
        ({"KEYSTORE": Path("/not-mounted")}, "keys", "keys.key_store_away"),
    ],
)
def test_part_that_fails_is_named_with_its_reason(
    changed: dict[str, Any], part: str, reason: str, worker_lives: None, settings: Any
) -> None:
    from entente.web.monitoring.readiness import parts

    for name, value in changed.items():
        setattr(settings, name, value)

    failing_parts = {name: reasons for name, reasons in parts().items() if reasons}
    assert list(failing_parts) == [part]
    assert failing_parts[part][0].startswith(reason)


def test_clock_that_is_wrong_is_noticed_beside_both(worker_lives: None, monkeypatch: pytest.MonkeyPatch) -> None:
    from entente.web.monitoring import readiness as module

    true_time = module.time.time
    monkeypatch.setattr(module, "time", type("Clock", (), {"time": staticmethod(lambda: true_time() + 30)}))

    assert failing(readiness()) == {"clock": ["clock.database_apart", "clock.store_apart"]}


def test_missing_worker_and_unserved_queue_are_named(watched: Any) -> None:
    from entente.audit.jobs import defer

    defer("audit.verify_log")
    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        cursor.execute("UPDATE procrastinate_events SET at = now() - interval '5 minutes'")

    assert failing(readiness()) == {"workers": ["workers.none", "workers.unserved.default"]}


def test_code_that_is_ahead_of_the_database_is_not_ready(worker_lives: None) -> None:
    from entente.web.monitoring import readiness as module

    ahead = (*module._newest_migrations(), ("audit", "9999_of_tomorrow"))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "_newest_migrations", lambda: ahead)
        assert failing(readiness()) == {"database": ["database.migrations_missing"]}
