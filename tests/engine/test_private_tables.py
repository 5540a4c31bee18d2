"""Tables under differential privacy: the size of the noise, what it may depend on, and the ledger of what was spent."""

from __future__ import annotations

import json
import math
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import Figure, InvalidRecipe, Ledger, Privacy, frame_source, message, tabulate_privately
from anonymizer.engine.hierarchies import build_hierarchy

NOW = datetime(2026, 3, 1, tzinfo=UTC)
VALUES = {"fsa": ("M5V", "M4C", "K1A"), "need": ("food", "tax")}
EXACT = Decimal(100)


def records(rows: int = 3_000) -> pd.DataFrame:
    draw = np.random.default_rng(5)
    return pd.DataFrame(
        {
            "fsa": draw.choice(["M5V", "M4C"], rows),
            "need": draw.choice(["food", "tax"], rows, p=[0.8, 0.2]),
            "client": [f"c{at // 3}" for at in range(rows)],
            "wait": draw.integers(0, 30, rows).astype(str),
        }
    )


def spent(ledger: Ledger, epsilon: str, **more: Any) -> Decimal:
    return ledger.spend("contacts", Decimal(epsilon), at=NOW, about={"by": ["fsa"]}, **more).left


def test_at_a_very_large_epsilon_figures_are_those_of_a_plain_group_by() -> None:
    frame = records()
    made = tabulate_privately(
        frame_source(frame),
        ["fsa", "need"],
        Privacy(EXACT, most={"wait": 30}),
        values=VALUES,
        figures=[Figure("count"), Figure("mean", "wait"), Figure("rate", "need", "tax")],
    )

    at = {frozenset(cell): place for place, cell in enumerate(made.cells)}
    some = frame[frame["fsa"] == "M5V"]
    place = at[frozenset({("fsa", "M5V")})]
    assert made.figures["count"][place] == pytest.approx(len(some), abs=4)
    assert made.figures["mean_wait"][place] == pytest.approx(some["wait"].astype(int).mean(), rel=0.02)
    assert made.figures["rate_need_tax"][place] == pytest.approx((some["need"] == "tax").mean(), abs=0.02)
    assert made.figures["count"][at[frozenset()]] == pytest.approx(len(frame), abs=6)


def test_noise_is_as_large_as_the_promise_asks() -> None:
    """Discrete Laplace of scale b = contributions / epsilon has variance 2a / (1 - a)^2 with a = exp(-1 / b)."""
    frame = pd.DataFrame({"place": ["p0"] * 40, "client": [f"c{at}" for at in range(40)]})
    values = {"place": [f"p{at}" for at in range(4_000)]}

    made = tabulate_privately(
        frame_source(frame), ["place"], Privacy(Decimal("0.5"), person="client", per_person=2), values=values
    )

    empty = [at for at, cell in enumerate(made.cells) if cell and cell[0][1] not in ("p0", None, "(other)")]
    noise = made.figures["count"][empty]
    a = math.exp(-1 / 4)
    assert noise.var() == pytest.approx(2 * a / (1 - a) ** 2, rel=0.25)  # about seven standard errors
    assert abs(noise.mean()) < 0.65
    assert made.report["protects"] == "person"


def test_which_cells_there_are_follows_from_what_is_public_alone() -> None:
    one = tabulate_privately(frame_source(records()), ["fsa"], Privacy(EXACT), values=VALUES)
    other = tabulate_privately(
        frame_source(pd.DataFrame({"fsa": ["X0A", None, "Z9Z"]})), ["fsa"], Privacy(EXACT), values=VALUES
    )

    assert one.cells == other.cells
    assert (("fsa", "(other)"),) in one.cells
    assert not any("X0A" in str(cell) for cell in other.cells)


def test_person_counts_no_more_than_the_bound() -> None:
    made = tabulate_privately(
        frame_source(records()), ["fsa"], Privacy(EXACT, person="client", per_person=1), values=VALUES
    )

    assert made.figures["count"][made.cells.index(())] == pytest.approx(1_000, abs=6)


def test_values_and_groups_come_from_a_hierarchy_file() -> None:
    tree = build_hierarchy({"levels": [["M5V", "M", "*"], ["M4C", "M", "*"], ["K1A", "K", "*"]]}, column="fsa")

    made = tabulate_privately(frame_source(records()), ["fsa"], Privacy(EXACT), values={}, hierarchies={"fsa": tree})

    assert made.figures["count"][made.cells.index((("fsa", "M"),))] == pytest.approx(3_000, abs=6)


@pytest.mark.parametrize(
    ("privacy", "said", "code"),
    [
        (Privacy(EXACT), {"values": {}}, "dp.values_needed"),
        (Privacy(EXACT), {"values": VALUES, "figures": [Figure("sum", "wait")]}, "dp.most_needed"),
        (Privacy(Decimal(0)), {"values": VALUES}, "dp.epsilon"),
        (Privacy(EXACT, per_person=3), {"values": VALUES}, "dp.per_person"),
    ],
)
def test_what_must_be_public_is_asked_for(privacy: Privacy, said: dict[str, Any], code: str) -> None:
    with pytest.raises(InvalidRecipe) as refused:
        tabulate_privately(frame_source(records()), ["fsa"], privacy, **said)

    assert refused.value.code == code
    assert message(refused.value.findings[0], "fr") != message(refused.value.findings[0], "en")


def test_ledger_adds_up_and_refuses_beyond_the_budget(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.json")

    assert spent(ledger, "0.1", budget=Decimal("0.3")) == Decimal("0.2")
    assert spent(ledger, "0.1") == Decimal("0.1")
    assert spent(ledger, "0.1") == 0  # ten times a tenth is one: no rounding eats into the budget
    for arguments, code in (
        ({"epsilon": "0.001"}, "budget.spent"),
        ({"epsilon": "0.001", "budget": Decimal(5)}, "budget.already_set"),
    ):
        with pytest.raises(InvalidRecipe) as refused:
            spent(ledger, **arguments)  # type: ignore[arg-type]
        assert refused.value.code == code
    account = ledger.account("contacts")
    assert account is not None
    assert account.releases == 3


def test_ledger_that_cannot_be_read_stops_everything(tmp_path: Path) -> None:
    for text in ("", "{", json.dumps({"version": 1, "series": {"contacts": {"budget": "1", "releases": [{}]}}})):
        path = tmp_path / "ledger.json"
        path.write_text(text)

        with pytest.raises(InvalidRecipe) as refused:
            spent(Ledger(path), "0.1", budget=Decimal(1))

        assert refused.value.code == "budget.unreadable"
        assert path.read_text() == text


def test_two_at_once_do_not_spend_the_same_part(tmp_path: Path) -> None:
    ledger = Ledger(tmp_path / "ledger.json")
    spent(ledger, "0.1", budget=Decimal(1))

    def spend(_: int) -> bool:
        try:
            spent(ledger, "0.1")
        except InvalidRecipe:
            return False
        return True

    with ThreadPoolExecutor(8) as pool:
        assert sum(pool.map(spend, range(20))) == 9
