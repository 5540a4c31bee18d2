"""Lists judge plain values, and say the same as the judgement of each entitlement."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize(
    ("change", "is_open"),
    [
        ({}, True),
        ({"agreement": {"status": "suspended"}}, False),
        ({"agreement": {"ends_on": timezone.localdate() - timedelta(days=1)}}, False),
        ({"terms": {"kinds": ["clients"]}}, False),
        ({"terms": {"purposes": ["research"]}}, False),
        ({"terms": {"datasets": ["01890a5d-ac96-774b-bcce-b302f1a2c3d4"]}}, False),
        ({"terms": {"assurance": "standard"}}, False),  # nobody assessed the recipient
        ({"release": {"status": "withdrawn"}}, False),
        ({"entitlement": {"starts_at": timezone.now() + timedelta(days=1)}}, False),
        ({"entitlement": {"revoked_at": timezone.now()}}, False),
        ({"delivery": {"status": "copying"}}, False),
        (
            {"dataset": {"joined_from": ["01890a5d-ac96-774b-bcce-b302f1a2c3d4"]}},
            False,
        ),  # of tables that nobody may link
        ({"delivery": {"files": []}}, None),  # received, and no table of Delta Sharing
    ],
)
def test_list_holds_what_each_entitlement_is_judged_to_be(
    accepted: Any, network: Any, agreement: Any, change: dict[str, dict[str, Any]], is_open: bool | None
) -> None:
    from exports.queries import (
        RECEIVED,
        RECEIVED_ONE,
        TABLES,
        Scope,
        entitlement_rows,
        entitlements_open_to,
        standing,
    )

    release = accepted.release
    records = {
        "agreement": agreement, "release": release, "entitlement": accepted, "delivery": accepted.delivery, "dataset": release.dataset,
    }  # fmt: skip
    for name, said in change.items():
        record = agreement if name == "terms" else records[name]
        values = {"terms": {**agreement.terms, **said}} if name == "terms" else said
        type(record).objects.filter(pk=record.pk).update(**values)
    scope, now = Scope(network.city.pk, network.recipient), timezone.now()

    judged = {each.pk for each in entitlements_open_to(scope, now=now)}
    received, tables = (listing.open_to(scope, now=now) for listing in (RECEIVED, TABLES))
    (row,) = entitlement_rows([accepted.pk], user=network.recipient, now=now)
    alone = standing(type(accepted).objects.get(pk=accepted.pk), accepted=True, now=now)

    assert {each.id for each in received} == judged == ({accepted.pk} if is_open is not False else set())
    assert [each.id for each in RECEIVED_ONE.open_to(scope, now=now, entitlement=accepted.pk)] == list(judged)
    assert {each.id for each in tables} == ({accepted.pk} if is_open else set())
    assert (row.access, row.reasons, row.last_day) == (alone.access, alone.entitled.reasons, accepted.last_day)
    assert bool(row.reasons) == (row.access == "closed") == (not judged and "delivery" not in change)


def test_list_of_many_tables_asks_as_many_queries_as_one_of_one(
    accepted: Any, network: Any, django_assert_num_queries: Callable[..., Any]
) -> None:
    from exports.queries import RECEIVED, Scope

    scope, now = Scope(network.city.pk, network.recipient), timezone.now()
    RECEIVED.open_to(scope, now=now)

    with django_assert_num_queries(4):  # what is addressed, who asks for safeguards, the agreement, its parties
        RECEIVED.open_to(scope, now=now)
