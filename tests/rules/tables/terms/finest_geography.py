"""Cases of the term ``finest_geography``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("fsa", "region"), ("postal_code", "country")],
    words=[("province", "Province or territory", "Province ou territoire")],
    answers=[(["fsa"], "fsa")],
    wrong_answers=[[""], ["street"]],
    cells=[("Province or territory", "province"), ("fsa", "fsa"), ("", None)],
    wrong_cells=[("street", "word_unknown")],
    allowed=[("fsa", {"finest_geography": "fsa"}), ("fsa", {"finest_geography": None})],
    refused=[
        ("fsa", {"finest_geography": "postal_code"}, "release.geography"),
        ("fsa", {"is_measured": False}, "release.unmeasured"),
    ],
)
