"""Pages of joint exports: the rule on a draft and in words, the processor's counts, the controller's parts; what a processor tries in vain."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from agreements import services
from agreements.models import Agreement, HeldRows, JointExport, Part
from anonymizer.models import Run
from anonymizer.services import start_run
from entente.audit.models import AuditEvent
from entente.catalogue.models import Dataset, DatasetVersion
from entente.core.errors import Invalid, NotPermitted
from tests.apps.agreements.processing_world import Processing, export_csv, make_processing
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)

HEAD = b"contact_id,date,province,line,channel,age,postal_code,need\n"
ROWS = (
    HEAD
    + b"C1,2026-11-03,PE,,telephone,34,C1A 1A1,Canary need of the Island\n"
    + b"C2,2026-11-03,NS,,chat,35,B3H 1A1,Food bank\n"
    + b"C3,2026-11-03,P.E.I.,,text,36,C1A 1A1,Canary need that is held\n"
)


@pytest.fixture
@kept
def processing(run_jobs: Callable[..., None]) -> Processing:
    made = make_processing(run_jobs)
    made.upload(ROWS)
    run_jobs()
    return made


@pytest.fixture
@kept
def sponsored(run_jobs: Callable[..., None]) -> Processing:
    """The region vouches for the island as well: it would supply its second person."""
    made = make_processing(run_jobs, sponsors=True)
    made.upload(export_csv(400))
    run_jobs()
    return made


def test_draft_says_by_its_page_whose_rows_are_whose(processing: Processing, sign_in: Callable[..., Any]) -> None:
    draft = services.amend_agreement(processing.agreement.pk, by=processing.steward)
    browser, address = sign_in(processing.steward), reverse("agreements:split_rule", args=[draft.pk])
    island, region = processing.island.pk, processing.region.pk
    fields = {
        "intake": str(processing.series.pk),
        "column_0": "channel",
        f"words_0_{island}": "Chat\n chat \nText",
        f"words_0_{region}": "telephone",
    }

    page = browser.get(address).content.decode()
    twice = browser.post(address, {**fields, f"words_0_{region}": "telephone\nCHAT"})
    saved = browser.post(address, fields)

    assert "P.E.I." not in page
    assert "Nova Scotia" in page
    assert twice.status_code == 422
    assert "Two parties claim" in twice.content.decode()
    assert saved.status_code == 302
    rule = Agreement.objects.get(pk=draft.pk).machine_terms.split
    assert rule is not None
    assert rule.to_json()["criteria"] == [
        {"column": "channel", "claims": {str(island): ["Chat", "Text", "chat"], str(region): ["telephone"]}}
    ]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_rule_of_a_signed_agreement_is_shown_and_not_changed(
    processing: Processing, sign_in: Callable[..., Any], language: str
) -> None:
    address = f"/{language}/agreements/{processing.agreement.pk}/split/"
    browser = sign_in(processing.steward)

    page, changed = browser.get(address), browser.post(address, {"intake": ""})

    assert (page.status_code, changed.status_code) == (200, 403)
    assert {"en": "The split rule cannot be changed", "fr": "ne peut pas être modifiée"}[
        language
    ] in page.content.decode()
    assert Agreement.objects.get(pk=processing.agreement.pk).machine_terms.split is not None


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ["First by the column “province”:", "“PE” or “PEI”: Island 211", "Bluenose 211", "1 row is held"]),
        ("fr", ["D’abord selon la colonne «\u00a0province\u00a0»\u00a0:", "211 de l’Île", "1 ligne est retenue"]),
    ],
)
def test_agreement_states_the_rule_in_words(
    processing: Processing, sign_in: Callable[..., Any], language: str, words: list[str]
) -> None:
    address = reverse("agreements:agreement", args=[processing.agreement.pk]).replace("/en/", f"/{language}/")

    page = sign_in(processing.islander).get(address).content.decode()

    assert [each for each in words if each not in page] == []


def test_processor_sees_counts_reasons_and_receipts(processing: Processing, sign_in: Callable[..., Any]) -> None:
    page = sign_in(processing.steward).get(reverse("catalogue:dataset", args=[processing.series.pk])).content.decode()

    for words in (
        "Island 211",
        "nobody claims what its column “province” says",
        "Original destroyed",
        "Exports refused",
    ):
        assert words in page
    assert "Canary" not in page


def test_series_of_joint_exports_offers_nothing_that_is_refused(
    processing: Processing, sign_in: Callable[..., Any]
) -> None:
    """Its rows are nobody's to recode, join or publish; the controller's own series offers all of it."""
    part = Dataset.objects.get(owner=processing.island)
    offers = [
        reverse("catalogue:join", args=[series.pk]) in _page(sign_in(user), series)
        for series, user in ((processing.series, processing.steward), (part, processing.islander))
    ]

    assert offers == [False, True]
    assert "No agreement covers these data yet" not in _page(sign_in(processing.steward), processing.series)


def _page(browser: Any, dataset: Dataset) -> str:
    return str(browser.get(reverse("catalogue:dataset", args=[dataset.pk])).content.decode())


def test_controller_sees_what_arrived_from_whom_and_the_receipt(
    processing: Processing, sign_in: Callable[..., Any]
) -> None:
    dataset = Dataset.objects.get(owner=processing.island)
    page = sign_in(processing.islander).get(reverse("catalogue:dataset", args=[dataset.pk])).content.decode()

    assert "Bluenose 211 delivers these rows as your processor." in page
    assert "Original destroyed" in page


def test_own_part_of_the_processor_is_no_delivery_of_another(
    processing: Processing, sign_in: Callable[..., Any]
) -> None:
    dataset = Dataset.objects.get(owner=processing.region, delivered_by=processing.region)
    page = sign_in(processing.steward).get(f"/fr/datasets/{dataset.pk}/").content.decode()

    assert "votre propre part des fichiers communs" in page
    assert "à titre de sous-traitant" not in page


def test_acts_of_controllers_stand_on_the_agreement(processing: Processing, sign_in: Callable[..., Any]) -> None:
    browser = sign_in(processing.islander)
    browser.post(reverse("agreements:act", args=[processing.agreement.pk, "destroy-held"]))
    page = browser.get(reverse("agreements:agreement", args=[processing.agreement.pk])).content.decode()
    assert "Agreed to their destruction: Island 211. Still to agree: Bluenose 211." in page

    browser.post(
        reverse("agreements:act", args=[processing.agreement.pk, "take-back"]), {"reason": "We do it ourselves."}
    )
    processing.run_jobs()

    assert Agreement.objects.get(pk=processing.agreement.pk).status == "terminated"
    assert HeldRows.objects.get().ended_as == "ended"


def test_stopped_series_refuses_an_upload_with_words(processing: Processing, sign_in: Callable[..., Any]) -> None:
    services.suspend_agreement(processing.agreement.pk, by=processing.islander, reason="We look into something.")

    page = sign_in(processing.uploader).get(reverse("catalogue:upload", args=[processing.series.pk])).content.decode()

    assert "keep the file, and send it once the agreement is in force again" in page


def test_adversary_of_the_processor_sees_nothing_of_the_other_part(
    sponsored: Processing, sign_in: Callable[..., Any]
) -> None:
    """The region's steward, who vouches for the island besides: preview, notes, recipe, review, release, join, cube, programs, replay, forged rows."""
    part = Part.objects.get(controller=sponsored.island)
    dataset, version = part.dataset, part.version
    assert dataset is not None
    assert version is not None
    run, joint = Run.objects.get(version=version), JointExport.objects.get().version
    browser = sign_in(sponsored.second)  # data steward and privacy officer of the region
    pages = [
        ("catalogue:dataset", dataset), ("catalogue:version", version), ("catalogue:join", dataset), ("catalogue:upload", dataset),
        ("anonymizer:run", run), ("anonymizer:recipe", run), ("anonymizer:result", run), ("anonymizer:review", run),
        ("anonymizer:explore", run), ("anonymizer:codes", run), ("exports:release_run", run), ("exports:schema", dataset),
        ("exports:meant_for", dataset), ("explorer:declare_cube", run), ("programs:inbox", dataset), ("catalogue:hold", version),
    ]  # fmt: skip

    answers = {name: browser.get(reverse(name, args=[subject.pk])).status_code for name, subject in pages}
    posted = {
        name: browser.post(reverse(name, args=[subject.pk])).status_code
        for name, subject in (
            ("anonymizer:ask_rows", run),
            ("anonymizer:ask_sample", run),
            ("anonymizer:start_run", version),
            ("anonymizer:start_run", joint),
            ("anonymizer:review", run),
            ("exports:release_run", run),
        )
    }

    assert set(answers.values()) == {404}
    assert set(posted.values()) <= {403, 404}
    assert str(dataset.pk) not in browser.get(reverse("catalogue:datasets")).content.decode()


