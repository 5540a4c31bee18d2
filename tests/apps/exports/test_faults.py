"""The fault matrix: whatever dies, lies or is asked twice, no half release is seen, none is lost or doubled, no object lies open for nobody."""

from __future__ import annotations

import errno
import hashlib
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, Final

import pytest
from django.utils import timezone

from tests.faults import JOB, Fault, Point, Proxy, dies_at, proxied, struck
from tests.printouts import keep

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]

PUBLISHING = "exports.tasks.publishing"
KILLS: Final = (
    Point(f"{PUBLISHING}.departure_verdict"),
    Point(f"{PUBLISHING}.departure_verdict", "after"),
    Point(f"{PUBLISHING}.judge"),
    Point(f"{PUBLISHING}.judge", "after"),
    Point(f"{PUBLISHING}.seal_entry"),
    Point(f"{PUBLISHING}.seal_entry", "after"),
    Point(f"{PUBLISHING}.columns_of", "after"),
    *(Point(f"{PUBLISHING}.write_files", "step", nth) for nth in range(1, 5)),
    Point(f"{PUBLISHING}.write_document"),
    Point(f"{PUBLISHING}.write_document", "after", 2),
    Point(f"{PUBLISHING}.signed"),
    Point(f"{PUBLISHING}.signed", "after"),
    Point("entente.vault.keys.store.put", "before", 2),
    Point("entente.vault.keys.store.put", "after", 3),
    Point("entente.vault.s3.multipart.Multipart.complete", "before", 2),
    Point("entente.vault.s3.multipart.Multipart.complete", "after", 2),
    Point(f"{PUBLISHING}.fence", "after"),
    Point(f"{PUBLISHING}.keep_certificate"),
    Point(f"{PUBLISHING}.move_release"),
    Point(f"{PUBLISHING}.move_release", "after"),
    Point(f"{PUBLISHING}.defer", "after"),
)
DELIVERIES: Final = (
    Point(f"{PUBLISHING}.delivery_verdict"),
    Point(f"{PUBLISHING}.delivery_verdict", "after"),
    Point(f"{PUBLISHING}.copy_files"),
    Point(f"{PUBLISHING}._put"),
    *(Point(f"{PUBLISHING}._put", "after", nth) for nth in (1, 3, 5)),
    Point(f"{PUBLISHING}.proof_of_publication", "after"),
    Point(f"{PUBLISHING}.copy_files", "after"),
    Point(f"{PUBLISHING}.fence", "after"),
    Point(f"{PUBLISHING}.move_delivery"),
    Point(f"{PUBLISHING}.move_delivery", "after"),
)
ERASURES: Final = (
    Point("entente.vault.endings.record"),
    Point("entente.vault.endings.record", "after"),
    Point("entente.vault.s3.delete_prefix"),
    Point("entente.vault.s3.bucket._delete_version", "after", 2),
    Point("entente.vault.s3.delete_prefix", "after"),
    Point("exports.tasks.releases.move_delivery", "after"),
)
STRIKES: Final = (
    *(Fault(kind, "PUT", 2) for kind in ("500", "reset", "timeout", "lost", "partial")),
    *(Fault(kind, "GET", 1, "candidate") for kind in ("500", "reset", "timeout", "partial")),
)
DELIVERY_STRIKES: Final = (
    *(Fault(kind, "PUT", 2, "deliveries") for kind in ("500", "reset", "timeout", "lost")),
    *(Fault(kind, "GET", 1, "release-csv") for kind in ("500", "partial", "slow")),
)
ERASURE_STRIKES: Final = (
    *(Fault(kind, "DELETE", 2) for kind in ("500", "reset", "lost")),
    Fault("timeout", "GET", 1),
)


@pytest.fixture
def proxy(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Proxy]:
    with proxied(settings, monkeypatch) as made:
        yield made


def publish(release: Any) -> None:
    from exports.tasks import publish_release

    publish_release(JOB, release_id=str(release.pk))


def deliver(entitlement: Any) -> None:
    from exports.tasks import deliver as task

    task(JOB, entitlement_id=str(entitlement.pk))


def erase(entitlement: Any) -> None:
    from exports.tasks import erase as task

    task(entitlement_id=str(entitlement.pk))


def open_objects(release: Any) -> list[str]:
    """What lies in clear in the bucket for the recipients of a release."""
    from entente.vault import s3

    deliveries = [each.delivery for each in release.entitlements.select_related("delivery")]
    return [key for each in deliveries for key in s3.keys(s3.node_bucket(), each.prefix)]


def assert_nothing_is_half_out(release: Any) -> None:
    release.refresh_from_db()
    assert release.status == "publishing"
    assert not release.files.exists()
    assert not release.certificates.exists()
    assert not hasattr(type(release).objects.get(pk=release.pk), "ledger_entry")
    assert open_objects(release) == []


