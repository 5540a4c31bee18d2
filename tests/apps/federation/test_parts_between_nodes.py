"""A part of a joint export whose controller lives on another node: sealed to it, handed over, taken in there, and then destroyed here."""

from __future__ import annotations

import base64
import hashlib
import io
import uuid
from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from django.conf import settings as node
from django.test import Client
from django.utils import timezone

from entente.core.errors import Failed
from entente.core.ids import uuid7
from entente.federation.wire.did import did_of
from entente.federation.wire.tickets import LIVES, Ticket, write_ticket
from entente.vault.keys.handing_over import opened
from tests.apps.agreements.processing_world import NOVEMBER, export_csv, make_processing
from tests.other_node import OtherNode
from tests.provider_node import ProviderFiles, provider_files
from tests.worlds import kept

pytestmark = pytest.mark.django_db


def outcome() -> tuple[str, str]:
    from entente.federation.models import Received

    row = Received.objects.latest("id")
    return row.outcome, row.code


def bodies_sent(kind: str) -> list[Any]:
    from entente.federation.models import Outgoing
    from entente.federation.wire.messages import read_message

    rows = Outgoing.objects.filter(type=kind).order_by("id")
    return [read_message(bytes(row.raw)).message.body for row in rows]


def fetched(other: OtherNode, part_id: uuid.UUID, **changed: Any) -> Any:
    now = timezone.now()
    values: dict[str, Any] = {
        "id": uuid7(), "sender": other.did, "recipient": did_of(node.BASE_URL), "entitlement": part_id, "file_name": "part",
        "person": "", "name": "", "terms": "", "made_at": now, "until": now + LIVES, **changed,
    }  # fmt: skip
    shown = write_ticket(Ticket(**values), seed=other.seed, kid=other.kid)
    return Client().get(f"/federation/v1/parts/{part_id}", headers={"Authorization": f"Entente {shown}"})


@pytest.fixture
@kept
def processing(run_jobs: Callable[..., None]) -> Any:
    return make_processing(run_jobs)


@pytest.fixture
def handed_over(processing: Any, other: OtherNode, peer: Any, run_jobs: Callable[..., None]) -> Any:
    """The Island's part of an export of Nova Scotia: the Island has its home on the other node since it signed."""
    from agreements.models import Part

    processing.island.home_node = other.node_id
    processing.island.save(update_fields=["home_node"])
    version = processing.upload(export_csv(200))
    run_jobs()
    version.upload.refresh_from_db()
    assert version.upload.destroyed_at is not None  # the joint original does not wait for the other node
    return Part.objects.select_related("sealed").get(controller=processing.island)


def test_part_waits_sealed_to_its_controller_whom_alone_it_opens_for(
    handed_over: Any, processing: Any, other: OtherNode
) -> None:
    from entente.organizations.tasks import opening_key

    (body,) = bodies_sent("part.delivered")
    assert (body["part"], body["records"], body["digest"]) == (
        str(handed_over.pk),
        handed_over.records,
        handed_over.digest,
    )
    assert (handed_over.version, handed_over.dataset, handed_over.taken_at) == (None, None, None)
    answer = fetched(other, handed_over.pk)
    raw, key, name = b"".join(answer.streaming_content), base64.b64decode(body["key"]), uuid.UUID(body["object"])
    sizes = {"sealed_bytes": body["sealed_bytes"]}
    clear = b"".join(opened([raw], name, key, private_key=opening_key(processing.island), **sizes))
    assert (len(clear), hashlib.sha256(clear).hexdigest()) == (body["size_bytes"], body["digest"])
    with pytest.raises(Failed, match=r"vault\.tampered"):
        b"".join(opened([raw], name, key, private_key=opening_key(processing.region), **sizes))