def test_adversary_finds_every_service_closed(sponsored: Processing) -> None:
    """The same below the pages: each service refuses, by name, whoever acts for the processor."""
    from anonymizer import queries
    from entente.catalogue.services import hold_version
    from entente.catalogue.services.joins import join_versions
    from exports.permissions import may_release_to

    part, own = (Part.objects.get(controller=each) for each in (sponsored.island, sponsored.region))
    dataset, version, theirs = part.dataset, part.version, own.version
    assert dataset is not None
    assert version is not None
    assert theirs is not None
    run, joint = Run.objects.get(version=version), JointExport.objects.get().version

    released = may_release_to(sponsored.second, dataset, [sponsored.region.pk])
    approved = queries.approval_verdict(run, sponsored.second)

    assert "release.by_processor" in {reason.value for reason in released.reasons}
    assert "run.by_processor" in {reason.value for reason in approved.reasons}
    for attempt in (
        lambda: start_run(version.pk, by=sponsored.second),
        lambda: start_run(joint.pk, by=sponsored.uploader),
        lambda: hold_version(joint.pk, by=sponsored.second, reason="Mine.", now=timezone.now()),
        lambda: join_versions(
            theirs.pk, version.pk, keys=[("contact_id", "contact_id")], by=sponsored.uploader, now=timezone.now()
        ),
        lambda: join_versions(
            theirs.pk, joint.pk, keys=[("contact_id", "contact_id")], by=sponsored.uploader, now=timezone.now()
        ),
    ):
        with pytest.raises(NotPermitted):
            attempt()
    with pytest.raises((NotPermitted, Invalid)):  # replay
        sponsored.upload(export_csv(400))


