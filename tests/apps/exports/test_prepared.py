"""Queries that are put together once: they yield what their querysets do, each time for other values, on any connection."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection, models
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


def test_prepared_query_yields_the_instances_of_its_queryset(accepted: Any, network: Any) -> None:
    from entente.core.prepared import Prepared
    from exports.models import Entitlement

    def build(recipient: Any, now: Any) -> models.QuerySet[Entitlement]:
        held = Entitlement.objects.filter(recipient=recipient, ends_at__gt=now)
        # revoked_by is an outer join that finds nothing, delivery leads back to the entitlement.
        held = held.select_related("delivery", "revoked_by", "release__agreement__framework", "release__run__report")
        return held.defer("release__manifest").annotate(titled=models.F("release__agreement__title_en"))

    query, now = Prepared(build, recipient=uuid.UUID, now=type(timezone.now())), timezone.now()
    (plain,) = build(network.city.pk, now)
    (found,) = query.all(recipient=network.city.pk, now=now)
    none = query.all(recipient=network.nonprofit.pk, now=now)
    later = query.first(recipient=network.city.pk, now=now + timedelta(days=999))

    def told(each: Any) -> dict[str, Any]:
        return {name: value for name, value in each.__dict__.items() if name != "_state"}

    for lead in (
        lambda each: each,
        lambda each: each.release,
        lambda each: each.delivery,
        lambda each: each.release.run,
    ):
        assert told(lead(found)) == told(lead(plain))
    assert found.release.get_deferred_fields() == plain.release.get_deferred_fields() == {"manifest"}
    assert (found.revoked_by, found.delivery.entitlement, found._state.adding) == (None, found, False)
    assert found.release.agreement.machine_terms == plain.release.agreement.machine_terms
    assert found.titled == "Contacts for planning"
    assert (none, later) == ([], None)


def test_prepared_query_yields_rows_and_is_planned_once_for_a_connection(
    accepted: Any, network: Any, in_parallel: Callable[..., list[Any]]
) -> None:
    from entente.core.prepared import Prepared
    from exports.models import Entitlement

    query = Prepared(
        lambda recipient: Entitlement.objects.filter(recipient=recipient).values_list("pk", "delivery__files"),
        recipient=uuid.UUID,
    )

    def planned() -> list[str]:
        with connection.cursor() as cursor:
            cursor.execute("SELECT name FROM pg_prepared_statements ORDER BY name")
            return [name for (name,) in cursor.fetchall()]

    before, first, once = planned(), query.all(recipient=network.city.pk), planned()
    second = query.all(recipient=network.nonprofit.pk)
    elsewhere = in_parallel(lambda: query.all(recipient=network.city.pk), lambda: query.all(recipient=network.city.pk))

    assert first == [(accepted.pk, accepted.delivery.files)]
    assert second == []
    assert elsewhere == [first, first]
    assert len(once) == len(before) + 1
    assert planned() == once


def test_several_identifiers_are_one_array_and_may_be_none(accepted: Any, network: Any) -> None:
    from entente.core.prepared import Prepared
    from exports.models import Entitlement

    query = Prepared(
        lambda keys, recipient: Entitlement.objects.filter(pk__in=keys, recipient=recipient).values_list("pk"),
        keys=list,
        recipient=uuid.UUID,
    )
    found = [
        query.all(keys=keys, recipient=network.city.pk) for keys in ([accepted.pk], [uuid.uuid4(), accepted.pk], [])
    ]

    assert found == [[(accepted.pk,)], [(accepted.pk,)], []]


def test_value_that_the_query_does_not_ask_for_is_a_fault() -> None:
    from entente.core.prepared import Prepared
    from exports.models import Entitlement

    with pytest.raises(AssertionError, match="does not ask for"):
        Prepared(lambda recipient: Entitlement.objects.all(), recipient=uuid.UUID).all(recipient=uuid.uuid4())


def test_records_that_are_held_are_read_once(agreement: Any, django_assert_num_queries: Any) -> None:
    from agreements.models import Agreement
    from agreements.queries import with_parts

    found = Agreement.objects.get(pk=agreement.pk)
    with django_assert_num_queries(2):
        digest = with_parts(with_parts(found)).digest()

    assert digest == agreement.digest()


def test_statement_of_ours_has_numbered_places_and_keeps_a_per_cent_sign() -> None:
    from entente.core.prepared import ask

    (row,) = ask("SELECT %s::text, 7 %% %s::int, '100 %%', %s::text", ["%s", 4, "$1"])

    assert row == ("%s", 3, "100 %", "$1")
