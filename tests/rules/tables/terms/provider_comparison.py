"""Cases of the term ``provider_comparison``."""

from __future__ import annotations

from tests.rules.tables.term_cases import TermCases

CASES = TermCases(
    stricter=[("agreed_measures", "shown_first"), ("agreed_measures", "none"), ("shown_first", "none")],
    words=[
        ("none", "Not at all", "En aucun cas"),
        (
            "shown_first",
            "By the columns listed, once each of them has seen the figures of all",
            "Selon les colonnes énumérées, une fois que chacun a vu les chiffres de tous",
        ),
        ("agreed_measures", "By the columns listed", "Selon les colonnes énumérées"),
    ],
    answers=[(["none"], "none"), (["shown_first"], "shown_first"), ([""], "none")],
    wrong_answers=[["ranked"]],
    odrl=[
        ({}, "entente:compareProviders"),
        ({"provider_comparison": "agreed_measures", "columns": ("need",)}, "entente:compareProviders"),
    ],
)
