"""Each process signs in with its own role and tries everything on every table; the database lets it do what is declared."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest
from django.db import connection
from psycopg import sql
from psycopg.errors import InsufficientPrivilege

from entente.core import grants
from entente.core.grants import Process, Table

pytestmark = pytest.mark.django_db(transaction=True)

type SignIn = Callable[[Process], AbstractContextManager[psycopg.Connection[Any]]]
EVENT = "INSERT INTO audit_auditevent (event, refused, node_id, subject_type, facts) VALUES (%s, %s, gen_random_uuid(), '', '{}')"


@pytest.fixture
def signed_in() -> SignIn:
    """A connection of a process's own name and password: no SET ROLE, from which a thief could return."""
    from entente.local.credentials import Credentials

    credentials = Credentials.load(Path(os.environ["ENTENTE_TEST_SERVICES"]) / "secrets.json")
    host, name = connection.settings_dict["HOST"], connection.settings_dict["NAME"]

    @contextmanager
    def sign_in(process: Process) -> Iterator[psycopg.Connection[Any]]:
        role = grants.roles()[process]
        with psycopg.connect(
            host=host, dbname=name, user=role, password=credentials.password_of(role), autocommit=True
        ) as link:
            yield link

    return sign_in


def columns() -> dict[str, list[str]]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT c.relname, array_agg(a.attname::text) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0"
            " AND NOT a.attisdropped WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' GROUP BY c.relname"
        )
        return dict(cursor.fetchall())


def tries(link: psycopg.Connection[Any], statement: sql.Composed) -> bool:
    """Whether the database lets the statement through; none of them reads or writes a row."""
    try:
        link.execute(statement)
    except InsufficientPrivilege:
        return False
    return True


@pytest.mark.parametrize("process", Process)
def test_role_of_a_process_does_what_is_declared_on_every_table_and_nothing_else(
    process: Process, signed_in: SignIn
) -> None:
    declared, there, wrong = grants.collected(), columns(), []
    with signed_in(process) as link:
        for name, fields in there.items():
            rights = declared[name].rights(process)
            table = sql.Identifier(name)
            may = {verb: {c for r in rights if r.verb == verb for c in r.columns or fields} for verb in grants.VERBS}
            for field in fields:
                column = sql.Identifier(field)
                attempts = {
                    "SELECT": sql.SQL("SELECT {c} FROM {t} WHERE false"),
                    "INSERT": sql.SQL("INSERT INTO {t} ({c}) OVERRIDING SYSTEM VALUE SELECT NULL WHERE false"),
                    "UPDATE": sql.SQL("UPDATE {t} SET {c} = DEFAULT WHERE false"),
                }
                wrong += [
                    f"{verb} {name}.{field}"
                    for verb, attempt in attempts.items()
                    if tries(link, attempt.format(t=table, c=column)) != (field in may[verb])
                ]
            if tries(link, sql.SQL("DELETE FROM {t} WHERE false").format(t=table)) != bool(may["DELETE"]):
                wrong.append(f"DELETE {name}")
            wrong += [
                f"{verb} {name}"
                for verb in ("TRUNCATE", "ALTER TABLE")
                if tries(
                    link,
                    sql.SQL("TRUNCATE {t}" if verb == "TRUNCATE" else "ALTER TABLE {t} DISABLE TRIGGER ALL").format(
                        t=table
                    ),
                )
            ]

    assert set(there) == set(declared)
    assert wrong == []


def test_no_process_becomes_another_or_the_owner(signed_in: SignIn) -> None:
    others = {*grants.roles().values(), "entente_owner", "entente_app", "postgres"}

    for process, own in grants.roles().items():
        with signed_in(process) as link:
            for role in others - {own}:
                with pytest.raises(InsufficientPrivilege):
                    link.execute(sql.SQL("SET ROLE {}").format(sql.Identifier(role)))
            with pytest.raises(InsufficientPrivilege):
                link.execute("CREATE TABLE public.of_my_own ()")


