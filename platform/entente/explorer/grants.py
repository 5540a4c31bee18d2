"""What each process may do on the tables of places, figures and counts."""

from __future__ import annotations

from typing import Final

from entente.core.grants import CHANGE, READ, WRITE, Table

GRANTS: Final = (
    Table("Geography", web=CHANGE, reporting=READ),
    Table("Place", web=WRITE, reporting=READ),
    Table("Crosswalk", web=WRITE),
    Table("CrosswalkShare", web=WRITE),
    Table("Cube", web=CHANGE),
    Table("CubeSelection", web=READ),
    Table("Indicator", web=WRITE, reporting=READ),
    Table("IndicatorValue", web=WRITE, reporting=READ),
    Table("Coverage", web=WRITE, reporting=READ),
    Table("KeptView", web=WRITE),
    Table("MapLayer", web="select, delete"),
    Table("TravelTimes", web=READ),
    Table("TravelTime", web=READ),
)
