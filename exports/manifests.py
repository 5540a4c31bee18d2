"""The signed manifest of a release. It carries no secret and no oracle: the upload is named by a keyed hash, the run's secret by a commitment."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.conf import settings

from agreements.queries import agreements_of_provider
from anonymizer.models import Run
from entente.catalogue.models import Join
from entente.proof import signatures
from entente.vault.keys.node import node_key
from exports.gate import content_of_run, linkage_of_release
from exports.layers.sources import sources_for_manifest
from exports.models import Release
from exports.places import Placing


def manifest_of(
    release: Release, *, files: list[dict[str, Any]], upload_name: str, log_head: Mapping[str, Any] | None
) -> dict[str, Any]:
    """What was released, from what, how, under which agreement, and what it was measured to be.

    ``log_head``: the newest signed head of the audit log; that this manifest was published is proved by ``log.json`` beside it.

    ``upload_name`` is an HMAC of the upload under a key of the provider: whoever guesses a file cannot test the guess.
    What was measured *before* stays with the provider.
    """
    run, agreement, dataset = release.run, release.agreement, release.dataset
    report, recipe = run.report, run.recipe
    assert recipe is not None  # only measured runs are approved, and only approved ones released
    return {
        "type": "entente-release",
        "version": 1,
        "node": str(settings.NODE_ID),
        "release": str(release.pk),
        "released_at": release.released_at.isoformat(),
        "dataset": {
            "id": str(dataset.pk),
            "title": {"en": dataset.title_en, "fr": dataset.title_fr},
            "version": run.version.number,
            "period": [run.version.period_start.isoformat(), run.version.period_end.isoformat()],
        },
        "provider": str(dataset.owner_id),
        "agreement": {"id": str(agreement.pk), "version": agreement.version, "digest": agreement.digest()},
        "purpose": release.purpose,
        **_joined(release),
        **sources_for_manifest(release),
        **({"places": release.places} if release.places else {}),
        "legal_status": release.legal_status,
        "anonymized_before_upload": dataset.anonymized_before_upload,
        "recipe": {"id": str(recipe.pk), "number": recipe.number, "spec": recipe.spec},
        "software": run.versions,
        "upload": {"keyed_hash": upload_name},
        "seed_commitment": run.seed_commitment,
        # Through this day at most the provider can run the same again; then the upload is shredded, and nobody can.
        "replay_possible_until": run.version.destroy_on.isoformat() if run.version.destroy_on else None,
        "report": {
            "after": report.after,
            "levels": report.levels,
            "loss": report.loss,
            "suppressed_records": report.suppressed_records,
        },
        "files": files,
        "log_head": log_head,
        "status": f"{settings.BASE_URL}/releases/{release.pk}/status.json",  # whether it was taken back since
    }


def _joined(release: Release) -> dict[str, Any]:
    """For a joined table: the two versions that it came from, by what they were joined, and the agreements that let them be linked."""
    join = (
        Join.objects.filter(version=release.run.version_id).select_related("first__dataset", "second__dataset").first()
    )
    if join is None:
        return {}
    outcome = content_of_run(release.run, placing=Placing.of(release.places))
    assert outcome is not None  # nothing is released that was not measured
    to = [entitlement.recipient_id for entitlement in release.entitlements.filter(revoked_at=None)]
    known = agreements_of_provider(release.dataset.owner_id)
    linkage = linkage_of_release(
        release.run,
        outcome,
        known,
        to=to,
        agreement=release.agreement.current,
        purpose=release.purpose,
        now=release.released_at,
    )
    sources = [
        {
            "id": str(version.dataset_id),
            "title": {"en": version.dataset.title_en, "fr": version.dataset.title_fr},
            "version": version.number,
            "period": [version.period_start.isoformat(), version.period_end.isoformat()],
        }
        for version in (join.first, join.second)
    ]
    under = [
        {"id": str(agreement.pk), "version": agreement.version, "digest": agreement.digest()}
        for agreement in linkage.under
    ]
    return {"joined": {"from": sources, "keys": join.keys, "agreements": under}}


def signed(content: dict[str, Any], *, part: str = "manifest") -> dict[str, Any]:
    """The content, called ``part``, with the node's Ed25519 signature over its canonical form. Worker only."""
    return signatures.signed_part(content, part=part, seed=node_key().seed)


def is_authentic(document: dict[str, Any]) -> bool:
    """Whether the signature covers the manifest and was made by the key that it names."""
    return signatures.is_signed(document, part="manifest", key=signatures.key_of(document))


def can_be_replayed(run: Run) -> bool:
    """Whether the upload still exists: after it was shredded, nobody can run the same again."""
    return run.version.destroyed_at is None
