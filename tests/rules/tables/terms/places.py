"""Cases of the term ``places``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[
        ((), ("M5",)),
        (("M5",), ("M5V",)),
        (("CA-ON", "CA-QC"), ("H2X", "M")),
        (("X",), ("CA-NU",)),
    ],
    apart=[(("M5V",), ("H2X",))],
    words=[((), "No limit", "Aucune limite"), (("CA-QC", "M5V"), "Québec, M5V", "Québec, M5V")],
    answers=[(["ca-on, m5 v, M5V"], ("CA-ON", "M5V")), ([""], ())],
    wrong_answers=[
        ["Atlantis"],
        [",".join(f"M{first}V{second}" for first in range(10) for second in "ABCDEFGHJKLMNPRSTVWXYZ")],
    ],
    odrl=[({"places": ("CA-ON",)}, "spatial")],
)