def test_forged_run_of_a_joint_original_fails_and_destroys_nothing(
    processing: Processing, run_jobs: Callable[..., None]
) -> None:
    """As a stolen web process would write it: a run of an export that waits to be split."""
    from entente.audit.jobs import defer

    services.suspend_agreement(processing.agreement.pk, by=processing.islander, reason="We look into something.")
    joint = DatasetVersion.objects.get(pk=JointExport.objects.get().version_id)
    DatasetVersion.objects.filter(pk=joint.pk).update(destroyed_at=None)
    run = Run.objects.create(version=joint)
    defer("anonymizer.profile_run", run_id=str(run.pk))
    defer("after.version_received", version_id=str(joint.pk))
    run_jobs()

    run.refresh_from_db()
    joint.refresh_from_db()
    assert (run.status, run.error_code) == ("failed", "joint.not_read")
    assert (joint.table, Run.objects.filter(version=joint).count()) == (None, 1)


def test_rule_that_nobody_signed_splits_nothing(processing: Processing, run_jobs: Callable[..., None]) -> None:
    """As a stolen web process would write it: the terms of an agreement in force say that the Island's rows are the region's."""
    agreement = Agreement.objects.get(pk=processing.agreement.pk)
    agreement.terms["split"]["criteria"][0]["claims"] = {str(processing.region.pk): ["PE", "NS", "P.E.I."]}
    agreement.save(update_fields=["terms"])
    before = Part.objects.count()

    version = processing.upload(ROWS + b"C4,2026-11-04,PE,,chat,35,C1A 1A1,Shelter\n")
    run_jobs()

    assert JointExport.objects.get(version=version).status == "waiting"
    assert Part.objects.count() == before
    assert AuditEvent.objects.filter(refused=True, facts__view="after.joint_received").exists()


def test_no_event_and_no_job_holds_a_value(processing: Processing) -> None:
    from procrastinate.contrib.django.models import ProcrastinateJob

    texts = [str(facts) for facts in AuditEvent.objects.values_list("facts", flat=True)]
    texts += [str(args) for args in ProcrastinateJob.objects.values_list("args", flat=True)]
    texts += [str(values) for values in HeldRows.objects.values_list("reasons", flat=True)]

    assert not any(value in text for text in texts for value in ("Canary", "P.E.I.", "C1A 1A1"))