def assert_whole_once(release: Any, entitlement: Any) -> None:
    """All is there, once; what was delivered is what the manifest says; nothing lies about."""
    from entente.audit.models import AuditEvent
    from entente.vault import s3
    from entente.vault.models import SealedObject
    from entente.vault.objects import object_prefix

    release.refresh_from_db()
    entitlement.delivery.refresh_from_db()
    named = {each["name"]: each["sha256"] for each in release.manifest["manifest"]["files"]}
    bucket = s3.node_bucket()
    delivered = {each["name"]: each for each in entitlement.delivery.files}
    held = {
        name: hashlib.sha256(s3.get_range(bucket, each["key"], 0, each["size_bytes"])).hexdigest()
        for name, each in delivered.items()
    }
    events = AuditEvent.objects.filter(subject_id=release.pk, event="release.published")

    assert (release.status, entitlement.delivery.status) == ("available", "ready")
    assert set(named) == set(release.files.values_list("name", flat=True))
    assert {name: held[name] for name in named} == named
    assert set(held) - set(named) <= {"manifest.json", "log.json"}
    assert sorted(open_objects(release)) == sorted(each["key"] for each in delivered.values())
    assert (release.certificates.count(), events.count()) == (1, 1)
    # What the dead left sealed is found by the sweep of every hour, and nothing else.
    from entente.catalogue.tasks import objects

    prefix = object_prefix(release.dataset.owner_id)
    known = set(SealedObject.objects.values_list("key", flat=True))
    objects.sweep_orphans(None, prefix, known_keys=known, older_than=timezone.now() + timedelta(minutes=1))
    assert set(s3.keys(bucket, prefix)) <= known


@pytest.fixture
def fits_together(monkeypatch: pytest.MonkeyPatch, entitlement: Any) -> Callable[[], list[dict[str, object]]]:
    """Compares what is this test's own: the bucket is that of all tests, and others may have had the same world."""
    from entente.vault import s3
    from exports.tasks import reconciliation as reconciliation_task

    own, bucket = entitlement.delivery.prefix.rstrip("/"), s3.node_bucket()
    monkeypatch.setattr(reconciliation_task, "LISTED", own)
    for key in set(s3.keys(bucket, own)) - {each["key"] for each in entitlement.delivery.files}:
        s3.delete(bucket, key)

    def compare() -> list[dict[str, object]]:
        reconciled = reconciliation_task.compare_and_repair(now=timezone.now(), grace=timedelta(seconds=-60))
        return [
            each for each in reconciled.differences if each["kind"] != "proof_missing"
        ]  # another database held the log back

    return compare


@struck("worker", "the process dies while a release is published", points=len(KILLS))
@struck("worker", "the process dies while it is delivered", points=len(DELIVERIES))
@struck("worker", "the process dies while a delivery is erased", points=len(ERASURES))
@struck("duplicate jobs", "publishing, delivering and erasing come twice", points=3)
@pytest.mark.filterwarnings(
    "ignore:This process .* is multi-threaded:DeprecationWarning"
)  # the child makes its own connections
def test_process_that_dies_at_any_step_of_publishing_and_erasing_leaves_nothing_half_done(
    release_to_city: Callable[..., Any], network: Any
) -> None:
    from exports.services import revoke_entitlement

    release = release_to_city(formats=["csv"])
    entitlement = release.entitlements.get()
    for point in KILLS:
        assert dies_at(point, lambda: publish(release)), point
        assert_nothing_is_half_out(release)
    publish(release)
    publish(release)  # a duplicate of the job
    for point in DELIVERIES:
        assert dies_at(point, lambda: deliver(entitlement)), point
        entitlement.delivery.refresh_from_db()
        assert entitlement.delivery.status == "copying"
    deliver(entitlement)
    deliver(entitlement)
    assert_whole_once(release, entitlement)
    revoke_entitlement(entitlement.pk, by=network.steward, reason="A drill.", now=timezone.now())
    for point in ERASURES:
        assert dies_at(point, lambda: erase(entitlement)), point
        entitlement.delivery.refresh_from_db()
        assert entitlement.delivery.status == "erasing"
    erase(entitlement)
    erase(entitlement)
    entitlement.delivery.refresh_from_db()

    assert entitlement.delivery.status == "erased"
    assert open_objects(release) == []
    keep("deaths", "\n".join(str(point) for point in (*KILLS, *DELIVERIES, *ERASURES)))
    assert len(KILLS) + len(DELIVERIES) + len(ERASURES) >= 38


