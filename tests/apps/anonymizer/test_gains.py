"""What a cleaning gains: the same recipe on the table as it came and as it is cleaned."""

from __future__ import annotations

import random

from anonymizer.engine import profile, propose
from anonymizer.engine.cleaning import cleaned
from anonymizer.engine.cleaning.proposal import propose_cleaning
from anonymizer.recipes.cleaning_words import gains_in_words
from anonymizer.recipes.gains import gains_of
from anonymizer.recipes.previews import Gain
from tests.engine.messy_tables import table

SPELLINGS = [
    "F",
    "Femme",
    "FEMALE",
    "femme",
    "Féminin",
    "femlae",
    "Fem",
    "M",
    "Homme",
    "male",
    "H",
    "masc.",
    "hommme",
    "Masculin",
]


def test_columns_stay_more_exact_once_fourteen_spellings_are_few() -> None:
    draw, rows = random.Random(3), 3_000
    source = table(
        gender=[draw.choice(SPELLINGS) for _ in range(rows)],
        age=[str(draw.randint(18, 80)) for _ in range(rows)],
        fsa=[draw.choice(["M5V", "M4C", "H2X", "K1A", "V6B", "T2P"]) for _ in range(rows)],
    )
    described = profile(source)
    proposal = propose_cleaning(source, described)
    spec = propose(described, k=11).to_dict()

    gains = {
        gain.column: gain for gain in gains_of(spec, source, cleaned(source, proposal.cleaning, proposal.values), rows)
    }

    assert set(gains) >= {"gender", "age"}
    assert gains["gender"].spellings == (14, 4)
    assert gains["age"].after > gains["age"].before + 0.1
    assert gains_of(spec, source, source, rows) == ()


def test_column_that_was_given_up_is_told_to_be_kept_now() -> None:
    sentences = gains_in_words((Gain("gender", 0.0, 0.9, (14, 3)), Gain("", 40, 3)))

    assert sentences == [
        "gender is kept now: without the cleaning it would be given up. gender: 14 spellings became 3 values.",
        "Records left out: 3, and 40 without the cleaning.",
    ]
