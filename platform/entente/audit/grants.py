"""What each process may do on the tables of the trail, the log and the queue."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, READ, WRITE, Table

GRANTS: Final = (
    Table(
        "AuditEvent",
        web="select, insert (event, refused, actor_id, node_id, organization_id, subject_type, subject_id, facts)",
        worker="select, insert (event, refused, actor_id, node_id, organization_id, subject_type, subject_id, facts)",
        sealer=READ,
        reporting=READ,
    ),
    Table("FailedJob", web=READ, reporting=READ),
    Table("LogLeaf", web=READ, worker=READ, sealer=ADD, reporting=READ),
    Table("LogTile", web=READ, worker=READ, sealer=ADD, reporting=READ),
    Table("LogHead", web=READ, worker=READ, sealer=ADD, reporting=READ),
    Table("EndingsCursor", web=READ),
    Table("procrastinate.ProcrastinateWorker", web=READ, reporting=READ),
    Table(
        "procrastinate.ProcrastinateJob",
        web="select, insert (queue_name, task_name, priority, lock, queueing_lock, args, scheduled_at)",
    ),
    Table("procrastinate.ProcrastinateEvent", web="select, insert (job_id, type, at)"),
    Table("procrastinate.ProcrastinatePeriodicDefer", web=READ),
    Table("table:django_migrations", web=READ, worker=READ, sealer=READ),
    Table("table:shared_cache", web=WRITE),
    Table("table:rate_counts", web=WRITE),
)
