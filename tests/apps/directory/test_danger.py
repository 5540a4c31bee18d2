"""Danger that no phrase says is read by who does what to whom; whom a service is for keeps it from others."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.apps.directory.conftest import AGENCY, flat_row

NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)
LINE = flat_row(14, "Maple Distress Line", Phone1Number="416-555-0103", AgencyDescription="Suicide prevention.")


@pytest.mark.parametrize(
    ("typed", "need"),
    [
        ("my neighbour twisted my wrist", "violence"),
        ("mon voisin m'a tordu le poignet", "violence"),
        ("she hides my insulin", "violence"),
        ("elle cache mes médicaments", "violence"),
        ("my cousin climbs into my bed at night", "violence"),
        ("he swore that he would burn everything", "violence"),
        ("my uncle will not let us go out", "violence"),
        ("my neighbor twistd my arm", "violence"),
        ("i swallowed a whole box of tablets", "suicide"),
        ("j'ai avalé toute la boîte de comprimés", "suicide"),
        ("i want to sleep and not wake", "suicide"),
        ("je voudrais m'endormir et ne plus me réveiller", "suicide"),
        ("he is on the roof and will jump", "suicide"),
    ],
)
def test_danger_is_read_by_who_does_what_to_whom(take_in: Callable[..., Any], typed: str, need: str) -> None:
    from entente.directory.queries import Search, find

    take_in([AGENCY, LINE])
    found = find(Search(words=typed), page=1, now=NOON)

    assert found.interpretation.is_urgent
    assert found.interpretation.values("needs")[0] == need
    assert found.listings[0].name == "Maple Distress Line"


@pytest.mark.parametrize(
    "typed",
    [
        "my father never twisted my arm",  # it is said not to be
        "my landlord says he will burn my lease, and hides my keys",  # of business
        "he burned his hand",  # done to nobody who asks
        "my doctor put me on hold",
        "where to take all my old tablets",
        "jump rope club near the bridge",
        "mon bébé ne dort pas et se réveille",
        "dernier jour pour les impôts, je voudrais de l'aide",
    ],
)
def test_same_words_said_otherwise_are_no_danger(take_in: Callable[..., Any], typed: str) -> None:
    from entente.directory.queries import interpret

    take_in([AGENCY, LINE])

    assert not interpret(typed).is_urgent


def test_phrase_that_says_more_than_the_danger_stands(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import interpret

    take_in([AGENCY, LINE])

    assert interpret("my dad kicked me out").values("needs") == ("shelter",)


def test_name_among_the_words_of_a_danger_enters_no_address(take_in: Callable[..., Any], client: Any) -> None:
    centres = [flat_row(30 + number, f"Maple Centre against Domestic Violence {number}") for number in range(25)]
    take_in([AGENCY, LINE, *centres])

    answer = client.post("/en/find/", {"words": "he said Avery would burn everything"})

    assert answer.status_code == 200
    assert not [at for at in re.findall(r'(?:href|action|src)="([^"]*)"', answer.content.decode()) if "Avery" in at]


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("shelter for men", ["Maple Men's Shelter", "Maple Shelter"]),
        ("shelter for women", ["Maple Women's Shelter", "Maple Shelter"]),
        ("shelter for men and women", ["Maple Men's Shelter", "Maple Women's Shelter", "Maple Shelter"]),
        ("senior dog adoption", ["Maple Dog Rescue"]),
        ("vieux chien à donner", ["Maple Dog Rescue"]),
    ],
)
def test_what_is_for_others_in_its_name_is_not_shown(take_in: Callable[..., Any], typed: str, shown: list[str]) -> None:
    from entente.directory.queries import Search, find

    names = ["Maple Shelter", "Maple Women's Shelter", "Maple Men's Shelter", "Maple Dog Rescue", "Maple Seniors Club"]
    take_in([AGENCY, *(flat_row(20 + number, name) for number, name in enumerate(names))])
    found = find(Search(words=typed), page=1, now=NOON)

    assert sorted(listing.name for listing in (*found.listings, *found.also)) == sorted(shown)


def test_beside_few_stands_what_says_in_its_name_that_it_helps_those_who_ask(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import Search, find

    take_in([
        AGENCY, flat_row(20, "Maple Shelter"), flat_row(21, "Maple Drop-In"), flat_row(22, "Maple Women's Drop-In"),
        flat_row(23, "Maple Bakers", AgencyDescription="Near a drop-in centre."),
    ])  # fmt: skip

    assert [listing.name for listing in find(Search(words="shelter"), page=1, now=NOON).also] == ["Maple Drop-In"]


def test_services_for_women_come_no_later_because_a_man_is_named_who_is_feared(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import Search, find

    take_in(
        [AGENCY, LINE, flat_row(20, "Alder Women against Domestic Violence"), flat_row(21, "Maple Victims, a centre")]
    )
    found = find(Search(words="my dad hits me"), page=1, now=NOON)

    assert [listing.name for listing in found.listings][:2] == [
        "Maple Distress Line",
        "Alder Women against Domestic Violence",
    ]
