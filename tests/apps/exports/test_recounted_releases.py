"""Whatever an honest provider releases, the offline check counts the figures of its certificate again: small random tables, rows left out."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from anonymizer.engine import (
    Candidate,
    CriterionUnmet,
    InvalidSource,
    Recipe,
    open_source,
    transform,
    write_csv,
    write_parquet,
)
from anonymizer.engine.table.readers import parquet_source
from tests.drawn import drawn

ROWS = st.tuples(
    st.sampled_from(["1", "2", "3", "4", ""]),  # numbers: typed in Parquet, where a hidden cell is a missing one
    st.sampled_from(["10", "11", "20"]),
    st.sampled_from(["M5V", "M5W", "X0A", ""]),
    st.sampled_from(["rent", "food", "=1+1", 'a "quoted", word', ""]),
    st.sampled_from(["0", "5", "7.5", ""]),
    st.sampled_from(["p", "q", "r", "s", "t", ""]),
)
COLUMNS = ("age", "size", "place", "need", "amount", "person")
LEVELS: dict[str, Any] = {
    "age": [["1", "1-2", "*"], ["2", "1-2", "*"], ["3", "3-4", "*"], ["4", "3-4", "*"]],
    "size": [["10", "10-11", "*"], ["11", "10-11", "*"], ["20", "20", "*"]],
    "place": [["M5V", "M5", "*"], ["M5W", "M5", "*"], ["X0A", "X0", "*"]],
}
RECIPES = st.fixed_dictionaries(
    {
        "quasi": st.lists(st.sampled_from(["age", "size", "place"]), unique=True, min_size=1),
        "fixed": st.booleans(),
        "sensitive": st.lists(st.sampled_from(["need", "amount"]), unique=True),
        "rows": st.sampled_from(["keep", "remove"]),
        "by": st.sampled_from(["records", "cells"]),
        "k": st.integers(1, 4),
        "persons": st.booleans(),
        "others": st.sampled_from(["keep", "drop", "drop"]),
        "close": st.sampled_from([None, None, 0.3, 0.6]),
    }
)


TABLE = [
    *[("1", "10", "M5V", "rent", "5", "p")] * 3, *[("1", "10", "M5V", "food", "5", "q")] * 3,
    *[("2", "20", "M5W", "rent", "7.5", "r")] * 2, *[("2", "20", "M5W", "food", "0", "s")] * 4,
    ("3", "11", "X0A", "food", "5", "t"), ("4", "11", "X0A", "food", "0", "t"),
]  # fmt: skip
SOME_LEFT_OUT = {
    "quasi": ["age", "place"], "fixed": True, "sensitive": ["need"], "rows": "remove", "by": "records", "k": 3, "persons": False, "others": "drop",
    "close": None,
}  # fmt: skip

SOME_BLANK = [("1", "10", "M5V", "rent", "5", "p")] * 3 + [("", "10", "", "rent", "5", "q")] * 4


def recipe_of(choices: Mapping[str, Any]) -> dict[str, Any]:
    fixed = {"level": 0} if choices["fixed"] else {}
    columns: dict[str, Any] = {
        name: {"role": "quasi-identifier", "hierarchy": {"levels": LEVELS[name]}, **fixed} for name in choices["quasi"]
    }
    columns |= dict.fromkeys(choices["sensitive"], "sensitive")
    columns["person"] = {"role": "direct-identifier", "treatment": "pseudonym" if choices["persons"] else "drop"}
    rest = {"role": "other", "treatment": choices["others"]}  # what is kept counts in k like the others
    columns |= {name: rest for name in COLUMNS if name not in columns}
    privacy: list[dict[str, Any]] = [{"model": "k-anonymity", "k": choices["k"]}]
    if choices["close"] and choices["sensitive"]:
        privacy.append({"model": "t-closeness", "column": choices["sensitive"][0], "t": choices["close"]})
    return {
        "columns": columns,
        "privacy": privacy,
        "suppression": {"max_records": 0.9, "rows": choices["rows"], "by": choices["by"]},
        "person": "person" if choices["persons"] else None,
    }  # fmt: skip


def uploaded(rows: list[tuple[str, ...]]) -> Any:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([COLUMNS, *rows])
    return open_source(io.BytesIO(text.getvalue().encode()), filename="contacts.csv")


def release_of(candidate: Candidate, folder: Path, *, version: int = 2) -> None:
    """The folder of a release as the worker writes it, signed by the node; agreement and log are not of this test."""
    from exports.certificates import certificate_of
    from exports.manifests import signed
    from exports.packages.columns import fields_of
    from exports.packages.parquet import write_typed_parquet

    sealed = io.BytesIO()
    write_parquet(candidate, sealed)
    source = parquet_source(sealed)
    with (folder / "data.parquet").open("wb") as file:
        write_typed_parquet(source, fields_of(source, smallest_counts={}), file)
    with (folder / "data.csv").open("wb") as file:
        write_csv(source, file)
    files = [named(folder / name) for name in ("data.parquet", "data.csv")]
    after = {**candidate.after.to_dict(), "reference": "released"}
    if version == 1:  # a report from before: compared with the table before rows were left out, and silent about it
        after = before_removal(candidate, after)
    release = release_like(candidate, after)
    moment = datetime(2026, 6, 1, tzinfo=UTC)
    certificate = certificate_of(
        release, number=1, reason="release", files=files, checks=[], log_head=None, evaluated_at=moment,
        again_on=date(2027, 6, 1),
    )  # fmt: skip
    (folder / "certificate.json").write_text(json.dumps(signed(certificate, part="certificate")))
    manifest = {
        "type": "entente-release", "version": 1, "node": str(uuid4()), "release": str(release.pk),
        "dataset": {"title": {"en": "Contacts"}},
        "agreement": certificate["agreement"], "legal_status": [], "recipe": {"spec": candidate.recipe.to_dict()},
        "files": [*files, named(folder / "certificate.json")],
    }  # fmt: skip
    (folder / "manifest.json").write_text(json.dumps(signed(manifest)))


def named(path: Path) -> dict[str, Any]:
    content = path.read_bytes()
    return {"name": path.name, "size_bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}


def release_like(candidate: Candidate, after: dict[str, Any]) -> Any:
    day, moment = date(2026, 5, 1), datetime(2026, 6, 1, tzinfo=UTC)
    owner = SimpleNamespace(name_en="Maple Test Clinic", name_fr="Clinique d’essai Érable")
    dataset = SimpleNamespace(
        pk=uuid4(), title_en="Contacts", title_fr="Contacts", kind="rows", owner_id=uuid4(), owner=owner,
        anonymized_before_upload=False,
    )  # fmt: skip
    report = SimpleNamespace(
        after=after, k=after["k"], records=candidate.record_count, suppressed_records=candidate.suppressed_records,
        suppression_rate=0.0, loss=candidate.loss, levels=dict(candidate.levels), cells=None, free_text=False, registered={}, withdrawn={},
        columns=list(candidate.columns),
    )  # fmt: skip
    run = SimpleNamespace(
        report=report, recipe=SimpleNamespace(spec=candidate.recipe.to_dict(), required_k=1),
        version=SimpleNamespace(number=1, period_start=day, period_end=day), decided_by=None, decided_at=moment, versions={},
    )  # fmt: skip
    agreement = SimpleNamespace(
        pk=uuid4(), version=1, digest=lambda: "00", small_cell=11, machine_terms=SimpleNamespace(smallest_k=1)
    )
    return SimpleNamespace(
        pk=uuid4(), run=run, dataset=dataset, agreement=agreement, released_at=moment, legal_status=[], purpose="planning",
        columns=list(candidate.columns),
    )  # fmt: skip


def before_removal(candidate: Candidate, after: dict[str, Any]) -> dict[str, Any]:
    """The report as version 1 wrote it: t of each column against the whole table; here any other number stands for that."""
    moved = {name: {**figures, "t": figures["t"] + 0.01} for name, figures in after["sensitive"].items()}
    return {**{name: value for name, value in after.items() if name != "reference"}, "sensitive": moved}


@pytest.mark.django_db
@drawn(12, release=300)
@given(rows=st.lists(ROWS, min_size=4, max_size=40), choices=RECIPES)
@example(rows=TABLE, choices=SOME_LEFT_OUT)
@example(
    rows=SOME_BLANK, choices={**SOME_LEFT_OUT, "sensitive": [], "rows": "keep"}
)  # records that show nothing are lines of commas
def test_every_honest_release_is_counted_again(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, ...]], choices: dict[str, Any]
) -> None:
    from exports.proof import ReleaseFault, verify_release

    recipe = recipe_of(choices)
    try:
        candidate = transform(uploaded(rows), Recipe.from_dict(recipe), key=b"key of the tests")
        if not candidate.record_count:
            return
    except (CriterionUnmet, InvalidSource):
        return
    folder = tmp_path_factory.mktemp("release")
    release_of(candidate, folder)

    proof = verify_release(folder)

    assert {each.fault for each in proof.findings} <= {ReleaseFault.LOG, ReleaseFault.AGREEMENT_MISSING}, proof
    figures = ["records", "k_records", *(f"{figure} {name}" for name in choices["sensitive"] for figure in "lt")]
    measured = {name for name, _, _ in proof.measured}
    assert measured >= {f"{figure} ({name})" for figure in figures for name in ("data.parquet", "data.csv")}
    assert proof.attested == ((("k_persons", candidate.after.k_persons),) if choices["persons"] else ())
    for privacy in candidate.recipe.privacy:
        if (
            privacy.model == "t-closeness"
        ):  # what was asked holds for the rows that left, not for a table that nobody sees
            assert candidate.after.sensitive[privacy.column or ""].t <= choices["close"] + 1e-9


@pytest.mark.django_db
@pytest.mark.parametrize("rows", ["keep", "remove"])
def test_figure_of_before_that_cannot_be_counted_again_is_attested_and_never_called_forged(
    tmp_path: Path, rows: str
) -> None:
    """Certificates of version 1 compared with a table that nobody holds any more; where no row was removed they can still be counted."""
    from exports.proof import ReleaseFault, verify_release

    recipe = recipe_of({**SOME_LEFT_OUT, "rows": rows})
    candidate = transform(uploaded(TABLE), Recipe.from_dict(recipe), key=b"key of the tests")
    release_of(candidate, tmp_path, version=1)

    proof = verify_release(tmp_path)

    assert candidate.suppressed_records == 2
    assert json.loads((tmp_path / "certificate.json").read_bytes())["certificate"]["version"] == 1
    if rows == "remove":
        assert {each.fault for each in proof.findings} == {ReleaseFault.LOG, ReleaseFault.AGREEMENT_MISSING}
        assert [name for name, _ in proof.attested] == ["t need"]
    else:
        assert ReleaseFault.ROWS_BELOW in {each.fault for each in proof.findings}
