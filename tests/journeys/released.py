"""What left, looked at from outside: counted again by pandas alone, compared with the original byte for byte."""

from __future__ import annotations

import hashlib
import io
import json
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


def assert_it_is_safe(received: Received, run: Any, *, k: int = 11) -> pd.DataFrame:
    """The released table, once its smallest group was counted anew and it holds no column that names persons."""
    frame, spec = table(received), run.recipe.spec
    roles = {name: rule["role"] for name, rule in spec["columns"].items()}
    quasi = [name for name in frame.columns if roles[name] == "quasi-identifier"]
    person = spec.get("person")
    person = person if person in frame.columns else None
    smallest = smallest_group(frame, quasi, person)
    assert smallest >= k
    assert smallest == run.report.k
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
