"""Agreements in any number and state, written straight into the tables: for searches, lists and counts of queries."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.utils import timezone


def made(network: Any, title: str = "Contacts for planning", **said: Any) -> Any:
    """An agreement from the nonprofit to the city with a clause, known to both."""
    from agreements import permissions
    from agreements.models import Agreement, AgreementParty, Clause
    from agreements.tasks.indexing import index_clauses
    from agreements.terms import Terms

    now = timezone.now()
    today = timezone.localdate(now)
    parties = said.pop("parties", ((network.nonprofit, "provider"), (network.city, "recipient")))
    clause = said.pop("clause", "The data serve planning alone.")
    terms = Terms(
        **{
            "purposes": ("service-planning",),
            "kinds": ("contacts",),
            "smallest_k": 11,
            "finest_geography": "fsa",
            **said.pop("terms", {}),
        }
    )
    agreement = Agreement.objects.create(
        **{
            "home_node": network.nonprofit.home_node,
            "title_en": title,
            "title_fr": said.pop("title_fr", f"{title} (fr)"),
            "status": "active",
            "terms": terms.to_dict(),
            "starts_on": today - timedelta(days=1),
            "ends_on": today + timedelta(days=90),
            "drafted_by": network.steward,
            "drafted_for": network.nonprofit,
            "proposed_at": now,
            "activated_at": now,
            **said,
        }
    )
    for organization, role in parties:
        AgreementParty.objects.create(agreement=agreement, organization=organization, role=role)
    Clause.objects.create(agreement=agreement, key="purposes", position=1, text_en=clause, text_fr=clause)
    index_clauses(agreement.pk)
    permissions.grant_to_drafter(agreement)
    permissions.grant_to_parties(agreement)
    return agreement
