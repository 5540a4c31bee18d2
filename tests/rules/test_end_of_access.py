"""Why a recipient's access ended, in the words that its own people read."""

from __future__ import annotations

from typing import Any

import pytest

from exports.policies import end_cause

LASTS: dict[str, Any] = {
    "release_status": "available", "agreement_status": "active", "revoked": False, "by_person": False, "reason": "", "over": False,
}  # fmt: skip
BY_WORKER = {"revoked": True, "reason": "agreement ended"}
BY_PERSON = {"revoked": True, "by_person": True}


@pytest.mark.parametrize(
    ("changes", "cause"),
    [
        ({}, None),
        ({"agreement_status": "dormant"}, None),  # an emergency may come again
        ({"agreement_status": "suspended"}, "suspended"),
        ({"agreement_status": "suspended", "over": True}, "over"),
        ({"over": True}, "over"),
        ({"agreement_status": "expired", "over": True}, "expired"),
        ({"agreement_status": "terminated"}, "terminated"),  # the worker has not come yet
        ({"agreement_status": "terminated", **BY_WORKER}, "terminated"),
        (BY_WORKER, "agreement ended"),  # one of two on which a joined table rests
        ({"revoked": True, "reason": "consent withdrawn"}, "consent withdrawn"),
        ({"revoked": True, "reason": "words that nobody chose"}, "revoked"),
        ({**BY_PERSON, "reason": "The project is over."}, "revoked"),
        ({**BY_PERSON, "agreement_status": "terminated", "reason": "agreement ended"}, "revoked"),
        ({**BY_PERSON, "reason": "withdrawn", "release_status": "withdrawn"}, "withdrawn"),
    ],
)
def test_first_thing_that_ended_it_is_told(changes: dict[str, Any], cause: str | None) -> None:
    assert end_cause(**{**LASTS, **changes}) == cause
