"""The invented cases reach what the page of the gate tells: each code, and answers of yes."""

from __future__ import annotations

from collections import Counter
from typing import Final

import pytest

from exports.gate import CurrentPolicies, entitlement_verdict, entitlement_verdicts
from tests.gate import production
from tests.gate.cases import DownloadCase
from tests.gate.comparison import codes_of_page
from tests.gate.generation import seeded_cases

COUNT: Final = 4000


@pytest.fixture(scope="module")
def answers() -> dict[str, list[frozenset[str]]]:
    """What the platform answers, by the kind of the question."""
    by_kind: dict[str, list[frozenset[str]]] = {}
    for case in seeded_cases(10, COUNT):
        by_kind.setdefault(type(case).__name__, []).append(production.refusals(case))
    return by_kind


def test_each_code_of_the_page_is_reached_and_no_other(answers: dict[str, list[frozenset[str]]]) -> None:
    reached = Counter(code for several in answers.values() for codes in several for code in codes)

    assert reached.keys() == codes_of_page()


def test_each_question_is_answered_by_yes_and_by_no_often(answers: dict[str, list[frozenset[str]]]) -> None:
    shares = {kind: sum(not codes for codes in several) / len(several) for kind, several in answers.items()}

    assert len(shares) == 8
    assert all(0.1 < share < 0.85 for share in shares.values()), shares


def test_same_seed_gives_the_same_cases() -> None:
    assert list(seeded_cases(3, 50)) == list(seeded_cases(3, 50))
    assert list(seeded_cases(3, 50)) != list(seeded_cases(4, 50))


def test_lists_of_plain_values_are_judged_as_each_access_is() -> None:
    judged = 0
    for case in (each for each in seeded_cases(11, COUNT // 2) if type(each) is DownloadCase):
        world = production.World(case)
        policies, entitlement = CurrentPolicies(case.now, records=world), production.entitlement_of(case, world)
        release, dataset = entitlement.release, entitlement.release.dataset
        if dataset.joined_from or policies.usual_policy(release.agreement.pk, entitlement.recipient_id) is None:
            continue  # those are read whole
        row = {
            "id": entitlement.pk, "agreement_id": release.agreement.pk, "recipient": entitlement.recipient_id,
            "starts_at": case.starts_at, "ends_at": case.ends_at, "revoked_at": case.revoked_at, "status": release.status,
            "purpose": release.purpose, "run_id": release.run.pk, "dataset_id": dataset.pk, "kind": dataset.kind,
            "joined_from": [], "owner_id": dataset.owner_id, "passed_on_from": None,
        }  # fmt: skip
        assert entitlement_verdicts([row], policies) == [entitlement_verdict(entitlement, policies)]
        judged += 1

    assert judged > 50
