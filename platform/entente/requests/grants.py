"""What each process may do on the tables of requests for data."""

from __future__ import annotations

from typing import Final

from entente.core.grants import CHANGE, WRITE, Table

GRANTS: Final = (
    Table("RequestDesk_offered", web=WRITE),
    Table("RequestDesk", web=CHANGE),
    Table("PublicAnswer", web=CHANGE),
    Table("DataRequest", web=CHANGE),
    Table("RequestMessage", web=CHANGE),
    Table("Handout", web=CHANGE),
)
