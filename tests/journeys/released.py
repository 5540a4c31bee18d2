"""What left, looked at from outside: counted again by pandas alone, compared with the original byte for byte."""

from __future__ import annotations

import hashlib
import io
import json
from collections import Counter
from collections.abc import Iterable
from typing import Any

import pandas as pd

from tests.journeys.line import Received

SUPPRESSED = "*"
SHORTEST = 5  # of a value whose presence in other text means something


def table(received: Received) -> pd.DataFrame:
    """The released CSV, every cell as text."""
    return pd.read_csv(io.BytesIO(received.files["data.csv"]), dtype=str, keep_default_na=False)


def smallest_group(frame: pd.DataFrame, quasi_identifiers: list[str], person: str | None) -> int:
    """k, by a plain GROUP BY: the fewest records (distinct persons, where a column tells them) that share all their values.

    A blank person is a person of its own. A row whose quasi-identifiers were all suppressed tells nothing and is left out.
    """
    if not quasi_identifiers:
        return len(frame)
    told = frame[~(frame[quasi_identifiers] == SUPPRESSED).all(axis=1)]
    if person is None:
        return int(told.groupby(quasi_identifiers).size().min())
    ids = told[person].where(told[person] != "", "blank " + told.index.astype(str).to_series(index=told.index))
    return int(ids.groupby([told[name] for name in quasi_identifiers]).nunique().min())


def smallest_trace(frame: pd.DataFrame, quasi_identifiers: list[str], person: str) -> int:
    """The fewest codes of persons that share a trace: the classes of all rows of a code, each as often as it occurs.

    A blank person is a person of its own, and codes whose rows were all suppressed tell nothing.
    """
    codes = frame[person].where(frame[person] != "", "blank " + frame.index.astype(str).to_series(index=frame.index))
    traces: dict[str, list[tuple[str, ...]]] = {}
    for code, *values in zip(codes, *(frame[name] for name in quasi_identifiers), strict=True):
        traces.setdefault(code, []).append(tuple(values))
    nothing = (SUPPRESSED,) * len(quasi_identifiers)
    telling = [tuple(sorted(trace)) for trace in traces.values() if set(trace) != {nothing}]
    return min(Counter(telling).values())


def counted_columns(frame: pd.DataFrame, spec: dict[str, Any]) -> list[str]:
    """What leaves and a stranger might know: all save what is sensitive, a code, text, or stated to be unknown (ADR 0026)."""
    rules = spec["columns"]
    if spec.get("table"):
        return [name for name in frame.columns if rules[name]["role"] == "quasi-identifier"]
    apart = {spec.get("person"), *spec.get("assumed_unknown", [])}
    return [
        name
        for name in frame.columns
        if rules[name]["role"] in ("quasi-identifier", "other")
        and rules[name]["treatment"] not in ("pseudonym", "redact")
        and (rules[name].get("kind"), rules[name]["treatment"]) != ("text", "keep")
        and name not in apart
    ]


def assert_k_is_true(frame: pd.DataFrame, run: Any, *, k: int) -> None:
    """Classes counted anew are as large as reported: in records always, in persons and their traces where codes tell them."""
    spec, after = run.recipe.spec, run.report.after
    counted = counted_columns(frame, spec)
    assert set(counted) == set(after["quasi_identifiers"]) & set(frame.columns)
    records = smallest_group(frame, counted, None)
    if not counted:
        assert records >= k
        return
    assert records == after["k_records"]
    assert records >= run.report.k >= k
    person = spec.get("person")
    if person not in frame.columns:
        return
    smallest = min(smallest_group(frame, counted, person), smallest_trace(frame, counted, person))
    if after["traces"]["renewed_units"]:  # rows with a code each: more codes than persons
        assert smallest >= run.report.k
    else:
        assert smallest == run.report.k


def assert_it_is_safe(received: Received, run: Any, *, k: int = 11) -> pd.DataFrame:
    """The released table, once its smallest group was counted anew and it holds no column that names persons."""
    frame, spec = table(received), run.recipe.spec
    roles = {name: rule["role"] for name, rule in spec["columns"].items()}
    person = spec.get("person")
    assert_k_is_true(frame, run, k=k)
    assert len(frame) == run.report.records
    treatments = {name: rule["treatment"] for name, rule in spec["columns"].items()}
    naming = {name: treatments[name] for name in frame.columns if roles[name] == "direct-identifier"}
    assert "pseudonym" not in {treatment for name, treatment in naming.items() if name != person}
    assert set(naming.values()) <= {"pseudonym", "redact"}  # text whose details were blacked out, where terms allow it
    parquet = pd.read_parquet(io.BytesIO(received.files["data.parquet"]))
    assert list(parquet.columns) == list(frame.columns)
    assert len(parquet) == len(frame)
    return frame


def assert_nobody_is_named(received: Received, names: Iterable[str], *, apart_from: Iterable[str] = ()) -> None:
    """None of these values (of the original's names, telephones, addresses) is a cell, or part of one, of what left."""
    values = {value.strip() for value in names if len(value.strip()) >= SHORTEST}
    assert values, "nothing to look for"
    frame = table(received)
    cells = {name: set(frame[name]) for name in frame.columns if name not in set(apart_from)}
    for name, found in cells.items():
        assert not found & values, name
    text = "\n".join(sorted({cell for found in cells.values() for cell in found if len(cell) >= SHORTEST}))
    assert not [value for value in values if value in text]


def assert_manifest_tells_the_truth(received: Received, made: Any) -> dict[str, Any]:
    """The manifest is authentic and names the bytes that were received, as the pages and the release do."""
    from exports.manifests import is_authentic

    document: dict[str, Any] = json.loads(received.files["manifest.json"])
    assert is_authentic(document)
    tampered = {**document, "manifest": {**document["manifest"], "purpose": "marketing"}}
    assert not is_authentic(tampered)
    hashes = {name: hashlib.sha256(content).hexdigest() for name, content in received.files.items()}
    assert hashes == received.hashes
    assert {each["name"]: each["sha256"] for each in document["manifest"]["files"]} == {
        name: sha256 for name, sha256 in hashes.items() if name != "manifest.json"
    }
    assert {file.name: file.sealed.sha256 for file in made.files.all()} == {
        name: sha256 for name, sha256 in hashes.items() if name != "manifest.json"
    }
    assert document["manifest"]["release"] == str(made.pk)
    return document
