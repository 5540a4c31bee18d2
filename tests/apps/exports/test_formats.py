"""The formats of a release: chosen when it is released, described by one package, refused where they do not fit."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import openpyxl
import pyarrow.parquet as pq
import pytest
from django.urls import reverse

from entente.core.errors import Invalid
from tests.printouts import keep

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def received(release_to_city: Callable[..., Any], run_jobs: Callable[..., None]) -> Callable[..., dict[str, bytes]]:
    """The bytes of each file that the city gets of a release."""
    from entente.vault import s3

    def get(**said: Any) -> dict[str, bytes]:
        made = release_to_city(**said)
        run_jobs()
        made.refresh_from_db()
        assert (made.status, made.error_code) == ("available", "")
        delivery = made.entitlements.get().delivery
        bucket = s3.node_bucket()
        return {each["name"]: s3.get_range(bucket, each["key"], 0, each["size_bytes"]) for each in delivery.files}

    return get


def test_release_leaves_in_the_formats_that_were_chosen_with_a_valid_package_around_them(
    received: Callable[..., dict[str, bytes]], shared: Path, tmp_path: Path
) -> None:
    import frictionless

    files = received(formats=["xlsx", "csv", "parquet"])
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)

    described = json.loads(files["datapackage.json"])
    profiles = shared / "data" / "standards" / "datapackage-2.0"
    jsonschema.validate(described, json.loads((profiles / "datapackage.json").read_text()))
    report = frictionless.validate(str(tmp_path / "datapackage.json"))
    keep("frictionless", report.to_summary())
    assert report.valid, report.flatten(["type", "note", "rowNumber", "fieldName"])
    assert [each["path"] for each in described["resources"]] == ["data.parquet", "data.csv", "data.xlsx"]
    fields = described["resources"][1]["schema"]["fields"]
    assert [(each["name"], each["constraints"]) for each in fields] == [
        (name, {"required": True}) for name in ("age", "postal_code", "need", "visits")
    ]
    assert pq.read_table(io.BytesIO(files["data.parquet"])).num_rows == 40
    sheet = openpyxl.load_workbook(io.BytesIO(files["data.xlsx"]), read_only=True).worksheets[0]
    rows = list(sheet.iter_rows(values_only=True))
    keep("excel", "\n".join([f"{len(rows)} rows", *map(str, rows[:3])]))
    assert len(rows) == 41
    english, french = files["README.md"].decode(), files["LISEZMOI.md"].decode()
    assert "Whoever knows age, postal_code of a record finds at least 20 records that share them." in english
    assert "This is no open data." in english
    assert "De-identified: still personal information" in english
    assert "Dépersonnalisé" in french
    assert "Ce ne sont pas des données ouvertes." in french
    assert "## Comment citer" in french
    listed = {each["name"] for each in json.loads(files["manifest.json"])["manifest"]["files"]}
    assert listed == set(files) - {"manifest.json", "log.json"}


def test_formats_are_parquet_and_csv_unless_someone_chooses(received: Callable[..., dict[str, bytes]]) -> None:
    assert set(received()) - {"log.json"} == {
        "data.parquet", "data.csv", "datapackage.json", "README.md", "LISEZMOI.md", "certificate.json", "agreement.json", "manifest.json",
    }  # fmt: skip


def test_workbook_of_a_large_table_is_refused_with_advice_and_nothing_is_released(
    run: Any, release_to_city: Callable[..., Any], agreement: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    type(run.report).objects.filter(pk=run.report.pk).update(records=100_001)
    answers = {
        "agreement": agreement.pk,
        "purpose": "service-planning",
        "recipients": [network.city.pk],
        "ends_on": agreement.ends_on.isoformat(),
        "formats": ["xlsx"],
        "agreed": "on",
    }

    with pytest.raises(Invalid) as refused:
        release_to_city(formats=["xlsx", "csv"])
    page = sign_in(network.steward).post(reverse("exports:release_run", args=[run.pk]), answers)

    assert [finding.code for finding in refused.value.findings] == ["release.too_many_rows_for_workbook"]
    assert page.status_code == 422
    assert "holds at most 100,000 rows" in page.content.decode()
    assert not run.releases.exists()


def test_release_whose_copies_are_marked_needs_a_format_that_carries_the_mark(
    run: Any, release_to_city: Callable[..., Any], agreement: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "fingerprint": True})
    answers = {
        "agreement": agreement.pk, "purpose": "service-planning", "recipients": [network.city.pk],
        "ends_on": agreement.ends_on.isoformat(), "formats": ["xlsx"], "agreed": "on",
    }  # fmt: skip

    with pytest.raises(Invalid) as refused:
        release_to_city(formats=["xlsx"])
    page = sign_in(network.steward).post(reverse("exports:release_run", args=[run.pk]), answers)

    assert [finding.code for finding in refused.value.findings] == ["release.mark_needs_rows"]
    assert (page.status_code, "Add one of the two" in page.content.decode()) == (422, True)
    assert not run.releases.exists()