def test_pages_of_both_sides_say_where_a_part_is(
    handed_over: Any, processing: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Part

    page = f"/en/datasets/{processing.series.pk}/"
    assert "waits here, sealed, for its own node" in sign_in(processing.uploader).get(page).content.decode()
    Part.objects.filter(pk=handed_over.pk).update(taken_at=timezone.now())
    assert "nothing is left here" in sign_in(processing.uploader).get(page).content.decode()


def test_processor_keeps_nothing_once_the_controllers_node_has_it(
    handed_over: Any, processing: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from entente.catalogue.models import Destruction
    from entente.vault.keys import store

    thread, taken = processing.agreement.lineage, {"part": str(handed_over.pk), "digest": handed_over.digest}
    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    assert fetched(liar, handed_over.pk).status_code == 403
    liar.say("part.taken", taken, thread=thread)
    run_jobs()
    assert outcome() == ("refused", "part.unknown")
    other.say("part.taken", {**taken, "digest": "0" * 64}, thread=thread)
    run_jobs()
    assert outcome() == ("refused", "part.differs")
    assert store.exists(handed_over.sealed_id)
    other.say("part.taken", taken, thread=thread)
    run_jobs()
    handed_over.sealed.refresh_from_db()
    assert handed_over.sealed.destroyed_at is not None
    assert not store.exists(handed_over.sealed_id)
    assert Destruction.objects.get(object_id=handed_over.sealed_id).reason == "handed_over"
    assert fetched(other, handed_over.pk).status_code == 403


def test_part_that_nobody_took_in_is_destroyed_as_the_agreement_ends(
    handed_over: Any, processing: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from agreements.services import suspend_agreement, terminate_agreement

    suspend_agreement(processing.agreement.pk, reason="A question", by=processing.second)
    assert fetched(other, handed_over.pk).status_code == 403
    terminate_agreement(processing.agreement.pk, reason="It ends", by=processing.second, now=timezone.now())
    run_jobs()
    handed_over.sealed.refresh_from_db()
    assert handed_over.sealed.destroyed_at is not None


@pytest.fixture
def files(settings: Any) -> Iterator[type[ProviderFiles]]:
    settings.WEBHOOKS_TO_THIS_MACHINE = True
    with provider_files() as served:
        yield served


@pytest.fixture
def processor(processing: Any, files: Any) -> OtherNode:
    """Nova Scotia's node is another one since the agreement was signed; the Island's is this one."""
    other = OtherNode(address=files.address)
    other.listed()
    processing.region.home_node = other.node_id
    processing.region.save(update_fields=["home_node"])
    return other


@pytest.fixture
def described(processing: Any, processor: OtherNode, files: Any) -> dict[str, Any]:
    """A part as that node describes it; its sealed bytes lie there."""
    columns = {"province": ["PE"] * 40, "age": ["30"] * 40, "need": ["Food bank"] * 40}
    island = processing.island
    agreement, series = processing.agreement, processing.series
    return {
        **sealed_part(island, columns, files),
        "agreement": {"id": str(agreement.pk), "digest": agreement.digest()}, "controller": str(island.pk), "processor": str(processing.region.pk),
        "intake": {"id": str(series.pk), "title_en": "Calls", "title_fr": "Appels", "kind": series.kind},
        "period": [day.isoformat() for day in NOVEMBER], "records": 40, "added": 40,
    }  # fmt: skip


def test_part_is_taken_in_as_a_version_of_the_controllers_own_series(
    described: dict[str, Any], processing: Any, processor: OtherNode, run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:  # fmt: skip
    from entente.catalogue.models import Dataset

    processor.say("part.delivered", described, thread=processing.agreement.lineage)
    run_jobs()
    assert outcome() == ("applied", "")
    dataset = Dataset.objects.get(owner=processing.island)
    (version,) = dataset.versions.all()
    assert (dataset.delivered_by, version.upload.sha256) == (processing.region, described["digest"])
    assert version.records == 40  # it takes the line as any upload does
    page = sign_in(processing.island_contributor).get(f"/en/datasets/{dataset.pk}/").content.decode()
    assert "Parts that the processor’s node handed over" in page
    (taken,) = bodies_sent("part.taken")
    assert taken == {"part": described["part"], "digest": described["digest"]}
    processor.say("part.delivered", described, thread=processing.agreement.lineage)
    run_jobs()
    assert dataset.versions.count() == 1


LIES: dict[str, tuple[Callable[[Any], dict[str, Any]], str]] = {
    "under another text": (lambda p: {"agreement": {"id": str(p.agreement.pk), "digest": "0" * 64}}, "part.not_agreed"),
    "to the processor itself": (lambda p: {"controller": str(p.region.pk)}, "part.not_agreed"),
    "from an organization here": (lambda p: {"processor": str(p.island.pk)}, "part.not_agreed"),
    "of another series": (
        lambda p: {"intake": {"id": str(uuid.uuid4()), "title_en": "a", "title_fr": "b", "kind": "contacts"}}, "part.not_agreed",
    ),
    "of less than nothing": (lambda p: {"sealed_bytes": -1}, "federation.unreadable"),
    "of a size that is none": (lambda p: {"size_bytes": True}, "federation.unreadable"),
    "with a key that is none": (lambda p: {"key": "!"}, "federation.unreadable"),
    "of a time backwards": (lambda p: {"period": ["2026-11-30", "2026-11-01"]}, "federation.unreadable"),
}  # fmt: skip


@pytest.mark.parametrize("name", LIES)
def test_part_that_no_rule_gives_is_refused_by_name(
    name: str, described: dict[str, Any], processing: Any, processor: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import IncomingPart

    change, code = LIES[name]
    processor.say("part.delivered", {**described, **change(processing)}, thread=processing.agreement.lineage)
    run_jobs()
    assert outcome() == ("refused", code)
    assert not IncomingPart.objects.exists()


@pytest.mark.parametrize(
    ("name", "code"),
    [("flipped", "vault.tampered"), ("longer", "federation.too_large"), ("another digest", "part.differs"), ("html", "vault.tampered")],
)  # fmt: skip
def test_part_that_is_not_what_was_announced_is_not_taken_in(
    name: str, code: str, described: dict[str, Any], processing: Any, processor: OtherNode, files: Any,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.catalogue.models import Dataset
    from entente.federation.models import IncomingPart

    raw = files.served[described["part"]]
    changes = {
        "flipped": raw[:-9] + bytes([raw[-9] ^ 1]) + raw[-8:],
        "longer": raw + b"0" * 4096,
        "html": (b"<!doctype html>" * len(raw))[: len(raw)],
    }
    files.served[described["part"]] = changes.get(name, raw)
    body = {**described, "digest": "0" * 64} if name == "another digest" else described
    processor.say("part.delivered", body, thread=processing.agreement.lineage)
    run_jobs()
    assert IncomingPart.objects.get().error_code == code
    assert bodies_sent("part.refused") == [{"part": described["part"], "code": code}]
    assert not Dataset.objects.filter(owner=processing.island).exists()


def test_rows_that_a_changed_rule_gives_go_alone_and_name_the_part_that_they_follow(
    processing: Any, other: OtherNode, peer: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.models import HeldRows, Part
    from entente.organizations.tasks import opening_key
    from tests.apps.agreements.processing_world import rule_of
    from tests.apps.agreements.test_processing import HEAD, row

    processing.island.home_node = other.node_id
    processing.island.save(update_fields=["home_node"])
    processing.upload(HEAD + row(1, "PE") + row(2, "NS") + row(3, "P.E.I.") + row(4, "NB"))
    run_jobs()
    processing.island.home_node = node.NODE_ID  # its people sign the amendment there: this node plays both
    processing.island.save(update_fields=["home_node"])
    rule = rule_of(processing.series, processing.island, processing.region, more=("P.E.I.",))
    amendment = processing.amended(rule)
    processing.island.home_node = other.node_id
    processing.island.save(update_fields=["home_node"])
    run_jobs()

    first, second = Part.objects.filter(controller=processing.island).order_by("id")
    assert (second.agreement, second.records, second.added) == (amendment, 2, 1)
    assert HeldRows.objects.get(ended_at=None).records == 1
    one, further = bodies_sent("part.delivered")
    assert (one["follows"], further["follows"], further["records"]) == (None, str(first.pk), 2)
    raw = b"".join(fetched(other, second.pk).streaming_content)
    key, name = base64.b64decode(further["key"]), uuid.UUID(further["object"])
    sizes = {"sealed_bytes": further["sealed_bytes"]}
    clear = b"".join(opened([raw], name, key, private_key=opening_key(processing.island), **sizes))
    assert pq.read_table(io.BytesIO(clear))["contact_id"].to_pylist() == ["C3"]


@pytest.fixture
def more(processing: Any, described: dict[str, Any], files: Any) -> Callable[..., dict[str, Any]]:
    """A further part as the processor's node describes it: ten rows, sealed to the Island."""

    def make(**changed: Any) -> dict[str, Any]:
        columns = {"province": ["PE"] * 10, "age": ["40"] * 10, "need": ["Shelter"] * 10}
        part = sealed_part(processing.island, changed.pop("columns", columns), files)
        return {**described, **part, "follows": described["part"], "records": 50, "added": 10, **changed}

    return make


def sealed_part(island: Any, columns: dict[str, list[str]], files: Any) -> dict[str, Any]:
    """Rows as they lie at the processor's node, and what it says of them."""
    from entente.vault import s3
    from entente.vault.keys import store
    from entente.vault.objects import SealedWriter

    sink = io.BytesIO()
    pq.write_table(pa.table({name: pa.array(values, pa.string()) for name, values in columns.items()}), sink)
    with SealedWriter(
        public_key=bytes(island.key.public_key), organization_id=island.pk, store=None, label="upload"
    ) as writer:
        writer.write(sink.getvalue())
        sealed = writer.finish()
    key, part_id = store.get(sealed.pk), str(uuid.uuid4())
    files.served[part_id] = s3.get_range(s3.node_bucket(), sealed.key, 0, sealed.sealed_bytes)
    store.destroy(sealed.pk)
    return {
        "part": part_id, "digest": sealed.sha256, "size_bytes": sealed.size_bytes,
        "sealed_bytes": sealed.sealed_bytes, "object": str(sealed.pk), "key": base64.b64encode(key).decode(),
    }  # fmt: skip


def test_further_part_is_laid_to_the_rows_before_it_as_one_more_version(
    described: dict[str, Any], more: Callable[..., dict[str, Any]], processing: Any, processor: OtherNode,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.catalogue.models import Dataset
    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    thread, further = processing.agreement.lineage, more()
    processor.say("part.delivered", described, thread=thread)
    processor.say("part.delivered", further, thread=thread)
    run_jobs()
    dataset = Dataset.objects.get(owner=processing.island)
    first, second = dataset.versions.order_by("number")
    assert (first.records, second.records) == (40, 50)
    with SealedReader(second.upload, private_key=opening_key(processing.island)) as file:
        assert pq.read_table(file)["need"].to_pylist() == ["Food bank"] * 40 + ["Shelter"] * 10
    assert [body["part"] for body in bodies_sent("part.taken")] == [described["part"], further["part"]]
    assert bodies_sent("part.taken")[1]["digest"] == further["digest"]


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"follows": str(uuid.uuid4())}, "part.unknown"),
        ({"follows": "the first"}, "federation.unreadable"),
        ({"period": ["2026-12-01", "2026-12-31"]}, "part.unknown"),
    ],
)
def test_further_part_that_follows_no_part_of_the_same_days_is_refused(
    changed: dict[str, Any], code: str, described: dict[str, Any], more: Callable[..., dict[str, Any]],
    processing: Any, processor: OtherNode, run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    thread = processing.agreement.lineage
    processor.say("part.delivered", described, thread=thread)
    processor.say("part.delivered", more(**changed), thread=thread)
    run_jobs()
    assert outcome() == ("refused", code)


def test_further_part_of_another_table_or_after_a_refused_one_is_not_taken_in(
    described: dict[str, Any], more: Callable[..., dict[str, Any]], processing: Any, processor: OtherNode,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.catalogue.models import Dataset
    from entente.federation.models import IncomingPart

    thread = processing.agreement.lineage
    processor.say("part.delivered", described, thread=thread)
    other_columns = more(columns={"province": ["PE"], "age": ["40"], "notes": ["x"]})
    processor.say("part.delivered", other_columns, thread=thread)
    processor.say("part.delivered", more(follows=other_columns["part"]), thread=thread)
    run_jobs()
    assert list(IncomingPart.objects.order_by("arrived_at").values_list("error_code", flat=True)) == [
        "", "part.other_columns", "part.before_missing",
    ]  # fmt: skip
    assert Dataset.objects.get(owner=processing.island).versions.count() == 1
