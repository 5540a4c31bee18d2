"""A file on its way in: streamed and sealed, or refused with nothing left behind."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg
import pytest
from django.db import connection
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from entente.audit.models import AuditEvent
from entente.catalogue.models import DatasetVersion
from entente.catalogue.tasks import ORPHAN_AGE, sweep_orphans
from tests.network import contacts_csv

pytestmark = pytest.mark.django_db(transaction=True)

NOTHING: tuple[list[str], list[str], int] = ([], [], 0)
BOUNDARY = "a-boundary-of-the-tests"
HEAD = (
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="period_start"\r\n\r\n2026-01-01\r\n'
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="period_end"\r\n\r\n2026-01-31\r\n'
    f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="table.csv"\r\n'
    "Content-Type: text/csv\r\n\r\n"
).encode()
TAIL = f"\r\n--{BOUNDARY}--\r\n".encode()
ROW = b"M5V 2T6,34,English,Food bank,called about hours for the office and will call back\n"


class Body:
    """A request body that is made as it is read, and may break off or fail after so many bytes."""

    def __init__(
        self,
        rows: int,
        *,
        ends_after: int | None = None,
        fails_after: int | None = None,
        meanwhile: Callable[[], None] | None = None,
    ) -> None:
        self.size = len(HEAD) + len(ROW) * rows + len(TAIL)
        self.largest = 0
        self.given = 0
        self._pieces = self._made(rows)
        self._left = b""
        self._ends_after, self._fails_after, self._meanwhile = ends_after, fails_after, meanwhile

    def read(self, size: int = -1) -> bytes:
        if self._ends_after is not None and self.given >= self._ends_after:
            return b""
        if self._fails_after is not None and self.given >= self._fails_after:
            raise OSError("the connection was reset")
        if self._meanwhile is not None and self.given > self.size // 2:
            self._meanwhile()
            self._meanwhile = None
        size = self.size if size < 0 else size
        while len(self._left) < size and (piece := next(self._pieces, b"")):
            self._left += piece
        piece, self._left = self._left[:size], self._left[size:]
        self.given += len(piece)
        self.largest = max(self.largest, len(piece))
        return piece

    readline = read  # asked for by Django, and never used for a form

    def _made(self, rows: int) -> Any:
        yield HEAD
        for _ in range(rows // 1000):
            yield ROW * 1000
        yield ROW * (rows % 1000) + TAIL


def stream(browser: Client, address: str, body: Body) -> Any:
    return browser.request(
        **{
            "PATH_INFO": address,
            "REQUEST_METHOD": "POST",
            "CONTENT_TYPE": f"multipart/form-data; boundary={BOUNDARY}",
            "CONTENT_LENGTH": str(body.size),
            "wsgi.input": body,
        }
    )


@pytest.fixture
def address(dataset: Any, network: Any, sign_in: Callable[..., Any]) -> str:
    sign_in(network.contributor)
    return reverse("catalogue:upload", args=[dataset.pk])


def test_upload_becomes_a_version_that_waits_and_then_leads_to_its_run(
    send: Any, remains: Any, client: Client, run_jobs: Callable[..., None]
) -> None:
    response = send(contacts_csv(), name="Contacts of Invented Person.CSV")

    version = DatasetVersion.objects.get()
    assert response.status_code == 302
    assert response["Location"] == f"/en/versions/{version.pk}/"
    assert (version.number, version.file_type, version.upload.size_bytes) == (1, "csv", len(contacts_csv()))
    assert remains() == ([version.upload.key], [], 1)
    waiting = client.get(response["Location"])
    assert b"waits for its turn" in waiting.content
    run_jobs()
    run = version.runs.get()  # type: ignore[attr-defined]  # of the anonymizer
    assert client.get(response["Location"])["Location"] == f"/en/runs/{run.pk}/"
    polled = client.get(response["Location"], headers={"HX-Request": "true"})
    assert polled["HX-Redirect"] == f"/en/runs/{run.pk}/"


def test_large_upload_passes_in_small_pieces(client: Client, address: str, remains: Any) -> None:
    body = Body(rows=40 * 2**20 // len(ROW))
    tracemalloc.start()

    response = stream(client, address, body)

    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert response.status_code == 302, response.content.decode()
    version = DatasetVersion.objects.get()
    assert version.upload.size_bytes == body.size - len(HEAD) - len(TAIL)
    assert body.largest <= 2**20
    assert peak < 2 * body.size  # parts of 8 MiB, two in flight, never the whole several times over
    assert len(remains()[0]) == 1


@pytest.mark.parametrize("how", [{"ends_after": 20 * 2**20}, {"fails_after": 20 * 2**20}, {"ends_after": 2**19}])
def test_upload_broken_off_leaves_nothing(
    network: Any, sign_in: Any, address: str, remains: Any, how: dict[str, int]
) -> None:
    browser = sign_in(network.contributor, Client(enforce_csrf_checks="fails_after" in how))
    body = Body(rows=40 * 2**20 // len(ROW), **how)

    response = stream(browser, address, body)

    assert response.status_code in (403, 422)
    assert not DatasetVersion.objects.exists()
    assert remains() == NOTHING


def test_file_over_the_limit_is_refused_before_it_is_read(
    client: Client, address: str, remains: Any, settings: Any
) -> None:
    settings.UPLOAD_MAX_BYTES = 2**20
    body = Body(rows=40_000)

    response = stream(client, address, body)

    assert response.status_code == 413
    assert "larger than 1.0\xa0MB" in response.content.decode()
    assert body.given <= 2**20  # let pass for the browser's sake, at most
    assert remains() == NOTHING


def test_file_that_turns_out_over_the_limit_is_refused_on_the_way(
    client: Client, address: str, remains: Any, settings: Any
) -> None:
    settings.UPLOAD_MAX_BYTES = 2 * 2**20
    body = Body(rows=int(2.5 * 2**20) // len(ROW))

    response = stream(client, address, body)

    assert response.status_code == 422
    assert "larger than 2.0\xa0MB" in response.content.decode()
    assert 'value="2026-01-31"' in response.content.decode()
    assert remains() == NOTHING


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "The file is empty"),
        (b"a,b\n", "column names but no record"),
        (b"a,b\n1,\x00\n", "NUL"),
        (None, "This field is required"),
    ],
)
def test_unusable_file_is_refused_and_the_dates_stay(
    send: Any, remains: Any, content: bytes | None, words: str
) -> None:
    response = send(content, period_start="2026-01-05")

    page = response.content.decode()
    assert response.status_code == 422
    assert words in page
    assert 'value="2026-01-05"' in page
    assert remains() == NOTHING


def test_wrong_dates_destroy_what_was_sealed(send: Any, remains: Any) -> None:
    response = send(contacts_csv(), period_start="2026-03-01")

    assert response.status_code == 422
    assert "ends before it begins" in response.content.decode()
    assert remains()[:2] == ([], [])
    assert not DatasetVersion.objects.exists()


def test_same_file_twice_is_recognized(send: Any, remains: Any) -> None:
    send(contacts_csv())

    response = send(contacts_csv(), period_start="2026-02-01")

    page = response.content.decode()
    assert response.status_code == 422
    assert "it is version 1" in page
    assert "#version-1" in page
    assert DatasetVersion.objects.count() == 1
    assert len(remains()[0]) == 1


def test_forged_upload_leaves_nothing(send: Any, remains: Any) -> None:
    response = send(contacts_csv(), browser=Client(enforce_csrf_checks=True))

    assert response.status_code == 403
    assert remains()[:2] == ([], [])
    assert not DatasetVersion.objects.exists()


def test_upload_with_its_token_passes(send: Any, dataset: Any, network: Any, sign_in: Any) -> None:
    browser = sign_in(network.contributor, Client(enforce_csrf_checks=True))
    browser.get(reverse("catalogue:upload", args=[dataset.pk]))

    response = send(contacts_csv(), browser=browser, csrfmiddlewaretoken=browser.cookies["csrftoken"].value)

    assert response.status_code == 302


def test_who_may_not_upload_is_refused_before_anything_is_stored(
    client: Client, address: str, network: Any, sign_in: Any, remains: Any
) -> None:
    sign_in(network.officer)

    response = stream(client, address, Body(rows=20_000))

    assert response.status_code == 403
    assert remains() == NOTHING
    assert AuditEvent.objects.filter(refused=True, actor_id=network.officer.pk).exists()


def test_another_organization_learns_nothing(client: Client, address: str, network: Any, sign_in: Any) -> None:
    sign_in(network.city_steward)

    assert client.get(address).status_code == 404
    assert stream(client, address, Body(rows=10)).status_code == 404


class Database:
    """The server as someone beside the application can have it: sessions ended, and new ones let in or not."""

    def __init__(self, name: str) -> None:
        self._name = name

    def restart(self) -> None:
        """What a restart does to whoever is connected."""
        self._do(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = %s AND pid <> pg_backend_pid() AND backend_type = 'client backend'"
        )

    def go_away(self) -> None:
        self._let_in(False)
        self.restart()

    def come_back(self) -> None:
        self._let_in(True)

    def _let_in(self, allowed: bool) -> None:
        self._do(f'ALTER DATABASE "{self._name}" ALLOW_CONNECTIONS {allowed}', ())

    def _do(self, statement: str, parameters: tuple[str, ...] | None = None) -> None:
        url = urlsplit(os.environ["ENTENTE_DATABASE_URL"])
        with psycopg.connect(urlunsplit(url._replace(path="/postgres")), autocommit=True) as session:
            session.execute(statement, (self._name,) if parameters is None else parameters)


@pytest.fixture
def database(monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """Without the pool of the tests, which would wait until the server is back."""
    default: Any = connection
    default.close()
    default.close_pool()
    monkeypatch.delitem(default.settings_dict["OPTIONS"], "pool")
    found = Database(str(connection.settings_dict["NAME"]))
    yield found
    found.come_back()
    connection.close()


def test_database_that_restarts_during_an_upload_does_no_harm(
    client: Client, address: str, remains: Any, database: Database
) -> None:
    response = stream(client, address, Body(rows=100_000, meanwhile=database.restart))

    assert response.status_code == 302, response.content.decode()
    version = DatasetVersion.objects.get()
    assert remains() == ([version.upload.key], [], 1)


def test_database_that_stays_away_is_a_clear_failure_and_leaves_nothing(
    client: Client, address: str, remains: Any, database: Database
) -> None:
    response = stream(client, address, Body(rows=100_000, meanwhile=database.go_away))

    database.come_back()
    assert response.status_code == 503
    assert "Nothing was lost" in response.content.decode()
    assert not DatasetVersion.objects.exists()
    sweep_orphans(int((timezone.now() + ORPHAN_AGE + timedelta(minutes=1)).timestamp()))  # no job could be handed over
    objects, unfinished, keys = remains()
    assert (objects, unfinished) == ([], [])
    assert keys <= 0  # those of earlier tests were swept with it


def test_broken_store_is_a_clear_failure(client: Client, address: str, settings: Any) -> None:
    settings.S3_ENDPOINT = "http://127.0.0.1:1"

    response = stream(client, address, Body(rows=100))

    assert response.status_code == 503
    assert not DatasetVersion.objects.exists()
