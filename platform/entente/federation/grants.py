"""What each process may do on the tables of other nodes: a request stores what arrives and reads; a job decides."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, NOTHING, READ, Table

GRANTS: Final = (
    Table("Peer", web=READ, reporting=READ),
    Table("PeerKey", web=READ),
    Table("TrustMetadata", web=READ),
    Table("Contradiction", web=READ),
    Table("Thread", web=READ),
    Table("Outgoing", web=READ),
    Table("Received", web=ADD),
    Table("BroughtReceipt", web=ADD),
    Table("RemoteDataset", web=READ),
    Table("RemoteRelease", web=READ, reporting=READ),
    Table("RemoteAcceptance", web=ADD),
    Table("RemoteCopy", web=READ, reporting=READ),
    Table("CopiedFile", web=READ),
    # Two people decide; what was asked and answered, the worker alone writes.
    Table(
        "RemoteOnward",
        web="select, insert, update (approved, decided_by_id, decided_at, reason, taken_back_by_id, taken_back_at)",
        reporting=READ,
    ),
    # Two people confirm or refuse; what another node asked for, and what was packed, is written at the server alone.
    Table(
        "Departure", web="select, update (first_by_id, first_at, second_by_id, second_at, refused_by_id, refused_at)"
    ),
    Table("Arrival", web=READ),
    Table("RemoteRecall", web=CHANGE),
    Table("Ticket", web=ADD),  # what a request writes into it opens nothing: only what the worker signs does
    Table("IncomingPart", web=READ, reporting=READ),
    Table("NodeAccess", web=READ, reporting=READ),
    # A page asks and answers; what others contributed, and which release stands behind it, the worker alone writes.
    Table("JointCount", web="select, insert, update (withdrawn_at)", reporting=READ),
    Table(
        "CountShare",
        web="select, update (columns, table_id, chosen_by_id, findings, message_id, declined_at, reason)",
        reporting=NOTHING,
    ),
)
