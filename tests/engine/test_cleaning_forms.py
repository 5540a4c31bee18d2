"""What each step of cleaning does to the cells of a column, and what it does not take for something else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest

from anonymizer.engine import InvalidSource
from anonymizer.engine.cleaning import cleaned
from anonymizer.engine.cleaning.amounts import read_amount
from anonymizer.engine.cleaning.dates import read_day
from tests.engine.messy_tables import cells, rules, table


def treated(texts: Sequence[str | None], **steps: Any) -> tuple[list[str | None], dict[str, Any]]:
    """A column after its steps, and the figures of the steps."""
    source = cleaned(table(a=texts), rules(columns={"a": steps}))
    return cells(source, "a"), source.cleaned.columns["a"].to_dict()["steps"]


def test_spellings_are_tidied_and_the_commonest_stands_for_all_cases() -> None:
    decomposed, marked = "Cafe\u0301", "\u202bحرف\u202c"
    texts = ["English", " english", "English\u00a0", "ENGLISH", decomposed, "Café", marked, "حرف", None, "\u200b"]

    tidied, figures = treated(texts, spelling="trim")
    folded, both = treated(texts, spelling="fold")

    assert tidied == ["English", "english", "English", "ENGLISH", "Café", "Café", "حرف", "حرف", None, None]
    assert folded == ["English"] * 4 + ["Café"] * 2 + ["حرف"] * 2 + [None, None]
    assert figures["spelling"]["changed"] == 5
    assert both["fold"]["changed"] == 2


def test_commonest_of_equally_many_spellings_does_not_depend_on_their_order() -> None:
    assert treated(["b", "B"], spelling="fold")[0] == treated(["B", "b"], spelling="fold")[0] == ["B", "B"]


def test_lines_of_a_text_stay_lines() -> None:
    assert treated(["two  spaces \r\n and  a line\t"], spelling="trim")[0] == ["two spaces\nand a line"]


def test_words_that_say_nothing_become_blank_and_answers_stay() -> None:
    texts, figures = treated(["n/a", "S.O.", " Inconnu ", "-", "none", "aucun", "0"], blank=True)

    assert texts == [None, None, None, None, "none", "aucun", "0"]
    assert figures["blank"]["blanked"] == 4


@pytest.mark.parametrize(
    ("texts", "options", "answers", "counts"),
    [
        (["Oui", "N", "VRAI", "FAUX", "1", "0", "o"], {}, ["yes", "no", "yes", "no", "yes", "no", "yes"], (0, 0)),
        (["yes", "perhaps", None], {}, ["yes", "perhaps", None], (1, 0)),
        (["yes", "perhaps", None], {"not_understood": "blank"}, ["yes", None, None], (1, 1)),
        (["x", None, "X"], {"missing": "no"}, ["yes", "no", "yes"], (0, 0)),
    ],
)
def test_yes_and_no_in_both_languages(
    texts: list[str | None], options: dict[str, str], answers: list[str | None], counts: tuple[int, int]
) -> None:
    read, figures = treated(texts, yes_no=options)

    assert read == answers
    assert (figures["yes_no"]["not_understood"], figures["yes_no"]["blanked"]) == counts


@pytest.mark.parametrize(
    ("text", "order", "iso"),
    [
        ("2024-3-5", None, "2024-03-05"),
        ("2024/03/05 13:05", None, "2024-03-05T13:05"),
        ("2024-03-05T00:00:00", None, "2024-03-05"),
        ("20240305", None, "2024-03-05"),
        ("25/12/2024", None, "2024-12-25"),
        ("12/25/24", None, "2024-12-25"),
        ("03/04/2024", "dmy", "2024-04-03"),
        ("03/04/2024", "mdy", "2024-03-04"),
        ("03-04-2024 1:05 PM", "mdy", "2024-03-04T13:05"),
        ("1er août 2024", None, "2024-08-01"),
        ("le 5 févr. 2024", None, "2024-02-05"),
        ("5-Mar-24", None, "2024-03-05"),
        ("March 5th, 2024", None, "2024-03-05"),
        ("Sept. 9, 2024", None, "2024-09-09"),
        ("mardi, 5 mars 2024", None, "2024-03-05"),
        ("45356", None, "2024-03-05"),
        ("45356.5", None, "2024-03-05"),
    ],
)
def test_days_are_read_in_their_forms(text: str, order: str | None, iso: str) -> None:
    day = read_day(text, order)

    assert day is not None
    assert day.iso == iso


@pytest.mark.parametrize(
    "text", ["31/02/2024", "2024", "soon", "99999", "5 Foo 2024", "2024-03-05 25:00", "1/2", "٣/٤/٢٠٢٤٥"]
)
def test_what_is_no_day_is_not_taken_for_one(text: str) -> None:
    assert read_day(text) is None


def test_ambiguous_dates_refuse_the_table_unless_the_recipe_names_their_order() -> None:
    texts = ["03/04/2024", "25/12/2024", "12/25/2024", "05/05/2024", "tomorrow"]

    with pytest.raises(InvalidSource) as refused:
        treated(texts, dates={})
    read, figures = treated(texts, dates={"order": "mdy", "not_understood": "blank"})
    source = cleaned(table(a=texts), rules(columns={"a": {"dates": {"order": "mdy"}}}))

    assert refused.value.code == "cleaning.dates_ambiguous"
    assert refused.value.findings[0].facts == {"cells": 1, "day_first": 1, "month_first": 1}
    assert read == ["2024-03-04", "2024-12-25", "2024-12-25", "2024-05-05", None]
    assert (figures["dates"]["understood"], figures["dates"]["not_understood"]) == (4, 1)
    assert source.cleaned.notes()[0].code == "cleaning.dates_other_order"


@pytest.mark.parametrize(
    ("text", "decimal", "plain"),
    [
        ("1 234,50", "auto", "1234.50"),
        ("1\u202f234\u202f567,5", "auto", "1234567.5"),
        ("$1,234.50", "auto", "1234.50"),
        ("1 234,50\u00a0$", "auto", "1234.50"),
        ("CAD 12", "auto", "12"),
        ("CA$12.5", "auto", "12.5"),
        ("(1,234.00)", "auto", "-1234.00"),
        ("12-", "auto", "-12"),
        ("−5", "auto", "-5"),
        (",5", "auto", "0.5"),
        ("1,234", "comma", "1.234"),
        ("1,234", "point", "1234"),
        ("1.234", "comma", "1234"),
        ("1.234", "point", "1.234"),
        ("1,234,567", "auto", "1234567"),
        ("007", "auto", "007"),
    ],
)
def test_numbers_are_read_in_both_writings(text: str, decimal: str, plain: str) -> None:
    amount = read_amount(text.replace("\u00a0", " "), decimal)

    assert amount is not None
    assert amount.text == plain


@pytest.mark.parametrize("text", ["1,23,456", "1.2.3", "12 rue", "5 %", "1e5", "=1+1", "1 23", "--5", ""])
def test_what_is_no_number_is_not_taken_for_one(text: str) -> None:
    assert read_amount(text) is None


def test_numbers_of_a_column_say_together_what_parts_the_decimals() -> None:
    assert treated(["1,234", "5,5"], numbers={})[0] == ["1.234", "5.5"]
    assert treated(["1,234", "5.5"], numbers={})[0] == ["1234", "5.5"]
    assert treated(["1.234", "5"], numbers={})[0] == ["1.234", "5"]
    for texts in (["1,234", "5"], ["1.234", "5,5", "5.5"]):
        with pytest.raises(InvalidSource) as refused:
            treated(texts, numbers={})
        assert refused.value.code == "cleaning.numbers_ambiguous"
    assert treated(["1,234", "5"], numbers={"decimal": "point"})[0] == ["1234", "5"]
