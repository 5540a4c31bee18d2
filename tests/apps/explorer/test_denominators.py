"""Counts against households, seniors or renters: named in words, with their interval, and no place goes without being counted."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from tests.apps.explorer.conftest import city

TABLE = """Number,households,contacts
1,400,20
2,0,5
3,-4,5
4,,5
5,10,2
6,30,45
7,many,5
"""


@pytest.fixture
def town(keeper: Any, about: Any, tmp_path: Path) -> Any:
    from entente.explorer.models import Geography
    from entente.explorer.services.places import import_places

    import_places(keeper, city(tmp_path / "places.geojson", 8), about)
    return Geography.objects.get()


def bring(town: Any, path: Path, text: str, *columns: str, **more: Any) -> Any:
    from entente.explorer.services.figures import Manner, import_figures

    path.write_text(text, "utf-8")
    return import_figures(town.owner, town, path, Manner("2021", "Town of Maple", denominator_columns=columns, **more))


def lines_of(client: Any, query: str) -> list[dict[str, str]]:
    content = b"".join(client.get(f"/en/explore/figures.csv?{query}").streaming_content).decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(content)))


def test_count_is_set_against_what_was_chosen_and_says_what_lacks_it(town: Any, client: Any, tmp_path: Path) -> None:
    report = bring(town, tmp_path / "figures.csv", TABLE, "households")

    reported = {(finding.code, finding.facts.get("count")) for _, finding in report.refused}
    assert reported == {("figures.text", None), ("figures.denominator_negative", 1), ("figures.denominator_lacking", 5)}
    page = client.get("/en/explore/?i=contacts&as=per:households").content.decode()
    rows = {row["Code"]: row for row in lines_of(client, "i=contacts&as=per:households") if row["Code"].isdigit()}
    assert "per 1,000 of “households”" in page
    assert "the count divided by “households”, 2021 (Town of Maple)" in page
    assert "3 places have no rate: what they would be divided by is not known." in page
    assert "1 place has no rate: what it would be divided by is 0." in page
    assert "1 place has no rate: it would be of fewer than 20." in page
    assert "In 1 place the count is larger than what it is divided by" in page
    assert (rows["1"]["Value"], rows["1"]["Count"], rows["1"]["How many of them"], rows["1"]["Unit"]) == ("50.0", "20", "400", "per 1,000 of “households”")  # fmt: skip
    assert (rows["1"]["At least"], rows["1"]["At most"]) == ("32.6", "76.0")  # Wilson, reckoned by hand
    assert (rows["6"]["Value"], rows["6"]["At least"]) == ("1500.0", "")
    assert [rows[code]["Value"] for code in ("2", "3", "4", "5", "7", "8")] == [""] * 6
    assert rows["2"]["Count"] == "5"


def test_comparison_sets_each_count_against_what_was_chosen_for_it(town: Any, client: Any, tmp_path: Path) -> None:
    bring(town, tmp_path / "figures.csv", TABLE, "households")
    query = "c=contacts&as-contacts=per:households"

    page = client.get(f"/en/explore/compare/?{query}").content.decode()
    content = b"".join(client.get(f"/en/explore/compare/figures.csv?{query}").streaming_content).decode("utf-8-sig")
    rows = {row["Code"]: row for row in csv.DictReader(io.StringIO(content)) if (row["Code"] or "").isdigit()}
    column = "contacts, 2021 (per 1,000 of “households”)"

    assert '<option value="per:households" selected>' in page
    assert "contacts: Shown as a rate: the count divided by “households”, 2021 (Town of Maple)." in page
    assert "(32.6 – 76.0)" in page
    assert {code: row[column] for code, row in rows.items() if row["Rank"]} == {"1": "50.0", "6": "1500.0"}
    assert (rows["1"]["households, 2021"], rows["1"][f"{column}: At least"], rows["1"][f"{column}: At most"]) == ("400", "32.6", "76.0")  # fmt: skip
    assert "contacts: 1 place has no rate: it would be of fewer than 20." in content
    unknown = client.get("/en/explore/compare/?c=contacts&as-contacts=per:contacts").content.decode()
    assert "divided by “" not in unknown  # nothing is divided by itself


def test_what_is_no_count_or_stands_twice_or_nowhere_is_refused_whole(town: Any, client: Any, tmp_path: Path) -> None:
    from entente.core.errors import Invalid
    from entente.explorer.models import Indicator
    from entente.explorer.services.figures import selection_in

    def codes(text: str, column: str) -> set[str]:
        with pytest.raises(Invalid) as refused:
            bring(town, tmp_path / "figures.csv", text, column)
        return {finding.code for finding in refused.value.findings}

    assert codes("Number,renters (%)\n1,40\n2,50\n3,60\n", "renters (%)") == {"figures.denominator_measure"}
    assert codes("Number,homes,homes\n1,40,41\n2,50,51\n3,60,61\n", "homes") == {"figures.denominator_twice"}
    assert codes("Number,homes\n1,40\n2,50\n3,60\n", "houses") == {"figures.unknown_column"}
    with pytest.raises(Invalid):
        selection_in(b'{"indicators": [{"row": "homes", "code": "homes", "is_denominator": "yes"}]}')
    assert not Indicator.objects.exists()
    bring(town, tmp_path / "figures.csv", TABLE, "households", is_private=True)
    assert "per:households" not in client.get("/en/explore/").content.decode()


def test_no_other_indicator_and_no_private_one_is_divided_by(town: Any, client: Any, tmp_path: Path) -> None:
    bring(town, tmp_path / "figures.csv", TABLE, "households")
    bring(town, tmp_path / "private.csv", "Number,secret homes\n1,40\n2,50\n3,60\n", "secret homes", is_private=True)

    for code in ("secret-homes", "contacts", "nothing", "a" * 3000):
        rows = lines_of(client, f"i=contacts&as=per:{code}")
        assert {row["Value"] for row in rows if row["Code"] == "1"} == {"20"}, code
