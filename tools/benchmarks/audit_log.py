"""The audit log on a database of its own: events appended and sequenced a second, and how long a verifier takes.

    .venv/bin/python tools/benchmarks/audit_log.py [--events 100000]

Beside each rate stands what it would be by the processor time of this process and of PostgreSQL, one after the other: that hardly
depends on what else the machine does.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sized
from pathlib import Path

from serving import spent

from entente.local.services import LocalServices
from entente.local.supervisor import Supervisor
from tools.local.demo import MANAGE

# This folder is first on the path, and a benchmark in it is called like an app.
sys.path[:] = [folder for folder in sys.path if Path(folder).resolve() != Path(__file__).resolve().parent]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=100_000)
    chosen = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="entente-bench-"))
    try:
        with LocalServices(folder) as services:
            supervisor = Supervisor(services, print)
            supervisor.run("migrate", [*MANAGE, "migrate", "-v", "0"], services.node.owner_environment())
            os.environ.update(services.node.worker_environment(base_url="http://localhost"))
            measure(chosen.events)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def measure(count: int) -> None:
    import django

    django.setup()
    from django.db import transaction
    from django.utils import timezone

    from entente.audit.log import proofs
    from entente.audit.log.sequencing import sequence
    from entente.audit.models import AuditEvent, LogHead
    from entente.audit.services import record
    from entente.core.ids import uuid7
    from entente.organizations.models import Organization
    from entente.proof.log import check_events, check_log
    from entente.proof.log_entries import event_content

    subject = Organization(pk=uuid7())
    begun = clocks()
    for _ in range(count // 1_000):
        with transaction.atomic():
            for number in range(1_000):
                record("bench.happened", by=None, subject=subject, organization_id=subject.pk, number=number)
    appended = clocks()
    while sequence(now=timezone.now()):
        pass
    sequenced = clocks()
    print(f"{count:,} events, load {os.getloadavg()[0]:.1f}")
    for name, first, last in (
        ("recorded (one INSERT each, 1,000 a transaction)", begun, appended),
        ("sequenced", appended, sequenced),
        ("both", begun, sequenced),
    ):
        clock, processor = (count / (now - then) for now, then in zip(last, first, strict=True))
        print(f"  {name:<48}{clock:8,.0f} events/s; {processor:8,.0f} by processor time")

    events = [event_content(event) for event in AuditEvent.objects.order_by("id")]
    heads = [proofs.signed_head(head) for head in LogHead.objects.order_by("size")]
    begun = clocks()
    problems = check_log(events, heads)
    print_times("whole log verified", begun, problems)

    head = proofs.latest_head()
    assert head is not None
    document = proofs.proved(AuditEvent.objects.order_by("-id")[:10_000], head)
    begun = clocks()
    problems = check_events(document)
    print_times("10,000 events verified by their proofs", begun, problems)


def clocks() -> tuple[float, float]:
    """Seconds of the clock, and of the processor in this process and PostgreSQL's."""
    return time.perf_counter(), time.process_time() + spent()[1]


def print_times(what: str, begun: tuple[float, float], problems: Sized) -> None:
    clock, processor = (now - then for now, then in zip(clocks(), begun, strict=True))
    print(f"  {what:<48}{clock:8.2f} s; {processor:.2f} of the processor ({len(problems)} problems)")


if __name__ == "__main__":
    main()
