"""Whatever the owner of the database does to the log is found: triggers off, events changed, deleted, inserted and swapped, leaves made anew."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from entente.audit.log import proofs, sequencing
from entente.audit.log.examination import examine_log, examine_sample
from entente.audit.models import AuditEvent, LogHead, LogLeaf
from entente.core.canonical import canonical
from entente.core.ids import uuid7
from entente.proof.log_entries import event_content, head_content, moment
from entente.proof.merkle import Frontier, leaf_hash
from entente.vault import sealing
from tests.apps.audit.test_log import happen, take_all

pytestmark = pytest.mark.django_db(transaction=True)

EVENTS, LEAVES, HEADS, TILES = "audit_auditevent", "audit_logleaf", "audit_loghead", "audit_logtile"


def as_owner(*statements: tuple[str, list[Any]]) -> None:
    """What whoever owns the database can do: no trigger stops it."""
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        for table in (EVENTS, LEAVES, HEADS, TILES):
            cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        for statement, values in statements:
            cursor.execute(statement, values)
        for table in (EVENTS, LEAVES, HEADS, TILES):
            cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
        cursor.execute(f'SET ROLE "{settings.APP_ROLE}"')


def event_at(number: int) -> int:
    return LogLeaf.objects.get(number=number).event_id


def change_event(number: int = 5) -> None:
    as_owner((f"UPDATE {EVENTS} SET facts = %s WHERE id = %s", [json.dumps({"number": 99}), event_at(number)]))


def delete_event() -> None:
    as_owner((f"DELETE FROM {EVENTS} WHERE id = %s", [event_at(5)]))


def delete_event_and_leaf() -> None:
    as_owner((f"DELETE FROM {EVENTS} WHERE id = %s", [event_at(5)]), (f"DELETE FROM {LEAVES} WHERE number = 5", []))


def insert_event(*, xid: str = "1", at: timedelta = timedelta()) -> None:
    columns = "event, at, refused, subject_type, node_id, facts, xid"
    statement = f"INSERT INTO {EVENTS} ({columns}) VALUES (%s, %s, false, '', %s, '{{}}', %s::xid8)"
    as_owner((statement, ["test.invented", timezone.now() - at, uuid7(), xid]))


def insert_event_of_long_ago() -> None:
    """As the application inserts, so that it is taken in: only its moment lies."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_current_xact_id()::text")
        (xid,) = cursor.fetchone()
    insert_event(xid=xid, at=timedelta(days=90))
    take_all()


def swap_events() -> None:
    first, second = event_at(5), event_at(6)
    as_owner(
        (f"UPDATE {EVENTS} SET id = -1 WHERE id = %s", [first]),
        (f"UPDATE {EVENTS} SET id = %s WHERE id = %s", [first, second]),
        (f"UPDATE {EVENTS} SET id = %s WHERE id = -1", [second]),
    )


def swap_leaves() -> None:
    as_owner(
        (f"UPDATE {LEAVES} SET number = -1 WHERE number = 5", []),
        (f"UPDATE {LEAVES} SET number = 5 WHERE number = 6", []),
        (f"UPDATE {LEAVES} SET number = 6 WHERE number = -1", []),
    )


def rebuilt_leaves() -> Frontier:
    """The leaves of the events as they are now."""
    frontier = Frontier()
    for leaf in LogLeaf.objects.order_by("number"):
        hashed = leaf_hash(canonical(event_content(AuditEvent.objects.get(pk=leaf.event_id))))
        frontier.append(hashed)
        as_owner((f"UPDATE {LEAVES} SET hash = %s WHERE number = %s", [hashed, leaf.number]))
    return frontier


def rebuild_leaves() -> None:
    change_event()
    rebuilt_leaves()


def rebuild_leaves_and_heads(*, signs: bool = False) -> None:
    change_event()
    frontier = rebuilt_leaves()
    newest = LogHead.objects.order_by("-size")[0]
    as_owner((f"DELETE FROM {HEADS} WHERE size < %s", [newest.size]))
    values = [frontier.root(), json.dumps([root.hex() for root in frontier.roots])]
    as_owner((f"UPDATE {HEADS} SET root = %s, frontier = %s", values))
    if signs:
        assert settings.NODE_KEY is not None
        node, at = str(settings.NODE_ID), moment(newest.at)
        content = head_content(node=node, size=newest.size, root=frontier.root(), at=at)
        as_owner((f"UPDATE {HEADS} SET signature = %s", [sealing.sign(settings.NODE_KEY, canonical(content))]))


