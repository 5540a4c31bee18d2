"""The web process at the object store, with the keys that its environment holds: it writes what people hand in, and deletes nothing else."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from entente.core.errors import Failed
from entente.local.objectstore import WRITTEN_BY_WEB
from entente.vault import s3
from tests.processes import running

ROOT = Path(__file__).resolve().parents[2]
OWNER = "organizations/0192f0c1-0000-7000-8000-000000000000"


@pytest.mark.parametrize(
    "key", ["deliveries/1/data.csv", f"{OWNER}/table/x", f"{OWNER}/escrow/x", f"{OWNER}/look/x", "inbox/1/x"]
)
def test_thief_of_the_web_process_neither_deletes_nor_replaces_what_it_did_not_write(key: str) -> None:
    s3.put(s3.node_bucket(), key, b"theirs")

    with running("web"):
        stolen = s3.node_bucket()
        for attempt in (
            lambda: s3.delete(stolen, key),
            lambda: s3.delete_prefix(stolen, key.rpartition("/")[0] + "/"),
            lambda: s3.put(stolen, key, b"hers"),
        ):
            with pytest.raises(Failed, match=r"vault\.store_refused"):
                attempt()
        assert s3.get_range(stolen, key, 0, 6) == b"theirs"  # links to deliveries are signed by it

    assert s3.get_range(s3.node_bucket(), key, 0, 6) == b"theirs"
    s3.delete(s3.node_bucket(), key)


def test_thief_of_the_web_process_reaches_no_ending() -> None:
    with running("web"), pytest.raises(Failed, match=r"vault\.store_refused"):
        s3.put(s3.endings_bucket(), "a", b"hers")


def test_web_process_stores_what_people_hand_in() -> None:
    key = f"{OWNER}/upload/x"
    with running("web"):
        s3.put(s3.node_bucket(), key, b"an upload")
        with s3.PlainWriter(s3.node_bucket(), key) as sink:
            sink.write(b"another")
            sink.finish()

    assert s3.get_range(s3.node_bucket(), key, 0, 7) == b"another"
    s3.delete(s3.node_bucket(), key)


def test_every_place_that_pages_seal_to_is_one_where_the_web_process_writes() -> None:
    sources = [
        path for folder in ("platform", "agreements", "anonymizer", "exports") for path in (ROOT / folder).rglob("*.py")
    ]
    labels = {label for path in sources for label in re.findall(r'\bsealed_to\([^()"]*"([\w-]+)"\)', path.read_text())}

    assert {f"organizations/*/{label}/*" for label in labels} == {
        place for place in WRITTEN_BY_WEB if place.startswith("organizations/")
    }


def test_guide_names_the_same_places() -> None:
    guide = (ROOT / "docs" / "operating.md").read_text()

    assert set(re.findall(r'"arn:aws:s3:::BUCKET/([^"]+)"', guide)) == set(WRITTEN_BY_WEB) | {"*"}
