"""The trail: every move asks its rules and leaves an event, and nobody changes an event afterwards."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import connection, transaction
from django.db.utils import ProgrammingError

from entente.audit.models import AuditEvent
from entente.audit.policies import Refusal
from entente.audit.services import AuditRecord, move, record, record_each, record_refusal
from entente.core.errors import InvalidTransition, NotPermitted
from entente.core.transitions import Transition
from entente.core.verdicts import Verdict

pytestmark = pytest.mark.django_db

TABLE = (
    Transition("draft", "proposed", None, "agreement.proposed"),
    Transition("proposed", "active", "agreements.sign_agreement", "agreement.activated"),
)


class Someone:
    """An actor who holds what she was given."""

    def __init__(self, *permissions: str) -> None:
        from entente.core.ids import uuid7

        self.pk = uuid7()
        self.permissions = permissions

    def may(self, permission: str, obj: Any) -> bool:
        return permission in self.permissions


@pytest.fixture
def agreement(network: Any, agreement: Any) -> Any:
    type(agreement).objects.filter(pk=agreement.pk).update(status="draft")
    agreement.refresh_from_db()
    return agreement


@pytest.mark.django_db(transaction=True)
def test_refused_verdict_refuses_the_move_and_leaves_no_event(agreement: Any) -> None:
    refused = Verdict((Refusal.NOT_ALLOWED,))
    before = AuditEvent.objects.count()

    with pytest.raises(NotPermitted):
        move(agreement, to="proposed", by=None, table=TABLE, organization_id=None, provided=refused)

    agreement.refresh_from_db()
    assert agreement.status == "draft"
    assert AuditEvent.objects.count() == before


@pytest.mark.django_db(transaction=True)
def test_move_without_its_permission_is_refused(agreement: Any) -> None:
    move(agreement, to="proposed", by=None, table=TABLE, organization_id=None)

    with pytest.raises(NotPermitted):
        move(agreement, to="active", by=Someone(), table=TABLE, organization_id=None)

    move(agreement, to="active", by=Someone("agreements.sign_agreement"), table=TABLE, organization_id=None)
    assert AuditEvent.objects.order_by("-pk").values_list("event", flat=True)[0] == "agreement.activated"


@pytest.mark.django_db(transaction=True)
def test_move_that_the_table_lacks_is_no_move(agreement: Any) -> None:
    with pytest.raises(InvalidTransition):
        move(agreement, to="expired", by=None, table=TABLE, organization_id=None)


@pytest.mark.django_db(transaction=True)
def test_refusal_is_recorded_with_its_reasons_and_subject(agreement: Any) -> None:
    error = NotPermitted((Refusal.NOT_ALLOWED,), subject_type="agreements.agreement", subject_id=str(agreement.pk))

    record_refusal(Someone(), error, view="agreements:act")
    event = AuditEvent.objects.latest("pk")

    assert (event.refused, str(event.subject_id)) == (True, str(agreement.pk))
    assert event.facts == {"reasons": ["permission.missing"], "view": "agreements:act"}


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit_auditevent SET event = 'x'",
        "DELETE FROM audit_auditevent",
        "TRUNCATE audit_auditevent",
        "ALTER TABLE audit_auditevent DISABLE TRIGGER ALL",
        "DROP TABLE audit_auditevent",
        "SELECT * FROM audit_auditevent FOR UPDATE",
    ],
)
def test_application_cannot_change_events(statement: str) -> None:
    with pytest.raises(ProgrammingError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)


def test_even_the_owner_cannot_change_an_event(django_user_model: Any) -> None:
    user = django_user_model.objects.create_user("someone@example.org", None, name="Someone")
    record("account.made", by=None, subject=user, organization_id=None)

    with connection.cursor() as cursor:
        cursor.execute("RESET ROLE")
        with pytest.raises(ProgrammingError, match="neither changed nor deleted"), transaction.atomic():
            cursor.execute("UPDATE audit_auditevent SET event = 'x'")
        cursor.execute("SET ROLE entente_app")


def test_role_of_the_web_process_signs_in_by_itself_and_may_insert_and_read_only() -> None:
    """Not by SET ROLE, from which a test could return: with the application's own name and password."""
    from entente.local.credentials import Credentials

    credentials = Credentials.load(Path(os.environ["ENTENTE_TEST_SERVICES"]) / "secrets.json")
    settings_dict = connection.settings_dict
    web = {"user": "entente_web", "password": credentials.password_of("entente_web")}
    with psycopg.connect(host=settings_dict["HOST"], dbname=settings_dict["NAME"], autocommit=True, **web) as link:
        link.execute("SELECT count(*) FROM audit_auditevent")
        for statement in (
            "DELETE FROM audit_auditevent",
            "UPDATE audit_auditevent SET event = ''",
            "SET ROLE entente_owner",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                link.execute(statement)


def test_events_of_several_subjects_are_left_in_order_by_one_statement(
    agreement: Any, network: Any, django_assert_num_queries: Any
) -> None:
    """Of the same words whatever their number: a statement is held and planned for each text."""
    from entente.core.prepared import _numbered

    record("agreement.proposed", by=None, subject=agreement, organization_id=None)
    texts = _numbered.cache_info().currsize
    subjects = (agreement, network.city, network.steward, network.region)
    trails = (network.city.pk, None, network.region.pk, None)
    rows = [
        AuditRecord(subject, trail, {"place": place, "words": '{"a", NULL}\\'})
        for place, (subject, trail) in enumerate(zip(subjects, trails, strict=True))
    ]
    by = Someone()

    for number in range(1, 5):
        before = AuditEvent.objects.latest("id").pk
        with django_assert_num_queries(1):
            record_each("account.signed_in", rows[:number], by=by)

        events = AuditEvent.objects.filter(pk__gt=before).order_by("pk")
        assert [(event.subject_type, event.subject_id, event.organization_id, event.facts) for event in events] == [
            (row.subject._meta.label_lower, row.subject.pk, row.organization_id, row.facts) for row in rows[:number]
        ]
        assert {(event.event, event.refused, event.actor_id) for event in events} == {
            ("account.signed_in", False, by.pk)
        }
    assert _numbered.cache_info().currsize == texts
