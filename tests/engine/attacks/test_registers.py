"""A candidate is linked with the registers that others can read, by exactly the columns that they tell, and with their files."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any
from weakref import ref

import numpy as np
import pandas as pd
import pytest

from anonymizer.engine import Recipe, frame_source, transform
from anonymizer.engine.attacks import Effort, Register, Rehearsal, Trial, rehearse
from anonymizer.engine.attacks import rehearsal as module
from anonymizer.engine.attacks.registers import links_of

KEY = b"k" * 32
ON = date(2026, 1, 1)
NOBODY = [""]


def clients(size: int = 400) -> pd.DataFrame:
    """Invented clients: large groups by gender, while at most two share a trade, which counts as known to nobody."""
    rng = np.random.default_rng(5)
    return pd.DataFrame(
        {
            "postal_code": [f"M{number % 4 + 1}A 1A{number % 9 + 1}" for number in range(size)],
            "gender": rng.choice(["F", "M"], size),
            "birth_year": rng.integers(1940, 2005, size).astype(str),
            "trade": [f"Trade {number // 2}" for number in range(size)],
            "need": rng.choice(["rent", "food", "legal"], size),
        }
    )


def recipe(**columns: Any) -> Recipe:
    rules: dict[str, Any] = {
        "postal_code": {"role": "quasi-identifier", "treatment": "generalize", "hierarchy": {"builtin": "postal-code"}, "level": 1},
        "gender": {"role": "quasi-identifier", "treatment": "keep"},
        "birth_year": {"role": "quasi-identifier", "treatment": "drop"},
        "trade": {"role": "sensitive", "treatment": "keep"},
        "need": {"role": "sensitive", "treatment": "keep"},
        **columns,
    }  # fmt: skip
    return Recipe.from_dict(
        {"columns": rules, "privacy": [{"model": "k-anonymity", "k": 11}], "search": {"method": "given"}}
    )


def rehearsed(*registers: Register, table: pd.DataFrame | None = None, spec: Recipe | None = None) -> Rehearsal:
    source = frame_source(clients() if table is None else table)
    candidate = transform(source, spec or recipe(), key=KEY)
    kinds = {"postal_code": "postal_code", "birth_year": "year"}
    return rehearse(source, candidate, registers=registers, kinds=kinds, on=ON, effort=Effort(tries=5))


def trial(rehearsal: Rehearsal, attack: str, key: str = "a") -> Trial:
    return next(item for item in rehearsal.trials if (item.attack, item.register) == (attack, key))


def reasons(rehearsal: Rehearsal) -> set[tuple[str, str, str]]:
    return {(item.what, item.why, item.register) for item in rehearsal.not_tried if "register" in item.what}


def test_register_of_trades_singles_out_though_k_is_reached() -> None:
    """The planted weakness: k counts what neighbours know, and nobody thought of the register of a profession."""
    plain, weak = (
        rehearsed(Register("a", columns)) for columns in ({"sex": "gender"}, {"sex": "gender", "occupation": "employment", "Trade": "other"})
    )  # fmt: skip

    safe, found = trial(plain, "named-register"), trial(weak, "named-register")

    assert safe.interval[0] <= 1 / 11
    assert safe.facts["alone"] == 0
    assert found.interval[0] > 0.4
    assert found.column == "trade"
    assert found.known == ("gender", "trade")
    assert found.facts["alone"] > 50
    assert weak.worst is not None
    assert weak.worst.interval[0] >= found.interval[0] > 1 / 11


def test_only_what_a_register_tells_is_linked() -> None:
    rehearsal = rehearsed(Register("a", {"Code postal": "postal_code"}), Register("b", {"plate": "other"}))

    assert trial(rehearsal, "named-register").known == ("postal_code",)
    assert reasons(rehearsal) >= {("named-register", "tells-nothing", "b")}


def test_without_registers_it_is_said() -> None:
    assert ("named-register", "none-named", "") in reasons(rehearsed())


@pytest.mark.parametrize("registers", [(), (Register("a", {"sex": "gender", "Trade": "other"}),)])
def test_whole_tables_are_let_go_after_the_first_attack(
    registers: tuple[Register, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    whole: list[ref[Any]] = []
    still_there: list[int] = []
    scene_of, recognition_of = module._scene, module.recognition

    def watched_scene(*arguments: Any) -> Any:
        scene, owners = scene_of(*arguments)
        tables = (scene.original, scene.released)
        whole.extend(ref(column.codes) for table in tables for column in table.columns.values())
        return scene, owners

    def watched_recognition(*arguments: Any, **options: Any) -> Any:
        still_there.append(sum(reference() is not None for reference in whole))
        return recognition_of(*arguments, **options)

    monkeypatch.setattr(module, "_scene", watched_scene)
    monkeypatch.setattr(module, "recognition", watched_recognition)

    rehearsed(*registers)

    assert len(whole) == 8
    assert set(still_there) == {0}


def test_file_is_linked_beside_people_who_are_not_in_the_table() -> None:
    """Half of the entries are of clients, spelled otherwise; the others practise the same trades and are no clients."""
    table = clients()
    entries = pd.DataFrame(
        {
            "Sex": [*table["gender"].str.lower()[:100], *["x"] * 100],
            "Trade": [*table["trade"].str.upper()[:100], *table["trade"][100:200]],
        }
    )
    register = Register("a", {"Sex": "gender", "Trade": "other"}, file=frame_source(entries))

    linked = trial(rehearsed(register, table=table), "register-file")

    assert linked.facts == {"entries": 200, "inside": pytest.approx(90, abs=15)}  # without the people held back
    assert linked.interval[0] > 0.4
    assert linked.control == 0.0  # nobody with such a gender is in the table
    assert linked.known == ("gender", "trade")


def test_people_of_the_file_who_are_taken_for_others_are_counted() -> None:
    """Whoever is not in the table shows what one record of it shows, which is somebody else's."""
    table = clients()
    table["birth_year"] = [str(1900 + number % 100) for number in range(400)]
    entries = pd.DataFrame({"born": ["1931", "1932"], "Trade": [table["trade"][62], table["trade"][200]]})
    keep = recipe(birth_year={"role": "other", "treatment": "drop"})
    register = Register("a", {"Trade": "other", "born": "birth"}, file=frame_source(entries))

    both = trial(rehearsed(register, table=table, spec=keep), "register-file")

    assert both.known == ("trade",)  # the year of birth does not leave, so that it cannot tell them apart
    assert both.facts["inside"] == 2


