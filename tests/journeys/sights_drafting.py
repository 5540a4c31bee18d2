"""An agreement from its first words until it ends: drafted by screens, talked over, signed, suspended."""

from __future__ import annotations

from typing import Any

from tests.journeys.sight import Sight


def sights_of_drafting(stage: Any) -> list[Sight]:
    """Lists, drafts, and each act on an agreement, by those who may and those who may not."""
    from agreements.services import suspend_agreement, terminate_agreement
    from entente.organizations.models import User

    steward, second = stage.network.steward, User.objects.get(email="second-steward@example.org")
    draft, proposed, suspended = stage.draft(), stage.draft(proposed=True), stage.agree(title="Suspended")
    suspend_agreement(suspended.pk, by=steward, reason="An incident is looked into.")
    ended = stage.agree(title="Ended")
    terminate_agreement(ended.pk, by=steward, reason="The program is over.", now=stage.now)
    acts = [
        ("propose", draft, steward), ("withdraw", draft, steward), ("sign", proposed, second), ("sign", proposed, steward),
        ("return", proposed, second), ("suspend", stage.active, steward), ("terminate", stage.active, steward),
        ("resume", suspended, steward), ("resume", stage.active, steward), ("sign-on-paper", proposed, second),
        ("amend", stage.active, steward), ("renew", stage.active, steward), ("report-breach", stage.active, steward),
        ("ask-extension", stage.active, stage.network.city_steward), ("attest-destruction", ended, stage.network.city_steward),
    ]  # fmt: skip
    return [
        Sight("agreements:agreements", steward),
        Sight("agreements:new_agreement", steward),
        Sight("agreements:earlier_agreements", steward),
        *(
            Sight("agreements:agreement", steward, (each.pk,), state=each.status)
            for each in (draft, proposed, suspended, ended, stage.active)
        ),
        Sight("agreements:edit_agreement", steward, (draft.pk,)),
        Sight("agreements:split_rule", steward, (draft.pk,)),
        Sight("agreements:split_rule", steward, (stage.active.pk,), state="signed"),
        *_of_screens(stage),
        *(Sight("agreements:act", who, (of.pk, act), state=f"{act} by {who}") for act, of, who in acts),
    ]


def _of_negotiation(stage: Any) -> list[Sight]:
    from agreements.services import ClauseText, hand_over, propose_change, remark

    steward, city, draft = stage.network.steward, stage.network.city_steward, stage.draft()
    before = Sight("agreements:negotiation", steward, (stage.draft().pk,), state="not shown")
    hand_over(draft.pk, to=stage.network.city, by=steward, now=stage.now)
    remark(draft.pk, key="term.smallest_k", text="We can live with 11.", by=city, now=stage.now)
    propose_change(draft.pk, key="breach", text=ClauseText("Tell us.", "Avisez-nous."), by=city, now=stage.now)
    return [
        before,
        Sight("agreements:negotiation", city, (draft.pk,), state="shown"),
        Sight("agreements:negotiation", city, (draft.pk,), state="a clause taken up", query="?clause=breach"),
        Sight("agreements:negotiation", steward, (draft.pk,), state="to decide"),
        Sight("agreements:compare", city, (draft.pk,)),
    ]


def _of_screens(stage: Any) -> list[Sight]:
    """Each screen of a draft under way, untouched and with faults; templates of the network and an own one."""
    from agreements.forms.wizard import SCREENS
    from agreements.library import network_template
    from agreements.services import begin_drafting, copy_template, save_screen

    steward, nonprofit = stage.network.steward, stage.network.nonprofit
    made = begin_drafting(nonprofit, template_key="community-controlled", template_version=1, by=steward, now=stage.now)
    save_screen(made.pk, "days", {"title_en": ["Half"], "ends_on": ["soon"]}, by=steward, now=stage.now)
    own = copy_template(network_template("tables-to-funder", 1), nonprofit, by=steward)
    return [
        *(
            Sight("agreements:screen", steward, (made.pk, slug), state=slug)
            for slug in [*(s.slug for s in SCREENS), "review"]
        ),
        Sight("agreements:templates", steward),
        *_of_negotiation(stage),
        Sight("agreements:template", steward, ("contacts-to-research", 1)),
        Sight("agreements:template", steward, (own.lineage, 1), state="own"),
        Sight("agreements:edit_template", steward, (own.lineage, 1)),
    ]
