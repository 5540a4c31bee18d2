"""Terms of the licensed taxonomy of 211 services never reach anyone outside, whatever their taxonomy is called and whichever file brings them."""

from __future__ import annotations

import csv
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.apps.directory.conftest import AGENCY, PANTRY

pytestmark = pytest.mark.django_db

SERVICE = "id,organization_id,name,description,status\nuuid-1,o1,Maple Food Pantry,Groceries,active\n"
ORGANIZATION = "id,name,description\no1,Maple Centre,Invented\n"
CODES = ("BD-1800", "BD-1800.2000", "bd-1800.2000-200", "PN-8100.3000-050.10", "YN-0500 * BD-1800.2000")


def table(rows: list[dict[str, str]]) -> str:
    out = io.StringIO()
    writer = csv.DictWriter(out, list(dict.fromkeys(name for row in rows for name in row)), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def package(folder: Path, taxonomy: dict[str, str] | None, terms: list[dict[str, str]]) -> Path:
    """A package of HSDS 3 with one service that has every term."""
    attributes = [{"id": f"a{row['id']}", "link_id": "uuid-1", "link_entity": "service", "taxonomy_term_id": row["id"]} for row in terms]  # fmt: skip
    tables = {"service": SERVICE, "organization": ORGANIZATION, "taxonomy_term": table(terms), "attribute": table(attributes)}  # fmt: skip
    if taxonomy is not None:
        tables["taxonomy"] = table([taxonomy])
    path = folder / "package.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name, text in tables.items():
            archive.writestr(f"{name}.csv", text)
    return path


def old_package(folder: Path, vocabulary: str, identifier: str) -> Path:
    """The same by HSDS 1, whose terms name their vocabulary."""
    path = folder / "old.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("organizations.csv", "id,name,description\n1,Maple Centre,Invented\n")
        archive.writestr("services.csv", "id,organization_id,name,description,status\n1,1,Maple Food Pantry,Groceries,active\n")  # fmt: skip
        archive.writestr("locations.csv", "id,organization_id,name\n1,1,Maple\n")
        archive.writestr("taxonomy.csv", table([{"id": identifier, "name": "Zucchini Pantries", "parent_id": "", "vocabulary": vocabulary}]))  # fmt: skip
        archive.writestr("services_taxonomy.csv", f"id,service_id,taxonomy_id,taxonomy_detail\n1,1,{identifier},Zucchini\n")  # fmt: skip
    return path


def shown(client: Any, region: Any) -> str:
    """All that anyone reads of the directory, and what is exported of it."""
    from entente.directory.models import Attribute, Listing, Taxonomy, TaxonomyTerm

    public = [*TaxonomyTerm.objects.exclude(origin=None), *Taxonomy.objects.exclude(origin=None)]
    texts = [f"{each.name} {each.description}" for each in public]
    texts += [each.value for each in Attribute.objects.exclude(origin=None)]
    for page in ("/hsds/taxonomy_terms?per_page=1000", "/hsds/taxonomies", "/hsds/services", "/en/find/"):
        texts.append(client.get(page).content.decode())
    for listing in Listing.objects.all():
        texts.append(client.get(f"/en/find/{listing.pk}/").content.decode())
        texts.append(client.get(f"/hsds/services/{listing.service_id}").content.decode())
    assert Listing.objects.exists()
    return "\n".join(texts)


def term(**values: str) -> dict[str, str]:
    return {"id": "7", "name": "Zucchini Pantries", "description": "Zucchini Pantries", **values}


@pytest.mark.parametrize("name", ["Open211 Miami - AIRS", "211HSIS", "AIRS_211", "211 LA County Taxonomy", "Taxonomie 211", "Human Services Taxonomy", "Inform USA"])  # fmt: skip
def test_taxonomy_with_a_name_of_the_licensed_one_is_withheld(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path, name: str
) -> None:
    take_in(package(tmp_path, {"id": "t", "name": name, "description": "Needs"}, [term(taxonomy_id="t", code="1")]))

    assert "Zucchini" not in shown(client, region)


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("place", ["code", "id", "name", "term_uri"])
def test_one_code_of_the_licensed_taxonomy_withholds_all_its_terms(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path, code: str, place: str
) -> None:
    coded = {**term(taxonomy_id="t", id="8"), place: code}
    uncoded = term(taxonomy_id="t", name="Zucchini Counselling")

    take_in(package(tmp_path, {"id": "t", "name": "Our needs", "description": "Needs"}, [coded, uncoded]))

    assert "Zucchini" not in shown(client, region)


def test_terms_of_no_taxonomy_are_withheld_together(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path
) -> None:
    take_in(package(tmp_path, None, [term(code="BD-1800.2000"), term(id="8", name="Zucchini Counselling")]))

    assert "Zucchini" not in shown(client, region)


@pytest.mark.parametrize(("vocabulary", "identifier"), [("Open211 Miami - AIRS", "1"), ("Needs", "BD-1800.2000"), ("", "BD-1800.2000")])  # fmt: skip
def test_older_package_is_judged_by_the_same_rule(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path, vocabulary: str, identifier: str
) -> None:
    take_in(old_package(tmp_path, vocabulary, identifier))

    assert "Zucchini" not in shown(client, region)


def test_codes_in_a_column_of_categories_withhold_them(take_in: Callable[..., Any], client: Any, region: Any) -> None:
    take_in([AGENCY, {**PANTRY, "Categories": "Zucchini Pantries (BD-1800.2000); Zucchini Counselling"}])

    assert "Zucchini" not in shown(client, region)


@pytest.mark.parametrize("code", ["", "12", "food-pantry", "A-12", "M5V-2T6", "2026-01-31"])
def test_taxonomy_of_ones_own_stays_public(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path, code: str
) -> None:
    file = package(tmp_path, {"id": "t", "name": "Our needs", "description": "Needs"}, [term(taxonomy_id="t", code=code)])  # fmt: skip
    take_in(file, open_taxonomies=["our needs"])

    assert "Zucchini" in shown(client, region)


def test_terms_of_an_unknown_taxonomy_are_withheld_until_a_steward_states_that_it_is_open(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path, run_jobs: Callable[[], Any]
) -> None:
    from entente.directory.models import Listing, TaxonomyTerm
    from entente.directory.services import state_taxonomy
    from entente.organizations.services import join, make_account

    steward = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(steward, region, "data_steward")
    made = take_in(package(tmp_path, {"id": "t", "name": "Our needs", "description": "Needs"}, [term(taxonomy_id="t", code="12")]))  # fmt: skip
    assert "Zucchini" not in shown(client, region)
    assert TaxonomyTerm.every.get(name="Zucchini Pantries").withheld == "unstated"

    state_taxonomy(made.source_id, "Our needs", is_open=True, by=steward)
    run_jobs()
    assert "Zucchini" in shown(client, region)
    assert Listing.objects.filter(search="zucchini").exists()

    state_taxonomy(made.source_id, "Our needs", is_open=False, by=steward)
    run_jobs()
    assert "Zucchini" not in shown(client, region)
    assert not Listing.objects.filter(search="zucchini").exists()


def test_no_statement_opens_the_licensed_taxonomy(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path
) -> None:
    file = package(tmp_path, {"id": "t", "name": "Our needs", "description": "Needs"}, [term(taxonomy_id="t", code="BD-1800.2000")])  # fmt: skip

    take_in(file, open_taxonomies=["Our needs", ""])

    assert "Zucchini" not in shown(client, region)


def test_terms_of_an_earlier_version_are_withheld_by_the_migration(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path
) -> None:
    from importlib import import_module

    from django.apps import apps
    from django.db import connection

    file = package(tmp_path, {"id": "t", "name": "Our needs", "description": "Needs"}, [term(taxonomy_id="t", code="12")])  # fmt: skip
    take_in(file, open_taxonomies=["Our needs"])
    assert "Zucchini" in shown(client, region)

    with connection.schema_editor() as editor:
        import_module("entente.directory.migrations.0006_withhold_terms_nobody_stated_open").withhold(apps, editor)

    assert "Zucchini" not in shown(client, region)


def test_terms_that_came_before_the_rule_are_withheld_by_the_migration(
    take_in: Callable[..., Any], client: Any, region: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from importlib import import_module

    from django.apps import apps
    from django.db import connection

    from entente.directory.imports import loader

    monkeypatch.setattr(loader, "withhold_terms", lambda tables, **stated: tables)
    own = [term(id="9", name="Our own terms", description="Our own terms", taxonomy_id="")]
    take_in(package(tmp_path, {"id": "t", "name": "Needs", "description": "Needs"}, [term(taxonomy_id="t", code="BD-1800.2000"), term(id="8", name="Zucchini Counselling", taxonomy_id="t"), *own]))  # fmt: skip
    assert "Zucchini" in shown(client, region)

    with connection.schema_editor() as editor:
        import_module("entente.directory.migrations.0003_withhold_stored_licensed_terms").withhold(apps, editor)

    left = shown(client, region)
    assert "Zucchini" not in left
    assert "Our own terms" in left


def test_no_code_of_a_real_export_is_public_even_under_another_meaning(
    take_in: Callable[..., Any], client: Any, region: Any, shared: Path
) -> None:
    from entente.directory.models import TaxonomyTerm

    path = shared / "data" / "sf_icarol_flat_export" / "resources.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        columns = next(csv.reader(file))
    coded = [column for column in columns if "taxonomy" in column.lower()]

    take_in(path, mapping=dict.fromkeys(coded, "terms"))

    assert not TaxonomyTerm.objects.filter(name__regex=r"[A-Z]{2}-\d{4}").exists()
    assert TaxonomyTerm.every.filter(withheld="licensed").exists()
