"""The register of a community's authority: who may change it, what is taken, and what it does to the data of others."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse

pytestmark = pytest.mark.django_db


@pytest.fixture
def nation() -> Any:
    from entente.organizations.services import found_organization, join, make_account

    made = found_organization(
        kind="community_authority", name_en="Invented Nation", name_fr="Nation inventée", jurisdiction="CA-ON"
    )
    join(make_account(email="nation@example.org", name="Nation", password="a long phrase"), made, "data_steward")
    return made


@pytest.fixture
def its_steward(nation: Any) -> Any:
    from entente.organizations.models import User

    return User.objects.get(email="nation@example.org")


def test_authority_registers_and_takes_back(nation: Any, its_steward: Any, sign_in: Callable[..., Any]) -> None:
    from entente.audit.models import AuditEvent

    client, address = sign_in(its_steward), reverse("catalogue:community_register", args=[nation.pk])
    empty = client.get(address).content.decode()
    answers = [
        client.post(address, said).status_code
        for said in (
            {"kind": "column", "values": " First   Nation\n\nInuit\nInuit"},
            {"kind": "place", "values": "x0a\nca-nu\nInvented Reserve"},
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
    from entente.catalogue.services import register_entries
    from entente.core.errors import NotPermitted

    own = sign_in(network.steward).get(reverse("catalogue:community_register", args=[network.nonprofit.pk]))
    assert own.status_code == 404
    for organization, reason in ((network.nonprofit, "community.not_authority"), (nation, None)):
        with pytest.raises(NotPermitted) as refused:
            register_entries(organization.pk, "column", ["Inuit"], by=network.steward)
        assert reason is None or reason in [each.value for each in refused.value.verdict.reasons]


def test_registered_column_is_proposed_to_be_left_out_and_asked_about(
    network: Any, nation: Any, its_steward: Any
) -> None:
    from django.utils import timezone

    from agreements.queries import use_of
    from anonymizer.ceilings import Dictated
    from anonymizer.engine import ColumnProfile, TableProfile
    from anonymizer.starting import proposed, starting_spec
    from entente.catalogue.services import create_dataset, register_entries, unregister_entry

    register_entries(nation.pk, "column", ["First Nation"], by=its_steward)
    register_entries(nation.pk, "place", ["inuit"], by=its_steward)  # a place says nothing about a column's name
    made = [
        create_dataset(owner=owner, title_en="Contacts", title_fr="", kind="contacts", by=by)
        for owner, by in ((network.nonprofit, network.contributor), (nation, its_steward))
    ]
    about = {"kind": "category", "role": "other", "distinct": 2, "missing": 0}
    columns = tuple(ColumnProfile.from_dict({**_profile(name), **about}) for name in ("first_nations", "inuit"))
    profile = TableProfile(100, columns)

    def treatments(dataset: Any) -> list[dict[str, str]]:
        start = starting_spec(dataset, profile)
        assert start is not None
        recipes = (proposed(profile, Dictated.of(dataset)).to_dict(), start)
        return [{name: rule["treatment"] for name, rule in each["columns"].items()} for each in recipes]

    asked = ("first_nations", "inuit")
    claims = [use_of(each, today=timezone.localdate(), columns=asked).claimed_by for each in made]

    assert treatments(made[0]) == [{"first_nations": "drop", "inuit": "keep"}] * 2
    assert treatments(made[1]) == [{"first_nations": "keep", "inuit": "keep"}] * 2
    assert claims == [frozenset({str(nation.pk)}), frozenset()]

    unregister_entry(nation.community_entries.get(kind="column").pk, by=its_steward)

    assert treatments(made[0]) == [{"first_nations": "keep", "inuit": "keep"}] * 2


def _profile(name: str) -> dict[str, Any]:
    """Of a column of two words that say yes and no."""
    import pandas as pd

    from anonymizer.engine import profile
    from anonymizer.engine.reading import frame_source

    return profile(frame_source(pd.DataFrame({name: ["yes", "no"] * 50}))).columns[0].to_dict()
