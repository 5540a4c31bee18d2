"""The register of a community's authority: who may change it, what is taken, and what it does to the data of others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db


@pytest.fixture
def nation() -> Any:
    from entente.organizations.services import found_organization, join, make_account

    made = found_organization(
        kind="community_authority", name_en="Invented Nation", name_fr="Nation inventée", jurisdiction="CA-ON"
    )
    for name in ("nation", "nation-two"):
        user = make_account(email=f"{name}@example.org", name=name.title(), password="a long phrase")
        join(user, made, "data_steward")
    return made


@pytest.fixture
def its_steward(nation: Any) -> Any:
    return person("nation")


def person(name: str) -> Any:
    from entente.organizations.models import User

    return User.objects.get(email=f"{name}@example.org")


def register(nation: Any, kind: str, *values: str) -> None:
    """Entered by one steward of the authority, confirmed by the other."""
    from entente.catalogue.services.community_registers import confirm_entries, register_entries

    register_entries(nation.pk, kind, values, by=person("nation"), now=timezone.now())
    waiting = list(nation.community_entries.filter(confirmed_at=None).values_list("pk", flat=True))
    confirm_entries(nation.pk, waiting, by=person("nation-two"), now=timezone.now())


def test_authority_registers_and_takes_back(nation: Any, its_steward: Any, sign_in: Callable[..., Any]) -> None:
    from entente.audit.models import AuditEvent

    client, address = sign_in(its_steward), reverse("catalogue:community_register", args=[nation.pk])
    empty = client.get(address).content.decode()
    answers = [
        client.post(address, said).status_code
        for said in (
            {"kind": "column", "values": " First   Nation\n\nInuit\nInuit"},
            {"kind": "place", "values": "x0a\nca-nu\nInvented Reserve", "knowingly": "on"},
            {"kind": "column", "values": "ab\nMétis"},
            {"kind": "column", "values": "x" * 301},
            {"kind": "column", "values": " "},
            {"kind": "other", "values": "Métis"},
            {"kind": "name", "values": "\n".join(f"name {number}" for number in range(501))},
        )
    ]

    assert "Nothing is registered yet" in empty
    assert answers == [302, 302, 422, 422, 422, 422, 422]
    entries = nation.community_entries
    assert set(entries.values_list("kind", "value")) == {
        ("column", "First Nation"), ("column", "Inuit"), ("place", "X0A"), ("place", "CA-NU"), ("place", "Invented Reserve"),
    }  # fmt: skip

    client.post(reverse("catalogue:remove_community_entry", args=[nation.pk, entries.get(value="Inuit").pk]))

    assert not entries.filter(value="Inuit").exists()
    events = AuditEvent.objects.filter(event__startswith="community.")
    assert [event.event for event in events.order_by("id")] == ["community.registered"] * 2 + ["community.unregistered"]
    assert not any("Nation" in str(event.facts) for event in events)


def test_nobody_else_keeps_a_register(network: Any, nation: Any, sign_in: Callable[..., Any]) -> None:
    from entente.catalogue.services.community_registers import confirm_entries, register_entries
    from entente.core.errors import NotPermitted

    own = sign_in(network.steward).get(reverse("catalogue:community_register", args=[network.nonprofit.pk]))
    assert own.status_code == 404
    for organization, reason in ((network.nonprofit, "community.not_authority"), (nation, None)):
        with pytest.raises(NotPermitted) as refused:
            register_entries(organization.pk, "column", ["Inuit"], by=network.steward, now=timezone.now())
        assert reason is None or reason in [each.value for each in refused.value.reasons]
    register_entries(nation.pk, "column", ["Inuit"], by=person("nation"), now=timezone.now())
    waiting = [nation.community_entries.get().pk]
    with pytest.raises(NotPermitted):
        confirm_entries(nation.pk, waiting, by=network.steward, now=timezone.now())
    page, client = reverse("catalogue:community_register", args=[nation.pk]), sign_in(network.steward)
    assert client.get(page).status_code == 404
    type(nation).objects.filter(pk=nation.pk).update(sponsor=network.nonprofit)
    assert "Inuit" in client.get(page).content.decode()
    assert (
        confirm_entries(nation.pk, waiting, by=network.steward, now=timezone.now()) == 1
    )  # who helps the authority may


def test_entry_counts_once_a_second_person_confirmed_it(
    network: Any, nation: Any, its_steward: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.audit.models import AuditEvent
    from entente.catalogue.queries import registered_against
    from entente.web.task_list.communities import registered_to_confirm

    page = reverse("catalogue:community_register", args=[nation.pk])

    first = sign_in(its_steward)
    first.post(page, {"kind": "column", "values": "First Nation\nInuit"})
    entry = nation.community_entries.get(value="Inuit")
    before = registered_against(network.nonprofit.pk)
    tasks = [[task.title for task in registered_to_confirm(person(name))] for name in ("nation", "nation-two")]
    own = first.post(page, {"act": "confirm", "entry": entry.pk})
    none = first.post(page, {"act": "confirm"})
    second = sign_in(person("nation-two"))
    shown = second.get(page).content.decode()
    one = second.post(page, {"act": "confirm", "entry": entry.pk})
    after_one = [each.value for each in registered_against(network.nonprofit.pk)]
    rest = second.post(page, {"act": "confirm"})

    assert [each.authority for each in before] == ["indigenous"]
    assert tasks == [[], ["Confirm 2 entries of the register of Invented Nation"]]
    assert (own.status_code, none.status_code, one.status_code, rest.status_code) == (403, 302, 302, 302)
    assert "They count for nobody yet." in shown
    assert "Confirm what another person entered: 2 entries" in shown
    assert after_one == ["", "Inuit"]
    assert len(registered_against(network.nonprofit.pk)) == 3
    events = AuditEvent.objects.filter(event="community.confirmed").order_by("id")
    assert [(event.actor_id, event.facts["number"]) for event in events] == [(person("nation-two").pk, 1)] * 2
    assert AuditEvent.objects.filter(event="community.registered", refused=True).exists() is False


def test_common_column_is_warned_of_and_kept_only_knowingly(
    nation: Any, its_steward: Any, sign_in: Callable[..., Any]
) -> None:
    client, page = sign_in(its_steward), reverse("catalogue:community_register", args=[nation.pk])

    warned = client.post(page, {"kind": "column", "values": "age\nInuit"})
    kept_then = nation.community_entries.count()
    meant = client.post(page, {"kind": "column", "values": "age\nInuit", "knowingly": "on"})

    assert (warned.status_code, kept_then) == (422, 0)
    assert "This marks no community by itself" in warned.content.decode()
    assert (meant.status_code, nation.community_entries.count()) == (302, 2)


def test_registered_column_is_proposed_to_be_left_out_and_asked_about(
    network: Any, nation: Any, its_steward: Any
) -> None:
    from agreements.queries import use_of
    from anonymizer.engine import ColumnProfile, TableProfile
    from anonymizer.privacy_limits import Dictated
    from anonymizer.recipes.initial import proposed, starting_spec
    from entente.catalogue.services import create_dataset
    from entente.catalogue.services.community_registers import unregister_entry

    register(nation, "column", "Maple Roll")
    register(nation, "place", "inuit")  # a place says nothing about a column's name
    made = [
        create_dataset(owner=owner, title_en="Contacts", title_fr="", kind="contacts", by=by)
        for owner, by in ((network.nonprofit, network.contributor), (nation, its_steward))
    ]
    about = {"kind": "category", "role": "other", "distinct": 2, "missing": 0}
    columns = tuple(ColumnProfile.from_dict({**_profile(name), **about}) for name in ("maple_rolls", "inuit", "hue"))
    profile = TableProfile(100, columns)

    def treatments(dataset: Any) -> list[dict[str, str]]:
        start = starting_spec(dataset, profile)
        assert start is not None
        recipes = (proposed(profile, Dictated.of(dataset)).to_dict(), start)
        return [{name: rule["treatment"] for name, rule in each["columns"].items()} for each in recipes]

    asked = ("maple_rolls", "inuit", "hue")
    claims = [use_of(each, today=timezone.localdate(), columns=asked).claimed_by for each in made]

    assert treatments(made[0]) == [{"maple_rolls": "drop", "inuit": "drop", "hue": "generalize"}] * 2
    assert treatments(made[1]) == [{"maple_rolls": "generalize", "inuit": "drop", "hue": "generalize"}] * 2
    assert claims == [frozenset({str(nation.pk), "indigenous"}), frozenset()]

    unregister_entry(nation.community_entries.get(kind="column").pk, by=its_steward)

    assert treatments(made[0]) == [{"maple_rolls": "generalize", "inuit": "drop", "hue": "generalize"}] * 2


def _profile(name: str) -> dict[str, Any]:
    """Of a column of two words that say yes and no."""
    import pandas as pd

    from anonymizer.engine import profile
    from anonymizer.engine.table.readers import frame_source

    return profile(frame_source(pd.DataFrame({name: ["yes", "no"] * 50}))).columns[0].to_dict()
