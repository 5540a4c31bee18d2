"""A report adds up what is shown and nothing else; page, PDF and data pack say the same."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from tests.apps.explorer.counts import approved_run, records, show_counts, show_free_counts


@pytest.fixture
def counted(dataset: Any, network: Any, upload: Callable[..., Any]) -> Any:
    from tools.demo.city import city

    version = upload(b"place,outcome,week\n1,met,2026-W10\n")
    return show_counts(approved_run(version, by=network.contributor, officer=network.officer), city(network.region))


def pack(client: Any, query: str) -> zipfile.ZipFile:
    return zipfile.ZipFile(io.BytesIO(client.get(f"/en/explore/reports/data.zip?{query}").content))


def rows(held: zipfile.ZipFile, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(held.read(f"{name}.csv").decode())))


def test_report_of_three_weeks_adds_up_what_is_shown_of_them(counted: Any, client: Any) -> None:
    weeks = {"2026-W10", "2026-W11", "2026-W12"}
    query = "p=poverty-strategy&from=2026-03-02&to=2026-03-24"  # W13 begins inside and ends beyond

    held = pack(client, query)

    shown = {(c, p): n for c, p, n in counted.everywhere if p in weeks}
    needs = {row["need"]: row for row in rows(held, "needs")}
    for need, row in needs.items():
        told = [count for (category, _), count in shown.items() if category == need]
        assert int(row["contacts"]) == sum(count for count in told if count is not None)
        assert int(row["suppressed_counts"]) == sum(count is None for count in told)
    assert sum(int(row["contacts"]) for row in rows(held, "periods")) == sum(week in weeks for _, _, week in records())
    assert {row["period"] for row in rows(held, "periods")} == weeks
    assert "People in low income" in {row["indicator"] for row in rows(held, "indicators")}
    page = client.get(f"/en/explore/reports/?{query}").content.decode()
    for row in needs.values():
        assert f">{int(row['contacts']):,}<" in page
    assert "1 period lies only in part between these days" in page


def test_pack_describes_its_files_in_both_languages_and_is_the_same_each_time(counted: Any, client: Any) -> None:
    first, again = (client.get("/en/explore/reports/data.zip").content for _ in range(2))

    assert first == again
    held = zipfile.ZipFile(io.BytesIO(first))
    said = json.loads(held.read("datapackage.json"))
    assert {"report.pdf", *(each["path"] for each in said["resources"])} == set(held.namelist()) - {"datapackage.json"}
    for each in said["resources"]:
        assert each["hash"] == f"sha256:{hashlib.sha256(held.read(each['path'])).hexdigest()}"
        assert each["title_fr"] != each["title"]
    pdf = client.get("/fr/explore/reports/report.pdf")
    assert (pdf["Content-Type"], pdf.content) == ("application/pdf", held.read("report.pdf"))


def test_programmes_differ_in_what_they_say_and_draw(
    dataset: Any, network: Any, upload: Callable[..., Any], client: Any
) -> None:
    from tools.demo.city import city

    run = approved_run(upload(b"place\n1\n"), by=network.contributor, officer=network.officer)
    show_free_counts(run, city(network.region))

    day, poverty = (client.get(f"/en/explore/reports/?p={code}").content.decode() for code in ("211-day", "poverty-strategy"))  # fmt: skip

    sentences = [re.findall(r"<li>([^<]*)</li>", page[: page.index("report-needs")]) for page in (day, poverty)]
    assert "of the needs were not met" in " ".join(sentences[0])
    assert sentences[0] != sentences[1]
    assert any("worse end of “People in low income”" in sentence for sentence in sentences[1])
    assert not any("low income" in sentence for sentence in sentences[0])
    assert ('id="picture-periods"' in day, 'id="picture-indicator"' in day) == (True, False)
    assert 'z=2.500.500#picture-indicator"' in poverty
    assert 'z=2.500.500#picture-contacts"' in poverty
    rows = re.findall(r'<tr id="(p[^"]+)"', poverty)
    assert Counter(re.findall(r' data-row="([^"]+)"', poverty)) == dict.fromkeys(rows, 2)  # both maps, one table
    assert "entente/maps" in poverty
    assert ('id="picture-periods"' in poverty, 'id="picture-indicator"' in poverty) == (False, True)
    assert {"contacts.fr.svg", "indicator.en.svg"} <= set(pack(client, "p=poverty-strategy").namelist())


def test_suppressed_count_is_in_no_report(counted: Any, client: Any) -> None:
    from entente.explorer.models import IndicatorValue

    hidden = IndicatorValue.objects.filter(indicator__code="spring-all", place__code="4", period="2026")
    hidden.update(value=None, status="suppressed")

    place = next(row for row in rows(pack(client, ""), "places") if row["code"] == "4")

    assert (place["contacts"], place["suppressed_counts"], place["per_1000_people"]) == ("suppressed", "1", "")
    assert client.get("/en/explore/reports/?from=nonsense&to=&p=other").status_code == 200


def test_counts_to_filter_freely_give_a_report_of_months_in_the_readers_words(
    dataset: Any, network: Any, upload: Callable[..., Any], client: Any
) -> None:
    from entente.explorer.cubes.counts import by_value, series, total
    from tools.demo.city import city

    run = approved_run(upload(b"place\n1\n"), by=network.contributor, officer=network.officer)
    cube = show_free_counts(run, city(network.region))
    quarter = ["2025-07", "2025-08", "2025-09"]

    whole, part = pack(client, ""), pack(client, "from=2025-07-01&to=2025-09-30")

    assert {row["need"]: int(row["contacts"]) for row in rows(whole, "needs")} == by_value(cube, "need")
    assert {row["period"]: int(row["contacts"]) for row in rows(part, "periods")} == series(cube, quarter)
    months = {need: series(cube, quarter, chosen={"need": need}).values() for need in ("food", "shelter")}
    assert {row["need"]: int(row["contacts"]) for row in rows(part, "needs")} == {k: sum(v) for k, v in months.items()}
    page = client.get("/fr/explore/reports/").content.decode()
    assert "alimentation" in page
    assert "hébergement" in page
    assert f"multiple de {cube.base}" in page
    assert f"{total(cube):,}".replace(",", "\N{NO-BREAK SPACE}") in page


def test_nothing_is_offered_where_no_counts_stand(client: Any, db: None) -> None:
    assert "No counts for this yet" in client.get("/en/explore/reports/").content.decode()
    assert client.get("/en/explore/reports/report.pdf").status_code == 404
