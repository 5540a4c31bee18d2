"""Every table of transitions: each status is reached and named, and no move exists outside it."""

from __future__ import annotations

from typing import Any

import pytest

from agreements.states import TRANSITIONS as AGREEMENT_TRANSITIONS
from agreements.states import AgreementStatus
from anonymizer.states import TRANSITIONS as RUN_TRANSITIONS
from anonymizer.states import RunStatus
from entente.core.errors import InvalidTransition
from entente.core.transitions import find
from exports.states import DELIVERY_TRANSITIONS, RELEASE_TRANSITIONS, DeliveryStatus, ReleaseStatus

TABLES = [
    (AgreementStatus, AGREEMENT_TRANSITIONS, "draft"),
    (RunStatus, RUN_TRANSITIONS, "profiling"),
    (ReleaseStatus, RELEASE_TRANSITIONS, "publishing"),
    (DeliveryStatus, DELIVERY_TRANSITIONS, "copying"),
]


@pytest.mark.parametrize(("statuses", "table", "first"), TABLES)
def test_every_status_is_reached_and_named(statuses: Any, table: Any, first: str) -> None:
    reached, size = {first}, 0
    while len(reached) != size:
        size = len(reached)
        reached |= {row.target for row in table if row.source in reached}

    assert reached == set(statuses.values)
    assert all(str(status.label) for status in statuses)
    assert len({(row.source, row.target) for row in table}) == len(table)
    assert all("." in row.event for row in table)


@pytest.mark.parametrize(("statuses", "table", "first"), TABLES)
def test_moves_outside_the_table_do_not_exist(statuses: Any, table: Any, first: str) -> None:
    known = {(row.source, row.target) for row in table}

    for source in statuses:
        for target in statuses:
            if (source, target) in known:
                assert find(table, source, target).target == target
            else:
                with pytest.raises(InvalidTransition) as refused:
                    find(table, source, target)
                assert refused.value.facts == {"source": source.value, "target": target.value}
