"""Cases of the term ``columns``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[((), ("age",)), (("age", "need"), ("age",))],
    apart=[(("age",), ("need",))],
    words=[((), "No limit", "Aucune limite"), (("age", "need"), "age, need", "age, need")],
    answers=[([" age\nneed \n\nage"], ("age", "need")), ([""], ())],
    wrong_answers=[["\n".join(f"c{number}" for number in range(501))]],
    cells=[("age; need;", ("age", "need")), ("", ())],
    allowed=[((), {"columns": ()}), (("age",), {"columns": ("age",)})],
    refused=[(("age",), {"columns": ()}, "release.unmeasured")],
    odrl=[({"columns": ("age",)}, "entente:column")],
    not_in_odrl=[({"columns": ()}, "entente:column")],
)
