"""The standard as data: its lists hold together, and both languages say all of it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

import entente.directory.taxonomies as taxonomies
from entente.need.crosswalk import codes_by_words
from entente.need.standard import PATTERNS, standard

LISTS = standard().codes
FIELDS = [field for table in standard().tables.values() for field in table.fields.values()]


def open_eligibility() -> set[str]:
    with (Path(taxonomies.__path__[0]) / "open_eligibility.csv").open(encoding="utf-8", newline="") as file:
        return {row["code"] for row in csv.DictReader(file)}


@pytest.mark.parametrize("name", LISTS)
def test_codes_of_a_list_are_named_in_both_languages_and_stand_under_one_another(name: str) -> None:
    codes = LISTS[name].values()
    assert all(code.en and code.fr for code in codes)
    assert {code.parent for code in codes} <= {"", *LISTS[name]}
    for language in ("en", "fr"):
        names = [getattr(code, language) for code in codes]
        assert len(set(names)) == len(names)


def test_crosswalk_to_open_eligibility_leads_to_codes_that_it_has() -> None:
    named = {code.open_eligibility for code in LISTS["need"].values()} - {""}
    assert len(named) > 30
    assert named <= open_eligibility()


def test_each_field_has_forms_words_in_both_languages_and_a_privacy_class() -> None:
    for field in FIELDS:
        assert field.forms
        assert set(field.forms) <= {*PATTERNS, "code"}
        assert bool(field.codes) is ("code" in field.forms)
        assert field.privacy in {"linking", "quasi-identifier", "sensitive", "other"}
        assert all(field.title.values())
        assert all(field.description.values())


@pytest.mark.parametrize("field", [field for field in FIELDS if field.codes], ids=lambda field: field.name)
def test_every_code_is_read_from_its_own_names(field: object) -> None:
    from entente.need.standard import Field

    assert isinstance(field, Field)
    ways = codes_by_words(field)
    assert set(ways.values()) == set(field.codes)


def test_nothing_in_the_standard_says_who_somebody_is() -> None:
    assert not {"name", "phone", "email", "address", "note", "postal_code", "birth_date"} & {f.name for f in FIELDS}
