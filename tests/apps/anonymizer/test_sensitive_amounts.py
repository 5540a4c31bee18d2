"""A column of amounts that becomes sensitive on its page leaves in bands, whatever level stood there for its role of before."""

from __future__ import annotations

import pytest

from anonymizer.engine.profiles.profile import ColumnProfile
from anonymizer.models import Ceiling
from anonymizer.privacy_limits import Dictated
from anonymizer.recipes.questions import ColumnQuestions

OPEN = Dictated((Ceiling(values={"smallest_k": 11, "finest_geography": "fsa", "free_text": True}),))
RANGES = {"builtin": "ranges", "cuts": [[10, 20, 30, 40], [20, 40], [40]]}
BANDS = {"builtin": "ranges", "cuts": [[1, 5, 15, 25], [5, 25]]}
OWN = {"builtin": "ranges", "cuts": [[12, 24]]}
COUNTED = {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": RANGES, "min_level": 0}
WOULD_HURT = {"c0-names": "no", "c0-known": "no", "c0-hurts": "yes"}
IS_KNOWN = {"c0-names": "no", "c0-known": "yes", "c0-hurts": "no"}


def questions(submitted: dict[str, str], before: dict[str, object]) -> ColumnQuestions:
    column = ColumnProfile(
        "wage",
        kind="decimal",
        missing=0,
        distinct=900,
        distinct_is_exact=True,
        shapes=(),
        role="quasi-identifier",
        reason="role.measure",
        hierarchy=RANGES,
        amount_bands=BANDS,
    )
    return ColumnQuestions(
        0,
        column,
        OPEN,
        transforms=True,
        rule_before=before,
        findings={},
        submitted={"c0-treatment": "auto", **submitted},
    )


@pytest.mark.parametrize("level", [{}, {"c0-level": "0"}])
def test_amount_that_becomes_sensitive_leaves_in_its_bands(level: dict[str, str]) -> None:
    rule = questions({**WOULD_HURT, **level}, COUNTED).rule(method="finest-first")

    assert (rule["role"], rule["treatment"], rule["hierarchy"], rule["level"]) == ("sensitive", "generalize", BANDS, 1)


def test_amount_that_becomes_known_to_neighbours_has_its_ranges_again() -> None:
    sensitive = {"role": "sensitive", "treatment": "generalize", "hierarchy": BANDS, "level": 1}

    rule = questions(IS_KNOWN, sensitive).rule(method="finest-first")

    assert (rule["role"], rule["hierarchy"]) == ("quasi-identifier", RANGES)


@pytest.mark.parametrize(
    "before",
    [{**COUNTED, "hierarchy": OWN}, {"role": "sensitive", "treatment": "generalize", "hierarchy": OWN, "level": 1}],
)
def test_hierarchy_of_an_earlier_recipe_stays(before: dict[str, object]) -> None:
    assert questions(WOULD_HURT, before).rule(method="finest-first")["hierarchy"] == OWN


def test_somebody_may_choose_the_level_of_an_amount_that_was_sensitive_before() -> None:
    before = {"role": "sensitive", "treatment": "generalize", "hierarchy": BANDS, "level": 1}

    assert questions({**WOULD_HURT, "c0-level": "2"}, before).rule(method="finest-first")["level"] == 2
