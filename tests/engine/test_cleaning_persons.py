"""Several records of one person: what stays by definition, what is counted, what is refused; and numbers that may be one person's."""

from __future__ import annotations

import random
from datetime import date, timedelta
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from anonymizer.engine import InvalidRecipe, InvalidSource, Recipe, clean, profile
from anonymizer.engine.cleaning import cleaned
from anonymizer.engine.cleaning.near_persons import numbers_alike
from anonymizer.engine.cleaning.proposal import propose_cleaning
from anonymizer.engine.cleaning.spellings import BLANK_WORDS
from anonymizer.engine.errors import Finding
from anonymizer.engine.recipe.cleaning import read_cleaning
from anonymizer.engine.table.readers.parquet import parquet_source
from anonymizer.engine.table.readers.source import Source
from tests.engine.messy_tables import cells, rules, table

NUMBERS = ["A", "A", " A", "B", "B\u00a0", "C", "n/a", "Inconnu", "", " ", None, "-"]
DAYS: list[str | None] = ["2024-05-01", "2024-05-01 13:00", "3 avril 2024", "", None, "hier", "31/12/2023"]


def kept_by_definition(rows: list[tuple[str | None, str | None]], keep: str) -> list[int]:
    """Places of the records that stay, looked for one person after another."""
    instants = {"2024-05-01": 5.0, "2024-05-01 13:00": 5.5, "3 avril 2024": 4.0, "31/12/2023": 1.0}
    stay = []
    for place, (number, day) in enumerate(rows):
        plain = (number or "").strip()
        if keep == "all" or not plain or plain.lower() in BLANK_WORDS:
            stay.append(place)
            continue
        own = [other for other, (text, _) in enumerate(rows) if (text or "").strip() == plain]
        newest = max(instants.get(rows[other][1] or "", 0.0) for other in own)
        is_newest = instants.get(day or "", 0.0) == newest
        winners = own if keep == "first" else [o for o in own if instants.get(rows[o][1] or "", 0.0) == newest]
        if place == winners[0] and (keep == "first" or is_newest):
            stay.append(place)
    return stay


@pytest.mark.parametrize("keep", ["all", "newest", "first"])
def test_records_that_stay_are_those_of_the_definition(keep: str) -> None:
    draw = random.Random(7)
    for _ in range(150):
        rows = [(draw.choice(NUMBERS), draw.choice(DAYS)) for _ in range(draw.randint(2, 14))]
        rows += [
            ("Z", "2024-05-01"),
            ("Z", "3 avril 2024"),
        ]  # a day that can be read, of a person who has several records
        source = table(
            number=[number for number, _ in rows], day=[day for _, day in rows], row=[str(i) for i in range(len(rows))]
        )
        by = {"by": "day"} if keep == "newest" else {}
        after = cleaned(source, rules(persons={"number": "number", "keep": keep, **by}))
        figures = after.cleaned.row_steps["persons"]

        stay = kept_by_definition(rows, keep)
        assert cells(after, "row") == [str(place) for place in stay]
        plain = [(number or "").strip() for number, _ in rows]
        named = [number for number in plain if number and number.lower() not in BLANK_WORDS]
        several = {number for number in named if named.count(number) > 1}
        assert figures["persons"] == len(several)
        assert figures["rows"] == sum(number in several for number in named)
        assert figures["left_out"] == len(rows) - len(stay)
        assert after.record_count == len(stay)
        assert figures["unnumbered"] == len(rows) - len(named)


def test_numbers_and_dates_are_read_as_the_recipe_cleans_them() -> None:
    source = table(
        dossier=["1", "1", "2", "2", "x", "x"],
        vu=["05/03/2024", "04/12/2024", "13/01/2024", "02/01/2024", "01/01/2024", "01/01/2024"],
        row=list("abcdef"),
    )
    persons = {"number": "dossier", "keep": "newest", "by": "vu"}
    by_day = cleaned(source, rules(columns={"vu": {"dates": {"order": "dmy"}}}, persons=persons))
    by_month = cleaned(source, rules(columns={"vu": {"dates": {"order": "mdy"}}}, persons=persons))

    assert cells(by_day, "row") == ["b", "c", "e"]
    assert cells(by_month, "row") == ["a", "d", "e"]
    assert by_day.cleaned.columns["vu"].present == 3  # counted on what is left
    with pytest.raises(InvalidSource) as refused:
        cleaned(source, rules(persons=persons))
    assert refused.value.code == "cleaning.dates_ambiguous"
    assert refused.value.findings[0].facts == {"cells": 3, "day_first": 1, "month_first": 0}


