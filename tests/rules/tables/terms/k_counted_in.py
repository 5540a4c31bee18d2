"""Cases of the term ``k_counted_in``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("population", "table")],
    words=[
        ("table", "In the table itself", "Dans le tableau même"),
        (
            "population",
            "In the population of which the table is a random sample",
            "Dans la population dont le tableau est un échantillon aléatoire",
        ),
    ],
    answers=[(["population"], "population"), (["table"], "table"), ([""], "table")],
    wrong_answers=[["households"]],
)
