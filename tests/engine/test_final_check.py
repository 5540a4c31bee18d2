"""The final check: a table that would leave and still holds direct identifiers is stopped, whatever the recipe says."""

from __future__ import annotations

import json
import random
import time
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from anonymizer.detectors import NameValues
from anonymizer.engine import Recipe, frame_source, message, profile, propose, transform, write_csv, write_parquet
from anonymizer.engine.recipe import ColumnRule
from anonymizer.engine.table.written_file import WrittenFile
from anonymizer.engine.text.detection import Span
from anonymizer.engine.verification.final_check import IdentifiersRemain, require_no_identifiers, residual_identifiers
from tests.engine.test_identifiers import COLUMNS, FULL, NEEDS

NAMES = NameValues()
TREATMENTS = [{"role": "sensitive", "treatment": "keep"}, {"role": "other", "treatment": "keep"}]


class NoDetector:
    """Finds nothing."""

    name = "none"

    def analyze(self, texts: list[str], *, language: str = "auto") -> list[list[Span]]:
        return [[] for _ in texts]


def candidate_of(rows: pd.DataFrame, columns: dict[str, object], /, **parts: object):  # type: ignore[no-untyped-def]
    recipe = Recipe.from_dict({"columns": columns, **parts})
    return transform(frame_source(rows), recipe, key=b"a key of sixteen", detector=NoDetector())  # type: ignore[arg-type]


def codes(candidate) -> dict[str, str]:  # type: ignore[no-untyped-def]
    found = residual_identifiers(candidate, candidate.recipe, levels=candidate.levels, names=NAMES)
    return {str(finding.column): finding.code for finding in found}


@pytest.mark.parametrize("column", sorted(COLUMNS))
@pytest.mark.parametrize("rule", TREATMENTS, ids=["sensitive", "other"])
def test_a_person_who_keeps_identifiers_is_stopped(column: str, rule: dict[str, object]) -> None:
    chance = random.Random(7)
    table = pd.DataFrame({"outcome": COLUMNS[column](300, chance), "need": chance.choices(NEEDS, k=300)})

    candidate = candidate_of(table, {"outcome": rule, "need": {"role": "sensitive"}})

    with pytest.raises(IdentifiersRemain) as stopped:
        require_no_identifiers(candidate, candidate.recipe, levels=candidate.levels, names=NAMES)
    assert [finding.column for finding in stopped.value.findings] == ["outcome"]
    told = json.dumps([finding.to_dict() for finding in stopped.value.findings], ensure_ascii=False)
    for language in ("en", "fr"):
        told += message(stopped.value.findings[0], language)
    assert not [value for value in set(table["outcome"]) if value in told]


@pytest.mark.parametrize("suffix", [".csv", ".parquet"])
def test_the_written_file_is_searched_as_its_recipient_reads_it(tmp_path: Path, suffix: str) -> None:
    chance = random.Random(3)
    values = [f"+1613{chance.randint(200, 999)}{chance.randint(0, 9999):04d}" for _ in range(60)]
    notes = ['two\nlines, and "quotes"', "-", "=1+1"] * 20
    candidate = candidate_of(
        pd.DataFrame({"line": values, "Line": notes, "empty": [None] * 60}),
        {"line": "other", "Line": "other", "empty": "other"},
    )
    path = tmp_path / f"out{suffix}"
    with path.open("wb") as sink:
        (write_csv if suffix == ".csv" else write_parquet)(candidate, sink)
    written = WrittenFile(path, candidate.columns, is_csv=suffix == ".csv")

    found = residual_identifiers(written, candidate.recipe, levels={}, names=NAMES)

    assert [(finding.column, finding.code) for finding in found] == [("line", "final_check.values")]


def test_strays_in_a_kept_column_are_counted() -> None:
    chance = random.Random(2)
    needs = chance.choices(NEEDS, k=500)
    needs[100:105] = FULL[:5]
    candidate = candidate_of(pd.DataFrame({"need": needs}), {"need": "sensitive"})

    (finding,) = residual_identifiers(candidate, candidate.recipe, levels={}, names=NAMES)

    assert (finding.code, finding.facts) == ("final_check.strays", {"concept": "person_name", "records": 5})


