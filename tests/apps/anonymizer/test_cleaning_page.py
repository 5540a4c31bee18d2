"""The page on which the cleaning of a table is decided: everything at once, one spelling less, another value, nothing; and what it gained."""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

from tests.apps.anonymizer.messy_runs import stored

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


class Page:
    """The page in one browser."""

    def __init__(self, client: Any, run: Any, run_jobs: Callable[..., None]) -> None:
        self.client, self.run, self.run_jobs = client, run, run_jobs
        self.address = reverse("anonymizer:cleaning", args=[run.pk])

    def look(self) -> str:
        answer = self.client.post(reverse("anonymizer:preview", args=[self.run.pk]), {"next": "cleaning"})
        assert answer.status_code == 302
        assert answer["Location"] == self.address
        self.run_jobs("urgent")
        return self.text()

    def text(self) -> str:
        return html.unescape(self.client.get(self.address).content.decode())

    def send(self, action: str, **fields: Any) -> str:
        """Press a button; what the worker makes of it."""
        look = re.search(r'name="look" value="([^"]+)"', self.text())
        answer = self.client.post(self.address, {"look": look[1] if look else "", "action": action, **fields})
        assert answer.status_code == 302, answer.content.decode()
        self.run_jobs("urgent")
        self.run.refresh_from_db()
        return self.text()

    def checked(self) -> dict[str, Any]:
        """The form as it stands."""
        fields: dict[str, Any] = {}
        for tag in re.findall(r"<input[^>]*checked[^>]*>", self.client.get(self.address).content.decode()):
            name, value = re.search(r'name="([^"]+)"', tag), re.search(r'value="([^"]*)"', tag)
            assert name is not None
            fields.setdefault(name[1], []).append(value[1] if value else "on")
        return fields


@pytest.fixture
def page(messy_run: Any, network: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]) -> Page:
    return Page(sign_in(network.contributor), messy_run, run_jobs)


def place_of(page: Page, column: str) -> str:
    """The key of a column's inputs."""
    match = re.search(rf'id="(c\d+)-name"><bdi>{column}</bdi>', page.client.get(page.address).content.decode())
    assert match is not None
    return match[1]


def spelling(page: Page, text: str) -> str:
    """The place of a spelling among those of its cluster."""
    match = re.search(
        rf'value="(\d+)"[^>]*><label[^>]*><bdi>{text}</bdi>', page.client.get(page.address).content.decode()
    )
    assert match is not None
    return match[1]


def maps_of(run: Any) -> dict[str, dict[str, list[str]]]:
    """The value maps that the draft names, opened as the worker opens them."""
    from anonymizer.tasks.cleaning import value_maps_of
    from entente.organizations.tasks import opening_key

    maps = value_maps_of(run.dataset, run.draft.cleaning["values"], opening_key(run.dataset.owner))
    assert maps is not None
    return {
        name: {value: sorted(texts) for value, texts in map_.spellings.items()} for name, map_ in maps.columns.items()
    }


def test_everything_is_accepted_at_once_replayed_by_the_recipe_and_can_be_undone(page: Page, network: Any) -> None:
    from anonymizer import services

    first = page.look()
    after = page.send("all")
    cleaning = page.run.draft.cleaning

    assert "femlae" in first
    assert cleaning["columns"]["gender"] == {"spelling": "fold", "blank": True, "values": True}
    assert set(cleaning["columns"]) >= {"gender", "amount", "consent", "contact_date"}
    assert page.run.draft.spec["cleaning"] == cleaning
    assert maps_of(page.run)["gender"]["Femme"] == ["F", "FEMALE", "Féminin", "femlae"]
    assert "gender: 13 spellings became" in after
    assert page.run.draft.change == {"code": "cleaned"}
    services.undo_draft(page.run.pk, by=network.contributor)
    page.run.refresh_from_db()
    assert page.run.draft.cleaning == {}
    assert "Look at the table" in page.text()  # of the table as it is cleaned no longer


def test_one_spelling_is_taken_out_another_value_wins_and_one_column_is_refused(page: Page) -> None:
    page.look()
    gender, fields = place_of(page, "gender"), page.checked()
    fields[f"{gender}-k0"].remove(spelling(page, "F"))
    fields[f"{gender}-k0-value"] = [spelling(page, "FEMALE")]
    del fields[f"{place_of(page, 'consent')}-on"]

    page.send("chosen", **fields)

    maps = maps_of(page.run)["gender"]
    assert maps["FEMALE"] == ["Femme", "Féminin", "femlae"]
    assert maps["F"] == []
    assert "consent" not in page.run.draft.cleaning["columns"]
    again = page.checked()
    assert again[f"{gender}-k0-value"] == [spelling(page, "FEMALE")]
    assert spelling(page, "F") not in again[f"{gender}-k0"]
    assert f"{place_of(page, 'consent')}-on" not in again


def test_word_that_stands_nowhere_in_the_table_may_win(page: Page) -> None:
    page.look()
    gender, fields = place_of(page, "gender"), page.checked()
    fields |= {f"{gender}-k0-own": "  women ", f"{gender}-k1-own": "men"}

    page.send("chosen", **fields)

    maps = maps_of(page.run)["gender"]
    assert maps["women"] == ["F", "FEMALE", "Femme", "Féminin", "femlae"]
    assert sorted(value for value, spellings in maps.items() if spellings) == ["men", "women"]
    assert f'id="{gender}-k0-own" value="women"' in page.client.get(page.address).content.decode()
    assert spelling(page, "femlae") in page.checked()[f"{gender}-k0"]


