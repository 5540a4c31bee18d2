"""A region and files of its directory, small and invented."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.utils import timezone

COLUMNS = (
    "ResourceAgencyNum", "PublicName", "AlternateName", "TaxonomyLevelName", "ParentAgency", "ParentAgencyNum",
    "PhysicalAddress1", "PhysicalCity", "PhysicalStateProvince", "PhysicalPostalCode", "PhysicalAddressIsPrivate",
    "Latitude", "Longitude", "HoursOfOperation", "Phone1Number", "Phone1Name", "Phone1IsPrivate", "EmailAddressMain",
    "AgencyStatus", "AgencyDescription", "Eligibility", "LanguagesOffered", "DisabilitiesAccess", "FeeStructureSource",
    "SeniorWorkerName", "ExcludeFromWebsite", "TaxonomyCodes", "Categories",
)  # fmt: skip
ACTIVE = {"TaxonomyLevelName": "Site", "AgencyStatus": "Active", "ExcludeFromWebsite": "No", "PhysicalAddressIsPrivate": "No", "Phone1IsPrivate": "FALSE"}  # fmt: skip


def flat_row(number: int, name: str, **values: str) -> dict[str, str]:
    """A site of an agency, as resource software writes it."""
    said = {"ResourceAgencyNum": str(number), "PublicName": name, "ParentAgency": "Maple Community Centre", "ParentAgencyNum": "1", **ACTIVE}  # fmt: skip
    return {**said, **values}


AGENCY = flat_row(1, "Maple Community Centre", TaxonomyLevelName="Agency", ParentAgency="", ParentAgencyNum="0", AgencyDescription="An invented agency.", EmailAddressMain="office@example.org")  # fmt: skip
PANTRY = flat_row(
    2, "Maple Food Pantry", PhysicalAddress1="10 Example St", PhysicalCity="Toronto", PhysicalStateProvince="ON",
    PhysicalPostalCode="M5V 2T6", Latitude="43.645", Longitude="-79.395", HoursOfOperation="Monday-Friday, 9-5",
    Phone1Number="416-555-0100", LanguagesOffered="Chinese (Cantonese, Mandarin)", DisabilitiesAccess="Wheelchair accessible",
    AgencyDescription="Groceries for <b>everyone</b>.", FeeStructureSource="No fee", Categories="Food Pantries",
)  # fmt: skip
YOUTH = flat_row(
    3, "Clinique jeunesse Érable", PhysicalAddress1="12 Example St", PhysicalCity="Toronto", PhysicalPostalCode="M5V 2T6",
    Latitude="43.70", Longitude="-79.40", HoursOfOperation="Monday-Friday 9-5, closed for lunch", Phone1Number="416-555-0101",
    LanguagesOffered="French; Chinese; interpreters on request", Eligibility="Youth 12-24", AgencyDescription="Santé mentale et counseling pour adolescents.",
)  # fmt: skip


def as_csv(rows: list[dict[str, str]], columns: tuple[str, ...] = COLUMNS) -> str:
    """The rows under their header."""
    out = io.StringIO()
    writer = csv.DictWriter(out, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@pytest.fixture
def region(db: None) -> Any:
    from entente.organizations.services import found_organization

    return found_organization(kind="region_211", name_en="Maple 211", name_fr="Érable 211", jurisdiction="CA-ON")


@pytest.fixture
def take_in(region: Any, tmp_path: Path) -> Callable[..., Any]:
    """Takes a file in as the server's command does: rows of a flat table, tables of a package, or JSON."""
    from entente.directory.services import import_file

    def take(given: Any, *, owner: Any = None, name: str = "Resources", mapping: dict[str, str] | None = None, columns: Any = COLUMNS, open_taxonomies: Any = (), accepts_loss: bool = True, encoding: str = "") -> Any:  # fmt: skip
        if isinstance(given, Path):
            path = given
        elif isinstance(given, list):
            path = tmp_path / "resources.csv"
            path.write_text(as_csv(given, columns), "utf-8")
        elif "id" in given or "contents" in given:
            path = tmp_path / "services.json"
            path.write_text(json.dumps(given), "utf-8")
        else:
            path = tmp_path / "package.zip"
            with zipfile.ZipFile(path, "w") as archive:
                for table, text in given.items():
                    archive.writestr(f"{table}.csv", text)
        return import_file(
            owner or region, name, path, mapping or {}, now=timezone.now(), open_taxonomies=open_taxonomies, accepts_loss=accepts_loss, encoding=encoding,
        )  # fmt: skip

    return take
