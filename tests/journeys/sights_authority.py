"""What a community's authority registers: nothing yet, and a register whose words a column of a run bears."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_authority(stage: Any) -> list[Sight]:
    """The register for the steward of an authority, and the page of a recipe with a column that it names."""
    from entente.catalogue import services
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
    services.register_entries(full.pk, "column", ["First Nation", "Inuit", "language"], by=steward)
    services.register_entries(full.pk, "name", ["Invented Nation"], by=steward)
    services.register_entries(full.pk, "place", ["X0A", "Invented Reserve"], by=steward)
    run = stage.runs["columns"]
    return [
        Sight("catalogue:community_register", its_steward, (empty.pk,), state="empty"),
        Sight("catalogue:community_register", steward, (full.pk,), state="full"),
        Sight("organizations:organization", steward, (full.pk,), state="community authority"),
        Sight("anonymizer:recipe", stage.network.contributor, (run.pk,), state="registered column"),
    ]
