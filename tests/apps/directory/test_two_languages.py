"""A record has its texts in English and in French, from columns, rows or files; French pages show French, and say where only English exists."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from django.utils import translation

from entente.directory.imports import mapping
from tests.apps.directory.conftest import COLUMNS, PANTRY, as_csv, flat_row
from tests.apps.directory.test_presets import CIOC, written

FRENCH = {"ResourceAgencyNum": "2", "PublicName": "Comptoir alimentaire Érable", "AgencyDescription": "De l’épicerie pour les personnes à faible revenu.", "Eligibility": "Tout le monde"}  # fmt: skip


def texts(field: str, language: str) -> str:
    from entente.directory.models import Service
    from entente.directory.texts import text_of

    return text_of(Service.objects.get(source_key="2"), field, language).words


@pytest.mark.parametrize(
    ("column", "beside", "target"),
    [
        ("PublicName", "Nom du service", "name@fr"),
        ("PublicName", "PublicName_FR", "name@fr"),
        ("PublicName", "PublicName (French)", "name@fr"),
        ("AgencyDescription", "AgencyDescription - français", "description@fr"),
        ("HoursOfOperation", "Heures d'ouverture", "hours@fr"),
        ("Eligibility", "EligibilityFR", "eligibility@fr"),
        ("ApplicationProcess", "Procédure d'accès", "application@fr"),
    ],
)
def test_column_of_the_other_language_is_guessed(column: str, beside: str, target: str) -> None:
    guessed = mapping.guess([column, beside], [], remembered={})

    assert [guess.target for guess in guessed] == [target.removesuffix("@fr"), target]


def test_english_beside_french_of_a_french_source_is_the_other_language() -> None:
    guessed = mapping.guess(["Nom du service", "Service Name"], [], remembered={}, language="fr")

    assert [guess.target for guess in guessed] == ["name", "name@en"]


@pytest.mark.parametrize(
    "column", ["French", "Languages", "English", "AddressIsPrivate_FR", "ContactName_FR", "City_EN_ROUTE"]
)
def test_column_that_only_looks_like_a_translation_is_none(column: str) -> None:
    assert "@" not in mapping.guess([column], [], remembered={})[0].target


def test_french_of_columns_is_kept_beside_english(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import HsdsOrganization, Listing, Schedule

    row = {**PANTRY, "Nom du service": FRENCH["PublicName"], "AgencyDescription_FR": FRENCH["AgencyDescription"], "HoursOfOperation_FR": "lun-ven 9 h à 17 h", "ParentAgency_FR": "Centre Érable"}  # fmt: skip
    take_in(
        [row], columns=(*COLUMNS, "Nom du service", "AgencyDescription_FR", "HoursOfOperation_FR", "ParentAgency_FR")
    )

    assert (texts("name", "en"), texts("name", "fr")) == ("Maple Food Pantry", "Comptoir alimentaire Érable")
    assert texts("description", "fr").startswith("De l’épicerie")
    assert texts("fees_description", "fr") == "No fee"
    assert Schedule.objects.get().translations == {"fr": {"description": "lun-ven 9 h à 17 h"}}
    assert HsdsOrganization.objects.get().translations == {"fr": {"name": "Centre Érable"}}
    assert Listing.objects.filter(search="epicerie").exists()


def test_rows_in_two_languages_become_one_record(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Phone, Service

    columns = (*COLUMNS, "LanguageOfRecord")
    only = flat_row(
        9, "Maison Érable", AgencyDescription="Un refuge pour les femmes et les enfants.", LanguageOfRecord="fr"
    )
    made = take_in(
        [{**PANTRY, "LanguageOfRecord": "en"}, {**PANTRY, **FRENCH, "LanguageOfRecord": "fr"}, only], columns=columns
    )

    assert Service.objects.count() == 2
    assert (texts("name", "en"), texts("name", "fr")) == ("Maple Food Pantry", "Comptoir alimentaire Érable")
    assert Phone.objects.count() == 1
    rows = next(row for row in made.fields if (row["table"], row["field"]) == ("flat", ""))
    assert (rows["read"], rows["taken"], rows["repaired"]) == (3, 3, {"row.languages_joined": 1})
    assert Service.objects.get(source_key="9").text_language == "fr"


def test_what_one_language_withholds_the_other_does_not_tell(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Address, Service

    hidden = {
        "PhysicalAddress1": "77 Secret Lane",
        "AgencyDescription": "Come to 77 Secret Lane.",
        "LanguageOfRecord": "en",
    }
    french = {**FRENCH, "PhysicalAddress1": "77 Secret Lane", "PhysicalAddressIsPrivate": "Yes", "AgencyDescription": "Venez au 77 Secret Ln.", "LanguageOfRecord": "fr"}  # fmt: skip
    take_in([{**PANTRY, **hidden}, {**PANTRY, **french}], columns=(*COLUMNS, "LanguageOfRecord"))

    assert not Address.objects.filter(address_1__icontains="secret").exists()
    service = Service.objects.get()
    assert "Secret" not in json.dumps([service.description, service.translations, service.name])

    excluded = {**french, "ExcludeFromWebsite": "Yes"}
    take_in([{**PANTRY, **hidden}, {**PANTRY, **excluded}], columns=(*COLUMNS, "LanguageOfRecord"))
    service = Service.every.get()
    assert (service.withheld, "description" in json.dumps(service.translations)) == ("excluded", False)


def test_private_address_in_a_french_column_is_withheld(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Address, Service

    row = {**PANTRY, "PhysicalAddress1": "77 Secret Lane", "PhysicalAddressIsPrivate": "Yes", "PhysicalAddress1_FR": "77, voie Secrète", "AgencyDescription_FR": "Au 77, voie Secrète, ou 77 Secret Ln."}  # fmt: skip
    take_in([row], columns=(*COLUMNS, "PhysicalAddress1_FR", "AgencyDescription_FR"))

    kept = json.dumps(
        [service.translations for service in Service.every.all()]
        + [address.translations for address in Address.every.all()]
    )
    assert "Secr" not in kept


def test_two_files_of_a_zip_are_the_two_languages(take_in: Callable[..., Any], tmp_path: Path) -> None:
    path = tmp_path / "both.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("resources_FR.csv", as_csv([{**PANTRY, **FRENCH}]))
        archive.writestr("resources.csv", as_csv([PANTRY]))

    made = take_in(path)

    assert made.file_format == "flat"
    assert (texts("name", "en"), texts("name", "fr")) == ("Maple Food Pantry", "Comptoir alimentaire Érable")


def test_zip_of_files_that_name_no_language_is_no_package(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.core.errors import Invalid

    path = tmp_path / "others.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.csv", as_csv([PANTRY]))
        archive.writestr("b.csv", as_csv([PANTRY]))

    with pytest.raises(Invalid, match="not_a_package"):
        take_in(path)


PACKAGE = {
    "organization": "id,name,description,name_fr\n1,Maple,Invented,Érable\n",
    "service": "id,organization_id,name,description,status\n3,1,Beds,A bed for the night,active\n2,1,Meals,Meals for everyone,active\n",
    "service_fr": "id,name,description\n2,Repas,Des repas pour les personnes seules\n77,Rien,\n",
}


@pytest.mark.parametrize("old", [False, True])
def test_package_has_french_in_columns_and_in_a_second_file(take_in: Callable[..., Any], old: bool) -> None:
    from entente.directory.models import HsdsOrganization, Service

    tables = {f"{name.replace('_fr', '')}s{'_fr' if '_fr' in name else ''}": text for name, text in PACKAGE.items()} if old else PACKAGE  # fmt: skip
    made = take_in(tables)

    assert HsdsOrganization.objects.get().translations == {"fr": {"name": "Érable"}}
    assert Service.objects.get(source_key="2").translations["fr"]["name"] == "Repas"
    assert Service.objects.get(source_key="3").translations == {}
    assert [row["dropped"] for row in made.fields if row["table"].endswith("_fr")] == [{"row.belongs_to_nothing": 1}]


def test_french_goes_out_and_comes_back(take_in: Callable[..., Any], region: Any, tmp_path: Path) -> None:
    from entente.directory.hsds.export import services, write_package
    from entente.directory.models import Service
    from entente.organizations.services import found_organization

    take_in(PACKAGE)
    write_package(region, tmp_path / "out")
    nested = services(list(Service.objects.filter(source_key="2")), full=True)
    other = found_organization(kind="region_211", name_en="Oak 211", name_fr="Chêne 211", jurisdiction="CA-ON")
    take_in(tmp_path / "out", owner=other)
    third = found_organization(kind="region_211", name_en="Elm 211", name_fr="Orme 211", jurisdiction="CA-ON")
    take_in(json.loads(json.dumps({"contents": nested}, default=str)), owner=third)

    assert nested[0]["translations"]["fr"]["name"] == "Repas"
    for owner in (other, third):
        assert Service.objects.get(origin__owner=owner, name="Meals").translations["fr"]["name"] == "Repas"


def test_changed_french_is_a_change(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import RecordChange

    columns = (*COLUMNS, "PublicName_FR")
    take_in([{**PANTRY, "PublicName_FR": "Comptoir"}], columns=columns)
    take_in([{**PANTRY, "PublicName_FR": "Comptoir Érable"}], columns=columns)

    assert {(change.table, tuple(change.fields)) for change in RecordChange.objects.filter(table="service")} == {("service", ("translations",))}  # fmt: skip


def test_cioc_has_a_row_for_each_culture(take_in: Callable[..., Any], tmp_path: Path) -> None:
    from entente.directory.models import Service

    french = {**CIOC[0], "CULTURE": "fr-CA", "SERVICE_NAME_LEVEL_1": "Club de recherche d’emploi", "ORG_LEVEL_2": "Emploi", "DESCRIPTION": "De l’aide pour trouver un emploi."}  # fmt: skip
    take_in(written(tmp_path / "cioc.csv", [{**CIOC[0], "CULTURE": "en-CA"}, french]))

    service = Service.objects.get()
    assert (service.name, service.translations["fr"]["name"]) == (
        "Employment – Job Club",
        "Emploi – Club de recherche d’emploi",
    )


def test_reader_is_told_which_texts_are_in_the_other_language(take_in: Callable[..., Any]) -> None:
    from django.template import Context, Template

    from entente.directory.models import Service

    row = {**PANTRY, "AgencyDescription": "Groceries for people who need them.", "Eligibility": "Open to people of the city", "Eligibility_FR": "Pour les personnes de la ville"}  # fmt: skip
    take_in([row], columns=(*COLUMNS, "Eligibility_FR"))
    template = Template("{% load directory_texts %}{% directory_prose s 'description' %}|{% directory_prose s 'eligibility_description' %}|{% directory_text s 'name' %}")  # fmt: skip
    context = Context({"s": Service.objects.get()})

    with translation.override("fr"):
        description, eligibility, name = template.render(context).split("|")
    english = template.render(context)

    assert 'lang="en"' in description
    assert "en anglais seulement" in description
    assert "Pour les personnes de la ville" in eligibility
    assert "seulement" not in eligibility + name
    assert "only" not in english
    assert "lang=" not in english


def test_text_with_markup_is_never_markup_on_a_page() -> None:
    from django.template import Context, Template

    from entente.directory.models import Service

    service = Service(name="A & <b>", description="x <script>", translations={"fr": {"description": "y <script>"}})
    template = Template("{% load directory_texts %}{% directory_prose s 'description' %}{% directory_text s 'name' %}")

    for language in ("en", "fr"):
        with translation.override(language):
            assert "<script" not in template.render(Context({"s": service}))
            assert "<b>" not in template.render(Context({"s": service}))


def test_language_without_a_name_shows_its_code_and_says_so() -> None:
    from django.template import Context, Template

    from entente.directory.models import Language

    template = Template("{% load directory_texts %}{% directory_language s %}")
    spoken = [Language(name="Cantonese", code="yue", iso639_3="yue"), Language(name="Martian", code="qqm"), Language(name="", code="qqm"), Language(name="Chuj")]  # fmt: skip

    shown = {}
    for language in ("en", "fr"):
        with translation.override(language):
            shown[language] = [template.render(Context({"s": each})) for each in spoken]

    assert shown["en"] == ["Cantonese", "Martian (qqm)", "qqm", "Chuj"]
    assert shown["fr"] == [
        "cantonais",
        "Martian (qqm, sans nom français)",
        "qqm (sans nom français)",
        "Chuj (sans nom français)",
    ]
