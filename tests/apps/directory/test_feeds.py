"""A directory that comes each night: taken once, held when much would be lost or gone, and a person is told."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from entente.cli.app import app
from tests.apps.directory.conftest import AGENCY, COLUMNS, PANTRY, as_csv, flat_row

MANY = [AGENCY, *(flat_row(10 + at, f"Maple Service {at}") for at in range(20))]
NOW = datetime(2026, 11, 30, 4, tzinfo=UTC)


@pytest.fixture
def ready(region: Any, run_jobs: Callable[[], None], take_in: Callable[..., Any]) -> Any:
    """A region with keys and a steward, whose source a person has once said the columns of."""
    from entente.organizations.services import join, make_account

    run_jobs()
    region.refresh_from_db()
    steward = make_account(email="keeper@example.org", name="Avery Keeper", password="a long invented phrase")
    join(steward, region, "data_steward")
    take_in(MANY)
    return region


@pytest.fixture
def folder(tmp_path: Path) -> Callable[..., Path]:
    place = tmp_path / "nightly"
    place.mkdir()

    def put(rows: Any, name: str = "resources.csv", *, age: float = 3600, columns: Any = COLUMNS) -> Path:
        path = place / name
        path.write_text(rows if isinstance(rows, str) else as_csv(rows, columns), "utf-8")
        moment = (NOW - timedelta(seconds=age)).timestamp()
        os.utime(path, (moment, moment))
        return place

    return put


def fetch(owner: Any, place: object, *, key: str = "") -> Any:
    from entente.directory.services import take_from_feed
    from entente.directory.views.imports import judge_file

    return take_from_feed(owner, "Resources", str(place), key=key, judge=judge_file, now=NOW)


def notices() -> list[str]:
    from entente.organizations.models import Notice

    return sorted(Notice.objects.values_list("kind", flat=True))


def test_new_file_of_a_folder_comes_in_by_itself_and_once(ready: Any, folder: Callable[..., Path], run_jobs: Callable[[], None]) -> None:  # fmt: skip
    from entente.directory.models import Service

    place = folder([*MANY, PANTRY])
    made = fetch(ready, place)
    run_jobs()
    made.refresh_from_db()

    assert made.status == "done"
    assert Service.objects.filter(name="Maple Food Pantry").exists()
    assert next(row for row in made.fields if row["table"] == "flat" and not row["field"])["taken"] == 22
    assert made.upload.destroyed_at is not None
    assert fetch(ready, place) is None


def test_newest_whole_file_counts(ready: Any, folder: Callable[..., Path]) -> None:
    from entente.directory.imports.feeds import newest_file

    folder(MANY, "old.csv", age=9000)
    folder("still being written", "new.csv", age=5)
    folder("hidden", ".secret.csv", age=70)
    place = folder("words", "notes.txt", age=80)

    with newest_file(str(place), ready, now=NOW) as file:
        assert b"".join(file.pieces).decode() == as_csv(MANY)


def test_shrunken_feed_is_held_and_a_person_is_told(ready: Any, folder: Callable[..., Path], run_jobs: Callable[[], None]) -> None:  # fmt: skip
    from entente.directory.models import Service

    made = fetch(ready, folder(MANY[:10]))
    run_jobs()
    made.refresh_from_db()

    assert made.status == "preview"
    assert (made.held["before"], made.held["after"]) == (20, 9)
    assert Service.objects.count() == 20
    assert "directory.to_preview" in notices()


def test_shrunken_feed_comes_in_while_an_emergency_is_under_way(ready: Any, folder: Callable[..., Path], run_jobs: Callable[[], None], monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    from entente.directory.imports import holds
    from entente.directory.models import Service

    monkeypatch.setattr(holds, "_EMERGENCIES", [lambda organization: organization == ready])
    fetch(ready, folder(MANY[:10]))
    run_jobs()

    assert Service.objects.count() == 9


def test_feed_with_a_new_mark_waits_for_a_person(ready: Any, folder: Callable[..., Path], run_jobs: Callable[[], None]) -> None:  # fmt: skip
    made = fetch(ready, folder([{**row, "Strange": "yes"} for row in MANY], columns=(*COLUMNS, "Strange")))
    run_jobs()
    made.refresh_from_db()

    assert made.status == "mapping"
    assert "directory.to_columns" in notices()


def test_broken_feed_changes_nothing_and_tells(ready: Any, folder: Callable[..., Path], run_jobs: Callable[[], None]) -> None:  # fmt: skip
    from entente.directory.models import Service

    made = fetch(ready, folder(as_csv(MANY)[:-40] + '"cut'))
    run_jobs()
    made.refresh_from_db()

    assert made.status == "failed"
    assert Service.objects.count() == 20
    assert "directory.feed_failed" in notices()


class _Server(BaseHTTPRequestHandler):
    answer: bytes = b""
    announced = 0
    asked_for: list[str] = []  # of one test

    def do_GET(self) -> None:
        self.asked_for.append(self.headers.get("Authorization", ""))
        is_known = self.headers.get("Authorization") == "Bearer maple-key"
        self.send_response(302 if self.path == "/moved.csv" else 200 if is_known else 401)
        if self.path == "/moved.csv":
            self.send_header("Location", "/resources.csv")
        self.send_header("Content-Type", "text/csv")
        self.send_header("Content-Length", str(self.announced or len(self.answer)))
        self.end_headers()
        self.wfile.write(self.answer)

    def log_message(self, *args: object) -> None:
        """Silent."""


@pytest.fixture
def server() -> Iterator[Any]:
    _Server.answer, _Server.announced, _Server.asked_for = as_csv([*MANY, PANTRY]).encode(), 0, []
    http = ThreadingHTTPServer(("127.0.0.1", 0), _Server)
    thread = threading.Thread(target=http.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{http.server_port}"
    http.shutdown()
    thread.join()
    http.server_close()


def test_address_answers_to_a_key_alone(ready: Any, server: str, run_jobs: Callable[[], None]) -> None:
    from entente.core.errors import Failed, Invalid
    from entente.directory.models import DirectoryImport, Service

    for key, path in (("", "/resources.csv"), ("wrong", "/resources.csv"), ("maple-key", "/moved.csv")):
        with pytest.raises(Failed):
            fetch(ready, f"{server}{path}", key=key)
    for place in ("http://example.org/x.csv", "ftp://127.0.0.1/x.csv", "/no/such/folder"):
        with pytest.raises(Invalid):
            fetch(ready, place, key="maple-key")
    assert DirectoryImport.objects.count() == 1

    fetch(ready, f"{server}/resources", key="maple-key")
    run_jobs()
    assert Service.objects.filter(name="Maple Food Pantry").exists()


def test_answer_that_ends_in_the_middle_changes_nothing(ready: Any, server: str) -> None:
    from entente.core.errors import Invalid
    from entente.directory.models import DirectoryImport

    _Server.announced = len(_Server.answer) * 2

    with pytest.raises(Invalid, match=r"upload\.interrupted"):
        fetch(ready, f"{server}/resources.csv", key="maple-key")
    assert DirectoryImport.objects.count() == 1


def test_prefix_of_the_bucket(ready: Any, run_jobs: Callable[[], None]) -> None:
    from entente.directory.models import Service
    from entente.vault import s3

    bucket = s3.bucket_of(ready.store)
    s3.put(bucket, "nightly-maple/2026-11-28.csv", b"PublicName\nOld\n")
    s3.put(bucket, "nightly-maple/2026-11-29.csv", as_csv([*MANY, PANTRY]).encode())

    fetch(ready, "bucket:nightly-maple/")
    run_jobs()

    assert Service.objects.filter(name="Maple Food Pantry").exists()
    assert fetch(ready, "bucket:nothing-here/") is None


def test_command_hands_over_once(ready: Any, folder: Callable[..., Path]) -> None:
    place = folder([*MANY, PANTRY])
    arguments = ["directory", "watch", str(place), "--organization", "Maple 211", "--source", "Resources"]

    first, second = CliRunner().invoke(app, arguments), CliRunner().invoke(app, arguments)
    bad = CliRunner().invoke(app, ["directory", "watch", "/no/such/folder", "--organization", "Maple 211"])

    assert (first.exit_code, second.exit_code, bad.exit_code) == (0, 0, 2)
    assert "Import 2" in first.stdout
    assert "Nothing new." in second.stdout
