"""The explorer's page: every number once, the file equal to the screen, and light enough for a telephone."""

from __future__ import annotations

import csv
import gzip
import io
import re
from typing import Any

import pytest


@pytest.fixture
def maple(keeper: Any) -> Any:
    from tools.demo.city import city

    return city(keeper)


def read(client: Any, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_file_equals_the_screen_to_the_digit(maple: Any, client: Any) -> None:
    for query in ("", "?i=mother-tongue-yue&as=rate", "?i=population&y=2016&sort=name"):
        page = read(client, f"/en/explore/{query}")
        lines = b"".join(client.get(f"/en/explore/figures.csv{query}").streaming_content).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(lines)))

        on_page = dict(re.findall(r'<tr id="p(\w+)"[^>]*><td class="number">\d*</td><th scope="row"><a [^<]*</a></th><td class="number">([\d,.]+)</td>', page))  # fmt: skip
        assert len(rows) == maple.places.count() == len(on_page)
        assert {row["Code"]: row["Value"] for row in rows} == {
            code: text.replace(",", "") for code, text in on_page.items()
        }
        titles = dict(re.findall(r'data-row="p(\w+)"[^>]*><title>[^:]*: ([\d,.]+)', page))
        assert titles == on_page
        assert all(row["Unit"] for row in rows)


def test_classes_leave_no_gap_and_zero_stands_apart(maple: Any, client: Any) -> None:
    from entente.explorer.models import IndicatorValue

    values = IndicatorValue.objects.filter(indicator__code="low-income-share", period="2021")
    values.filter(place__code="3").update(value=0)

    page = read(client, "/en/explore/?i=low-income-share&y=2021")

    legend = re.findall(
        r'<rect class="(shade-\w+)"[^>]*></svg> ([^<]*?)(?: % of people)?</li>', page.replace("/></svg>", "></svg>")
    )
    assert [fill for fill, _ in legend] == ["shade-zero", *(f"shade-{number}" for number in range(1, 6))]
    ends = [re.findall(r"[\d.]+", words) for _, words in legend]
    assert [low[-1] for low in ends[1:-1]] == [high[0] for high in ends[2:]]
    assert legend[1][1].startswith("over 0 to under ")
    assert "The stronger the colour, the worse." in page


def test_suppressed_and_missing_values_are_neither_zero_nor_shown(maple: Any, client: Any) -> None:
    from entente.explorer.models import IndicatorValue

    values = IndicatorValue.objects.filter(indicator__code="mother-tongue-tam", period="2021")
    values.filter(place__code="1").update(value=None, status="suppressed")
    values.filter(place__code="2").update(value=None, status="missing")
    values.filter(place__code="3").update(value=0)

    page = read(client, "/en/explore/?i=mother-tongue-tam")

    shapes = dict(re.findall(r'<path class="([\w-]+)" data-row="p([123])"', page))
    assert {code: shade for shade, code in shapes.items()} == {"1": "suppressed", "2": "missing", "3": "shade-zero"}
    assert 'data-row="p1" fill="url(#hatch)"' in page
    assert page.count("suppressed</td>") == page.count("not available</td>") == 1


def test_page_says_what_its_numbers_are(maple: Any, client: Any) -> None:
    page = read(client, "/fr/explore/?i=low-income-share")

    for words in ("% des personnes", "Personnes des ménages privés", "CC0 1.0", "Plus c’est élevé, pire c’est"):
        assert words in page


def test_page_is_light_and_answers_with_what_there_is(maple: Any, client: Any) -> None:
    from entente.explorer.models import IndicatorValue

    answer = client.get("/en/explore/?i=nothing&y=1066&as=rate", headers={"accept-encoding": "gzip"})

    assert len(answer.content) < 20_000
    assert "People in low income, 2021" in gzip.decompress(answer.content).decode()
    assert client.get("/en/explore/?g=nowhere").status_code == 404
    IndicatorValue.objects.all().delete()
    maple.delete()
    assert "No figures yet" in read(client, "/en/explore/")


def test_private_indicator_is_offered_to_its_owner_alone(maple: Any, client: Any) -> None:
    from entente.explorer.models import Indicator

    Indicator.objects.filter(code="median-household-income").update(is_private=True)

    assert "Median household income" not in read(client, "/en/explore/?i=median-household-income")


