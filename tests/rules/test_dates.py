"""How a day is written: on pages, in files, in signed texts."""

from __future__ import annotations

from datetime import date, datetime

import pytest
from django.template import Context, Template
from django.utils import translation

from entente.core.dates import date_format

FIRST, ELEVENTH = date(2026, 1, 1), date(2026, 1, 11)


@pytest.mark.parametrize(
    ("language", "day", "form", "written"),
    [
        ("fr", FIRST, "DATE_FORMAT", "1er janvier 2026"),
        ("fr", ELEVENTH, "DATE_FORMAT", "11 janvier 2026"),
        ("fr", FIRST, "F Y", "janvier 2026"),
        ("fr", FIRST, "SHORT_DATE_FORMAT", "2026-01-01"),
        ("fr", datetime(2026, 8, 1, 9, 5), "DATETIME_FORMAT", "1er août 2026, 09\xa0h\xa005"),  # noqa: DTZ001
        ("en", FIRST, "DATE_FORMAT", "January 1, 2026"),
    ],
)
def test_first_of_a_month_is_an_ordinal_in_french(language: str, day: date, form: str, written: str) -> None:
    with translation.override(language):
        page = Template('{{ day|date:"' + form + '" }}').render(Context({"day": day}))
        assert (date_format(day, form), page) == (written, written)


def test_day_that_is_missing_is_left_blank() -> None:
    assert Template('{{ day|date:"DATE_FORMAT" }}').render(Context({"day": None})) == ""