def rebuild_everything_with_the_key() -> None:
    rebuild_leaves_and_heads(signs=True)


def cut_off() -> None:
    """The log ends with an earlier head, as if nothing had happened since."""
    first = LogHead.objects.order_by("size")[0].size
    gone = list(LogLeaf.objects.filter(number__gte=first).values_list("event_id", flat=True))
    as_owner(
        (f"DELETE FROM {EVENTS} WHERE id = ANY(%s)", [gone]),
        (f"DELETE FROM {LEAVES} WHERE number >= %s", [first]),
        (f"DELETE FROM {HEADS} WHERE size > %s", [first]),
    )


def leave_unsigned() -> None:
    values = [LogHead.objects.order_by("-size")[0].size, 10**9, b"0" * 32]
    as_owner((f"INSERT INTO {LEAVES} (number, event_id, hash) VALUES (%s, %s, %s)", values))


def change_tile() -> None:
    as_owner((f"UPDATE {TILES} SET hash = %s", [b"0" * 32]))


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """A log of 570 events in three batches, and its heads as somebody keeps them: of any size."""
    monkeypatch.setattr(sequencing, "BATCH", 190)
    happen(570)
    take_all()
    return [proofs.signed_head(head) for head in LogHead.objects.order_by("size")]


@pytest.mark.parametrize(
    ("tamper", "code", "by_sample"),
    [
        (change_event, "log.changed", True),
        (delete_event, "log.deleted", True),
        (delete_event_and_leaf, "log.gap", True),
        (insert_event, "log.stranger", True),
        (insert_event_of_long_ago, "log.misdated", False),
        (swap_events, "log.changed", True),
        (swap_leaves, "log.root", False),
        (rebuild_leaves, "log.root", False),
        (rebuild_leaves_and_heads, "log.signature", False),
        (rebuild_everything_with_the_key, "log.root", False),
        (cut_off, "log.truncated", False),
        (leave_unsigned, "log.leaf_unsigned", True),
        (change_tile, "log.tile", False),
    ],
)
def test_what_the_owner_of_the_database_does_is_found(
    tamper: Callable[[], None], code: str, by_sample: bool, kept: list[dict[str, Any]]
) -> None:
    before, sampled = examine_log(kept), examine_sample()
    tamper()
    found = examine_log(kept)
    seen = {each.code for each in examine_sample().problems}

    assert (before.problems, sampled.problems) == ([], [])
    assert (before.events, before.heads) == (570, 2 * len(kept))
    assert code in {each.code for each in found.problems}
    assert (code in seen) is by_sample


def test_command_doctor_and_the_nightly_task_tell_of_it(kept: list[dict[str, Any]], tmp_path: Path) -> None:
    from typer.testing import CliRunner

    from entente.audit.tasks import verify_log
    from entente.cli.app import app
    from entente.cli.checks import Outcome, log

    file = tmp_path / "heads.json"
    file.write_text(json.dumps(kept[:1]))
    whole = CliRunner().invoke(app, ["log", "verify", "--heads", str(file)])
    never = log.nightly()
    verify_log(0)
    praised = (log.events(), log.nightly())
    change_event()
    take_all()
    changed = CliRunner().invoke(app, ["--lang", "fr", "log", "verify"])
    verify_log(0)
    nightly = log.nightly()

    assert whole.exit_code == 0, whole.output
    assert never.outcome is Outcome.WARN
    assert all(check.outcome is Outcome.OK for check in praised), praised
    assert changed.exit_code == 1
    assert "L’événement 5 du journal a été modifié" in changed.output
    assert log.events().outcome is Outcome.FAIL
    assert nightly.outcome is Outcome.FAIL
    last = AuditEvent.objects.filter(event="log.differs").get()
    assert last.facts == {"size": 571, "problems": 1, "codes": ["log.changed"], "first": 5}


def test_heads_are_deposited_each_minute_while_events_come() -> None:
    from procrastinate.contrib.django import app

    registered = app.periodic_registry.periodic_tasks
    (cron,) = [each.cron for (name, _), each in registered.items() if name == "audit.deposit_head"]

    assert cron == "* * * * *"
