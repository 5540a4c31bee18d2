"""For whom an amendment changes nothing: their signature under the version before stands."""

from __future__ import annotations

from agreements.amending import signs_again
from agreements.models import Agreement


def carry(amendment: Agreement) -> None:
    """Mark the parties of an amendment, as it is proposed, that do not sign again; nothing for a first version."""
    base = amendment.amends
    if base is None:
        return
    parties = list(amendment.parties.select_related("organization"))
    names = {str(each.organization_id): (each.organization.name_en, each.organization.name_fr) for each in parties}
    signing = signs_again(base.signed_content(), amendment.signed_content(), names=names)
    for party in parties:
        party.carried = str(party.organization_id) not in signing
        party.save(update_fields=["carried"])