def test_birth_tells_age_and_a_postal_code_its_area() -> None:
    register = Register("a", {"dob": "birth", "pc": "postal_code", "lives_in": "place"})

    links = {link.column: link for link in links_of(register, {"age": "age", "fsa": "fsa", "city": None, "province": "province"}, on=ON)}  # fmt: skip

    assert set(links) == {"age", "fsa", "city", "province"}
    assert links["age"].of_register is not None
    assert links["age"].of_register("1990-01-02") == links["age"].of_table("35 ans") == "35"
    assert links["age"].of_register("2990-01-02") is None
    assert links["fsa"].of_register is not None
    assert links["fsa"].of_register("m5v2t6") == links["fsa"].of_table("M5V") == "M5V"
    assert links["province"].of_register is not None
    assert links["province"].of_register("M5V 2T6") == links["province"].of_table("Ontario") == "ON"
    assert links["city"].register == "lives_in"


def test_file_of_other_people_is_said_and_not_called_safe() -> None:
    entries = pd.DataFrame({"Trade": ["Astronaut", "Diver"]})

    rehearsal = rehearsed(Register("a", {"Trade": "other"}, file=frame_source(entries)))

    assert ("register-file", "file-nobody", "a") in reasons(rehearsal)
    assert not [item for item in rehearsal.trials if item.attack == "register-file"]


@pytest.mark.parametrize(
    ("columns", "content", "why"),
    [
        ({"Trade": "other"}, {"Job": ["Trade 1"]}, "file-unread"),  # its columns are not those that were named
        ({"age": "age"}, {"age": ["37"]}, "file-unlike"),  # an age is no year of birth
    ],
)
def test_file_that_cannot_be_linked_is_said(columns: Mapping[str, str], content: dict[str, list[str]], why: str) -> None:  # fmt: skip
    register = Register("a", columns, file=frame_source(pd.DataFrame(content)))
    open_years = recipe(birth_year={"role": "sensitive", "treatment": "keep"})

    rehearsal = rehearsed(register, spec=open_years)

    assert ("register-file", why, "a") in reasons(rehearsal)
    assert trial(rehearsal, "named-register")  # what it tells is tried all the same


def test_blanks_in_a_file_are_nobody() -> None:
    """An adversary's file of empty cells does not make everybody with a blank a match."""
    table = clients()
    table.loc[:50, "trade"] = None
    entries = pd.DataFrame({"Trade": [None, "", "  ", *(f"Trade {number}" for number in range(150, 160))]})

    linked = trial(rehearsed(Register("a", {"Trade": "other"}, file=frame_source(entries)), table=table), "register-file")  # fmt: skip

    assert linked.facts["entries"] == 13
    assert 0 < linked.facts["inside"] <= 10


def test_file_that_is_gone_is_said() -> None:
    rehearsal = rehearsed(Register("a", {"Trade": "other"}, without_file="file-gone"))

    assert ("register-file", "file-gone", "a") in reasons(rehearsal)


def test_time_that_is_over_names_each_register() -> None:
    source = frame_source(clients())
    candidate = transform(source, recipe(), key=KEY)
    shown = iter([0.0] * 3)

    def stop(share: float) -> None:
        from anonymizer.engine.attacks import Stopped

        if share > 0 and next(shown, None) is None:
            raise Stopped

    rehearsal = rehearse(source, candidate, registers=[Register("a", {"sex": "gender"}), Register("b", {"Trade": "other"})], progress=stop)  # fmt: skip

    assert reasons(rehearsal) >= {("named-register", "stopped", "a"), ("named-register", "stopped", "b")}


def test_what_is_stored_reads_back() -> None:
    rehearsal = rehearsed(Register("a", {"Trade": "other"}, completeness=40, without_file="file-gone"))

    again = Rehearsal.from_dict(rehearsal.to_dict())

    assert again == rehearsal
    assert trial(again, "named-register").facts["complete"] == 40
