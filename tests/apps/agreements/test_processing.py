"""One export, two controllers: it is split as both signed, each part is its controller's, the original is destroyed, the rest is held."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pyarrow.parquet as pq
import pytest
from django.utils import timezone

from agreements import services
from agreements.models import Agreement, HeldRows, JointExport, Part
from agreements.policies import Refusal
from anonymizer.models import Run
from entente.catalogue.models import Dataset, DatasetVersion, Destruction
from entente.core.errors import Invalid, NotPermitted
from entente.organizations.models import Notice, Organization
from tests.apps.agreements.processing_world import CHANNELS, Processing, export_csv, make_processing, rule_of
from tests.upload_packages import packaged
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)

HEAD = b"contact_id,date,province,line,channel,age,postal_code,need\n"


def row(number: int, province: str, line: str = "", channel: str = "telephone") -> bytes:
    return f"C{number},2026-11-03,{province},{line},{channel},34,C1A 1A1,Food bank\n".encode()


@pytest.fixture
@kept
def processing(run_jobs: Callable[..., None]) -> Processing:
    return make_processing(run_jobs)


def opened(version: Any) -> dict[str, list[str]]:
    """The rows of a part, as the worker reads them."""
    from entente.organizations.tasks import opening_key
    from entente.vault.objects import SealedReader

    owner = Organization.objects.get(pk=version.dataset.owner_id)
    with SealedReader(version.upload, private_key=opening_key(owner)) as file:
        return pq.read_table(file).to_pydict()


def part_of(processing: Processing, organization: Any) -> Part:
    return Part.objects.filter(controller=organization).latest("id")


def test_export_is_split_sealed_to_each_controller_and_its_original_is_destroyed_with_a_receipt(
    processing: Processing,
) -> None:
    version = processing.upload(export_csv(600))
    assert version.is_joint

    processing.run_jobs()

    export = JointExport.objects.get(version=version)
    held = HeldRows.objects.get(export=export)
    island, region = (part_of(processing, each) for each in (processing.island, processing.region))
    assert (export.status, export.records) == ("split", 600)
    assert island.records + region.records + held.records == 600
    assert min(island.records, region.records, held.records) > 0
    assert set(held.reasons) == {"", "province"}
    version = DatasetVersion.objects.select_related("upload").get(pk=version.pk)
    receipt = Destruction.objects.get(object_id=version.upload_id)
    assert (receipt.reason, version.upload.destroyed_at is not None, version.destroyed_at is not None) == (
        "split",
        True,
        True,
    )
    rows = opened(island.version)
    assert set(rows["province"]) <= {"PE", None}
    assert set(rows["channel"]) == set(CHANNELS)
    assert {name.split("/")[1] for name in (island.version.upload.key, region.version.upload.key)} == {
        str(processing.island.pk),
        str(processing.region.pk),
    }
    assert (island.dataset.owner, island.dataset.delivered_by) == (processing.island, processing.region)
    assert Run.objects.get(version=island.version).status == "awaiting_recipe"
    assert not Run.objects.filter(version=version).exists()
    assert Notice.objects.filter(kind="joint.delivered", recipient=processing.islander).exists()


def test_second_export_goes_on_in_the_same_series_of_each_controller(processing: Processing) -> None:
    processing.upload(export_csv(60))
    processing.run_jobs()
    processing.upload(export_csv(60, seed=8), days=(date(2026, 12, 1), date(2026, 12, 31)))
    processing.run_jobs()

    dataset = Dataset.objects.get(owner=processing.island)
    assert list(dataset.versions.values_list("number", "period_start").order_by("number")) == [
        (1, date(2026, 11, 1)),
        (2, date(2026, 12, 1)),
    ]


def test_changed_rule_decides_what_was_held_and_delivers_the_whole_part_once_more(processing: Processing) -> None:
    processing.upload(HEAD + row(1, "PE") + row(2, "NS") + row(3, "P.E.I.", channel="chat") + row(4, "NB") + row(5, ""))
    processing.run_jobs()
    before = HeldRows.objects.get()
    assert (before.records, before.reasons) == (3, {"": 1, "province": 2})

    amendment = processing.amended(rule_of(processing.series, processing.island, processing.region, more=("P.E.I.",)))
    processing.run_jobs()

    before.refresh_from_db()
    held = HeldRows.objects.get(ended_at=None)
    part = part_of(processing, processing.island)
    assert (before.ended_as, before.sealed.destroyed_at is not None) == ("decided", True)
    assert (held.records, held.reasons, held.judged_by) == (2, {"": 1, "province": 1}, amendment)
    assert (part.records, part.added, part.agreement) == (2, 1, amendment)
    assert opened(part.version)["contact_id"] == ["C1", "C3"]
    assert part.version.number == 2
    assert Part.objects.filter(controller=processing.region).count() == 1
    receipts = Destruction.objects.filter(version=before.export.version, label="held")
    assert list(receipts.values_list("reason", flat=True)) == ["decided"]


def test_changed_rule_that_decides_nothing_leaves_what_is_held_where_it_is(processing: Processing) -> None:
    processing.upload(HEAD + row(1, "PE") + row(2, "NB"))
    processing.run_jobs()

    amendment = processing.amended(rule_of(processing.series, processing.island, processing.region, more=("P.E.I.",)))
    processing.run_jobs()

    held = HeldRows.objects.get()
    assert (held.records, held.judged_by, held.ended_at) == (1, amendment, None)
    assert Part.objects.count() == 1


def test_amendment_of_the_rule_alone_is_signed_by_everybody(processing: Processing) -> None:
    amendment = services.amend_agreement(processing.agreement.pk, by=processing.steward)
    rule = rule_of(processing.series, processing.island, processing.region, more=("P.E.I.",))
    services.set_split_rule(amendment.pk, rule, by=processing.steward)
    services.propose_agreement(amendment.pk, by=processing.steward, now=timezone.now())

    assert [party.carried for party in amendment.parties.all()] == [False, False]


def test_corrected_export_of_the_same_days_replaces_what_was_held_of_the_one_before(processing: Processing) -> None:
    processing.upload(HEAD + row(1, "PE") + row(2, "NB"))
    processing.run_jobs()
    processing.upload(HEAD + row(1, "PE") + row(2, "PE") + row(3, ""))
    processing.run_jobs()

    assert list(HeldRows.objects.values_list("records", "ended_as")) == [(1, "replaced"), (1, "")]
    assert part_of(processing, processing.island).records == 2


def test_same_export_is_not_split_twice(processing: Processing) -> None:
    content = HEAD + row(1, "PE")
    processing.upload(content)
    processing.run_jobs()

    with pytest.raises(Invalid) as refused:
        processing.upload(content)

    assert refused.value.code_given == "joint.sent_before"


@pytest.mark.parametrize(
    ("content", "file_type", "code"),
    [
        (b"contact_id,line,need\nC1,211 NS,Food bank\n", "csv", "joint.column_missing"),
        (b"contact_id,province,province,line\nC1,NS,PE,211 NS\n", "csv", None),
        (HEAD + row(1, "NS") + b"C2,2026-11-03,PE,211 P", "csv", None),
        (packaged(HEAD + row(1, "NS") + row(2, "PE")), "zip", "package.split"),
    ],
    ids=["no column of the rule", "a column twice", "cut off", "a package"],
)
def test_export_that_cannot_be_split_is_destroyed_whole_and_says_why(
    processing: Processing, content: bytes, file_type: str, code: str | None
) -> None:
    version = processing.upload(content, file_type=file_type)
    processing.run_jobs()

    export = JointExport.objects.get(version=version)
    assert export.status == "refused"
    assert export.findings
    assert code is None or export.findings[0]["code"] == code
    assert Destruction.objects.get(version=version).reason == "refused"
    assert not Part.objects.exists()
    assert not HeldRows.objects.exists()


def test_suspended_agreement_takes_no_export_in_and_loses_none_that_waits(processing: Processing) -> None:
    waiting = processing.upload(HEAD + row(1, "PE") + row(2, "NS"))
    services.suspend_agreement(processing.agreement.pk, by=processing.islander, reason="We look into something.")
    processing.run_jobs()
    assert JointExport.objects.get(version=waiting).status == "waiting"

    with pytest.raises(NotPermitted) as refused:
        processing.upload(HEAD + row(3, "NS"))
    assert [reason.value for reason in refused.value.reasons] == ["joint.stopped"]

    services.resume_agreement(processing.agreement.pk, by=processing.islander)
    processing.run_jobs()
    assert JointExport.objects.get(version=waiting).status == "split"


def test_held_rows_are_destroyed_once_all_whose_they_may_be_agree(processing: Processing) -> None:
    processing.upload(HEAD + row(1, "PE") + row(2, "NB"))
    processing.run_jobs()

    services.agree_to_destroy_held(processing.agreement.pk, by=processing.steward, now=timezone.now())
    processing.run_jobs()
    assert HeldRows.objects.get().ended_at is None
    with pytest.raises(NotPermitted) as refused:
        services.agree_to_destroy_held(processing.agreement.pk, by=processing.second, now=timezone.now())
    assert Refusal.AGREED_ALREADY in refused.value.reasons

    services.agree_to_destroy_held(processing.agreement.pk, by=processing.islander, now=timezone.now())
    processing.run_jobs()
    held = HeldRows.objects.select_related("sealed").get()
    assert (held.ended_as, held.sealed.destroyed_at is not None) == ("agreed", True)


def test_controller_takes_everything_back_by_one_act(processing: Processing) -> None:
    processing.upload(HEAD + row(1, "PE") + row(2, "NB") + row(3, "NS"))
    processing.run_jobs()
    waiting = processing.upload(HEAD + row(4, "PE"))

    services.take_back(
        processing.agreement.pk, by=processing.islander, reason="We do it ourselves.", now=timezone.now()
    )
    processing.run_jobs()

    assert Agreement.objects.get(pk=processing.agreement.pk).status == "terminated"
    held = HeldRows.objects.select_related("sealed").get()
    assert (held.ended_as, held.sealed.destroyed_at is not None) == ("ended", True)
    assert JointExport.objects.get(version=waiting).status == "destroyed"
    assert set(Destruction.objects.values_list("reason", flat=True)) == {"split", "ended"}
    assert opened(part_of(processing, processing.island).version)["contact_id"] == ["C1"]
    with pytest.raises(NotPermitted):
        processing.upload(HEAD + row(5, "PE"))


def test_processor_cannot_take_back_what_is_another_organizations(processing: Processing) -> None:
    with pytest.raises(NotPermitted) as refused:
        services.take_back(processing.agreement.pk, by=processing.steward, reason="Ours now.", now=timezone.now())

    assert Refusal.NOT_CONTROLLER in refused.value.reasons


def test_value_that_two_controllers_claim_is_refused_at_drafting(processing: Processing) -> None:
    amendment = services.amend_agreement(processing.agreement.pk, by=processing.steward)
    rule = rule_of(processing.series, processing.island, processing.region, more=(" nova  scotia",))

    with pytest.raises(Invalid) as refused:
        services.set_split_rule(amendment.pk, rule, by=processing.steward)

    assert refused.value.code_given == "split.claimed_twice"


def test_rows_of_others_in_a_series_of_ones_own_are_not_profiled_and_are_destroyed(processing: Processing) -> None:
    from entente.catalogue.services import create_dataset

    own = create_dataset(
        owner=processing.region, title_en="Own", title_fr="Propres", kind="contacts", by=processing.steward
    )
    version = processing.upload(HEAD + row(1, "NS") + row(2, "PE"), into=own)
    processing.run_jobs()

    run = Run.objects.get(version=version)
    assert (run.status, run.error_code) == ("failed", "joint.of_others")
    assert run.findings[0]["facts"] == {"rows": 1}
    assert Destruction.objects.get(version=version).reason == "refused"


def test_worker_that_is_killed_before_it_destroyed_the_original_does_so_when_it_goes_on(
    processing: Processing, monkeypatch: pytest.MonkeyPatch
) -> None:
    from agreements.tasks import joint_exports
    from entente.audit.jobs import defer

    version = processing.upload(HEAD + row(1, "PE"))
    with monkeypatch.context() as patched:
        patched.setattr(joint_exports, "_destroy_what_ended", lambda export: None)
        processing.run_jobs()
    assert not Destruction.objects.filter(version=version).exists()

    defer("after.joint_received", version_id=str(version.pk))
    processing.run_jobs()

    assert Destruction.objects.get(version=version).reason == "split"
    assert Part.objects.count() == 1


def test_part_whose_controller_has_another_home_waits_sealed_and_the_original_goes(processing: Processing) -> None:
    """To a node that the list does not name nothing is said; the part waits, and nobody here opens it."""
    Organization.objects.filter(pk=processing.island.pk).update(home_node="00000000-0000-0000-0000-000000000009")

    version = processing.upload(HEAD + row(1, "PE") + row(2, "NS"))
    processing.run_jobs()

    assert JointExport.objects.get(version=version).status == "split"
    part = Part.objects.select_related("sealed").get(controller=processing.island)
    assert (part.version, part.sealed is not None, part.taken_at) == (None, True, None)
    assert Destruction.objects.filter(object_id=version.upload_id).exists()


@pytest.mark.release
def test_hundred_thousand_contacts_with_three_in_a_hundred_undecidable_and_a_rule_changed_meanwhile(
    processing: Processing,
) -> None:
    """Prints how long the worker took; ``-s`` shows it."""
    import resource
    import time

    def timed(what: str) -> None:
        begun, spent = time.perf_counter(), time.process_time()
        processing.run_jobs("runs")
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"{what}: {time.perf_counter() - begun:.1f} s, {time.process_time() - spent:.1f} s of the processor, peak {peak} MB"
        )

    content = export_csv(100_000)
    version = processing.upload(content)
    timed(f"split of {len(content) / 2**20:.1f} MiB, and its two parts profiled")
    held = HeldRows.objects.get()
    assert 2_700 < held.records < 3_300
    first = {part.controller_id: part.records for part in Part.objects.all()}
    assert sum(first.values()) + held.records == 100_000

    processing.amended(rule_of(processing.series, processing.island, processing.region, more=("P.E.I.",)))
    timed("held rows judged again, and the grown part profiled")

    left, grown = HeldRows.objects.get(ended_at=None), part_of(processing, processing.island)
    assert grown.records == first[processing.island.pk] + held.reasons["province"]
    assert left.records == held.reasons[""]
    assert grown.records + first[processing.region.pk] + left.records == 100_000
    assert Destruction.objects.filter(version=version).count() == 2