def test_word_that_is_a_spelling_of_another_value_is_refused_and_nothing_changes(page: Page) -> None:
    page.look()
    gender, fields = place_of(page, "gender"), page.checked()
    look = re.search(r'name="look" value="([^"]+)"', page.text())
    assert look is not None

    answer = page.client.post(
        page.address, {"look": look[1], "action": "chosen", **fields, f"{gender}-k0-own": "male "}
    )

    assert answer.status_code == 422
    page.run.refresh_from_db()
    assert page.run.draft is None or page.run.draft.cleaning == {}


def test_panel_of_a_column_leads_to_its_cleaning(page: Page) -> None:
    page.look()
    anchor = re.search(r'id="(column-\d+)" aria-labelledby="c\d+-name">\s*<h2[^>]*><bdi>gender</bdi>', page.text())
    assert anchor is not None
    panel = page.client.get(
        reverse("anonymizer:recipe", args=[page.run.pk]), {"show": anchor[1].removeprefix("column-")}
    ).content.decode()

    assert f'{page.address}#{anchor[1]}"' in panel


def test_nothing_is_cleaned_any_more(page: Page) -> None:
    page.look()
    page.send("all")
    page.send("none")

    assert page.run.draft.cleaning == {}
    assert page.run.draft.spec.get("cleaning") is None


def test_choices_about_a_table_that_was_looked_at_again_are_not_taken(page: Page) -> None:
    page.look()
    fields = {"look": "0" * 32, "action": "all"}

    answer = page.client.post(page.address, fields, follow=True)

    assert "Choose once more" in html.unescape(answer.content.decode())
    page.run.refresh_from_db()
    assert page.run.draft is None


def test_no_word_of_the_table_stands_in_an_address_an_input_name_or_the_database(
    page: Page, caplog: pytest.LogCaptureFixture
) -> None:
    text = page.look()
    page.send("all")
    page.run_jobs()
    everything = stored()

    for word in ("femlae", "Féminin", "Logement", "hommme", "VRAI"):
        assert word not in everything
        assert word not in caplog.text
    names = " ".join(re.findall(r'(?:name|value|href|action|id)="([^"]*)"', text))
    assert "femlae" not in names
    assert "<b>Crisis</b>" not in page.client.get(page.address).content.decode()
    assert "Zorglub" not in text


def test_another_browser_of_the_same_person_and_another_person_see_no_word(
    page: Page, network: Any, sign_in: Callable[..., Any]
) -> None:
    page.look()
    for who in (
        network.officer,
        network.steward,
        network.contributor,
    ):  # each with the key in her browser, then without
        browser = sign_in(who)
        if who == network.contributor:
            for name in [name for name in browser.cookies if "look" in name]:
                del browser.cookies[name]
        text = browser.get(page.address).content.decode()
        assert "femlae" not in text
        assert "Logement" not in text
    assert sign_in(network.recipient).get(page.address).status_code == 404
    refused = sign_in(network.officer).post(page.address, {"action": "all"})
    assert refused.status_code == 403


def test_preview_is_a_fragment_that_asks_for_itself_until_it_is_there(page: Page) -> None:
    address, htmx = reverse("anonymizer:preview", args=[page.run.pk]), {"HX-Request": "true"}
    page.client.post(address, headers=htmx)

    waiting = page.client.get(address, headers=htmx).content.decode()
    page.run_jobs("urgent")
    there = page.client.get(address, headers=htmx)

    assert 'hx-trigger="every 1s"' in waiting
    assert "Logement" in there.content.decode()
    assert "no-store" in there["Cache-Control"]
    refreshed = page.client.get(address, {"for": "cleaning"}, headers=htmx)
    assert refreshed["HX-Refresh"] == "true"
    assert refreshed.content == b""


def test_cells_that_cannot_be_read_may_become_blank() -> None:
    from django.http import QueryDict

    from anonymizer.engine.previews import CleaningPreview, ColumnPreview, ShownProposal, TablePreview
    from anonymizer.forms.cleaning import choices_from
    from anonymizer.recipes.cleaning_choices import choices_of, cleaning_from
    from anonymizer.recipes.cleaning_words import columns_in_words
    from anonymizer.recipes.previews import CleaningState, Preview

    table = TablePreview(60, 11, True, (ColumnPreview("amount", "shapes"), ColumnPreview("consent", "shapes")))
    shown = CleaningPreview((ShownProposal("consent", {"yes_no": {}}, figures={"not_understood": 3}),))
    preview = Preview(table, shown)

    asked = cleaning_from(preview, choices_from(preview, QueryDict("c0-on=on&c0-unread=on")))
    left = cleaning_from(preview, choices_from(preview, QueryDict("c0-on=on")))

    assert asked == ({"columns": {"consent": {"yes_no": {"not_understood": "blank"}}}}, None)
    assert left == ({"columns": {"consent": {"yes_no": {}}}}, None)
    again = Preview(table, shown, CleaningState(asked[0]))
    assert choices_of(again).columns["consent"].blanks_unread
    [column] = columns_in_words(again, choices_of(again))
    assert (column.anchor, column.unread, column.blanks_unread) == ("column-1", 3, True)
