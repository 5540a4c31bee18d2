"""What the shape of a value rules out, the value has not; what it proves, the value has."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from anonymizer.engine.profiles.kinds import FORMS
from anonymizer.engine.profiles.shapes import forms_by_shape, shape
from tests.drawn import drawn

ALL = tuple(FORMS)
LETTERS = "0123456789 -.,/:+()$_@'’\u00a0\u202f²٣ßÉéOoTthMAaZzKkxX"
WRITTEN = (
    *("2026-11-29", "2026-11-29 7:05", "2026-11-29T07h05", "20261129", "29/11/2026", "3 mars 24", "1er mars 2024", "March 3, 2024"),
    *("M5V 2T6", "m5v2t6", "MOM OMO", "X0A", "XOA", "J2B-5V4", "H3A\u00a01B1", "(613) 555-0142", "+1 613.555.0142 poste 12"),
    *("046 454 286", "130-692-544", "ROYA 8653 1412", "9736 246 281", "1 234,50", "1,234.5", "$12", "12 $", "1e5", "-.5", "5.", "1_000"),
    *("Yes", "vrai", "o", "1.0", "12 ans", "37", "125", "2024", "fra", "fr-CA", "n/d", "Québec", "c.-b.", "ont", "12 Main Street"),
    *("12A-3 rue Principale", "Ann-Marie O’Neil", "Roy, Anne", "a@b.ca", "one two three four five six", "A-12_3", "²", "٣", "½"),
)  # fmt: skip


@drawn(600, release=20_000)
@given(st.one_of(st.text(LETTERS, max_size=22), st.sampled_from(WRITTEN), st.text(max_size=12)))
@example("")
def test_shape_rules_out_only_forms_that_a_value_has_not(value: str) -> None:
    text = value.strip()
    has = {form for form, has_form in FORMS.items() if has_form(text)}

    proved, asked = forms_by_shape(text, ALL)

    assert set(proved) <= has <= {*proved, *asked}


def test_shape_rules_out_no_form_of_a_written_value() -> None:
    for text in (*WRITTEN, *(written.upper() for written in WRITTEN), *(written.lower() for written in WRITTEN)):
        has = {form for form, has_form in FORMS.items() if has_form(text)}
        proved, asked = forms_by_shape(text, ALL)
        assert set(proved) <= has <= {*proved, *asked}, text


@drawn(200, release=2_000)
@given(st.text(max_size=40))
def test_shape_that_is_shown_is_letter_by_letter(value: str) -> None:
    plain = "".join(
        "9" if letter.isdigit() else ("A" if letter.isupper() else "a") if letter.isalpha() else letter
        for letter in value[:24]
    )

    assert shape(value) == plain + ("…" if len(value) > 24 else "")
