"""Synonyms of another region: proposed entry by entry, read where they were accepted, taken out again, and never where somebody may be in danger."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH, flat_row

LINE = flat_row(
    14, "Maple Distress Line", Phone1Number="416-555-0103", AgencyDescription="Suicide prevention, day and night."
)


@pytest.fixture
def keeper(region: Any) -> Any:
    from entente.organizations.services import join, make_account

    keeper = make_account(email="casey@example.org", name="Casey Roy", password="a long invented phrase")
    join(keeper, region, "data_steward")
    return keeper


@pytest.fixture
def add(region: Any, keeper: Any) -> Callable[[str, str], None]:
    """A phrase that is accepted without being judged: what a fault of the judgement would let through."""
    from entente.directory.models import Synonym

    def added(phrase: str, topic: str) -> None:
        Synonym.objects.create(
            owner=region, topic=topic, language="en", phrase=phrase, status="accepted",
            proposed_by=keeper, decided_by=keeper, decided_at=timezone.now(),
        )  # fmt: skip

    return added


JUDGED = [
    ("food", "en", "igloo", ""),
    ("food", "fr", "dépanneur solidaire", ""),
    ("shelter", "en", "homeless shelter", "known"),
    ("food", "en", "emergency food bank", "known"),
    ("shelter", "en", "homeless  shelter", "known"),
    ("spaceships", "en", "igloo", "synonym.topic"),
    ("food", "de", "igloo", "synonym.topic"),
    ("food", "en", "", "synonym.length"),
    ("food", "en", "…", "synonym.length"),
    ("food", "en", "a" * 10_000, "synonym.length"),
    ("food", "en", "one igloo two igloo three igloo four igloo", "synonym.length"),
    ("food", "en", "~igloo", "synonym.letters"),
    ("food", "en", "ig\u200bloo", "synonym.letters"),
    ("food", "en", "<b>igloo</b>", "synonym.letters"),
    ("food", "en", "988", "synonym.letters"),
    ("food", "en", "igloo 416-555-0103", "synonym.letters"),
    ("food", "en", "help near me", "synonym.general"),
    ("recreation", "en", "want to die", "synonym.danger"),
    ("recreation", "en", "i want to die laughing", "synonym.danger"),
    ("recreation", "en", "suicide squad", "synonym.danger"),
    ("recreation", "en", "sucide", "synonym.danger"),
    ("recreation", "fr", "ligne de crise", "synonym.danger"),
    ("recreation", "fr", "envie de mourir", "synonym.danger"),
    ("recreation", "en", "my husband hits me", "synonym.danger"),
    ("recreation", "en", "an emergency", "synonym.danger"),
    ("animals", "en", "food bank", "synonym.taken"),
    ("animals", "en", "tonight", "synonym.taken"),
]
"""Topic, language and phrase, and why a region cannot add it."""
IN_DANGER = (
    "i want to die", "want to die laughing", "sucide", "igloo suicide", "really feel like ending it all", "je veux mourir",
    "my husband hits me", "overdose", "kids help phone", "igloo hotline",
)  # fmt: skip


def test_what_a_region_cannot_add_is_named(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries.synonyms import fault_of

    take_in([AGENCY, PANTRY, LINE])

    assert [(*row[:3], fault_of(*row[:3])) for row in JUDGED] == JUDGED


def test_words_of_danger_are_read_as_without_any_synonym(
    take_in: Callable[..., Any], add: Callable[[str, str], None]
) -> None:
    from entente.directory.queries import Search, accepted_synonyms, find, interpret

    def answers() -> list[Any]:
        return [find(Search(typed), page=1, now=now) for typed in IN_DANGER]

    now = timezone.now()
    take_in([AGENCY, PANTRY, YOUTH, LINE])
    before = answers()
    for phrase in ("want to die", "die laughing", "sucide", "really feel like ending", "igloo", "overdose", "mourir", "husband", "phone", "hotline"):  # fmt: skip
        add(phrase, "recreation")

    after = answers()

    assert interpret("igloo", accepted_synonyms()).values("needs") == ("recreation",)
    assert all(found.interpretation.speaks_of_danger for found in before)
    assert [found.interpretation for found in after] == [found.interpretation for found in before]
    assert [found.listings for found in after] == [found.listings for found in before]


def test_finder_reads_what_was_accepted_in_this_region_alone_until_it_is_taken_out(
    take_in: Callable[..., Any], region: Any, keeper: Any, sign_in: Any
) -> None:
    from entente.directory.models import Synonym
    from entente.directory.services import propose_synonym
    from entente.organizations.services import found_organization

    take_in([AGENCY, PANTRY])
    assert propose_synonym(region, "food", "en", "igloo", by=keeper) == ""
    assert propose_synonym(region, "food", "en", "igloo", by=keeper) == "known"
    synonym = Synonym.objects.get()
    page = reverse("directory:synonyms", args=[region.pk])
    client = sign_in(keeper)
    assert "Decide on 1 synonym for the finder" in client.get(reverse("web:desk")).content.decode()

    def finds(**fields: str) -> bool:
        answer = Client().post(reverse("directory:finder"), {"words": "igloo tonight", **fields})
        assert answer.status_code == 200  # no redirect: a region's word stands in no address
        return "Maple Food Pantry" in answer.content.decode()

    assert not finds()
    assert client.post(page, {"decision": "accept"}).status_code == 422
    client.post(page, {"decision": "accept", "synonym": [str(synonym.pk), "nothing"]})
    assert finds()
    assert "for the finder" not in client.get(reverse("web:desk")).content.decode()
    other = found_organization(kind="region_211", name_en="Birch 211", name_fr="211 du Bouleau", jurisdiction="CA-ON")
    take_in([flat_row(30, "Birch Food Bank")], owner=other, name="Birch")
    assert finds(region=str(region.pk))
    assert not finds(region=str(other.pk))
    assert not finds()
    client.post(page, {"decision": "decline", "synonym": str(synonym.pk)})
    assert not finds(region=str(region.pk))
    client.post(page, {"decision": "accept", "synonym": str(synonym.pk)})
    assert finds(region=str(region.pk))


def test_word_of_a_region_finds_whoever_is_named_so_too(
    take_in: Callable[..., Any], add: Callable[[str, str], None]
) -> None:
    from entente.directory.queries import Search, find

    take_in([AGENCY, PANTRY, flat_row(31, "Igloo Samaritans", AgencyDescription="A line for everyone.")])
    add("samaritans", "food")

    names = {listing.name for listing in find(Search("samaritans"), page=1, now=timezone.now()).listings}

    assert names >= {"Igloo Samaritans", "Maple Food Pantry"}


def test_stewards_of_other_regions_neither_read_nor_decide(region: Any, keeper: Any, sign_in: Any) -> None:
    from entente.core.errors import NotPermitted
    from entente.directory.models import Synonym
    from entente.directory.services import decide_synonyms, propose_synonym
    from entente.organizations.services import found_organization, join, make_account

    other = found_organization(kind="region_211", name_en="Birch 211", name_fr="211 du Bouleau", jurisdiction="CA-ON")
    stranger = make_account(email="noor@example.org", name="Noor Roy", password="a long invented phrase")
    join(stranger, other, "data_steward")
    propose_synonym(region, "food", "en", "igloo", by=keeper)
    synonym = Synonym.objects.get()
    client = sign_in(stranger)

    assert client.get(reverse("directory:synonyms", args=[region.pk])).status_code == 404
    assert "for the finder" not in client.get(reverse("web:desk")).content.decode()
    assert decide_synonyms(other, [synonym.pk], accept=True, by=stranger, now=timezone.now()) == (0, 0)
    with pytest.raises(NotPermitted):
        decide_synonyms(region, [synonym.pk], accept=True, by=stranger, now=timezone.now())
