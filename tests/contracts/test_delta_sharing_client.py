"""The official Delta Sharing client against a running server, by both kinds of profile; DuckDB on the file behind the link."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.request import urlopen

import duckdb
import pytest
from django.utils import timezone

from tests.network import signed_again

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

SCRIPT = Path(__file__).with_name("delta_sharing_client.py")


@pytest.fixture
def agreement(agreement: Any) -> Any:
    """It lets what changed be followed: a term from the beginning, in the words that were accepted."""
    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "change_feed": True})
    signed_again(agreement)
    agreement.refresh_from_db()
    return agreement


@pytest.fixture
def packages() -> Path:
    """Where ``bin/test`` put the client."""
    from tools.local.beside import SHARING_CLIENT

    if not SHARING_CLIENT.folder.is_dir():
        pytest.skip("the Delta Sharing client is not installed: run the whole of bin/test")
    return SHARING_CLIENT.folder


@pytest.mark.parametrize("kind", ["profile", "client"])
def test_official_client_reads_lists_pins_and_is_told_what_is_refused(
    kind: str,
    accepted: Any,
    program: Callable[..., Any],
    release_again: Callable[..., Any],
    packages: Path,
    live_server: Any,
    tmp_path: Path,
) -> None:
    from exports.sharing.profiles import profile_of

    release_again()
    of = program(kind)
    profile = tmp_path / "config.share"
    profile.write_text(json.dumps(profile_of(of.key, of.secret, base_url=live_server.url)))

    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(profile), "0"],
        env={**os.environ, "PYTHONPATH": str(packages)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )

    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout.splitlines()[-1])
    assert (len(found["shares"]), len(found["schemas"]), len(found["tables"])) == (1, 1, 1)
    assert (found["rows"], found["first_rows"], found["limited"], found["version"]) == (40, 40, 3, 1)
    assert found["types"]["visits"] == "int64"
    assert found["visits"] == 20 * 3 + 20 * 12
    assert [each["type"] for each in found["fields"]] == ["string", "string", "string", "long"]
    assert found["reader"] == 1
    assert found["changes"] == [[0, "insert", 40], [1, "delete", 40], [1, "insert", 40]]
    assert found["delta"] == [40, found["visits"], 3]
    assert found["delta_changes"] == found["changes"]
    assert "VERSION_NOT_FOUND" in found["refused"]
    assert accepted.downloads.filter(key=of.key).exists()


def test_duckdb_reads_the_file_behind_the_link(accepted: Any, network: Any, tmp_path: Path) -> None:
    from exports.services import issue_download

    _, link = issue_download(accepted.pk, "data.parquet", by=network.recipient, now=timezone.now())
    (tmp_path / "data.parquet").write_bytes(urlopen(link).read())

    rows = duckdb.sql(f"SELECT need, sum(visits) FROM '{tmp_path}/data.parquet' GROUP BY need ORDER BY need").fetchall()

    assert rows == [("=Shelter", 240), ("Food bank", 60)]
