"""What each process may do on the tables of where sealed bytes lie."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, CHANGE, READ, Table

GRANTS: Final = (
    Table("Store", web=CHANGE),
    Table("KeyRecord", web=READ, sealer=READ, reporting=READ),
    Table("SealedObject", web=ADD, reporting=READ),
)
