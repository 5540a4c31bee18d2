"""The files of a view equal the screen, and hold nothing of what it does not show."""

from __future__ import annotations

import csv
import io
import itertools
import json
import re
from typing import Any

import pytest

ODD = 98765  # a count that stands nowhere else


@pytest.fixture
def maple(keeper: Any) -> Any:
    from tools.demo.city import city

    return city(keeper)


def sheet(content: bytes) -> list[list[Any]]:
    import openpyxl

    return [list(row) for row in openpyxl.load_workbook(io.BytesIO(content)).active.iter_rows(values_only=True)]


def first_table(rows: list[list[str]]) -> list[list[str]]:
    """What a page is about stands first, with its headings; other tables follow below an empty line."""
    return list(itertools.takewhile(bool, rows))


def lines(client: Any, address: str) -> list[list[str]]:
    return list(
        csv.reader(
            io.StringIO(b"".join(client.get(address).streaming_content).decode("utf-8-sig").replace("\r\n", "\n"))
        )
    )


@pytest.mark.parametrize("query", ["?i=low-income-share", "?i=mother-tongue-yue&as=rate"])
def test_workbook_geojson_and_picture_equal_the_screen(maple: Any, client: Any, query: str) -> None:
    page = client.get(f"/en/explore/{query}").content.decode()
    on_page = dict(re.findall(r'data-row="p(\w+)"[^>]*><title>[^:]*: ([\d,.]+)', page))
    digits = {code: text.replace(",", "") for code, text in on_page.items()}
    assert len(digits) == maple.places.count()

    head, *rows = sheet(client.get(f"/en/explore/figures.xlsx{query}").content)
    value = head.index("Value")
    assert {row[0]: float(row[value]) for row in rows} == {code: float(text) for code, text in digits.items()}

    answer = client.get(f"/en/explore/figures.geojson{query}")
    assert answer["Content-Type"] == "application/geo+json"
    features = json.loads(answer.content)["features"]
    assert {each["properties"]["code"]: each["properties"]["value"] for each in features} == {
        code: float(text) for code, text in digits.items()
    }
    west, south = features[0]["geometry"]["coordinates"][0][0]
    assert (round(west), round(south)) == (-79, 44)
    for each in features:
        ring = each["geometry"]["coordinates"][0]
        area = sum(a[0] * b[1] - b[0] * a[1] for a, b in itertools.pairwise(ring))
        assert ring[0] == ring[-1]
        assert area > 0  # counterclockwise, RFC 7946 section 3.1.6

    drawn = client.get(f"/en/explore/figures.svg{query}").content.decode()
    assert sorted(re.findall(r"<title>[^<:]*: ([\d,.]+)", drawn)) == sorted(on_page.values())


def test_suppressed_value_is_in_no_file(maple: Any, client: Any) -> None:
    from entente.explorer.models import IndicatorValue

    kinds = ("csv", "xlsx", "geojson", "svg")
    pages = [f"/en/explore/figures.{kind}?i=mother-tongue-tam" for kind in kinds]
    pages += [f"/en/explore/compare/figures.{kind}?c=mother-tongue-tam" for kind in kinds]
    value = IndicatorValue.objects.get(indicator__code="mother-tongue-tam", period="2021", place__code="1")
    population = value.place.population
    assert population
    rate = f"{ODD * 1000 / population:.1f}"

    def told(address: str) -> str:
        answer = client.get(address)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        text = str(sheet(content)) if ".xlsx" in address else content.decode()
        return text.replace(",", "")

    IndicatorValue.objects.filter(pk=value.pk).update(value=ODD)
    assert [str(ODD) in told(page) or rate in told(page) for page in pages] == [True] * 7 + [
        False
    ]  # the last shows the index alone
    IndicatorValue.objects.filter(pk=value.pk).update(value=None, status="suppressed")
    assert not any(str(ODD) in told(page) or rate in told(page) for page in pages)
    row = next(row for row in sheet(client.get(pages[1]).content) if row[0] == "1")
    assert (row[4], row[6]) == (None, "suppressed")
    features = json.loads(client.get(pages[2]).content)["features"]
    assert next(each["properties"] for each in features if each["id"] == "1").get("value", 0) is None
    drawn = client.get(pages[3]).content.decode()
    assert re.search(r'class="suppressed" d="[^"]*"><title>[^<]*: suppressed<', drawn)


def test_comparison_is_the_same_in_each_file(maple: Any, client: Any) -> None:
    query = "?c=low-income-share&c=mother-tongue-tam&w-low-income-share=3"
    head, *rows = lines(client, f"/en/explore/compare/figures.csv{query}")
    by_code = {row[3]: row for row in rows}

    other, *cells = sheet(client.get(f"/en/explore/compare/figures.xlsx{query}").content)
    assert other == head
    assert {row[3]: [float(each) for each in row[5:]] for row in cells} == {code: [float(each) for each in row[5:]] for code, row in by_code.items()}  # fmt: skip
    features = json.loads(client.get(f"/en/explore/compare/figures.geojson{query}").content)["features"]
    said = {each["id"]: each["properties"] for each in features}
    assert {code: (each["rank"], each["index"], each["low-income-share"]) for code, each in said.items()} == {
        code: (int(row[0]), float(row[5]), float(row[6])) for code, row in by_code.items()
    }
    drawn = client.get(f"/en/explore/compare/figures.svg{query}").content.decode()
    assert sorted(re.findall(r"<title>[^<]*: (-?\d+\.\d+)<", drawn)) == sorted(row[5] for row in rows)
    assert client.get("/en/explore/figures.exe").status_code == 404
    page = client.get(f"/en/explore/compare/{query}").content.decode()
    counted = re.findall(r'(?s)<tr id="p(\w+)">.*?<span class="quiet small">([\d,]+)</span>', page)
    assert {code: text.replace(",", "") for code, text in counted} == {
        code: row[-1] for code, row in by_code.items()
    }  # behind a rate the count