def test_comparison_keeps_its_choice_in_the_address_and_says_what_is_missing(maple: Any, client: Any) -> None:
    from entente.explorer.models import IndicatorValue

    IndicatorValue.objects.filter(indicator__code="mother-tongue-tam", place__code="5").update(value=None, status="suppressed")  # fmt: skip
    query = "?c=low-income-share&c=mother-tongue-tam&w-low-income-share=3&d-mother-tongue-tam=down"

    page = read(client, f"/en/explore/compare/{query}")
    lines = b"".join(client.get(f"/en/explore/compare/figures.csv{query}").streaming_content).decode("utf-8-sig")

    assert 'value="3"' in page
    assert "1 place is not ranked" in page
    assert "not ranked, lacks: Mother tongue: Tamil" in page
    rows = list(csv.reader(io.StringIO(lines)))[1:]
    on_page = re.findall(r'<tr id="p(\w+)"><td class="number">(\d+)</td><td class="number">(\d+)–(\d+)</td>.*?<td class="number">(-?[\d.]+)</td>', page)  # fmt: skip
    assert [(code, rank, best, worst, index) for rank, best, worst, code, _, index, *_ in rows if rank] == [tuple(each) for each in on_page]  # fmt: skip
    assert rows[-1][0] == ""
    assert rows[-1][-1] == "suppressed"
    assert all(int(best) <= int(rank) <= int(worst) for _, rank, best, worst, _ in on_page)
    assert "low-income-share&amp;drop" not in read(client, f"/en/explore/compare/{query}&drop=low-income-share")


def test_language_gap_counts_the_dialect_and_its_staff_alone(
    maple: Any, keeper: Any, client: Any, tmp_path: Any
) -> None:
    from django.utils import timezone

    from entente.directory.services import import_file
    from entente.explorer.models import Place

    place = Place.objects.filter(geography=maple).first()
    assert place is not None
    file = tmp_path / "resources.csv"
    rows = ["PublicName,PhysicalAddress1,Phone,Hours,Description,Languages,Latitude,Longitude"]
    rows += [
        f"{name},10 Example St,416-555-0100,Monday-Friday 9-5,Food bank.,{spoken},{place.latitude},{place.longitude}"
        for name, spoken in (("Mandarin Pantry", "Mandarin"), ("Chinese Pantry", "Chinese"), ("Tamil Pantry", "Tamil"))
    ]
    file.write_text("\n".join(rows) + "\n", "utf-8")
    import_file(keeper, "Resources", file, {}, now=timezone.now())

    def in_reach(language: str) -> str:
        page = read(client, f"/en/explore/gaps/language/?l={language}&km=1&min=100")
        found = re.search(
            rf'<tr id="p{place.code}">.*?<td class="number">.*?</td><td class="number">(?:<strong>)?(\w+)', page
        )
        assert found is not None
        return found[1]

    assert (in_reach("cmn"), in_reach("tam")) == ("1", "1")
    assert in_reach("yue") in {"0", "none"}
    assert "Tamil Pantry" in read(client, f"/en/explore/places/{maple.code}/{place.code}/")


def test_supply_is_shared_among_those_who_reach_it(maple: Any, keeper: Any, client: Any, tmp_path: Any) -> None:
    from django.utils import timezone

    from entente.directory.services import import_file
    from entente.explorer.models import Place
    from tests.apps.explorer.test_files import first_table

    place = Place.objects.filter(geography=maple).order_by("code").first()
    assert place is not None
    file = tmp_path / "resources.csv"
    file.write_text(
        "PublicName,PhysicalAddress1,Phone,Hours,Description,Languages,Latitude,Longitude\n"
        f"Maple Pantry,10 Example St,416-555-0100,Monday-Friday 9-5,Food bank.,English,{place.latitude},{place.longitude}\n",
        "utf-8",
    )
    import_file(keeper, "Resources", file, {}, now=timezone.now())

    lines = b"".join(client.get("/en/explore/gaps/figures.csv?t=food&km=1").streaming_content).decode("utf-8-sig")

    scores = {row[0]: (row[2], row[3]) for row in first_table(list(csv.reader(io.StringIO(lines))))}
    assert scores[place.code] == ("1", f"{10_000 / (place.population or 0):.1f}")
    assert sum(score != "0.0" for code, (_, score) in scores.items() if code != "Code") == 1
    assert "reach no such service within 1 km" in read(client, "/en/explore/gaps/?t=food&km=1")