@struck(
    "object store", "errors, lost answers, broken and slow transfers while a release is published", points=len(STRIKES)
)
@struck("object store", "the same while it is delivered", points=len(DELIVERY_STRIKES))
@struck("object store", "the same while it is erased", points=len(ERASURE_STRIKES))
def test_store_that_fails_in_every_way_delays_and_harms_nothing(
    release_to_city: Callable[..., Any], network: Any, proxy: Proxy
) -> None:
    from entente.core.errors import Failed
    from exports.services import revoke_entitlement

    release = release_to_city(formats=["csv"])
    entitlement = release.entitlements.get()
    for fault in STRIKES:
        proxy.strike(fault)
        _try(lambda: publish(release), fault)
        release.refresh_from_db()
        if release.status == "available":
            break  # it was tried again inside, and came through
        assert_nothing_is_half_out(release)
    proxy.strike(None)
    publish(release)
    for fault in DELIVERY_STRIKES:
        entitlement.delivery.refresh_from_db()
        if entitlement.delivery.status == "ready":
            type(entitlement.delivery).objects.filter(pk=entitlement.pk).update(status="copying", files=[])
        proxy.strike(fault)
        _try(lambda: deliver(entitlement), fault)
    proxy.strike(None)
    type(entitlement.delivery).objects.filter(pk=entitlement.pk).update(status="copying", files=[])
    deliver(entitlement)
    assert_whole_once(release, entitlement)
    revoke_entitlement(entitlement.pk, by=network.steward, reason="A drill.", now=timezone.now())
    for fault in ERASURE_STRIKES:
        proxy.strike(fault)
        _try(lambda: erase(entitlement), fault)
    proxy.strike(None)
    erase(entitlement)

    keep(
        "strikes",
        "\n".join(
            f"{each.kind} at {each.method} {each.nth} {each.part}"
            for each in (*STRIKES, *DELIVERY_STRIKES, *ERASURE_STRIKES)
        ),
    )
    assert open_objects(release) == []
    assert all(fault.struck for fault in (*DELIVERY_STRIKES, *ERASURE_STRIKES[:1]))
    proxy.strike(Fault("500", "GET", 1))
    with pytest.raises(Failed):
        open_objects(release)


def _try(act: Callable[[], object], fault: Fault) -> None:
    """The job fails in a way that is tried again, or comes through; it never ends otherwise."""
    from entente.core.errors import Failed

    try:
        act()
    except Failed as failure:
        if not failure.transient:
            raise AssertionError(fault) from failure


@struck("full disk", "the key store answers that no space is left while a release is published")
@pytest.mark.parametrize("place", ["entente.vault.keys.store.os.fsync", "entente.vault.keys.store._draft"])
def test_full_disk_fails_in_a_way_that_is_tried_again(
    release_to_city: Callable[..., Any], monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    from entente.core.errors import Failed

    release = release_to_city(formats=["csv"])

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(place, full)
        with pytest.raises(Failed) as failed:
            publish(release)

    assert failed.value.transient
    assert_nothing_is_half_out(release)
    publish(release)
    deliver(release.entitlements.get())
    assert_whole_once(release, release.entitlements.get())


@struck(
    "object store", "objects of nobody, too many and lost ones, and a job that was lost: found and put right", points=4
)
def test_reconciliation_puts_right_what_does_not_fit_and_names_what_it_cannot(
    fits_together: Callable[[], list[dict[str, object]]],
    release: Any,
    entitlement: Any,
    approve: Callable[..., Any],
    agreement: Any,
    network: Any,
    run_jobs: Callable[..., None],
) -> None:
    from entente.cli.checks import reconciliation
    from entente.vault import s3
    from exports.models import Delivery, Entitlement, EntitlementGroupObjectPermission, LedgerEntry

    assert fits_together() == []
    bucket, files = s3.node_bucket(), entitlement.delivery.files
    s3.put(bucket, f"{entitlement.delivery.prefix.rstrip('/')}-of-nobody/data.csv", b"a,b\n")
    s3.put(bucket, f"{entitlement.delivery.prefix}more.csv", b"a,b\n")
    s3.delete(bucket, files[0]["key"])
    EntitlementGroupObjectPermission.objects.filter(content_object=entitlement).delete()
    first = {(each["kind"], each["repaired"]) for each in fits_together()}
    run_jobs()
    second = fits_together()
    entitlement.delivery.refresh_from_db()
    whole = reconciliation.examine()

    Entitlement.objects.filter(pk=entitlement.pk).update(revoked_at=timezone.now())
    third = {each["kind"] for each in fits_together()}
    run_jobs()
    Delivery.objects.filter(pk=entitlement.pk).update(status="erasing")  # and its job was lost
    lost = [(each["kind"], each["repaired"]) for each in fits_together()]
    run_jobs()
    LedgerEntry.objects.filter(release=release).delete()
    fourth = [(each["kind"], each["repaired"]) for each in fits_together()]
    open_ = reconciliation.examine()

    assert first == {("object_of_nobody", True), ("delivery_broken", True), ("grant_missing", True)}
    assert second == []
    names = [{each["name"] for each in several} - {"log.json"} for several in (entitlement.delivery.files, files)]
    assert names[0] == names[1]
    assert whole.outcome == "ok"
    assert third == {"grant_too_many", "delivery_outlived"}
    assert lost == [("job_lost", True)]
    assert Delivery.objects.get(pk=entitlement.pk).status == "erased"
    assert open_objects(release) == []
    assert fourth == [("ledger_missing", False)]
    assert (open_.outcome, "ledger_missing" in open_.observation) == ("fail", True)
