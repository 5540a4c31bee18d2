"""Our attacks against the recorded answers of anonymeter, on the same tables and by the same definitions."""

from __future__ import annotations

import json
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import pandas as pd
import pytest

from anonymizer.engine import frame_source
from anonymizer.engine.attacks import AttackResult, Effort, inference, linkability, scene, singling_out
from anonymizer.engine.attacks.rates import rate, result

ROOT = Path(__file__).resolve().parents[3]
RECORDED = json.loads((Path(__file__).parent / "anonymeter.json").read_text())
CASES = [(release, attack) for release, attacks in RECORDED["found"].items() for attack in attacks]


@cache
def peer() -> ModuleType:
    spec = spec_from_file_location("anonymeter_peer", ROOT / "tools" / "benchmarks" / "peers" / "anonymeter_peer.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def ours(release: str, attack: str) -> AttackResult:
    made = {name: frame_source(pd.DataFrame(table)) for name, table in peer().tables().items()}
    columns = [*peer().COLUMNS, *([peer().SECRET] if attack == "inference" else [])]
    played = scene(made["original"], made[release], columns=columns, control=made["control"])
    effort = Effort(RECORDED["attacks"], seed=211)
    match attack:
        case "linkability":
            return linkability(played, parts=peer().PARTS, effort=effort)
        case "inference":
            return inference(played, secret=peer().SECRET, effort=effort)
        case _:
            return singling_out(played, columns=int(attack[-1]), effort=effort)


def test_tables_are_those_of_the_recording() -> None:
    assert peer().digest(peer().tables()) == RECORDED["digest"]


@pytest.mark.parametrize(("release", "attack"), CASES)
def test_risk_computed_from_their_counts_is_theirs(release: str, attack: str) -> None:
    theirs: dict[str, Any] = RECORDED["found"][release][attack]

    found = result(
        rate(RECORDED["attacks"], theirs["successes"]),
        rate(RECORDED["attacks"], theirs["baseline"]),
        rate(theirs["control_attacks"], theirs["control"]),
    )

    assert found.risk == pytest.approx(theirs["risk"], abs=1e-12)
    assert found.interval == pytest.approx(tuple(theirs["interval"]), abs=1e-12)


@pytest.mark.parametrize(("release", "attack"), CASES)
def test_intervals_overlap(release: str, attack: str) -> None:
    theirs: dict[str, Any] = RECORDED["found"][release][attack]

    found = ours(release, attack)

    for mine, other in (
        (found.interval, theirs["interval"]),
        (found.attack.interval, rate(RECORDED["attacks"], theirs["successes"]).interval),
        (
            found.control.interval if found.control else (0, 0),
            rate(theirs["control_attacks"], theirs["control"]).interval,
        ),
    ):
        assert max(mine[0], other[0]) <= min(mine[1], other[1])


def test_the_recording_tells_a_close_release_from_one_about_others() -> None:
    """Otherwise overlapping intervals would mean nothing."""
    assert ours("close", "linkability").interval[0] > ours("fresh", "linkability").interval[1]
    assert ours("close", "inference").interval[0] > ours("fresh", "inference").interval[1]


ANONYMOUS = RECORDED["anonymous"]["found"]
GROUPS = ["age", "area", "language"]


def singled_out(columns: int, names: list[str], *, distinct: bool = False) -> AttackResult:
    """Ours on the 11-anonymous release; ``distinct``: equal records taken for one, as the peer does."""
    frames = {name: pd.DataFrame(table)[names] for name, table in peer().anonymous_tables().items()}
    original, control, released = (
        frame_source(frame.drop_duplicates() if distinct else frame)
        for frame in (frames["original"], frames["control"], frames["released"])
    )
    played = scene(original, released, columns=names, control=control)
    return singling_out(played, columns=columns, effort=Effort(RECORDED["attacks"], seed=211, tries=20))


def test_eleven_anonymous_tables_are_those_of_the_recording() -> None:
    tables = peer().anonymous_tables()
    released = pd.DataFrame(tables["released"])

    assert peer().digest(tables) == RECORDED["anonymous"]["digest"]
    assert released.groupby(GROUPS).size().min() >= 11


@pytest.mark.parametrize("columns", [1, 3])
def test_both_single_people_out_of_an_eleven_anonymous_release_by_all_of_its_columns(columns: int) -> None:
    """Its groups are large; its amounts are as they were. Looking at the groups alone would find nothing."""
    theirs: dict[str, Any] = ANONYMOUS[f"all_{columns}"]

    outcome = singled_out(columns, [*GROUPS, "amount"])

    assert max(outcome.interval[0], theirs["interval"][0]) <= min(outcome.interval[1], theirs["interval"][1])
    assert outcome.interval[0] > 0
    assert next(iter(outcome.facts["by_column"])) == "amount"


def test_neither_singles_anyone_out_by_one_column_of_the_groups() -> None:
    assert singled_out(1, GROUPS).attack.successes == ANONYMOUS["groups_1"]["successes"] == 0


def test_the_peer_takes_equal_records_for_one_and_so_finds_people_alone_in_groups_of_eleven() -> None:
    """The one difference: there eleven people who show the same are one row, and a predicate that fits it "isolates" it."""
    assert singled_out(3, GROUPS).attack.successes == 0
    assert ANONYMOUS["groups_3"]["successes"] > 0
    assert singled_out(3, GROUPS, distinct=True).attack.successes > 0
