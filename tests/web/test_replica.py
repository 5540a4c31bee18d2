"""A standby of the database: pages are read from it while it holds everything that was committed, and from the primary otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from unittest import mock

import psycopg
import pytest
from django.db import OperationalError, connection
from django.http import HttpRequest, HttpResponse
from django.test.utils import CaptureQueriesContext

from entente.cli.checks import database
from entente.cli.checks.check import Outcome
from entente.core import replica
from entente.core.silence import REPLICA
from entente.local.postgres import SUPERUSER
from tests.standby import Pair
from tests.workers import until

pytestmark = [pytest.mark.django_db(transaction=True, databases="__all__"), pytest.mark.slow]
PAGE = "/en/explore/?i=low-income-share"
SHOWN = "People in low income"
PAGES = [
    *(f"/fr/explore/{name}" for name in ("compare/", "gaps/", "gaps/language/", "surge/", "unmet/", "trend/", "equity/", "rural/", "contacts/", "reports/")),
    "/en/explore/figures.csv?i=low-income-share",
    "/en/explore/places/maple-neighbourhoods/1/",
    "/en/find/?words=food",
    "/fr/find/youth/",
]  # fmt: skip


@pytest.fixture(scope="module")
def servers(django_db_setup: None, django_db_blocker: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Pair]:
    pair = Pair(tmp_path_factory.mktemp("servers"))
    try:
        with django_db_blocker.unblock():
            pair.start()
        with pair.named():
            yield pair
    finally:
        pair.family.close()


@pytest.fixture
def standby(servers: Pair) -> Iterator[Any]:
    replica._rest.until = 0.0
    with servers.joined() as reads:
        yield reads


@pytest.fixture
def maple(standby: Any) -> Any:
    from entente.organizations.models import Organization
    from tools.demo.city import city

    keeper, is_new = Organization.objects.get_or_create(
        name_en="Maple 211", defaults={"kind": "region_211", "name_fr": "211 de l’Érable", "jurisdiction": "CA-ON"}
    )
    if is_new:
        city(keeper)
    return keeper


def read(client: Any) -> tuple[str, bool]:
    """The page, and whether what it shows came from the standby: the primary was asked for none of it."""
    with CaptureQueriesContext(connection) as primary:
        answer = client.get(PAGE)
    assert answer.status_code == 200
    return answer.content.decode(), not [query for query in primary if "explorer_" in query["sql"]]


def test_page_is_read_from_a_standby_that_holds_everything(maple: Any, standby: Any, client: Any) -> None:
    until(lambda: read(client)[1], "the standby has it all")

    with CaptureQueriesContext(standby) as there:
        page, _ = read(client)

    assert len([query for query in there if "explorer_" in query["sql"]]) > 5
    assert SHOWN in page
    assert replica.bytes_behind() == 0


@pytest.mark.parametrize("address", PAGES)
def test_every_page_of_finder_and_explorer_is_read_there(address: str, maple: Any, standby: Any, client: Any) -> None:
    until(lambda: read(client)[1], "the standby has it all")

    with CaptureQueriesContext(connection) as primary:
        assert client.get(address).status_code == 200

    statements = [query["sql"] for query in primary]
    assert not [sql for sql in statements if "explorer_" in sql or "directory_" in sql]
    assert any("pg_control_system" in sql for sql in statements)


def test_what_was_made_private_is_shown_by_no_standby_that_lags(
    maple: Any, standby: Any, servers: Pair, client: Any
) -> None:
    from entente.explorer.models import Indicator

    until(lambda: read(client)[1], "the standby has it all")
    servers.ask_standby("SELECT pg_wal_replay_pause()")
    until(lambda: servers.ask_standby("SELECT pg_get_wal_replay_pause_state()") == ("paused",), "it goes on no more")
    try:
        Indicator.objects.filter(code="low-income-share").update(is_private=True)

        page, there = read(client)

        assert SHOWN not in page
        assert not there
        assert (replica.bytes_behind() or 0) > 0
        assert Indicator.objects.using(REPLICA).filter(code="low-income-share", is_private=False).exists()  # it lags
    finally:
        servers.ask_standby("SELECT pg_wal_replay_resume()")
        Indicator.objects.filter(code="low-income-share").update(is_private=False)
    until(lambda: read(client)[1], "the standby has it all again")


def test_standby_that_is_away_is_left_alone_for_a_while(maple: Any, standby: Any, servers: Pair, client: Any) -> None:
    servers.stop_standby()
    try:
        standby.close()
        page, there = read(client)
        assert SHOWN in page
        assert not there
        with mock.patch.object(replica, "_position", side_effect=AssertionError("asked again")):
            assert SHOWN in read(client)[0]
    finally:
        servers.start_standby()


def test_server_that_is_no_standby_is_read_by_nobody(maple: Any, standby: Any, client: Any) -> None:
    """Such as one that was promoted: its log goes its own way, and may be longer."""
    own = connection.settings_dict
    standby.close()
    with mock.patch.dict(standby.settings_dict, {key: own[key] for key in ("HOST", "USER", "PASSWORD")}):
        assert replica.bytes_behind() is None
        assert not read(client)[1]
    standby.close()


@pytest.mark.parametrize("other", [{"timeline": 2}, {"cluster": 1}])
def test_standby_of_another_primary_is_read_by_nobody(
    other: dict[str, int], maple: Any, standby: Any, client: Any
) -> None:
    """Its log may be longer than the one here: after a failover, of the server that was lost."""
    position = replica._position() | other
    with mock.patch.object(replica, "_position", return_value=position | {"end": "0/1"}):
        assert replica.bytes_behind() is None
        assert not read(client)[1]


def test_view_whose_statement_the_standby_ends_reads_from_the_primary(standby: Any) -> None:
    until(lambda: replica.bytes_behind() == 0, "the standby has it all")
    databases = []

    def view(request: HttpRequest) -> HttpResponse:
        databases.append(replica.reading_from())
        with replica.read_cursor() as cursor:
            cursor.execute("SELECT pg_is_in_recovery()")
            if cursor.fetchone() == (True,):
                cursor.execute("SELECT pg_terminate_backend(pg_backend_pid())")
        return HttpResponse("read")

    assert replica.from_replica(view)(HttpRequest()).content == b"read"
    assert databases == [REPLICA, "default"]
    assert replica.reading_from() == "default"


def test_what_such_a_view_writes_goes_to_the_primary(standby: Any) -> None:
    from entente.organizations.models import Organization

    def view(request: HttpRequest) -> HttpResponse:
        organization = Organization.objects.create(kind="region_211", name_en="Birch 211", name_fr="211", jurisdiction="CA-ON")  # fmt: skip
        return HttpResponse(organization._state.db)

    until(lambda: replica.bytes_behind() == 0, "the standby has it all")
    assert replica.from_replica(view)(HttpRequest()).content == b"default"


def test_standby_refuses_to_be_written(standby: Any) -> None:
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction), standby.cursor() as cursor:
        cursor.connection.execute("DELETE FROM explorer_indicator")


def test_page_comes_while_the_standby_hangs(maple: Any, standby: Any, servers: Pair, client: Any) -> None:
    """Its machine answers for it: no end of a connection that says nothing is ever seen."""
    until(lambda: read(client)[1], "the standby has it all")
    with servers.frozen(), mock.patch.object(replica, "PATIENCE", 0.5):
        for _time in range(2):  # a connection that was open, and a new one
            replica._rest.until = 0.0
            page, there = read(client)
            assert SHOWN in page
            assert not there
            standby.close()


def test_connection_in_place_of_a_lost_one_gives_up_as_soon(standby: Any) -> None:
    replica.bytes_behind()
    standby.connection.close()
    standby.health_check_done = False  # as at the beginning of the next request

    replica.bytes_behind()

    assert type(standby.connection) is replica._Impatient


def test_view_whose_statement_the_standby_never_answers_reads_from_the_primary(standby: Any) -> None:
    until(lambda: replica.bytes_behind() == 0, "the standby has it all")

    def view(request: HttpRequest) -> HttpResponse:
        with replica.read_cursor() as cursor:
            cursor.execute("SELECT pg_sleep(CASE WHEN pg_is_in_recovery() THEN 30 ELSE 0 END)")
        return HttpResponse(replica.reading_from())

    with mock.patch.object(replica, "PATIENCE", 0.5):
        assert replica.from_replica(view)(HttpRequest()).content == b"default"
    with mock.patch.object(replica, "_position", side_effect=AssertionError("asked again")):
        assert replica.from_replica(view)(HttpRequest()).content == b"default"
    replica._rest.until = 0.0
    until(replica._holds_everything, "it is read again, by a new connection")


def test_one_request_finds_out_for_all_whether_a_standby_is_back(standby: Any) -> None:
    questions = []

    def ask() -> dict[str, Any]:
        questions.append(True)
        assert replica.from_replica(lambda _request: HttpResponse(replica.reading_from()))(HttpRequest()).content == b"default"  # fmt: skip
        raise OperationalError

    replica._rest.until = 1.0  # which is over
    with mock.patch.object(replica, "_position", ask):
        assert replica.from_replica(lambda _request: HttpResponse())(HttpRequest()).status_code == 200
    assert len(questions) == 1


def test_page_comes_where_the_role_may_read_nothing_of_the_standby(
    maple: Any, standby: Any, servers: Pair, client: Any
) -> None:
    with psycopg.connect(servers.primary.url(SUPERUSER), autocommit=True) as primary:
        primary.execute("CREATE ROLE stranger LOGIN PASSWORD 'strange'")
    until(lambda: replica.bytes_behind() == 0, "the standby knows the role")
    standby.close()
    with mock.patch.dict(standby.settings_dict, USER="stranger", PASSWORD="strange"):
        until(lambda: replica.bytes_behind() == 0, "the standby has it all")
        page, there = read(client)
        check = database._standby()
    standby.close()
    assert SHOWN in page
    assert not there
    assert check.outcome is Outcome.FAIL
    assert "role" in check.observation


def test_other_database_of_the_same_servers_is_read_by_nobody(maple: Any, standby: Any, client: Any) -> None:
    standby.close()
    with mock.patch.dict(standby.settings_dict, NAME="postgres"):
        assert replica.bytes_behind() is None
        assert not read(client)[1]
    standby.close()


def test_standby_that_is_ahead_of_the_primary_is_read_by_nobody(maple: Any, standby: Any, client: Any) -> None:
    """The primary was set back to an older copy of its disk: same cluster, same timeline, another log from there on."""
    until(lambda: read(client)[1], "the standby has it all")
    older = replica._position() | {"end": "0/1"}
    with mock.patch.object(replica, "_position", return_value=older):
        assert read(client)[1]  # the primary wrote what the standby holds
        with mock.patch.object(replica, "_WROTE", "SELECT '0/1'::pg_lsn >= %(end)s::pg_lsn + %(ahead)s::numeric"):  # fmt: skip
            assert replica.bytes_behind() is None
            assert not read(client)[1]


def test_page_comes_where_the_primary_cannot_say_where_its_log_ends(maple: Any, standby: Any, client: Any) -> None:
    with mock.patch.object(replica, "_POSITION", "SELECT no_such_function()"):
        page, there = read(client)
    assert SHOWN in page
    assert not there


def test_commit_that_another_role_need_not_flush_is_waited_for(standby: Any, servers: Pair) -> None:
    """Everybody sees it before it is on the primary's disk, from where alone it goes to a standby."""
    until(lambda: replica.bytes_behind() == 0, "the standby has it all")
    with psycopg.connect(servers.primary.url(SUPERUSER), autocommit=True) as primary, connection.cursor() as cursor:
        primary.execute("CREATE TABLE seen (at int)")
        primary.execute("ALTER ROLE entente_worker SET synchronous_commit = off")
        cursor.execute("SET synchronous_commit = on")
        try:
            with servers.frozen("walwriter", of="primary"):
                primary.execute("SET synchronous_commit = off")
                primary.execute("INSERT INTO seen VALUES (1)")
                end = replica._position()["end"]
            (is_after,) = primary.execute("SELECT %s::pg_lsn > pg_current_wal_flush_lsn() OR pg_current_wal_insert_lsn() = %s::pg_lsn", [end, end]).fetchone() or (None,)  # fmt: skip
            assert is_after
        finally:
            primary.execute("ALTER ROLE entente_worker RESET synchronous_commit")
            primary.execute("DROP TABLE seen")
            cursor.execute("RESET synchronous_commit")


def test_view_within_such_a_view_reads_from_the_primary_where_it_must(standby: Any) -> None:
    until(lambda: replica.bytes_behind() == 0, "the standby has it all")
    inner = replica.from_replica(lambda _request: HttpResponse(replica.reading_from()))

    def outer(request: HttpRequest) -> HttpResponse:
        assert replica.reading_from() == REPLICA
        with mock.patch.object(replica, "_holds_everything", return_value=False):
            return inner(request)

    assert replica.from_replica(outer)(HttpRequest()).content == b"default"


def test_operators_see_how_the_standby_stands(standby: Any, servers: Pair) -> None:
    from entente.web.monitoring import state

    def gauges() -> dict[str, float]:
        return {metric.name: metric.samples[0].value for metric in state._standby()}

    until(lambda: replica.bytes_behind() == 0, "the standby has it all")
    assert gauges()["entente_replica_up"] == 1
    assert database._standby().outcome is Outcome.OK

    servers.stop_standby()
    try:
        assert gauges() == {"entente_replica_up": 0}
        assert database._standby().outcome is Outcome.WARN
    finally:
        servers.start_standby()
