"""The safeguards of an organization, as it answers for them and as its counterparties and its sponsor see them."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_assurance(stage: Any) -> list[Sight]:
    """Assessed by the city, read by the nonprofit; not assessed yet."""
    from django.utils import timezone

    from agreements.assurance import SAFEGUARDS, Area
    from agreements.services import Document, assess, attach_evidence
    from entente.organizations.documents import sealed_to

    network = stage.network
    for area in Area.values:
        with sealed_to(network.city, "evidence") as writer:
            writer.write(b"%PDF-1.7 an invented policy")
            document = Document(f"Invented policy, {area}", area, "pdf")
            attach_evidence(network.city, document, writer.finish(), by=network.city_steward, now=timezone.now())
    met = [each.key for each in SAFEGUARDS if each.level != "high"]
    evidence = dict.fromkeys(Area.values, "Policy on received data, 3 March 2026")
    assess(network.city, met, evidence, by=network.city_steward, now=timezone.now())
    return [
        Sight("agreements:assurance", network.city_steward, (network.city.pk,)),
        Sight("agreements:assurance", network.officer, (network.city.pk,), state="counterparty"),
        Sight("agreements:assurance", network.steward, (network.nonprofit.pk,), state="not yet"),
    ]