def test_exact_repetitions_go_first_and_a_person_is_left_with_one_record() -> None:
    source = table(id=["1", "1", "1"], day=["2024-01-01", "2024-01-01", "2024-01-02"])
    after = cleaned(source, rules(duplicates="drop", persons={"number": "id", "keep": "newest", "by": "day"}))

    assert after.cleaned.row_steps["duplicates"] == {"rows": 1, "left_out": 1}
    assert after.cleaned.row_steps["persons"] == {"persons": 1, "rows": 2, "left_out": 1, "unnumbered": 0}
    assert (after.cleaned.rows_before, after.cleaned.rows, cells(after, "day")) == (3, 1, ["2024-01-02"])


def test_zones_are_compared_as_instants_and_impossible_ones_are_no_dates() -> None:
    days = ["2024-01-01T10:00-05:00", "2024-01-01T13:00Z", "2024-01-01T23:00+99:00", "2024-02-31"]
    source = table(id=["1"] * 4, day=days)
    after = cleaned(source, rules(persons={"number": "id", "keep": "newest", "by": "day"}))

    assert cells(after, "day") == [days[0]]
    assert after.cleaned.row_steps["persons"]["undated"] == 2
    assert [note.code for note in after.cleaned.notes()] == ["cleaning.persons_newest", "cleaning.persons_undated"]


def test_dates_of_which_none_can_be_read_refuse_the_table() -> None:
    persons = {"number": "id", "keep": "newest", "by": "day"}
    with pytest.raises(InvalidSource) as refused:
        cleaned(table(id=["1", "1", "2"], day=["hier", None, "2024-01-01"]), rules(persons=persons))
    assert refused.value.code == "cleaning.persons_no_dates"

    alone = cleaned(table(id=["1", "2", None], day=["hier", None, "x"]), rules(persons=persons))
    assert alone.record_count == 3  # nobody has two records, so that no date is asked


def test_number_that_stands_a_million_times_is_told_and_costs_no_more_than_others(tmp_path: Any) -> None:
    number = pa.array(["999999"] * 1_000_000 + ["1", "1", None])
    path = tmp_path / "many.parquet"
    pq.write_table(pa.table({"id": number}), path)
    with path.open("rb") as stream:
        source = parquet_source(stream)
        after = cleaned(source, rules(persons={"number": "id", "keep": "first"}))
        told = cleaned(source, rules(persons={"number": "id"}))

        assert after.record_count == 3
        assert told.record_count == 1_000_003
        for report in (after.cleaned, told.cleaned):
            assert report.row_steps["persons"]["most"] == 1_000_000
            assert report.notes()[1].code == "cleaning.persons_often"


def test_number_of_a_person_who_came_often_stays_out_of_the_report() -> None:
    after = cleaned(table(id=["1"] * 100), rules(persons={"number": "id"}))

    assert "most" not in after.cleaned.row_steps["persons"]


def test_tables_in_batches_give_the_same_records(monkeypatch: pytest.MonkeyPatch) -> None:
    from anonymizer.engine.table.readers import frame

    draw = random.Random(3)
    ids = [str(draw.randint(1, 40)) for _ in range(120)]
    days = [(date(2024, 1, 1) + timedelta(draw.randint(0, 60))).isoformat() for _ in range(120)]
    source = table(id=ids, day=days, row=[str(i) for i in range(120)])
    cleaning = rules(persons={"number": "id", "keep": "newest", "by": "day"})
    whole = cells(cleaned(source, cleaning), "row")
    monkeypatch.setattr(frame, "BATCH_ROWS", 7)

    assert cells(cleaned(source, cleaning), "row") == whole
    assert len(whole) == len(set(ids))


