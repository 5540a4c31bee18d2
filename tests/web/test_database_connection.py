"""The database on another machine: what its address may say, and when a side that fell silent is given up."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.db import connection

from entente.audit.roles.sessions import seconds_of_silence
from entente.cli.checks import Outcome, database
from entente.config import env
from entente.core.silence import OF_SESSIONS

NAME = "ENTENTE_TRIAL_URL"


@pytest.mark.parametrize("parameters", ["sslmode=verify-full", "host=/run/postgresql&sslmode=disable", "sslmode="])
def test_address_that_asks_for_what_is_not_read_is_refused(monkeypatch: pytest.MonkeyPatch, parameters: str) -> None:
    monkeypatch.setenv(NAME, f"postgresql://entente:a-password@db.example.org/entente?{parameters}")

    with pytest.raises(ImproperlyConfigured, match="sslmode") as refused:
        env.database(NAME)

    assert "PGSSLMODE" in str(refused.value)
    assert "a-password" not in str(refused.value)


def test_connection_gives_a_silent_server_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(NAME, "postgresql://entente:a-password@one,two/entente?port=5433")

    settings: dict[str, Any] = env.database(NAME)

    assert settings["OPTIONS"] == {
        "keepalives_idle": 20, "keepalives_interval": 10, "keepalives_count": 3, "tcp_user_timeout": 50_000,
    }  # fmt: skip


@pytest.mark.django_db
def test_database_asks_each_session_not_to_be_silent_for_long() -> None:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT unnest(setconfig) FROM pg_db_role_setting WHERE setrole = 0"
            " AND setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())"
        )
        settings = dict(row[0].split("=") for row in cursor.fetchall())

    assert settings == {name: str(value) for name, value in OF_SESSIONS.items()}
    assert seconds_of_silence() is None  # by its socket


@pytest.mark.parametrize(("seconds", "outcome"), [(None, Outcome.OK), (50, Outcome.OK), (0, Outcome.FAIL), (7200, Outcome.FAIL)])  # fmt: skip
def test_doctor_says_whether_locks_outlive_a_machine_that_was_cut_off(
    monkeypatch: pytest.MonkeyPatch, seconds: int | None, outcome: Outcome
) -> None:
    monkeypatch.setattr(database, "seconds_of_silence", lambda: seconds)

    check = database._silence()

    assert check.outcome is outcome
    assert ("tcp_keepalives_idle = 20" in check.advice) is (outcome is Outcome.FAIL)
