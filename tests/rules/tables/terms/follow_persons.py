"""Cases of the term ``follow_persons``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[(True, False)],
    words=[(True, "Yes", "Oui"), (False, "No", "Non")],
    answers=[(["yes"], True), (["no"], False)],
    wrong_answers=[[""]],
    allowed=[(True, {"follows_persons": True}), (True, {"follows_persons": None}), (False, {"follows_persons": False})],
    refused=[
        (False, {"follows_persons": True}, "release.followed"),
        (False, {"follows_persons": None}, "release.unmeasured"),
    ],
    odrl=[({"follow_persons": False}, "entente:followPersons")],
    not_in_odrl=[({"follow_persons": True}, "entente:followPersons")],
)