@pytest.mark.parametrize(
    ("persons", "code"),
    [
        ("id", "cleaning.persons_form"),
        ({}, "cleaning.persons_form"),
        ({"number": 3}, "cleaning.persons_form"),
        ({"number": "id", "keep": "last"}, "recipe.unknown_word"),
        ({"number": "id", "keep": "newest"}, "cleaning.persons_by"),
        ({"number": "id", "keep": "first", "by": "day"}, "cleaning.persons_by"),
        ({"number": "id", "keep": "newest", "by": ["day"]}, "cleaning.persons_by"),
        ({"number": "id", "merge": True}, "recipe.unknown_key"),
        ({"number": "idd"}, "recipe.unknown_column_close"),
        ({"number": "id", "keep": "newest", "by": "dya"}, "recipe.unknown_column_close"),
    ],
)
def test_rule_that_says_nothing_certain_is_refused(persons: Any, code: str) -> None:
    findings: list[Finding] = []
    read_cleaning({"persons": persons}, ["id", "day"], findings)

    assert [finding.code for finding in findings] == [code]


SPEC: dict[str, Any] = {
    "version": 2,
    "columns": {"id": {"role": "direct-identifier"}, "house": {"role": "direct-identifier"}, "age": "quasi-identifier"},
    "search": {"method": "given"},
    "person": "id",
}


def test_rule_is_written_as_it_was_read_and_a_number_that_is_gone_is_refused() -> None:
    recipe = Recipe.from_dict({**SPEC, "cleaning": {"persons": {"number": "id", "keep": "first"}}})

    assert recipe.to_dict()["cleaning"] == {"columns": {}, "persons": {"number": "id", "keep": "first"}}
    assert Recipe.from_dict(recipe.to_dict()).cleaning == recipe.cleaning
    with pytest.raises(InvalidRecipe) as refused:
        clean(table(house=["1"], age=["2"]), recipe)
    assert refused.value.code == "recipe.unknown_column"


def test_records_go_by_the_number_that_tells_persons_apart_and_never_from_a_table_of_counts() -> None:
    source = table(id=["1", "2"], house=["h", "h"], age=["20", "30"])
    elsewhere = Recipe.from_dict({**SPEC, "cleaning": {"persons": {"number": "house", "keep": "first"}}})
    told = Recipe.from_dict({**SPEC, "cleaning": {"persons": {"number": "house"}}})

    with pytest.raises(InvalidRecipe) as refused:
        clean(source, elsewhere)
    assert refused.value.code == "cleaning.persons_elsewhere"
    assert clean(source, told).record_count == 2
    counts = Recipe.from_dict({
        "version": 2, "columns": {"id": "other", "n": "other"}, "search": {"method": "given"},
        "table": {"counts": ["n"], "threshold": 5}, "cleaning": {"persons": {"number": "id", "keep": "first"}},
    })  # fmt: skip
    with pytest.raises(InvalidRecipe) as of_counts:
        clean(table(id=["1", "1"], n=["20", "30"]), counts)
    assert of_counts.value.code == "cleaning.persons_of_counts"


def alike_by_definition(rows: list[dict[str, str]]) -> int:
    """Numbers of which another number's record has the same words in its name, and the same birth or telephone."""
    found = set()
    for first in rows:
        for second in rows:
            same_name = sorted(f"{first['prenom']} {first['nom']}".lower().split()) == sorted(
                f"{second['prenom']} {second['nom']}".lower().split()
            )
            same_birth = first["date de naissance"] and first["date de naissance"] == second["date de naissance"]
            same_telephone = first["tel"] and first["tel"][-8:] == second["tel"][-8:]
            if first["no client"] != second["no client"] and same_name and (same_birth or same_telephone):
                found |= {first["no client"], second["no client"]}
    return len(found)


