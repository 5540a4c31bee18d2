"""What a preview shows of a table, and what it never shows: rare values, names hidden among categories, anything of identifiers."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anonymizer.engine import frame_source, profile
from anonymizer.engine.cleaning.proposal import propose_cleaning
from anonymizer.engine.previews import CleaningPreview, ColumnPreview, TablePreview, preview_cleaning, preview_table
from anonymizer.engine.table.readers import Source
from tests.engine.messy_tables import table
from tests.public_data import SHARED, needs


class Names:
    """Knows the names of these tests alone."""

    def chances(self, values: Sequence[str]) -> list[float]:
        return [float(value.casefold() in {"marten", "jean tremblay", "felicia", "homer"}) for value in values]


def columns_of(source: Source, **choices: Any) -> dict[str, ColumnPreview]:
    shown = preview_table(source, profile(source, names=Names()), **{"person": None, **choices})
    return {column.name: column for column in shown.columns}


def cleaning_of(source: Source, *, names: Any = None, **choices: Any) -> CleaningPreview:
    described = profile(source, names=Names())
    proposal = propose_cleaning(source, described)
    return preview_cleaning(source, described, proposal, names=names or Names(), **{"person": None, **choices})


def words_of(preview: Any) -> str:
    return json.dumps(preview.to_dict(), ensure_ascii=False)


NEEDS = ["Food"] * 40 + ["Shelter"] * 30 + ["Crisis line"] * 10 + ["Zorglub"]


def test_common_values_are_shown_by_their_counts_and_rare_ones_are_neither_shown_nor_counted() -> None:
    shown = columns_of(table(need=NEEDS, region=["North", "South", "East"] * 27))

    assert shown["need"].form == "values"
    assert shown["need"].entries == (("Food", 40), ("Shelter", 30))
    assert shown["need"].others == 11
    few = columns_of(table(need=["Food"] * 40 + ["Shelter"] * 30 + ["Zorglub"]))["need"]
    assert (few.entries, few.others) == ((("Food", 40), ("Shelter", 30)), None)


def test_name_hidden_among_categories_is_not_shown_and_may_close_its_column() -> None:
    source = table(need=["Food"] * 40 + ["Shelter"] * 30 + ["Jean Tremblay"])

    for names in (Names(), None):
        shown = preview_table(source, profile(source, names=names), person=None)
        assert "Tremblay" not in words_of(shown)


def test_value_of_one_person_who_came_often_is_not_common() -> None:
    people = ["C1"] * 40 + [f"C{number}" for number in range(2, 42)]
    source = table(client=people, need=["Eviction"] * 40 + ["Food"] * 40)

    by_person, by_record = columns_of(source, person="client"), columns_of(source)

    assert [text for text, _ in by_person["need"].entries] == ["Food"]
    assert by_person["need"].others is None
    assert [text for text, _ in by_record["need"].entries] == ["Eviction", "Food"]
    assert (by_person["client"].form, by_person["client"].why) == ("shapes", "person")


def test_records_without_a_person_make_nothing_common() -> None:
    people = [None] * 40 + [f"C{number}" for number in range(40)]

    shown = columns_of(table(client=people, need=["Eviction"] * 40 + ["Food"] * 40), person="client")

    assert [text for text, _ in shown["need"].entries] == ["Food"]


@pytest.mark.parametrize(
    ("name", "values", "why"),
    [
        ("email", [f"person{number}@example.org" for number in range(60)], "identifier"),
        ("Nom de famille", ["Tremblay"] * 30 + ["Roy"] * 30, "identifier"),
        ("notes", ["She called about her rent and was told to come again."] * 60, "text"),
        ("Indigenous identity", ["yes"] * 30 + ["no"] * 30, "identity"),
        ("clan", ["Bear"] * 30 + ["Wolf"] * 30, "identity"),
        ("ward", ["North"] * 30 + ["South"] * 30, "registered"),
        ("cell", ["A1"] * 30 + ["B2"] * 30, "identifier"),
        ("empty", [None] * 60, "empty"),
        ("reference", [f"R-{number:04}-X" for number in range(60)], "identifier"),
    ],
)
def test_column_of_persons_or_of_others_shows_no_value(name: str, values: list[str | None], why: str) -> None:
    source = table(**{name: values, "need": ["Food", "Rent"] * 30})

    column = columns_of(source, withheld={"ward": "registered", "cell": "identifier"})[name]

    assert (column.form, column.why) == ("shapes", why)
    assert not {text for text, _ in column.entries} & {value for value in values if value}


@pytest.mark.parametrize("value", ["call 613-555-0142", "Inuit", "ask jane@example.org", "x" * 61])
def test_common_value_that_tells_of_somebody_is_not_shown(value: str) -> None:
    shown = columns_of(table(source=["Walk-in"] * 400 + ["Phone"] * 400 + [value] * 20))["source"]

    assert value not in [text for text, _ in shown.entries]
    assert shown.why in ("", "text", "identifier")


def test_numbers_and_dates_are_ranges_open_at_both_ends_and_no_extreme_value_is_told() -> None:
    ages = [str(18 + number % 60) for number in range(600)] + ["103"]
    days = [f"20{20 + number % 5}-03-0{1 + number % 9}" for number in range(600)] + ["1911-02-03"]
    shown = columns_of(table(age=ages, seen=days, income=[f"{1000 + 37 * number}.50" for number in range(601)]))

    for name in ("age", "seen", "income"):
        column = shown[name]
        assert column.form == "ranges"
        assert column.entries[0][0].startswith("/")
        assert column.entries[-1][0].endswith("/")
        assert sum(records for _, records in column.entries) == 601
        assert min(records for _, records in column.entries) >= 11
    assert "103" not in str(shown["age"])
    assert "1911" not in str(shown["seen"])


def test_larger_k_of_an_agreement_raises_what_is_common_and_a_smaller_one_never_lowers_it() -> None:
    source = table(need=["Food"] * 40 + ["Rent"] * 15 + ["Move"] * 6)

    assert [text for text, _ in columns_of(source, least=20)["need"].entries] == ["Food"]
    assert [text for text, _ in columns_of(source, least=5)["need"].entries] == ["Food", "Rent"]


@given(
    counts=st.dictionaries(st.text("abcdé شX9-", min_size=1, max_size=8), st.integers(1, 30), min_size=1, max_size=8),
    people=st.integers(1, 40),
)
@settings(max_examples=60, deadline=None)
def test_whatever_the_table_no_shown_value_has_fewer_persons_than_eleven(counts: dict[str, int], people: int) -> None:
    values = [text for text, number in counts.items() for _ in range(number)]
    owners = [f"P{place % people}" for place in range(len(values))]
    source = table(client=owners, what=values)

    column = columns_of(source, person="client")["what"]

    frame = pd.DataFrame({"client": owners, "what": values})
    for text, records in column.entries if column.form == "values" else ():
        rows = frame[frame.what == text]
        assert rows.client.nunique() >= 11
        assert len(rows) == records


TIMES = {
    "Female": 60,
    "FEMALE": 12,
    "F": 30,
    "femlae": 2,
    "Femme": 1,
    "Male": 70,
    "homme": 3,
    "Felicia": 1,
    "Jean Tremblay": 1,
}
GENDER = [text for text, times in TIMES.items() for _ in range(times)]


def test_spellings_of_common_values_are_shown_though_they_are_rare_and_names_are_not() -> None:
    shown = cleaning_of(table(gender=GENDER, region=["North", "South"] * (len(GENDER) // 2)))
    (column,) = [column for column in shown.columns if column.name == "gender"]
    by_value = {cluster.value: dict(cluster.spellings) for cluster in column.clusters}

    assert by_value == {
        "Female": {"Female": 72, "F": 30, "femlae": 2, "Femme": 1},
        "Male": {"Male": 70, "homme": 3},
    }
    assert "Felicia" not in words_of(shown)
    assert "Tremblay" not in words_of(shown)


def test_name_that_is_a_slip_from_a_common_value_is_counted_and_not_shown() -> None:
    service = ["Martens"] * 60 + ["Martenz"] * 2 + ["Marten"] + ["Food"] * 60
    shown = cleaning_of(table(programme=service))
    (column,) = shown.columns
    (cluster,) = column.clusters

    assert dict(cluster.spellings) == {"Martens": 60, "Martenz": 2}
    assert cluster.hidden == 1
    assert '"Marten"' not in words_of(shown)


def test_cluster_of_rare_spellings_alone_is_not_shown() -> None:
    shown = cleaning_of(table(club=["Food"] * 60 + ["Rent"] * 60 + ["Zörn Hill"] * 4 + ["Zorn hill"] * 2))

    assert "orn" not in words_of(shown)
    assert sum(column.hidden for column in shown.columns) == 1


def test_columns_that_tell_who_somebody_is_show_no_word_of_a_cluster() -> None:
    source = table(
        clan=["Bear"] * 60 + ["Béar"] * 20 + ["Wolf"] * 60, ward=["East"] * 60 + ["Éast"] * 20 + ["West"] * 60
    )

    shown = cleaning_of(source, withheld={"ward": "registered"})

    assert [(column.name, column.clusters, "values" in column.steps) for column in shown.columns] == [
        ("clan", (), False),
        ("ward", (), False),
    ]
    assert not any(word in words_of(shown) for word in ("Bear", "Béar", "East", "Éast"))


def test_words_for_yes_no_and_nothing_are_those_of_public_lists() -> None:
    answers = ["0", "Non", "N", "FAUX", "1", "O", "Oui", "VRAI"] * 20 + ["n/a"] * 3 + ["Zorglub"]
    shown = cleaning_of(table(consent=answers))
    (column,) = shown.columns

    assert {text for text, _ in column.words["yes"]} == {"1", "O", "Oui", "VRAI"}
    assert {text for text, _ in column.words["no"]} == {"0", "Non", "N", "FAUX"}
    assert column.words["blank"] == (("n/a", 3),)
    assert "Zorglub" not in words_of(shown)


def test_what_was_written_is_read_again() -> None:
    source = table(gender=GENDER, age=[str(number % 70) for number in range(len(GENDER))])
    shown, cleaning = preview_table(source, profile(source), person=None), cleaning_of(source)

    assert TablePreview.from_dict(json.loads(json.dumps(shown.to_dict()))) == shown
    assert CleaningPreview.from_dict(json.loads(json.dumps(cleaning.to_dict()))) == cleaning


def test_three_hundred_columns_and_words_of_other_scripts() -> None:
    columns = {f"Q{number}": ["نعم", "لا", "<b>perhaps</b>"] * 20 for number in range(300)}

    shown = columns_of(table(**columns))

    assert len(shown) == 300
    assert {text for text, _ in shown["Q299"].entries} == {"نعم", "لا", "<b>perhaps</b>"}


@needs("data/adult/adult.csv")
@pytest.mark.parametrize("path", ["adult/adult.csv", "microdata_survey/acs_2012_sample.csv"])
def test_surveys_that_others_made_show_nothing_that_fewer_than_eleven_bear(path: str) -> None:
    frame = pd.read_csv(SHARED / "data" / path, sep=None, engine="python", dtype=str)
    source = frame_source(frame)
    shown = preview_table(source, profile(source), person="id" if "id" in frame else None)
    forms = {column.name: column.form for column in shown.columns}

    assert forms.get("sex", forms.get("gender")) == "values"
    assert forms["age"] == "ranges"
    assert forms.get("id", "shapes") == "shapes"
    for column in shown.columns:
        if column.form == "values":
            counts = frame[column.name].value_counts()
            assert all(counts[text] == records >= 11 for text, records in column.entries)
        elif column.form == "ranges":
            assert min(records for _, records in column.entries) >= 11
