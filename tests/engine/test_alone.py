"""The engine by its public names, from a file to files, with what it declares alone; and what an absent extra says.

Also run in an environment that holds nothing else (``tests/release/test_parts.py``): hence no pandas here.
"""

from __future__ import annotations

import random
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from anonymizer.engine import (
    Candidate,
    EngineError,
    InvalidRecipe,
    NotInstalled,
    Privacy,
    Source,
    drift,
    explore,
    measure,
    measure_utility,
    message,
    offer,
    open_source,
    parquet_source,
    profile,
    propose,
    require_file,
    run_attacks,
    snapshot,
    tabulate,
    tabulate_privately,
    transform,
    write_csv,
    write_parquet,
)
from anonymizer.engine.partitioned.runners import InProcess, Spark
from anonymizer.engine.table.readers.confinement import confined_source

K = 5


@pytest.fixture(autouse=True)
def reader_processes() -> None:
    """The process that reads files of others starts as it does in the product."""


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Invented contacts, one a person."""
    draw = random.Random(211)
    rows = [
        f"{number},{draw.choice(('K1A', 'K1N'))} {draw.randint(1, 9)}A{draw.randint(1, 9)},{draw.randint(18, 80)},"
        f"{draw.choice(('English', 'French'))},{draw.choice(('food', 'housing', 'health'))}"
        for number in range(2_000)
    ]
    path = tmp_path_factory.mktemp("alone") / "contacts.csv"
    path.write_text("\n".join(["client_id,postal_code,age,language,need", *rows, ""]), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def source(path: Path) -> Source:
    return open_source(path.open("rb"), filename=path.name)


@pytest.fixture(scope="module")
def candidate(source: Source) -> Candidate:
    recipe = propose(profile(source), k=K)
    assert offer(source, recipe).proposals
    return transform(source, recipe, key=bytes(32))


def test_walk_from_a_file_to_files_reaches_k(candidate: Candidate, source: Source, tmp_path: Path) -> None:
    quasi = candidate.recipe.quasi_identifiers

    with (tmp_path / "out.csv").open("wb") as sink:
        rows = write_csv(candidate, sink).rows
    with (tmp_path / "out.parquet").open("wb") as sink:
        write_parquet(candidate, sink)
    released = parquet_source((tmp_path / "out.parquet").open("rb"))

    assert rows == released.record_count == 2_000
    assert measure(released, quasi_identifiers=quasi, sensitive=["need"], special=True, sampling_fraction=0.1).k >= K
    assert measure_utility(source, released, quasi_identifiers=quasi, targets=["need"]).to_dict()
    assert run_attacks(source, released, quasi_identifiers=quasi, secrets=["need"]).to_dict()


def test_tables_choices_and_drift_need_nothing_more(candidate: Candidate, source: Source) -> None:
    frozen = replace(candidate.recipe, columns={
        name: replace(rule, level=candidate.levels.get(name, rule.level)) for name, rule in candidate.recipe.columns.items()
    })  # fmt: skip

    assert tabulate(source, [["language", "need"]]).report["cells"]
    assert tabulate(source, [["language", "need"]], method="round").report["cells"]
    assert explore(source, propose(profile(source), k=K)).choices
    assert drift(source, frozen, snapshot(source, frozen)).to_dict()


def test_file_of_others_is_read_in_a_process_of_its_own(path: Path, source: Source) -> None:
    with path.open("rb") as file, confined_source(file, filename=path.name) as confined:
        assert confined.columns == source.columns
        assert sum(batch.num_rows for batch in confined.batches()) == 2_000


@pytest.mark.parametrize("runner", [InProcess(), Spark(session=None)], ids=["in-process", "spark"])
def test_work_on_parts_without_its_packages_names_the_extra(
    runner: InProcess | Spark, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ibis", None)

    with pytest.raises(NotInstalled) as refused, runner.on_parts(["a"], ["b"], lambda *_: None, schema=None):  # type: ignore[arg-type,return-value]
        pass

    assert _names_the_extra(refused.value, "spark")


@pytest.mark.parametrize("ending", [".csv", ".parquet"])
def test_written_file_is_not_taken_as_counted_without_duckdb(
    ending: str, candidate: Candidate, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "duckdb", None)

    with pytest.raises(NotInstalled) as refused:
        require_file(candidate, tmp_path / f"out{ending}")

    assert _names_the_extra(refused.value, "recount")


def test_table_under_differential_privacy_without_opendp_names_the_extra(
    source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "opendp", None)

    with pytest.raises(InvalidRecipe) as refused:
        tabulate_privately(source, ["language"], Privacy(Decimal(1)), values={"language": ["English", "French"]})

    assert _names_the_extra(refused.value, "dp")


def _names_the_extra(error: EngineError, extra: str) -> bool:
    """In both languages."""
    (finding,) = error.findings
    return all(f"entente-anonymizer[{extra}]" in message(finding, language) for language in ("en", "fr"))
