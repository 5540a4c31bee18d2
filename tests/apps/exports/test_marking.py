"""Copies that name their recipient: the same rows in an order of its own; a copy that was cut still names it, and nobody else."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pytest
from django.core.management import call_command

from anonymizer.engine import frame_source
from exports.marking import SURE, Marked, likeness, rows_of

COLUMNS = ["age", "place", "need"]
MARKS = [bytes([number]) * 32 for number in range(5)]


def table(*, distinct: bool) -> Any:
    draw = np.random.default_rng(5)
    needs = [f"need {n}" for n in range(400)] if distinct else draw.choice(["food", "rent", "tax", "care"], 400)
    return frame_source(pd.DataFrame({"age": draw.choice(["20-29", "30-39"], 400), "place": "M5V", "need": needs}))


@pytest.mark.parametrize("distinct", [True, False])
@pytest.mark.parametrize(
    ("cut", "named"),
    [
        (lambda rows: rows, True),
        (lambda rows: rows[100:220], True),
        (lambda rows: np.delete(rows, np.arange(3, 400, 60)), True),
        (np.sort, False),
        (lambda rows: rows[:12], False),
    ],
)
def test_copy_names_its_recipient_as_long_as_some_stretch_keeps_its_order(
    distinct: bool, cut: Callable[[Any], Any], named: bool
) -> None:
    source = table(distinct=distinct)
    orders = [rows_of(Marked(source, mark, rows=400), COLUMNS) for mark in MARKS]

    scores = [likeness(cut(orders[2].copy()), order) for order in orders]

    assert sorted(orders[0].tolist()) == sorted(rows_of(source, COLUMNS).tolist())
    assert [place for place, score in enumerate(scores) if score >= SURE] == ([2] if named else [])


@pytest.mark.django_db(transaction=True)
@pytest.mark.slow
def test_recipients_under_an_agreement_that_asks_for_it_get_copies_of_their_own(
    approve: Callable[..., Any], agreement: Any, network: Any, run_jobs: Callable[..., None], tmp_path: Path
) -> None:
    from django.utils import timezone

    from entente.vault import s3
    from exports.proof import verify_package
    from exports.services import release_run

    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "fingerprint": True})
    agreement.parties.create(organization=network.region, role="recipient")
    cells = {
        "age": ["30-39", "40-49"] * 60,
        "postal_code": ["M5V", "M4C"] * 60,
        "need": [f"need {n}" for n in range(120)],
    }
    run = approve(table={**cells, "visits": ["3"] * 120}, k=60)
    run.report.records, run.report.after = 120, {**run.report.after, "k_records": 60, "records": 120}
    run.report.save()
    release = release_run(
        run.pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city, network.region], ends_on=agreement.ends_on,
        by=network.steward, now=timezone.now(), formats=["csv", "parquet"],
    )  # fmt: skip
    run_jobs()
    release.refresh_from_db()
    folders = {}
    for entitlement in release.entitlements.select_related("recipient", "delivery"):
        folder = tmp_path / str(entitlement.pk)
        folder.mkdir()
        for file in entitlement.delivery.files:
            content = s3.get_range(s3.node_bucket(), file["key"], 0, file["size_bytes"])
            (folder / file["name"]).write_bytes(content)
        folders[str(entitlement.recipient)] = folder
    one, other = folders["City of Maple"], folders["Maple 211"]
    faults = {name: {each.fault.value for each in verify_package(folder).findings} for name, folder in folders.items()}
    lines = (one / "data.csv").read_text().splitlines(keepends=True)
    leak = tmp_path / "leak.csv"
    leak.write_text("".join([lines[0], *lines[20:100]]))
    said, unsaid = io.StringIO(), io.StringIO()
    call_command("name_leak", str(release.pk), str(leak), stdout=said)
    leak.write_text("".join([lines[0], *sorted(lines[1:])]))
    with pytest.raises(SystemExit):
        call_command("name_leak", str(release.pk), str(leak), stdout=unsaid)

    assert (release.status, set(map(len, (lines,)))) == ("available", {121})
    assert sorted(lines) == sorted((other / "data.csv").read_text().splitlines(keepends=True))
    assert lines != (other / "data.csv").read_text().splitlines(keepends=True)
    assert json.loads((one / "manifest.json").read_bytes())["manifest"]["marked_from"]
    # The parties and terms were changed behind the signatures, and the log may be held back by another database of the cluster.
    assert all(found <= {"log", "agreement"} for found in faults.values()), faults
    assert "It is the copy of City of Maple." in said.getvalue()
    assert "names nobody" in unsaid.getvalue()
