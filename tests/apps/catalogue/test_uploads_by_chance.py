"""Bodies by chance at the doors of uploads, through a link and through a key: each is taken in or refused, and what is refused leaves nothing."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from entente.catalogue.models import DatasetVersion
from tests.apps.api.conftest import secret_for
from tests.apps.catalogue.test_one_time_links import link
from tests.drawn import examples
from tests.network import contacts_csv
from tests.printouts import keep

__all__ = ["link", "secret_for"]
pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow, pytest.mark.drawn]
BOUNDARY = b"b0undary"
TYPES = ("csv", "tsv", "txt", "xlsx", "xlsm", "parquet", "exe", "")
NAMES = ("table.csv", "a.parquet", "x.xlsx", "../../etc/passwd", "", "\u202egnp.csv", "a" * 300 + ".csv", 'a";x="b.csv')
HEADS = (
    b"PK\x03\x04",
    b"PAR1",
    b"\xd0\xcf\x11\xe0",
    b"\xff\xfea\x00",
    b"\xef\xbb\xbf",
    b"%PDF-",
    b"\x00",
    b"=cmd|'/C calc'!A0,",
    b"",
)


def content(draw: random.Random) -> bytes:
    """A file: a table that was damaged, or bytes that begin as one of a format does."""
    if draw.random() < 0.5:
        return draw.choice(HEADS) + draw.randbytes(draw.choice((0, 1, 50, 5000)))
    damaged = bytearray(contacts_csv()[: draw.choice((200, 2000, 20_000))])
    for _ in range(draw.randint(1, 6)):
        at = draw.randrange(len(damaged))
        damaged[at : at + draw.randint(0, 3)] = draw.randbytes(draw.randint(0, 9))
    return bytes(damaged)


def body(draw: random.Random) -> tuple[bytes, str]:
    """A form with that file, which may be cut, repeated, or without its end; and what its header calls it."""
    name = draw.choice(NAMES).encode()
    parts = []
    for field in draw.sample((b"file", b"password", b"period_start", b"period_end", b"\xff"), draw.randint(1, 4)):
        parts.append(b'--%b\r\nContent-Disposition: form-data; name="%b"' % (BOUNDARY, field))
        parts.append(b'; filename="%b"' % name if field == b"file" else b"")
        value = content(draw) if field == b"file" else b"" if field == b"password" else draw.randbytes(20)
        parts.append(b"\r\n\r\n%b\r\n" % value)
    whole = b"".join(parts) + b"--%b--\r\n" % BOUNDARY
    whole = whole[: draw.randrange(len(whole))] if draw.random() < 0.25 else whole
    header = draw.choice((BOUNDARY.decode(), BOUNDARY.decode(), BOUNDARY.decode(), "other", ""))
    return whole, f"multipart/form-data; boundary={header}"


def test_any_body_at_a_door_of_uploads_is_taken_in_or_refused_and_then_leaves_nothing(
    link: str, dataset: Any, network: Any, secret_for: Callable[..., str], remains: Any
) -> None:
    draw = random.Random(20261129)
    browser = Client(raise_request_exception=False)
    key = {"Authorization": f"Bearer {secret_for(network.contributor, 'upload')}"}
    answers: Counter[str] = Counter()
    for _ in range(examples(30, release=1000)):
        door = draw.choice(("link", "key"))
        if door == "link":
            sent, kind = body(draw)
            answer = browser.post(link, sent, content_type=kind)
        else:
            sent, kind = content(draw), "application/octet-stream"
            about = f"?period_start=2026-01-01&period_end=2026-01-31&file_type={draw.choice(TYPES)}"
            address = f"/api/v1/datasets/{dataset.pk}/versions{about}"
            answer = browser.post(address, sent, content_type=kind, headers=key)
        answers[f"{door}: {answer.status_code}"] += 1
        assert answer.status_code < 500, (door, sent[:300], kind)

    objects, unfinished, keys = remains()
    versions = DatasetVersion.objects.count()
    assert (len(objects), keys) == (versions, versions), answers
    assert unfinished == []
    keep("uploads-by-chance", "\n".join(f"{times:5d}  {answer}" for answer, times in sorted(answers.items())))
    assert {answer.partition(":")[0] for answer in answers} == {"link", "key"}
