"""Which columns say what a community's authority registered."""

from __future__ import annotations

from uuid import UUID

import pytest

from entente.catalogue.communities import IDENTITY, INDIGENOUS, Registered, claimants, is_common, named_in, tells
from entente.catalogue.vocabularies import EntryKind


@pytest.mark.parametrize(
    ("value", "column", "told"),
    [
        ("First Nation", "first_nation", True),
        ("First Nation", "Is First Nations?", True),
        ("First Nations", "firstNationStatus", True),
        ("Première Nation", "PREMIERES NATIONS", True),
        ("Métis", "metis", True),
        ("Inuit", "inuit-status", True),
        ("Inuit", "inuktitut", False),
        ("First Nation", "nation first", False),
        ("First Nation", "first_name", False),
        ("Nation", "donations", False),
        ("Bus", "bu", False),  # only in a word of four letters or more an s is that of a plural
        ("Boat", "boats", True),
        ("Cree", "crees", True),
        ("Band", "bands", True),
        ("Yak", "yaks", True),
        ("...", "...", False),
    ],
)
def test_column_is_told_by_its_words(value: str, column: str, told: bool) -> None:
    assert tells(value, column) is told


def test_each_authority_claims_its_own_columns() -> None:
    register = (Registered("a", "A", "Inuit"), Registered("b", "B", "Métis"), Registered("c", "C", "Inuit"))

    assert claimants(["age", "inuit"], register) == {"a", "c"}
    assert claimants(["age"], register) == frozenset()


@pytest.mark.parametrize(
    ("kind", "value", "text", "named"),
    [
        ("name", "Invented Nation", "Ask the INVENTED NATIONS first.", True),
        ("name", "Nation inventée", "l’aide à la nation inventee", True),
        ("name", "Nation inventée", "l’aide à la nation, inventée par nous", True),  # notes cannot tell either
        ("name", "Invented Nation", "a nation that we invented", False),
        ("name", "McKay Band", "MCKAY BAND", True),
        ("name", "Inuit", "in Inuktitut", False),
        ("place", "Invented Reserve", "calls from invented   reserve", True),
        ("place", "X0A", "calls from x0a 0h0", True),
        ("place", "X0A", "calls from X0A0H0.", True),
        ("place", "X0A0H0", "calls from X0A", False),  # all of it is not registered
        ("place", "CA-NU", "calls from X0C", True),
        ("place", "X0A", "the number 5X0A is a part", False),
        ("column", "Inuit", "How many Inuit?", False),
    ],
)
def test_words_that_a_person_wrote_name_what_is_registered(kind: str, value: str, text: str, named: bool) -> None:
    assert bool(named_in(text, [Registered("n", "Nation", value, EntryKind(kind))])) is named


def test_names_are_counted_by_the_authority_that_registered_them() -> None:
    register = [
        Registered("a", "A", "Invented Nation", EntryKind.NAME),
        Registered("a", "A", "Invented Reserve", EntryKind.PLACE),
        Registered("b", "B", "Other Nation", EntryKind.NAME),
    ]

    assert named_in("Invented Nation, Invented Nation, Invented Reserve", register) == {"A": 2}


def test_identity_is_claimed_by_the_meaning_of_a_column_and_never_by_its_value() -> None:
    entry = Registered(INDIGENOUS, "", "anything", IDENTITY)

    assert entry.claims_column("Identité autochtone")
    assert not entry.claims_column("anything")


def test_place_claims_no_column() -> None:
    assert not Registered("a", "A", "Invented Reserve", EntryKind.PLACE).claims_column("invented_reserve")


def test_entry_binds_everyone_but_its_authority() -> None:
    own, other = UUID(int=1), UUID(int=2)

    assert not Registered(str(own), "A", "Inuit").binds(own)
    assert Registered(str(own), "A", "Inuit").binds(other)


@pytest.mark.parametrize(
    ("kind", "value", "common"),
    [
        ("column", "Age group", True),
        ("column", "city", True),
        ("column", "Inuit", False),
        ("column", "Indigenous identity", False),
        ("column", "ethnicity", False),
        ("column", "Invented word", False),
        ("place", "CA-ON", True),
        ("place", "M", True),
        ("place", "X0A", False),
        ("place", "A", True),
        ("place", "CA-XX", False),
    ],
)
def test_entry_that_marks_no_community_is_common(kind: str, value: str, common: bool) -> None:
    assert is_common(kind, value) is common
