"""What a derived release was made of, for whoever holds it: two datasets, whose they are, the release and agreement of the one, and how to cite it."""

from __future__ import annotations

from typing import Any

from django.utils.translation import override

from agreements.models import Agreement
from exports.models import Derivation, Release
from exports.packages.citation import citation


def derivation_of(release: Release) -> Derivation | None:
    """Of what the version of a release was derived; ``None`` for any other."""
    known = Derivation.objects.filter(version=release.run.version_id).select_related(
        "layer__own__owner",
        "layer__source__owner",
        "own_version",
        "entitlement__release__agreement",
        "entitlement__release__run__version__dataset__owner",
    )
    return known.first()


def sources_for_manifest(release: Release) -> dict[str, Any]:
    """Both sources by their identifiers, by what they were brought together, and under which agreement the one was received."""
    derivation = derivation_of(release)
    if derivation is None:
        return {}
    received, own = derivation.entitlement.release, derivation.own_version
    versions = (received.run.version, own)
    sources: list[dict[str, Any]] = [
        {
            "id": str(version.dataset_id),
            "title": {"en": version.dataset.title_en, "fr": version.dataset.title_fr},
            "version": version.number,
            "period": [version.period_start.isoformat(), version.period_end.isoformat()],
            "provider": str(version.dataset.owner_id),
        }
        for version in versions
    ]
    sources[0] |= {"release": str(received.pk), "agreement": _named(received.agreement), "citation": _cited(received)}
    keys = [[derivation.layer.source_key, derivation.layer.own_key]]
    return {"derived": {"from": sources, "keys": keys}}


def sources_for_package(release: Release) -> tuple[list[dict[str, Any]], list[Agreement]]:
    """``sources`` of a Data Package, and the agreements beside that of the release under which its content stands."""
    derivation = derivation_of(release)
    if derivation is None:
        return [], []
    received, own = derivation.entitlement.release, derivation.own_version
    described: list[dict[str, Any]] = [
        {
            "title": f"{version.dataset.owner.name_en or version.dataset.owner.name_fr}: {version.dataset.title_en or version.dataset.title_fr}",
            "entente:title_fr": f"{version.dataset.owner.name_fr or version.dataset.owner.name_en}\u202f: {version.dataset.title_fr or version.dataset.title_en}",
            "version": str(version.number),
        }
        for version in (received.run.version, own)
    ]
    described[0] |= {
        "entente:release": str(received.pk),
        "entente:agreement": _named(received.agreement),
        "entente:citation": _cited(received),
    }
    return described, [received.agreement]


def _named(agreement: Agreement) -> dict[str, Any]:
    return {"id": str(agreement.pk), "version": agreement.version, "digest": agreement.digest()}


def _cited(release: Release) -> dict[str, str]:
    cited = {}
    for language in ("en", "fr"):
        with override(language):
            cited[language] = citation(release)
    return cited