# --- A thief with the web process's name and password ---------------------------------------------------------------
FORGERIES = {
    "risk report": "INSERT INTO anonymizer_riskreport (run_id) VALUES (gen_random_uuid())",
    "better risk report": "UPDATE anonymizer_riskreport SET columns = '{}'",
    "organization key": "INSERT INTO organizations_organizationkey (id) VALUES (gen_random_uuid())",
    "key that is replaced": "UPDATE organizations_organizationkey SET public_key = ''",
    "ledger entry": "INSERT INTO exports_ledgerentry (release_id) VALUES (gen_random_uuid())",
    "comparison": "UPDATE exports_disclosurecheck SET refused = false",
    "certificate": "INSERT INTO exports_certificate (id) VALUES (gen_random_uuid())",
    "files of a delivery": "UPDATE exports_delivery SET files = '[]'",
    "manifest": "UPDATE exports_release SET manifest = '{}'",
    "candidate of a run": "UPDATE anonymizer_run SET candidate_id = NULL",
    "receipt of destruction": "INSERT INTO catalogue_destruction (id) VALUES (gen_random_uuid())",
    "date of destruction": "UPDATE catalogue_datasetversion SET destroyed_at = now()",
    "sealed object elsewhere": "UPDATE vault_sealedobject SET key = ''",
    "rows of a view": "UPDATE anonymizer_look SET rows_id = NULL",
    "leaf": "INSERT INTO audit_logleaf (number, event_id, hash) VALUES (0, 0, '')",
    "head": "INSERT INTO audit_loghead (size) VALUES (0)",
    "event that is changed": "UPDATE audit_auditevent SET event = ''",
    "event that goes": "DELETE FROM audit_auditevent",
    "event of another role": "INSERT INTO audit_auditevent (written_by) VALUES ('entente_worker')",
    "event of another day": "INSERT INTO audit_auditevent (at) VALUES ('2020-01-01')",
    "event of an earlier transaction": "INSERT INTO audit_auditevent (xid) VALUES ('1')",
    "job that succeeded": "UPDATE procrastinate_jobs SET status = 'succeeded'",
    "job that goes": "DELETE FROM procrastinate_jobs",
    "worker": "INSERT INTO procrastinate_workers DEFAULT VALUES",
}


@pytest.mark.parametrize("forgery", FORGERIES)
def test_thief_of_the_web_process_forges_nothing_that_the_worker_decides(forgery: str, signed_in: SignIn) -> None:
    with signed_in(Process.WEB) as link, pytest.raises(InsufficientPrivilege):
        link.execute(FORGERIES[forgery])


def test_event_of_the_worker_is_refused_from_the_web_process_and_each_names_who_wrote_it(signed_in: SignIn) -> None:
    with signed_in(Process.WEB) as web, signed_in(Process.WORKER) as worker:
        for code in ("rows.opened", "run.measured", "organization.keys_made", "nobody.declared_it"):
            with pytest.raises(InsufficientPrivilege, match="written by the worker alone"):
                web.execute(EVENT, [code, False])
        web.execute(EVENT, ["run.started", False])
        web.execute(EVENT, ["permission.missing", True])
        worker.execute(EVENT, ["rows.opened", False])
        written = worker.execute("SELECT event, written_by FROM audit_auditevent ORDER BY id DESC LIMIT 3").fetchall()

    assert written == [
        ("rows.opened", "entente_worker"),
        ("permission.missing", "entente_web"),
        ("run.started", "entente_web"),
    ]


def test_log_is_numbered_and_signed_by_the_sealer_alone(signed_in: SignIn) -> None:
    from django.utils import timezone

    from entente.audit.log.sequencing import sequence
    from entente.audit.models import LogHead
    from tests.processes import running
    from tests.workers import until

    with signed_in(Process.WEB) as web:
        web.execute(EVENT, ["run.started", False])

    def taken() -> bool:
        with running("sealer"):
            return sequence(now=timezone.now()) > 0

    until(taken, "a place for the event", every=0.05)

    assert LogHead.objects.get().size == 1
    for process, statement in (
        (Process.SEALER, "INSERT INTO audit_auditevent (event) VALUES ('run.started')"),
        (Process.SEALER, "SELECT email FROM organizations_user"),
        (Process.WORKER, "INSERT INTO audit_logleaf (number, event_id, hash) VALUES (9, 9, '')"),
    ):
        with signed_in(process) as link, pytest.raises(InsufficientPrivilege):
            link.execute(statement)


# --- Declarations -------------------------------------------------------------------------------------------------
@pytest.fixture
def declared(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Table]]:
    """The declarations of one app, to be changed."""
    from entente.vault import grants as of_the_vault

    changed = list(of_the_vault.GRANTS)
    monkeypatch.setattr(of_the_vault, "GRANTS", changed)
    grants.collected.cache_clear()
    yield changed
    grants.collected.cache_clear()


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        (lambda declared: declared.pop(), "no grants are declared for vault_"),
        (lambda declared: declared.append(declared[0]), "is declared twice"),
        (lambda declared: declared.append(Table("table:x", web="select, truncate")), "no rights"),
        (lambda declared: declared.append(Table("table:x", web="all")), "no rights"),
    ],
)
def test_table_without_a_declaration_or_with_two_or_with_a_wrong_one_is_refused(
    change: Callable[[list[Table]], None], fault: str, declared: list[Table]
) -> None:
    change(declared)

    with pytest.raises(ValueError, match=fault):
        grants.collected()