def test_numbers_alike_are_those_of_the_definition() -> None:
    draw, anyone = random.Random(5), 0
    for _ in range(60):
        rows = [
            {
                "no client": str(draw.randint(1, 9)),
                "prenom": draw.choice(["Ana", "ANA", "Léo"]),
                "nom": draw.choice(["Roy", "Ray", "roy"]),
                "date de naissance": draw.choice(["", "1980-02-03", "1991-05-06"]),
                "tel": draw.choice(["", "(416) 555-0101", "+1 416 555-0101", "4165550102"]),
            }
            for _ in range(draw.randint(2, 8))
        ]
        plain = [{**row, "tel": "".join(letter for letter in row["tel"] if letter.isdigit())[-10:]} for row in rows]
        number = numbers_alike(table(**{name: [row[name] for row in rows] for name in rows[0]}), "no client")
        assert number == alike_by_definition(plain)
        anyone += number
    assert anyone > 50


def test_names_of_others_half_names_and_years_make_nobody_alike() -> None:
    def alike(**columns: list[str]) -> int:
        return numbers_alike(table(**{"client id": ["1", "2"]}, **columns), "client id")

    birth = {"date de naissance": ["1980-02-03", "3 février 1980"]}
    assert alike(nom=["Côté, Ève", "Eve Cote"], **birth) == 2
    assert alike(nom=["Roy", "Eve Roy"], prenom=["Ève", ""], **birth) == 2
    assert alike(nom=["Roy", "Roy"], **birth) == 0
    assert alike(intervenant=["Ana Roy", "Ana Roy"], **birth) == 0
    assert alike(**birth) == 0
    assert alike(nom=["Ana Roy", "Ana Roy"], naissance=["1980", "1980"]) == 0
    assert alike(nom=["Ana Roy", "Ana Roy"], tel=["555-0101", "555-0101"]) == 0


def test_proposal_tells_counts_keeps_all_and_names_dates() -> None:
    source = french()
    proposal = propose_cleaning(source, profile(source))
    persons = proposal.persons

    assert persons is not None
    assert (persons.number, persons.persons, persons.rows, persons.unnumbered) == ("N° client", 2, 5, 2)
    assert persons.alike == 2
    assert persons.dates == (("Date d’appel", True),)
    assert proposal.cleaning.persons is not None
    assert proposal.cleaning.persons.to_dict() == {"number": "N° client", "keep": "all"}


def french() -> Source:
    """As a spreadsheet of a French-speaking organization."""
    return table(
        **{
            "N° client": ["001", "001 ", "002", "s.o.", "001", "003", "002", ""],
            "Nom": ["Roy", "Roy", "Nguyễn", "Roy", "ROY", "Nguyễn", "Nguyễn", "Côté"],
            "Prénom": ["Léa", "Léa", "Minh", "Guy", "lea", "MINH", "Minh", "Ève"],
            "Date de naissance": ["3 mars 1980"] * 2 + ["1975-01-02", "", "1980-03-03", "2 janv. 1975", "1975-01-02", ""],
            "Date d’appel": ["03/04/2024", "25/12/2024", "1er mai 2024", "02/05/2024", "", "04/05/2024", "5/6/2024", "5/6/2024"],
        }
    )  # fmt: skip


@pytest.mark.parametrize("header", ["N° Fiche", "Code Patient", "No de client", "Numéro de client", "numéro d’usager"])
def test_number_of_persons_is_known_by_its_french_header(header: str) -> None:
    """As exports of other programs name it."""
    source = table(**{"N°": ["1", "2", "3"], header: ["P1", "P1", "P2"], "Ville": ["a", "b", "c"]})
    persons = propose_cleaning(source, profile(source)).persons

    assert persons is not None
    assert (persons.number, persons.persons) == (header, 1)


def test_counts_of_persons_do_not_depend_on_the_order_of_records() -> None:
    draw = np.random.default_rng(2)
    ids = [str(number) for number in draw.integers(1, 30, 80)]
    counted = {
        tuple(sorted(cleaned(table(id=list(order)), rules(persons={"number": "id", "keep": "first"})).cleaned.row_steps["persons"].items()))
        for order in (ids, sorted(ids), ids[::-1])
    }  # fmt: skip

    assert len(counted) == 1
