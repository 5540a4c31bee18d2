"""What each process may do on the tables of emergencies on the spot: what was written there is never changed."""

from __future__ import annotations

from typing import Final

from entente.core.grants import ADD, Table

GRANTS: Final = (
    Table("Centre", web=ADD),
    Table("CentreReport", web=ADD),
)
