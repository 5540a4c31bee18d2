"""Queues and workers: declared once, every task in one of them, and written in the documents as they are."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import UTC, datetime
from itertools import islice, pairwise
from pathlib import Path

import pytest
from croniter import croniter
from procrastinate.contrib.django import app

from entente.audit.management.commands import work
from entente.audit.queues import LAST, POOLS, QUEUES, Pool

ROOT = Path(__file__).resolve().parents[2]
OF_EARLIER_RELEASES = {"runs", "urgent", "default"}
WAITS_FOR_A_MAIL_SERVER = {
    "organizations.send_mail", "requests.mail_requester", "web.mail_alarm", "web.mail_digest", "web.mail_notice",
}  # fmt: skip


def own_tasks() -> dict[str, str]:
    return {
        name: task.queue for name, task in app.tasks.items() if not task.name.startswith("builtin:") and ":" not in name
    }


def test_every_task_lies_in_a_queue_that_one_worker_serves() -> None:
    assert len(QUEUES) == len(set(QUEUES))
    assert set(own_tasks().values()) <= set(QUEUES)
    assert set(QUEUES) >= OF_EARLIER_RELEASES


def test_mail_waits_with_mail_alone() -> None:
    assert {name for name, queue in own_tasks().items() if queue == "mail"} == WAITS_FOR_A_MAIL_SERVER
    assert [pool.queues for pool in POOLS if "mail" in pool.queues] == [("mail",)]


def test_what_ends_access_waits_for_nothing_else() -> None:
    ends = {
        "exports.erase",
        "exports.shred_release",
        "after.agreement_ended",
        "after.consent_withdrawn",
        "requests.destroy",
    }

    assert {name for name, queue in own_tasks().items() if queue == "erasures"} >= ends
    assert [pool.queues for pool in POOLS if "erasures" in pool.queues] == [("erasures",)]


def test_visitors_wait_with_nobody_who_has_an_account_and_last() -> None:
    public = [task for task in app.tasks.values() if task.queue == "public"]

    assert [task.name for task in public] == ["requests.check_message"]
    assert all(task.priority == LAST for task in public)
    assert [pool.queues for pool in POOLS if "runs" in pool.queues] == [("runs",)]


@pytest.mark.parametrize("pool", POOLS, ids=lambda pool: pool.name)
def test_long_work_alone_makes_way_for_whoever_waits(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    asked_of_the_system: list[int] = []
    monkeypatch.setattr(work, "make_way", asked_of_the_system.append)
    monkeypatch.setattr(work, "call_command", lambda *_: None)

    work.Command().handle(pool=pool.name, fetch_job_polling_interval="5", shutdown_graceful_timeout=None)

    assert asked_of_the_system == [10 if pool.name in ("runs", "background") else 0]


@pytest.mark.parametrize("niceness", [0, 10])
def test_session_of_a_worker_makes_way_for_those_of_others(niceness: int) -> None:
    """Linux shares the processor among sessions: the niceness of a process counts within its own, and it says so where it leads none."""
    script = f"""
import os
from entente.audit.management.commands.work import SESSION_NICENESS, make_way
make_way({niceness})
print(os.nice(0), SESSION_NICENESS.read_text().split()[-1] if SESSION_NICENESS.exists() else {niceness})
"""
    command = [sys.executable, "-W", "ignore", "-c", script]

    alone = subprocess.run(command, start_new_session=True, capture_output=True, text=True, check=True)
    beside_others = subprocess.run(
        ["/bin/sh", "-c", '"$@"; true', "sh", *command],
        start_new_session=True,
        capture_output=True,
        text=True,
        check=True,
    )

    assert alone.stdout.split() == [str(niceness), str(niceness)]
    assert beside_others.stdout.split() == [str(niceness), "0" if work.SESSION_NICENESS.exists() else str(niceness)]
    assert alone.stderr == ""
    assert ("niceness of the session" in beside_others.stderr) == (niceness > 0 and work.SESSION_NICENESS.exists())


def documented_tasks() -> list[tuple[list[str], str, str]]:
    """The rows of the architecture's table: names of tasks, their queue, and when they run."""
    section = (ROOT / "docs" / "architecture.md").read_text().partition("## 9. Jobs")[2].partition("## 10.")[0]
    rows = re.findall(r"^\| (`[^|]+) \| (\w+) \| ([^|]+) \|", section, re.MULTILINE)
    return [(re.findall(r"`([\w.]+)`", names), queue, when) for names, queue, when in rows]


def test_architecture_names_the_queue_of_each_task() -> None:
    written = {name: queue for names, queue, _ in documented_tasks() for name in names}

    assert {name: written.get(name) for name in own_tasks()} == own_tasks()


SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "night": 86400}


def stated_intervals(when: str) -> list[int]:
    intervals = re.findall(r"every (?:(\d+) )?(second|minute|hour|day|night)s?\b( thrice)?", when)
    return [int(number or 1) * SECONDS[unit] for number, unit, thrice in intervals for _ in range(3 if thrice else 1)]


def test_architecture_states_the_interval_of_each_periodic_task() -> None:
    """Seconds are the sixth field of croniter's expressions: in the first they are minutes, each second of which the task would run."""
    crons = {task.task.name: task.cron for task in app.periodic_registry.periodic_tasks.values()}
    stated: dict[str, set[int]] = {}
    for names, _, when in documented_tasks():
        periodic = [name for name in names if name in crons]
        intervals = stated_intervals(when)
        if len(intervals) == 1:  # of all tasks of the row
            intervals *= len(periodic)
        if periodic:
            stated |= {name: {interval} for name, interval in zip(periodic, intervals, strict=True)}

    instants = {
        name: islice(croniter(cron, datetime(2026, 1, 5, tzinfo=UTC), ret_type=float), 1000)
        for name, cron in crons.items()
    }

    assert {
        name: {later - earlier for earlier, later in pairwise(of_task)} for name, of_task in instants.items()
    } == stated


@pytest.mark.parametrize("page", ["docs/operating.md", "docs/architecture.md"])
def test_documents_name_every_worker(page: str) -> None:
    text = (ROOT / page).read_text()

    assert [pool.name for pool in POOLS if f"`manage.py work {pool.name}`" not in text] == []
