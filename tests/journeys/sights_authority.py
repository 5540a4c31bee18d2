"""What a community's authority registers: nothing yet, and a register whose words a column of a run bears."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_authority(stage: Any) -> list[Sight]:
    """The register for the steward of an authority, and the page of a recipe with a column that it names."""
    from django.utils import timezone

    from entente.catalogue.services import community_registers
    from entente.organizations.services import found_organization, join, make_account

    made = []
    for number in ("one", "two"):
        authority = found_organization(
            kind="community_authority",
            name_en=f"Invented Nation {number}",
            name_fr=f"Nation inventée {number}",
            jurisdiction="CA-ON",
        )
        steward = make_account(
            email=f"nation-{number}@example.org", name="Steward of the Nation", password="a long invented phrase"
        )
        join(steward, authority, "data_steward")
        made.append((authority, steward))
    (empty, its_steward), (full, steward) = made
    second = make_account(
        email="nation-three@example.org", name="Second of the Nation", password="a long invented phrase"
    )
    join(second, full, "data_steward")
    now = timezone.now()
    for kind, values in (
        ("column", ["First Nation", "Inuit", "language"]),
        ("name", ["Invented Nation"]),
        ("place", ["X0A", "Invented Reserve"]),
    ):
        community_registers.register_entries(full.pk, kind, values, by=steward, now=now, knowingly=True)
    community_registers.confirm_entries(
        full.pk, list(full.community_entries.values_list("pk", flat=True)), by=second, now=now
    )
    community_registers.register_entries(full.pk, "name", ["Invented People", "Peuple inventé"], by=steward, now=now)
    run = stage.runs["columns"]
    return [
        Sight("catalogue:community_register", its_steward, (empty.pk,), state="empty"),
        Sight("catalogue:community_register", steward, (full.pk,), state="full"),
        Sight("catalogue:community_register", second, (full.pk,), state="to confirm"),
        Sight("organizations:organization", steward, (full.pk,), state="community authority"),
        Sight("anonymizer:recipe", stage.network.contributor, (run.pk,), state="registered column"),
    ]
