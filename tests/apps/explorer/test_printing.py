"""What is printed of the explorer, as PDF and PNG, says what the page says, digit for digit."""

from __future__ import annotations

import re
from typing import Any

import pytest


@pytest.fixture
def maple(keeper: Any) -> Any:
    from tools.demo.city import city

    return city(keeper)


@pytest.fixture
def laid_out(monkeypatch: pytest.MonkeyPatch) -> list[dict[str, Any]]:
    """What went to the layouts; they are laid out all the same."""
    from entente.explorer.analyses.profile import files as profile
    from entente.explorer.files import pdf

    seen: list[dict[str, Any]] = []
    real = pdf.printed

    def printed(template: Any, contents: Any, *, at: Any) -> bytes:
        seen.append(contents)
        return real(template, contents, at=at)

    monkeypatch.setattr(pdf, "printed", printed)
    monkeypatch.setattr(profile, "printed", printed)
    return seen


@pytest.mark.parametrize("language", ["en", "fr"])
def test_pdf_of_the_map_has_the_numbers_of_the_page_and_none_that_is_suppressed(
    maple: Any, client: Any, laid_out: list[dict[str, Any]], language: str
) -> None:
    from entente.explorer.models import IndicatorValue

    hidden = IndicatorValue.objects.filter(indicator__code="low-income-share", period="2021", place__code="1")
    hidden.update(value=None, status="suppressed")
    page = client.get(f"/{language}/explore/?i=low-income-share").content.decode()
    on_page = dict(re.findall(r'data-row="p(\w+)"[^>]*><title>[^:]*: ([\d,.]+)', page))

    answer = client.get(f"/{language}/explore/figures.pdf?i=low-income-share")

    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    (said,) = laid_out
    assert {row[1]: row[3] for row in said["tables"][0]["rows"] if row[1] != "1"} == on_page
    assert (
        next(row[3] for row in said["tables"][0]["rows"] if row[1] == "1")
        == {"en": "suppressed", "fr": "supprimé"}[language]
    )
    assert said["language"] == language
    picture = client.get(f"/{language}/explore/figures.svg?i=low-income-share").content.decode()
    assert said["svg"].replace(" .head { display: none }", "") == picture


def test_png_is_the_svg_drawn(maple: Any, client: Any) -> None:
    for address in ("/en/explore/figures.png?i=low-income-share", "/en/explore/compare/figures.png?c=low-income-share"):
        answer = client.get(address)

        assert answer["Content-Type"] == "image/png"
        assert answer.content[:8] == b"\x89PNG\r\n\x1a\n"
        assert int.from_bytes(answer.content[16:20]) == 1600


def test_pdf_of_a_comparison_and_of_services_have_the_rows_of_the_csv(
    maple: Any, client: Any, laid_out: list[dict[str, Any]]
) -> None:
    from tests.apps.explorer.test_files import first_table, lines

    for name, column in (("compare/figures", 3), ("gaps/figures", 3)):
        query = "?c=low-income-share&c=people-65-and-over&i=people-65-and-over&t=food"
        _, *rows = first_table(lines(client, f"/en/explore/{name}.csv{query}"))

        assert client.get(f"/en/explore/{name}.pdf{query}").status_code == 200

        told = laid_out.pop()["tables"][0]["rows"]
        wanted = [row[5] for row in rows] if name == "compare/figures" else [row[3] for row in rows]
        assert [row[column].replace(",", "") for row in told] == wanted


def test_languages_of_a_place_stand_in_the_order_of_their_numbers(maple: Any) -> None:
    """12.5 per cent is less than 100, whatever its digits are."""
    from django.contrib.auth.models import AnonymousUser

    from entente.explorer.analyses.profile.query import profile_page
    from entente.explorer.models import Indicator, IndicatorValue, Place

    place = Place.objects.get(geography__code="maple-neighbourhoods", code="1")
    for indicator, decimals, value in zip(
        Indicator.objects.exclude(language="").order_by("code"), (1, 0), (12.5, 100.0), strict=False
    ):
        Indicator.objects.filter(pk=indicator.pk).update(decimals=decimals)
        IndicatorValue.objects.filter(indicator=indicator, place=place).update(value=value, status="shown")

    values = [figure.value for figure in profile_page(place, AnonymousUser()).languages]

    assert {12.5, 100.0} <= set(values)
    assert values == sorted(values, key=lambda value: -(value or 0))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_profile_on_paper_says_what_its_page_says(
    maple: Any, client: Any, laid_out: list[dict[str, Any]], language: str
) -> None:
    address = f"/{language}/explore/places/maple-neighbourhoods/7/"
    page = client.get(address).content.decode()

    answer = client.get(f"{address}profile.pdf")

    assert answer.content.startswith(b"%PDF")
    (said,) = laid_out
    words = [text for section in said["sections"] for row in section["rows"] for text in row]
    assert len(words) > 20
    plain = re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", page)).replace("\xa0", " ").replace("\u202f", " ")
    for text in words:
        assert re.sub(r"\s+", " ", text).replace("\xa0", " ").strip() in plain
    assert client.get(f"/{language}/explore/places/maple-neighbourhoods/nowhere/profile.pdf").status_code == 404
