"""Community-controlled data: consent asked, given in speech, withdrawn; and the clauses of a draft in both languages."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tests.journeys.sight import Sight
from tests.journeys.sights_emergencies import signed


def sights_of_consents(stage: Any) -> list[Sight]:
    """What the authority sees and answers, and what the provider sees while it waits; a text that is half translated."""
    from django.utils import timezone

    from agreements import services
    from entente.organizations.services import found_organization, join, make_account

    network, now, today = stage.network, timezone.now(), timezone.localdate()
    nation = found_organization(
        kind="community_authority", name_en="Invented Nation", name_fr="Nation inventée", jurisdiction="CA-ON"
    )
    its_steward = make_account(email="nation@example.org", name="Invented Elder", password="a long invented phrase")
    join(its_steward, nation, "data_steward")
    parties = [(network.nonprofit, "provider"), (network.city, "recipient"), (nation, "community_authority")]
    oral = services.Given("oral", today, today + timedelta(days=60), witness="Invented Witness, councillor")
    silent, asked, withdrawn = (signed(stage, f"Contacts with the Nation {n}", parties) for n in (1, 2, 3))
    run = stage.runs["reviewed"]
    about = f"{run.dataset}, version {run.version.number}"
    for each in (asked, withdrawn):
        given = services.give_consent(each.pk, oral, by=its_steward, now=now)
    services.ask_for_consent(asked.pk, run_id=run.pk, about=about, by=network.steward, now=now)
    reason = "The council wants to see the tables first."
    services.withdraw_consent(withdrawn.pk, consent_id=given.pk, reason=reason, by=its_steward, now=now)
    page, act = "agreements:agreement", "agreements:act"
    return [
        Sight(page, its_steward, (silent.pk,), state="no consent yet"),
        Sight(act, its_steward, (asked.pk, "give-consent"), state="give consent"),
        Sight(page, its_steward, (asked.pk,), state="consent asked, oral"),
        Sight(act, its_steward, (asked.pk, "refuse-consent"), state="refuse consent"),
        Sight(act, its_steward, (asked.pk, "withdraw-consent"), state="withdraw consent"),
        Sight(page, network.recipient, (withdrawn.pk,), state="consent withdrawn"),
        Sight("web:desk", its_steward, state="community authority"),
        Sight(page, network.steward, (_half_translated(stage).pk,), state="half translated"),
    ]


def _half_translated(stage: Any) -> Any:
    """A draft whose clauses are missing, drafted and confirmed in French."""
    from agreements import services

    draft, steward = stage.draft(), stage.network.steward
    texts = {
        "purposes": services.ClauseText("To plan services.", ""),
        "breach": services.ClauseText("Tell the other party within a day.", "Avisez l’autre partie dans la journée."),
        "retention": services.ClauseText(
            "Destroy the data within 90 days.", "Détruisez les données dans les 90 jours."
        ),
    }
    from tests.apps.agreements.test_life import draft_of

    services.change_draft(draft.pk, draft_of(draft, clauses=texts), by=steward)
    for key, language in (("retention", "en"), ("retention", "fr"), ("purposes", "en")):
        services.confirm_translation(draft.pk, key=key, language=language, by=steward)
    return draft
