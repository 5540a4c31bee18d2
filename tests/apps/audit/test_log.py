"""The log over real tables: numbers without gaps, late committers, proofs from tiles, and what tampering shows."""

from __future__ import annotations

import copy
import threading
from typing import Any

import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError
from django.utils import timezone, translation

from entente.audit.log import proofs, sequencing
from entente.audit.log.sequencing import sequence, waiting_since
from entente.audit.models import AuditEvent, LogHead, LogLeaf
from entente.core.ids import uuid7
from entente.proof.log import check_consistency, check_events, check_log
from entente.proof.log_entries import event_content
from tests.workers import ROOT, until

pytestmark = pytest.mark.django_db(transaction=True)

NODE = uuid7()
PARTS = ("platform", "agreements", "anonymizer", "exports")  # each with layouts of prints


def happen(count: int) -> list[AuditEvent]:
    return AuditEvent.objects.bulk_create(
        [AuditEvent(event="test.happened", node_id=NODE, facts={"number": number}) for number in range(count)]
    )


def take_all() -> list[int]:
    """Sequence until nothing waits: a transaction of another test's database holds the log back for as long as it lasts."""
    taken: list[int] = []

    def done() -> bool:
        taken.append(sequence(now=timezone.now()))
        return waiting_since() is None

    until(done, "a place for every event")
    return [count for count in taken if count]


def whole_log() -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """Every event in the order of the log, and every head: what an export holds."""
    events = AuditEvent.objects.in_bulk(list(LogLeaf.objects.values_list("event_id", flat=True)))
    order = LogLeaf.objects.order_by("number").values_list("event_id", flat=True)
    contents = [event_content(events[key]) for key in order]
    return contents, [proofs.signed_head(head) for head in LogHead.objects.order_by("size")]


def test_events_get_numbers_without_gaps_and_proofs_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sequencing, "BATCH", 300)
    events = happen(701)
    behind = waiting_since()

    taken = take_all()
    heads = list(LogHead.objects.order_by("size"))
    first, last = heads[0], heads[-1]
    document = proofs.proved(events, last)

    assert behind == min(event.at for event in events)
    assert (sum(taken), max(taken) <= 300, len(taken)) == (701, True, len(heads))
    assert waiting_since() is None
    assert list(LogLeaf.objects.order_by("number").values_list("number", flat=True)) == list(range(701))
    assert len(document["events"]) == 701
    assert check_events(document) == []
    assert len(proofs.proved(events, first)["events"]) == first.size
    assert check_events(proofs.proved(events, first)) == []
    assert check_consistency(proofs.consistency(first, last)) == []
    assert check_log(*whole_log()) == []


def test_event_of_a_slow_transaction_is_neither_lost_nor_overtaken() -> None:
    """Its number comes after it commits; what others committed later waits with it."""
    begun, finish = threading.Event(), threading.Event()

    def slow() -> None:
        with transaction.atomic():
            AuditEvent.objects.create(event="test.slow", node_id=NODE)
            begun.set()
            finish.wait(20)
        connection.close()

    thread = threading.Thread(target=slow)
    thread.start()
    begun.wait(20)
    happen(3)
    while_open = sequence(now=timezone.now())
    finish.set()
    thread.join()
    after = sum(take_all())

    order = LogLeaf.objects.order_by("number").values_list("event_id", flat=True)
    assert (while_open, after) == (0, 4)
    assert AuditEvent.objects.get(pk=order[0]).event == "test.slow"


@pytest.mark.parametrize(
    ("tamper", "problem"),
    [
        (lambda events, heads: events[5]["facts"].update(number=99), "log.root"),
        (lambda events, heads: events.pop(5), "log.truncated"),
        (lambda events, heads: events.insert(5, copy.deepcopy(events[5])), "log.root"),
        (lambda events, heads: events.reverse(), "log.root"),
        (lambda events, heads: events.pop(), "log.truncated"),
        (lambda events, heads: heads[0]["head"].update(at="2020-01-01T00:00:00.000000+00:00"), "log.signature"),
        (lambda events, heads: heads[0].update(signature="00" * 64), "log.signature"),
    ],
)
def test_any_change_of_the_log_is_found(tamper: Any, problem: str) -> None:
    happen(20)
    take_all()
    events, heads = whole_log()

    tamper(events, heads)

    assert problem in {code for code, _ in check_log(events, heads)}


def test_log_is_appended_to_and_never_changed() -> None:
    happen(1)
    take_all()

    for statement in ("UPDATE audit_logleaf SET number = 7", "DELETE FROM audit_loghead", "TRUNCATE audit_logtile"):
        with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(statement)


def test_heads_under_lock_show_a_log_that_was_written_anew() -> None:
    from django.conf import settings

    from entente.audit.log import witnesses
    from entente.cli.checks import log

    happen(5)
    take_all()
    keys = {witnesses.deposit(now=timezone.now()), witnesses.deposit(now=timezone.now())}
    happen(3)
    take_all()
    witnesses.deposit(now=timezone.now())
    whole, praised = witnesses.compare(), log.history()

    # An operator with every right empties the log, changes what happened, and has it signed anew by the node's own key.
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("RESET ROLE; TRUNCATE audit_logleaf, audit_logtile, audit_loghead, audit_auditevent")
        cursor.execute(f'SET ROLE "{settings.APP_ROLE}"')
    happen(6)
    take_all()
    rewritten, blamed = witnesses.compare(), log.history()

    assert len(keys) == 1
    assert (whole, praised.outcome) == ([], "ok")
    assert [code for code, _ in rewritten] == ["log.root", "log.truncated"]
    assert blamed.outcome == "fail"


def test_every_print_names_the_head_of_the_log() -> None:
    from entente.audit.log.words import newest_head_in_words

    before = newest_head_in_words()
    happen(3)
    take_all()
    with translation.override("fr"):
        said = newest_head_in_words()
    no_records = {
        ROOT / "platform/entente/explorer/files/map.typ",  # a PNG without a line of text
        ROOT / "platform/entente/directory/printing/handout.typ",  # public services, for whoever looks for help
    }
    layouts = [path for part in PARTS for path in (ROOT / part).rglob("*.typ") if path not in no_records]

    assert before == ""
    assert LogHead.objects.get().root.hex() in said
    assert "3 événements" in said
    assert len(layouts) >= 8
    assert [path.name for path in layouts if ".log" not in path.read_text()] == []
