"""Unmet needs from protected counts: Wilson's intervals of what is shown, and nothing of what is not."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from entente.explorer.rates import wilson
from tests.apps.explorer.counts import approved_run, records, show_counts
from tests.apps.explorer.test_files import first_table


@pytest.mark.slow
def test_rates_are_exact_where_shown_and_hidden_places_have_none(
    dataset: Any, network: Any, upload: Callable[..., Any], client: Any
) -> None:
    from entente.explorer.models import IndicatorValue
    from tools.demo.city import city

    assert "No counts for this yet" in client.get("/en/explore/unmet/").content.decode()
    assert "No counts for this yet" in client.get("/en/explore/surge/").content.decode()
    show_counts(
        approved_run(upload(b"place,outcome,week\n1,met,2026-W10\n"), by=network.contributor, officer=network.officer),
        city(network.region),
    )
    needs = Counter(place for place, _, _ in records())
    unmet = Counter(place for place, outcome, _ in records() if outcome != "met")

    def rows() -> dict[str, list[str]]:
        told = b"".join(client.get("/en/explore/unmet/figures.csv").streaming_content).decode("utf-8-sig")
        return {row[0]: row for row in first_table(list(csv.reader(io.StringIO(told))))[1:]}

    page = client.get("/en/explore/unmet/").content.decode()
    for code in ("1", "2", "3"):
        rate = wilson(unmet[code], needs[code])
        expected = [str(needs[code]), str(unmet[code]), *(f"{100 * share:.1f}" for share in (rate.rate, rate.low, rate.high))]  # fmt: skip
        assert rows()[code][2:7] == expected
        assert f'<td class="number">{needs[code]:,}</td><td class="number">{unmet[code]}</td><td class="number">{expected[2]}%</td>' in page  # fmt: skip
    assert rows()["9"][2] == "no contacts"  # zero is shown, and is another thing than hidden
    IndicatorValue.objects.filter(place__code="3", indicator__code__startswith="spring", indicator__name_en__endswith=": met").update(value=None, status="suppressed")  # fmt: skip
    assert rows()["3"][2:] == ["suppressed"] * 5 + [""]
    reasons = Counter(outcome for _, outcome, _ in records() if outcome != "met")
    for reason, count in reasons.items():
        assert f'<th scope="row">{reason}</th><td class="number">{count:,}</td>' in page
