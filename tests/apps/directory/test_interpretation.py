"""People write as they talk, in two languages and with errors: what is understood, what is not taken for something else, and what never stands in an address."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.utils.translation import override

from tests.apps.directory.conftest import AGENCY, PANTRY, YOUTH, flat_row

MONDAY_NOON = datetime(2026, 11, 23, 17, 0, tzinfo=UTC)  # 12:00 in Toronto
AT_NIGHT = datetime(2026, 11, 24, 1, 0, tzinfo=UTC)  # Monday, 20:00 in Toronto
SHELTER = flat_row(
    10, "Maple Night Shelter", PhysicalAddress1="20 Example St", PhysicalCity="Érableville", PhysicalPostalCode="M5T 1A1",
    Latitude="43.65", Longitude="-79.40", HoursOfOperation="Monday-Sunday 6 pm - 8 am", AgencyDescription="Beds for people without a home.",
)  # fmt: skip
ANIMALS = flat_row(11, "Maple Homeless Animal Shelter", AgencyDescription="Homeless dogs and cats; food for pets.")
CARE = flat_row(
    12, "Maple Child Care Centre", PhysicalAddress1="22 Example St", PhysicalCity="Érableville", PhysicalPostalCode="M5T 1A2",
    Latitude="43.651", Longitude="-79.401", AgencyDescription="Licensed child care.",
)  # fmt: skip
GARDENS = flat_row(13, "Maple Gardens", PhysicalCity="Érableville", AgencyDescription="Gardens and a garden club.")
LINE = flat_row(
    14, "Maple Distress Line", Phone1Number="416-555-0103", AgencyDescription="Suicide prevention, day and night."
)
CLASSES = flat_row(
    15, "Maple Newcomer Centre", AgencyDescription="English classes for newcomers.", LanguagesOffered="Arabic"
)
EVERYONE = [AGENCY, PANTRY, YOUTH, SHELTER, ANIMALS, CARE, GARDENS, LINE, CLASSES]


@pytest.mark.parametrize(
    ("typed", "language", "terms", "rest"),
    [
        ("garderie", "en", ["needs:child-care"], ()),
        ("day care", "fr", ["needs:child-care"], ()),
        ("daycares near M5T", "en", ["needs:child-care", "place:M5T"], ()),
        ("shelter tonight", "en", ["needs:shelter", "opening:tonight"], ()),
        ("où dormir ce soir", "fr", ["needs:shelter", "opening:tonight"], ()),
        ("refuge pour femmes", "fr", ["needs:shelter", "people:women"], ()),
        ("j'ai faim", "fr", ["needs:food"], ()),
        ("a job for newcomers", "en", ["needs:employment", "people:newcomers"], ()),
        ("doctor who speaks arabic", "en", ["needs:health", "language:ara"], ()),
        ("16 year old kicked out", "en", ["age:16", "needs:shelter"], ()),
        ("wheelchair accessible shelter", "en", ["is_wheelchair_accessible:on", "needs:shelter"], ()),
        ("free food near me", "en", ["is_free:on", "needs:food", "here:on"], ()),
        ("foodie", "en", [], ("foodie",)),
        ("help", "en", [], ()),
    ],
)
def test_what_is_typed_is_understood(take_in: Callable[..., Any], typed: str, language: str, terms: list[str], rest: tuple[str, ...]) -> None:  # fmt: skip
    from entente.directory.queries import interpret

    take_in([*EVERYONE, flat_row(20, "Foodie Maple", AgencyDescription="Foodie")])

    with override(language):
        read = interpret(typed)

    assert [term.key for term in read.terms] == terms
    assert read.rest == rest


@pytest.mark.parametrize(
    ("typed", "corrected", "need"),
    [("food bnak", {"bnak": "bank"}, "food"), ("sheltr", {"sheltr": "shelter"}, "shelter"), ("hebergment", {"hebergment": "hebergement"}, "shelter"), ("garderei", {"garderei": "garderie"}, "child-care")],
)  # fmt: skip
def test_typing_error_is_mended_and_told(take_in: Callable[..., Any], typed: str, corrected: dict[str, str], need: str) -> None:  # fmt: skip
    from entente.directory.queries import interpret

    take_in(EVERYONE)

    read = interpret(typed)

    assert dict(read.corrected) == corrected
    assert read.values("needs") == (need,)


@pytest.mark.parametrize(
    ("typed", "now", "names", "relaxed"),
    [
        ("garderie", MONDAY_NOON, ["Maple Child Care Centre"], ()),
        ("daycare near M5T", MONDAY_NOON, ["Maple Child Care Centre"], ()),
        ("garderie à Érableville", MONDAY_NOON, ["Maple Child Care Centre"], ()),
        ("homeless shelter", MONDAY_NOON, ["Maple Night Shelter"], ()),
        ("animal shelter", MONDAY_NOON, ["Maple Homeless Animal Shelter"], ()),
        ("shelter tonight", AT_NIGHT, ["Maple Night Shelter"], ()),
        ("food tonight", AT_NIGHT, ["Maple Food Pantry"], ("opening",)),
        ("food bnak", MONDAY_NOON, ["Maple Food Pantry"], ()),
        ("banque alimentaire", MONDAY_NOON, ["Maple Food Pantry"], ()),
        ("english classes in arabic", MONDAY_NOON, ["Maple Newcomer Centre"], ()),
        ("i want to die", MONDAY_NOON, ["Maple Distress Line"], ()),
        ("gardens", MONDAY_NOON, ["Maple Gardens"], ()),
    ],
)
def test_what_is_typed_finds_what_is_meant(take_in: Callable[..., Any], typed: str, now: datetime, names: list[str], relaxed: tuple[str, ...]) -> None:  # fmt: skip
    from entente.directory.queries import Search, find

    take_in(EVERYONE)

    found = find(Search(words=typed), page=1, now=now)

    assert [listing.name for listing in found.listings] == names
    assert found.relaxed == relaxed


def test_line_for_a_crisis_comes_first_only_where_words_ask_for_it(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import Search, find

    take_in([*EVERYONE, flat_row(16, "A Suicide Bereavement Group", AgencyDescription="For the bereaved by suicide.")])

    urgent = find(Search(words="suicidal near M5T"), page=1, now=MONDAY_NOON)
    calm = find(Search(), page=1, now=MONDAY_NOON)

    assert urgent.listings[0].name in ("Maple Distress Line", "A Suicide Bereavement Group")
    assert "Maple Distress Line" in [listing.name for listing in urgent.listings]
    assert calm.listings[0].name != "Maple Distress Line"


def test_animal_shelter_has_no_topic_of_people_anywhere(take_in: Callable[..., Any]) -> None:
    from entente.directory.models import Listing

    take_in(EVERYONE)

    assert Listing.objects.get(name="Maple Homeless Animal Shelter").topics == ["animals"]
    assert [listing.name for listing in Listing.objects.filter(topics__contains=["shelter"])] == ["Maple Night Shelter"]


@pytest.mark.parametrize(
    "typed",
    [
        {"words": "daycare near M5T 1A2"}, {"words": "food at 10 Example St"}, {"words": "shelter near 43.65, -79.40"},
        {"words": "food in Érableville"}, {"words": "food, I live at 99 Nowhere Lane"}, {"words": "Avery Example"}, {"words": "foood"},
        {"words": "food", "postal_code": "M5V 2T6"}, {"words": "food", "postal_code": "Érableville"},
    ],
)  # fmt: skip
def test_nothing_that_could_be_a_place_or_a_name_enters_an_address(take_in: Callable[..., Any], client: Any, typed: dict[str, str]) -> None:  # fmt: skip
    take_in([*EVERYONE, *(flat_row(30 + number, f"Maple Food Bank {number}") for number in range(25))])

    answer = client.post("/en/find/", typed)

    assert answer.status_code == 200
    assert answer["Cache-Control"] == "no-store"
    for address in re.findall(r'(?:href|action|src)="([^"]*)"', answer.content.decode()):
        assert not re.search(r"words=|postal|M5T|M5V|43\.65|Example|rableville|Nowhere|Avery", address), address


def test_chip_takes_its_words_away(take_in: Callable[..., Any], client: Any) -> None:
    take_in(EVERYONE)

    page = client.post("/en/find/", {"words": "daycare near M5T"}).content.decode()
    assert 'name="without" value="needs:child-care"' in page
    assert 'name="without" value="place:M5T"' in page

    without_place = client.post("/en/find/", {"words": "daycare near M5T", "without": "place:M5T"})

    assert (without_place.status_code, without_place.url) == (302, "/en/find/?words=daycare+near")


def test_page_asks_first_and_lists_after(take_in: Callable[..., Any], client: Any) -> None:
    take_in(EVERYONE)

    assert "<article" not in client.get("/en/find/").content.decode()
    assert "<article" not in client.get("/en/find/?words=help").content.decode()
    assert "<article" in client.get("/en/find/?topic=food").content.decode()


@pytest.mark.parametrize(
    ("language", "line"),
    [("en", "Monday to Friday, 9 a.m. to 5 p.m."), ("fr", "Lundi au vendredi, de 9 h à 17 h")],
)
def test_hours_are_read_in_words(take_in: Callable[..., Any], client: Any, language: str, line: str) -> None:
    from entente.directory.models import Listing

    take_in([AGENCY, PANTRY])
    key = Listing.objects.get(name="Maple Food Pantry").pk

    for page in (
        f"/{language}/find/?topic=food",
        f"/{language}/find/{key}/",
        f"/{language}/find/handout/?service={key}",
    ):
        text = client.get(page).content.decode()
        assert line in text
        assert "MO,TU" not in text


@pytest.mark.parametrize(
    "typed",
    ["food\0in\0Nowhere", "%' OR 1=1 --", "12 %%%", "daycare " * 20, "🍎 😢", "٣٤٥ مأوى", "a" * 199, ":*&|!()<->"],
)
def test_hostile_words_get_a_page(take_in: Callable[..., Any], client: Any, typed: str) -> None:
    take_in(EVERYONE)

    for further in ({}, {"without": "needs:food"}, {"page": "3"}):
        assert client.post("/fr/find/", {"words": typed, **further}).status_code in (200, 302, 422)


def test_regions_are_chosen_where_there_are_several(take_in: Callable[..., Any], client: Any) -> None:
    from entente.organizations.services import found_organization

    take_in([AGENCY, PANTRY])
    assert 'name="region"' not in client.get("/en/find/").content.decode()
    other = found_organization(kind="region_211", name_en="Birch 211", name_fr="Bouleau 211", jurisdiction="CA-ON")
    take_in([AGENCY, flat_row(40, "Birch Food Bank")], owner=other)

    page = client.get(f"/en/find/?topic=food&region={other.pk}").content.decode()

    assert "Birch Food Bank" in page
    assert "Maple Food Pantry" not in page


def test_few_that_are_known_to_fit_are_followed_by_what_fits_without_a_condition(take_in: Callable[..., Any], client: Any) -> None:  # fmt: skip
    from entente.directory.queries import Search, find

    take_in([*EVERYONE, flat_row(17, "Maple Day Shelter", AgencyDescription="Beds for people without a home.")])

    found = find(Search(words="shelter tonight"), page=1, now=AT_NIGHT)
    page = client.post("/fr/find/", {"words": "refuge ce soir"}, follow=True).content.decode()

    assert [listing.name for listing in found.listings] == ["Maple Night Shelter"]
    assert ([listing.name for listing in found.also], found.also_without) == (["Maple Day Shelter"], ("opening",))
    assert (found.total, found.relaxed) == (1, ())
    assert page.index("Peu de services conviennent") < page.index("Maple Day Shelter")


def test_few_are_followed_by_what_meets_a_related_need_and_many_by_nothing(take_in: Callable[..., Any], client: Any) -> None:  # fmt: skip
    from entente.directory.queries import Search, find

    day_centre = flat_row(18, "Maple Drop-In Centre", AgencyDescription="Showers and laundry.")
    take_in([*EVERYONE, day_centre])

    found = find(Search(words="homeless shelter"), page=1, now=MONDAY_NOON)
    page = client.get("/en/find/?topic=shelter").content.decode()

    assert ([listing.name for listing in found.also], found.also_without) == (["Maple Drop-In Centre"], ("needs",))
    assert page.index("These may help too") < page.index("Maple Drop-In Centre")

    take_in([*EVERYONE, day_centre, *(flat_row(50 + number, f"Birch Shelter {number}") for number in range(10))])

    assert find(Search(words="homeless shelter"), page=1, now=MONDAY_NOON).also == ()


def test_one_line_comes_before_services_for_violence_and_all_lines_before_those_for_suicide(take_in: Callable[..., Any]) -> None:  # fmt: skip
    from entente.directory.queries import Search, find

    lines = [flat_row(60 + number, f"Alder Crisis Line {number}") for number in range(3)]
    take_in([*EVERYONE, *lines, flat_row(70, "Maple Centre against Domestic Violence")])

    def names(words: str) -> list[str]:
        return [listing.name for listing in find(Search(words=words), page=1, now=MONDAY_NOON).listings]

    assert names("my husband is choking me")[1] == "Maple Centre against Domestic Violence"
    assert all("Line" in name for name in names("kill herself")[:4])


def test_line_for_a_crisis_is_shown_whatever_its_hours_and_place(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import Search, find

    take_in(EVERYONE)

    found = find(Search(words="suicidal right now near M5T for women"), page=1, now=MONDAY_NOON)

    assert found.listings[0].name == "Maple Distress Line"
    assert found.relaxed == ()


@pytest.mark.parametrize(
    ("typed", "need"),
    [("wallet stolen with cards", "identification"), ("infant spot for september", "child-care"), ("shelter for my cat", "animals"), ("homeless with my cat", "shelter"), ("clinic for addicts", "substance-use")],
)  # fmt: skip
def test_words_of_no_phrase_hint_at_the_need_in_whose_phrases_they_stand(take_in: Callable[..., Any], typed: str, need: str) -> None:  # fmt: skip
    from entente.directory.queries import interpret

    take_in(EVERYONE)

    assert interpret(typed).values("needs")[0] == need


@pytest.mark.parametrize(
    ("typed", "is_need"),
    [
        ("crack", True),
        ("crack and alcohol", True),
        ("crack in my zqpadding", False),
        ("un lit", True),
        ("lit zqxwvk", False),
    ],
)
def test_word_of_two_meanings_says_a_need_only_among_words_that_are_understood(take_in: Callable[..., Any], typed: str, is_need: bool) -> None:  # fmt: skip
    from entente.directory.queries import interpret

    take_in(EVERYONE)

    read = interpret(typed)
    assert bool(read.values("needs")) is is_need
    assert is_need or set(read.rest) >= set(typed.split()) - {"in", "my"}


@pytest.mark.parametrize("typed", ["neveu", "gone", "bunch", "truck", "temperature", "testament"])
def test_word_of_every_day_is_mended_into_nothing(take_in: Callable[..., Any], typed: str) -> None:
    from entente.directory.queries import interpret

    take_in([*EVERYONE, flat_row(21, "Maple Track", AgencyDescription="Done, never lunch.")])

    assert interpret(typed).corrected == ()


def test_need_that_is_named_first_weighs_most(take_in: Callable[..., Any]) -> None:
    from entente.directory.queries import Search, find

    take_in(EVERYONE)

    def first(words: str) -> str:
        return str(find(Search(words=words), page=1, now=MONDAY_NOON).listings[0].name)

    assert first("food and a shelter") == "Maple Food Pantry"
    assert first("shelter and food") == "Maple Night Shelter"


@pytest.mark.parametrize(
    ("typed", "is_urgent"),
    [
        ("i wish i was dead", True), ("j'en peux plus", True), ("my boyfriend hits me", True), ("mon chum me frappe", True), ("he took too many pills", True),
        ("town is 20 kms away", False), ("kms", True), ("coup de soleil", False), ("i'm cutting again", True), ("bank od charges", False),
        ("cutting the grass", False), ("my mom died", False), ("mon mari est mort", False), ("laundry", False), ("heat wave hits toronto", False),
    ],
)  # fmt: skip
def test_line_to_call_now_is_asked_for_by_danger_and_not_by_sadness(take_in: Callable[..., Any], typed: str, is_urgent: bool) -> None:  # fmt: skip
    from entente.directory.queries import interpret

    take_in(EVERYONE)

    assert interpret(typed).is_urgent is is_urgent
