"""What stands in a text where an identifier stood: labels, tokens, stand-ins, general forms, moved dates."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from anonymizer.engine import InvalidRecipe, Recipe, Span, finest_geography, frame_source, redact, transform
from anonymizer.engine.text.operators import LABELS, OPERATORS
from anonymizer.engine.text.operators.date_shift import MOST_DAYS, dates_in, days_of, shifted
from anonymizer.engine.text.operators.generalization import generalized
from anonymizer.engine.text.operators.identity import TITLES, identity, joined_names
from anonymizer.engine.text.operators.labels import written_label
from anonymizer.engine.text.operators.replacement import Replacer
from anonymizer.engine.text.operators.surrogates import surrogate

KEY, OTHER_KEY = b"one run's secret", b"another run's secret"
FEW = settings(max_examples=60, deadline=None)
IDENTIFIERS = {
    "PERSON": "Amina Roy", "LOCATION_ADDRESS": "123 rue Sainte-Catherine Ouest, app. 4", "POSTAL_CODE": "M5V 2T6",
    "PHONE": "(613) 555-7788 poste 21", "EMAIL": "amina.roy@example.net", "DATE_OF_BIRTH": "14 mars 1986",
    "SIN": "046 454 286", "HEALTH_NUMBER": "ROYA 8653 1412", "GOV_ID": "GB123456", "CASE_ID": "2024-00187",
    "ACCOUNT": "00012-003-1234567", "URL_IP": "192.168.4.7", "AGE": "38 ans", "DATE": "2024-05-01",
}  # fmt: skip
days = st.dates(min_value=date(1930, 1, 1), max_value=date(2030, 12, 31))


def replaced(text: str, label: str, operator: str, key: bytes = KEY, language: str = "en") -> str:
    return Replacer(key, operator).replace(text, [Span(0, len(text), label, 1.0)], language=language)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("operator", OPERATORS)
def test_nothing_of_an_identifier_stays_unless_it_is_general(operator, label):
    there = IDENTIFIERS[label]

    written = replaced(there, label, operator)

    assert written != there
    kept = [
        word for word in ("Amina", "Roy", "Catherine", "2T6", "7788", "1986", "046", "8653", "00187") if word in written
    ]
    assert kept == []


def test_labels_stand_in_the_language_of_the_text():
    spans = [Span(0, 5, "PERSON", 1.0)]

    assert redact("Amina appelle", spans, language="fr") == "[PERSONNE] appelle"
    assert redact("Amina calls", spans) == "[PERSON] calls"
    assert all(written_label(label, "fr").isprintable() for label in LABELS)


@pytest.mark.parametrize(
    ("label", "one", "another"),
    [
        ("PERSON", "Amina Roy", "ROY, Amina"),
        ("PERSON", "Aïcha Côté", "mme aicha cote"),
        ("PERSON", "Amina Roy", "Amina Roy's"),
        ("PHONE", "1-613-555-0100", "(613) 555 0100"),
        ("POSTAL_CODE", "M5V 2T6", "m5v2t6"),
        ("EMAIL", "A.Roy@Example.org", "a.roy@example.org"),
        ("SIN", "046-454-286", "046 454 286"),
    ],
)
def test_two_spellings_of_one_thing_have_one_token(label, one, another):
    assert replaced(one, label, "pseudonym") == replaced(another, label, "pseudonym", language="fr")


def test_a_first_name_is_the_person_named_whole_in_the_same_text_unless_two_could_be_meant():
    assert joined_names(["Amina Roy", "Amina"])["Amina"] == identity("PERSON", "Amina Roy")
    assert joined_names(["Amina Roy", "Amina Diop", "Amina"])["Amina"] == "amina"


@FEW
@given(
    st.lists(st.from_regex(r"[A-Z][a-zé]{2,9} [A-Z][a-z]{2,9}", fullmatch=True), min_size=2, max_size=8, unique=True)
)
def test_pseudonyms_are_one_to_one_in_a_release_and_unlinkable_between_releases(names):
    here = {identity("PERSON", name): replaced(name, "PERSON", "pseudonym") for name in names}
    there = {identity("PERSON", name): replaced(name, "PERSON", "pseudonym", OTHER_KEY) for name in names}

    assert len(set(here.values())) == len(here)
    assert not set(here.values()) & set(there.values())


@FEW
@given(st.sampled_from([label for label in LABELS if label not in ("AGE", "DATE")]), st.binary(min_size=1, max_size=8))
def test_surrogates_are_the_same_under_one_key_and_never_the_original(label, key):
    there = IDENTIFIERS[label]

    written = replaced(there, label, "surrogate", key)

    assert written == replaced(there, label, "surrogate", key)
    assert identity(label, written) != identity(label, there)


@FEW
@given(st.binary(min_size=1, max_size=8))
def test_surrogates_keep_the_form_and_belong_to_nobody(key):
    phone = surrogate("PHONE", "613-867-1234", key)
    sin = surrogate("SIN", "046 454 286", key)
    postal = surrogate("POSTAL_CODE", "m5v 2t6", key)
    email = surrogate("EMAIL", "amina.roy@hotmail.com", key)

    assert phone is not None
    assert phone[3:10] == "-555-01"
    assert len(phone) == 12
    assert sin is not None
    assert sin[0] == "0"
    assert sin[3] == sin[7] == " "
    assert postal is not None
    assert postal[3] == " "
    assert postal.islower()
    assert email is not None
    assert email.endswith("@example.org")


@FEW
@given(st.from_regex(r"[A-Z][a-z]{1,11}", fullmatch=True), st.from_regex(r"[A-Z][a-z]{1,11}", fullmatch=True))
def test_a_surrogate_name_has_as_many_words_of_like_length_and_case(given_name, family):
    assume(not {given_name.lower(), family.lower()} & TITLES)

    def length_class(word: str) -> int:
        return sum(len(word) > bound for bound in (4, 7))

    one = surrogate("PERSON", f"{given_name} {family}", KEY)
    loud = surrogate("PERSON", f"{given_name} {family}".upper(), KEY)

    assert one is not None
    assert loud is not None
    assert [length_class(word) for word in one.split(" ")] == [length_class(word) for word in (given_name, family)]
    assert loud == one.upper()
    assert given_name.lower() not in [word.lower() for word in one.split()]


def test_the_same_word_of_a_name_has_one_surrogate_alone_and_in_a_longer_name():
    alone = surrogate("PERSON", "Amina", KEY)
    longer = surrogate("PERSON", "Amina Roy", KEY)

    assert longer is not None
    assert longer.split(" ")[0] == alone
    assert surrogate("PERSON", "Roy", KEY, family=True) == longer.split(" ")[1]


@pytest.mark.parametrize(
    ("label", "there", "general"),
    [
        ("AGE", "34", "30-39"),
        ("AGE", "34 years old", "30-39 years old"),
        ("AGE", "91 ans", "80+ ans"),
        ("AGE", "6 months", None),
        ("AGE", "thirty-four", None),
        ("POSTAL_CODE", "m5v-2t6", "M5V"),
        ("POSTAL_CODE", "XOA 0A1", "X0A"),
        ("POSTAL_CODE", "not one", None),
        ("DATE_OF_BIRTH", "1986-03-14", "1980-1989"),
        ("DATE_OF_BIRTH", "14/03/86", None),
        ("DATE", "March 14, 2024", "2024-03"),
        ("PERSON", "Amina Roy", None),
    ],
)
def test_general_forms(label, there, general):
    assert generalized(label, there) == general


@FEW
@given(days, days, st.integers(-MOST_DAYS, MOST_DAYS))
@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("en", "{:%Y-%m-%d}"), ("en", "{:%Y/%m/%d}"), ("en", "{:%d-%m-%Y}"), ("en", "{:%d.%m.%Y}"),
        ("en", "{0:%B} {0.day}, {0.year}"), ("en", "{0.day} {0:%B} {0.year}"), ("en", "{0:%b} {0.day} {0.year}"),
    ],
)  # fmt: skip
def test_intervals_between_dates_of_a_text_stay(language, form, first, second, by):
    text = f"Seen {form.format(first)}, then {form.format(second)} again."

    moved = dates_in(shifted(text, by))

    assert [dated.day for dated in moved] == [first + timedelta(days=by), second + timedelta(days=by)]


@pytest.mark.parametrize(
    ("text", "moved"),
    [
        ("vue le 31 décembre 2023", "vue le 1er janvier 2024"),
        ("VUE LE 31 DÉCEMBRE 2023", "VUE LE 1er JANVIER 2024"),
        ("rappel le 14 mai", "rappel le 15 mai"),
        ("Mar 14th, 2024", "Mar 15th, 2024"),
        ("call 613-555-0100 file 2024-12-345", "call 613-555-0100 file 2024-12-345"),
        ("in May 2024", "in May 2024"),
        ("31/02/2024", "31/02/2024"),
    ],
)
def test_dates_keep_their_form_and_other_numbers_are_left_alone(text, moved):
    assert shifted(text, 1) == moved


@FEW
@given(st.text(min_size=1, max_size=12))
def test_dates_of_a_person_move_by_a_number_of_days_that_is_never_zero(person):
    assert days_of(KEY, person) == days_of(KEY, person)
    assert 1 <= abs(days_of(KEY, person)) <= MOST_DAYS


class FindsAmina:
    """Knows one name, and French where it sees it."""

    name = "finds-amina"

    def analyze(self, texts: Sequence[str], *, language: str = "auto") -> list[list[Span]]:
        return [[Span(at, at + 9, "PERSON", 1.0)] if (at := text.find("Amina Roy")) >= 0 else [] for text in texts]

    def language_of(self, text: str) -> str:
        return "fr" if " est " in text else "en"


def transformed(**rule: Any) -> pd.DataFrame:
    table = pd.DataFrame(
        {
            "person": ["P1", "P1", "P2", None],
            "caller": ["Amina Roy", "ROY Amina", "Omar Diop", None],
            "note": ["Amina Roy called 2024-01-10", "est revenue 2024-01-20", "came 2024-01-10", None],
            "reply": ["told Amina Roy", "ici est Amina Roy", None, "ok"],
        }
    )
    recipe = Recipe.from_dict(
        {
            "columns": {
                "person": {"role": "direct-identifier"},
                "caller": {
                    "role": "direct-identifier",
                    "treatment": "redact",
                    "kind": "person_name",
                    "operator": "pseudonym",
                },
                "note": {"role": "direct-identifier", "treatment": "redact", **rule},
                "reply": {"role": "direct-identifier", "treatment": "redact", **rule},
            },
            "person": "person",
        }
    )
    candidate = transform(frame_source(table), recipe, key=KEY, detector=FindsAmina())
    return pd.concat([batch.to_pandas() for batch in candidate.batches()], ignore_index=True)


def test_a_person_has_one_token_in_all_rows_and_columns():
    frame = transformed(operator="pseudonym")

    token = frame["caller"][0]
    assert token == frame["caller"][1] != frame["caller"][2]
    assert frame["note"][0] == f"{token} called 2024-01-10"
    assert frame["reply"].dropna().tolist() == [f"told {token}", f"ici est {token}", "ok"]


def test_labels_of_a_column_follow_the_language_of_each_text():
    assert transformed()["reply"].dropna().tolist() == ["told [PERSON]", "ici est [PERSONNE]", "ok"]


def test_dates_of_one_person_keep_their_intervals_across_rows():
    frame = transformed(operators={"DATE": "shift"})

    first, second = (dates_in(text)[0].day for text in frame["note"][:2])
    assert second - first == timedelta(days=10)
    assert first != date(2024, 1, 10)
    assert pd.isna(frame["note"][3])


def test_an_operator_without_redaction_and_unknown_words_are_refused():
    def codes(**rule: Any) -> list[str]:
        with pytest.raises(InvalidRecipe) as refused:
            Recipe.from_dict({"columns": {"note": {"role": "direct-identifier", **rule}}})
        return [finding.code for finding in refused.value.findings]

    assert codes(treatment="drop", operator="pseudonym") == ["recipe.operator_without_redact"]
    assert codes(treatment="redact", operator="invent") == ["recipe.unknown_word_of_column"]
    assert codes(treatment="redact", operators={"PERSONS": "label"}) == ["recipe.unknown_key_of_column"]
    assert codes(treatment="redact", operators=["PERSON"]) == ["recipe.operators_form"]


def test_a_recipe_with_operators_survives_writing_and_reading():
    spec = {"columns": {"note": {"role": "sensitive", "treatment": "redact", "operators": {"DATE": "shift"}}}}
    recipe = Recipe.from_dict(spec)

    assert Recipe.from_dict(recipe.to_dict()) == recipe


def test_a_postal_code_that_is_generalized_in_text_counts_as_a_place():
    recipe = Recipe.from_dict(
        {"columns": {"note": {"role": "sensitive", "treatment": "redact", "operator": "generalize"}}}
    )

    assert finest_geography(recipe) == "fsa"
