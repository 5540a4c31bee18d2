"""What each process may do on the tables of datasets and their versions: people upload, the worker describes and destroys."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("Dataset", web=CHANGE, reporting=READ),
    Table("DatasetGroupObjectPermission", web=WRITE),
    Table(
        "DatasetVersion",
        web="select, insert, update (choices, password_id, destroy_on, held_by_id, held_at, hold_reason, destruction_asked_by_id, destruction_asked_at)",
        reporting=READ,
    ),
    Table("Join", web=ADD),
    Table("Column", web=READ, reporting=READ),
    Table("ProtectedName", web=WRITE),
    Table("CommunityEntry", web=WRITE),
    Table("UploadLink", web=CHANGE),
    Table("Destruction", web=READ, reporting=READ),
)
