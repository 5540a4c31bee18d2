"""What each process may do on the tables of webhooks and inboxes."""

from __future__ import annotations

from typing import Final

from entente.core.grants import CHANGE, WRITE, Table

GRANTS: Final = (
    Table("Webhook", web=CHANGE),
    Table("DeadLetter", web=WRITE),
    Table("Inbox", web=WRITE),
    Table("Arrival", web=CHANGE),
)
