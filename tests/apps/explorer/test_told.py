"""What a page of the explorer tells, its files tell: every number of every file stands on the page, so that none gives more away than another."""

from __future__ import annotations

import csv
import html
import io
import re
from collections.abc import Callable
from typing import Any

import openpyxl
import pytest

from entente.explorer.models import PRIVATE_PAGES, ViewedPage
from tests.apps.explorer.counts import FLOOD, approved_run, show_counts, show_free_counts
from tests.worlds import kept

FREE = (
    "trend/?c=free&f0=food",
    "equity/?c=free&col=newcomer",
    f"surge/?c=free&event={FLOOD}",
    "unmet/?c=free&f2=yes",
    "contacts/?c=free&y=2026-03",
    "rural/?t=food",
    "gaps/?t=food&i=people-65-and-over",
    "gaps/language/?l=yue&min=100",
)
FIXED = (f"surge/?c=spring&event={FLOOD}", "unmet/?c=spring&met=met")
MAPS = ("contacts", "rural", "gaps")
_NUMBER = re.compile(r"(?<![\w.,-])-?\d[\d,]*(?:\.\d+)?(?![\w-])")


@pytest.fixture
@kept
def world(dataset: Any, network: Any, upload: Callable[..., Any]) -> Any:
    """The invented city, fixed tables of a spring and counts of two years to filter freely, which are those of two runs."""
    from entente.demo.city import city

    places = city(network.region)
    content = b"place,outcome,week\n1,met,2026-W10\n"
    first = approved_run(upload(content), by=network.contributor, officer=network.officer)
    other = upload(content + b"2,met,2026-W10\n")
    second = first.__class__.objects.create(
        version=other,
        recipe=first.recipe,
        status=first.status,
        decided_by=first.decided_by,
        decided_at=first.decided_at,
    )
    show_counts(first, places)
    show_free_counts(second, places)
    return places


def pages_of(address: str) -> tuple[str, str]:
    """The address of the page, and of its files without their kind."""
    path, _, query = address.partition("?")
    files = "gaps/language" if path == "gaps/language/" else f"{path}figures"
    return f"/en/explore/{address}", f"/en/explore/{files}.%s?{query}"


def numbers_in(text: str) -> set[float]:
    return {float(each.replace(",", "")) for each in _NUMBER.findall(text)}


def numbers_of(answer: Any, kind: str) -> set[float]:
    """Those that the tables of a file hold."""
    if kind == "csv":
        rows = csv.reader(io.StringIO(b"".join(answer.streaming_content).decode("utf-8-sig")))
        cells = [cell for row in rows for cell in row]
    else:
        book = openpyxl.load_workbook(io.BytesIO(answer.content))
        cells = [str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell is not None]  # fmt: skip
    return {float(cell) for cell in cells if re.fullmatch(r"-?\d+(\.\d+)?(e-?\d+)?", cell)}


@pytest.mark.slow
@pytest.mark.parametrize("address", [*FREE, *FIXED])
def test_no_file_tells_a_number_that_its_page_does_not(world: Any, client: Any, address: str) -> None:
    page, files = pages_of(address)
    text = html.unescape(re.sub(r"<[^>]*>", " ", client.get(page).content.decode()))
    shown = numbers_in(text) | {float(code) for code in world.places.values_list("code", flat=True)} | {1.0, 0.0, 2.0}

    told = {kind: numbers_of(client.get(files % kind), kind) for kind in ("csv", "xlsx")}

    assert len(told["csv"]) > 5
    assert told["csv"] == told["xlsx"]
    assert told["csv"] - shown == set()
    offered = set(re.findall(r"\.(csv|xlsx|geojson|svg|png|pdf)\?", client.get(page).content.decode()))
    assert {"csv", "xlsx", "pdf"} <= offered
    for kind in ("csv", "xlsx", "geojson", "svg", "pdf"):
        assert client.get(files % kind).status_code == (200 if kind in offered else 404), kind
    assert ("geojson" in offered) or not address.startswith(MAPS)


def test_each_public_view_can_be_kept_and_can_answer_a_request(world: Any, client: Any) -> None:
    from django.urls import reverse

    from entente.requests.views.exploring import FILES

    assert set(FILES) == set(ViewedPage) - set(PRIVATE_PAGES)
    for page in FILES:
        assert client.get(reverse(f"explorer:{page}")).status_code == 200