@pytest.mark.parametrize("left", ["call 613-555-2142 tonight", "ecrire a someone@city.ca", "130 692 544"])
def test_what_redaction_missed_stops_the_text(left: str) -> None:
    table = pd.DataFrame({"note": ["nothing"] * 40 + [f"{left} please"]})
    candidate = candidate_of(table, {"note": {"role": "direct-identifier", "treatment": "redact"}})

    assert codes(candidate) == {"note": "final_check.text"}


@pytest.mark.parametrize(
    "written",
    [
        "[PERSON] called [PHONE]",
        "[PERSONNE-4a5b6c7d8e] au 514-555-0142",
        "ada@example.org",
        "call 2-1-1 or 1-800-555-2368",
        "vers 2024-05",
    ],
)
def test_what_the_engine_writes_or_everyone_may_know_stops_no_text(written: str) -> None:
    table = pd.DataFrame({"note": [written, "nothing"] * 30})

    assert not codes(candidate_of(table, {"note": {"role": "direct-identifier", "treatment": "redact"}}))


def test_pseudonyms_bands_and_stars_stop_nothing() -> None:
    chance, rows = random.Random(4), 600
    table = pd.DataFrame(
        {
            "client_id": [f"C{chance.randint(0, 350):05d}" for _ in range(rows)],
            "contact date": [f"2024-{chance.randint(1, 12):02d}-{chance.randint(1, 28):02d}" for _ in range(rows)],
            "postal code": [f"M{chance.randint(1, 9)}V 2T{chance.randint(1, 9)}" for _ in range(rows)],
            "age": [str(chance.randint(18, 90)) for _ in range(rows)],
            "income": [str(chance.randint(0, 900) * 100) for _ in range(rows)],
            "gender": chance.choices(["F", "M", "X"], k=rows),
            "need": chance.choices(NEEDS, k=rows),
            "city": chance.choices(["Hamilton", "London", "Victoria", "Regina"], k=rows),
        }
    )
    proposed = propose(profile(frame_source(table), names=NAMES), k=5)
    linked = {**proposed.columns, "client_id": ColumnRule("direct-identifier", "pseudonym")}
    candidate = transform(frame_source(table), replace(proposed, columns=linked), key=b"sixteen letters!")

    assert "client_id" in candidate.columns
    assert not codes(candidate)


def test_a_column_that_a_person_has_reviewed_passes_and_the_recipe_says_so() -> None:
    table = pd.DataFrame({"agency": random.Random(5).choices(FULL, k=300)})
    recipe = {"agency": {"role": "other", "treatment": "keep", "reviewed": True}}
    candidate = candidate_of(table, recipe)

    assert not codes(candidate)
    assert candidate.recipe.to_dict()["columns"]["agency"]["reviewed"] is True
    assert Recipe.from_dict(candidate.recipe.to_dict()) == candidate.recipe


def test_counts_of_a_table_are_no_numbers_of_files() -> None:
    table = pd.DataFrame(
        {
            "fsa": [f"M{n}{letter}" for n in range(1, 9) for letter in "ABCE"],
            "persons": [str(1_000 + 37 * n) for n in range(32)],
        }
    )
    candidate = candidate_of(
        table,
        {"fsa": "other", "persons": "other"},
        table={"counts": ["persons"], "threshold": 6},
        search={"method": "given"},
    )

    assert not codes(candidate)


def test_two_hundred_thousand_records_are_checked_in_seconds() -> None:
    chance, rows = random.Random(6), 200_000
    columns = {
        f"q{number}": chance.choices([f"{word} {number}" for word in NEEDS * 40], k=rows) for number in range(12)
    }
    columns |= {f"n{number}": [str(chance.randint(0, 40_000) * 10) for _ in range(rows)] for number in range(3)}
    candidate = candidate_of(pd.DataFrame(columns), dict.fromkeys(columns, "other"))
    started = time.process_time()

    residual_identifiers(candidate, candidate.recipe, levels={}, names=NAMES)

    assert time.process_time() - started < 12  # alone on its machine it takes a quarter of that
