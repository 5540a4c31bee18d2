"""Community-controlled data: the authority consents to the agreement and to each release, and can take it back at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from agreements import permissions
from entente.core.errors import NotPermitted
from tests.apps.agreements.test_life import draft_of, person, sign
from tests.worlds import kept

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
@kept
def nation(network: Any, run_jobs: Callable[..., None]) -> Any:
    from entente.organizations.services import found_organization, join, make_account

    made = found_organization(
        kind="community_authority", name_en="Invented Nation", name_fr="Nation inventée", jurisdiction="CA-ON"
    )
    for name in ("nation", "nation-two"):
        user = make_account(email=f"{name}@example.org", name=name.title(), password="a long invented phrase")
        join(user, made, "data_steward")
    run_jobs()
    return made


def test_nothing_leaves_without_the_consent_of_the_community(
    network: Any, nation: Any, agreement: Any, run: Any, sign_in: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from agreements import services
    from agreements.models import Agreement, Consent
    from agreements.queries import policy
    from entente.web.task_list.agreements import consents_to_answer
    from exports.models import Entitlement
    from exports.policies import is_entitled
    from exports.services import release_run, revoke_entitlement, withdraw_release

    Agreement.objects.filter(pk=agreement.pk).update(status="terminated")
    base = draft_of(agreement, title_en="With the nation")
    draft = draft_of(
        agreement, title_en="With the nation", parties=(*base.parties, services.Party(nation, "community_authority"))
    )
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    for organization, who in (
        (network.nonprofit, "second-steward"),
        (network.city, "city-steward"),
        (nation, "nation"),
    ):
        made = sign(made, organization, person(who))
    act = lambda name: reverse("agreements:act", args=[made.pk, name])  # noqa: E731
    today = timezone.localdate()
    oral = {
        "asked": "agreement",
        "form": "oral",
        "witness": "An Elder",
        "given_on": today.isoformat(),
        "through": (today + timedelta(days=60)).isoformat(),
    }

    def status() -> str:
        made.refresh_from_db()
        return str(made.status)

    def release() -> Any:
        return release_run(
            run.pk,
            made.pk,
            purpose="service-planning",
            recipients_chosen=[network.city],
            ends_on=made.ends_on,
            by=network.steward,
            now=timezone.now(),
        )

    def refused() -> list[str]:
        with pytest.raises(NotPermitted) as found:
            release()
        return [reason.value for reason in found.value.reasons]

    signed = status()
    waiting = sign_in(person("nation")).get(reverse("agreements:agreement", args=[made.pk])).content.decode()
    listed = sign_in(network.steward).get(reverse("agreements:agreements")).content.decode()
    first_task = [task.title for task in consents_to_answer(person("nation-two"))]
    other = sign_in(network.steward).post(act("give-consent"), oral)
    without_witness = sign_in(person("nation")).post(act("give-consent"), {**oral, "witness": " "})
    given = sign_in(person("nation")).post(act("give-consent"), oral)
    in_force = status()
    twice = sign_in(person("nation-two")).post(act("give-consent"), oral)
    longer = {**oral, "through": (today + timedelta(days=90)).isoformat()}
    extended = sign_in(person("nation-two")).post(act("give-consent"), longer)
    unasked = refused()
    asked = sign_in(network.steward).post(reverse("exports:ask_consent", args=[run.pk, made.pk]))
    silent = refused()
    tasks = [task.title for task in consents_to_answer(person("nation-two"))]
    question = Consent.objects.get(run_id=run.pk)
    sign_in(person("nation-two")).post(
        act("give-consent"), {**oral, "form": "resolution", "reference": "BCR 12", "asked": question.pk}
    )
    release()
    run_jobs()
    entitlement = Entitlement.objects.get(release__agreement=made)
    entitled = bool(is_entitled(entitlement, policy=policy(entitlement.release.agreement.current), now=timezone.now()))
    page = sign_in(network.recipient).get(reverse("agreements:agreement", args=[made.pk])).content.decode()
    released = entitlement.release
    asked_again = sign_in(network.steward).post(reverse("exports:ask_consent", args=[run.pk, made.pk]))
    questions = Consent.objects.filter(run_id=run.pk).count()
    uses = sign_in(person("nation")).get(reverse("exports:release", args=[released.pk]))
    own_page = sign_in(person("nation")).get(reverse("agreements:agreement", args=[made.pk])).content.decode()
    before_withdrawal = sign_in(person("nation")).get(act("withdraw-consent")).content.decode()
    with pytest.raises(NotPermitted):
        withdraw_release(released.pk, by=person("nation"), reason="No.", now=timezone.now())
    with pytest.raises(NotPermitted):
        revoke_entitlement(entitlement.pk, by=person("nation"), reason="No.", now=timezone.now())
    withdrawn = sign_in(person("nation")).post(act("withdraw-consent"), {"consent": question.pk})
    found = Entitlement.objects.get()
    at_once = [
        reason.value
        for reason in is_entitled(found, policy=policy(found.release.agreement.current), now=timezone.now()).reasons
    ]
    run_jobs()
    entitlement.refresh_from_db()

    assert signed == "proposed"
    assert "Every party has signed. It comes into force with the consent of: Invented Nation." in waiting
    assert "Waiting for: ." not in waiting + listed
    assert first_task == ["Consent, or not: the agreement “With the nation”"]
    assert (twice.status_code, extended.status_code) == (422, 302)
    assert Consent.objects.filter(run_id=None, withdrawn_at=None).count() == 2
    assert (asked_again.status_code, questions) == (403, 1)
    assert uses.status_code == 200
    assert "City of Maple" in own_page
    assert "City of Maple: “Contacts”, version 1" in before_withdrawal
    assert (other.status_code, without_witness.status_code, given.status_code) == (403, 422, 302)
    assert in_force == "active"
    assert unasked == silent == ["agreement.no_consent_to_release"]
    assert asked.status_code == 302
    assert tasks == ["Consent or refuse: “Contacts, version 1”"]
    assert entitled
    assert "BCR 12" in page
    assert "witness: <bdi>An Elder</bdi>" in page
    assert (withdrawn.status_code, at_once) == (302, ["agreement.no_consent_to_release"])
    assert entitlement.revoked_at is not None


def test_amendment_does_not_leave_out_a_community_authority(network: Any, nation: Any, agreement: Any) -> None:
    """It would not sign the version without it, which asks for its consent no more."""
    from agreements import services
    from agreements.policies import Refusal

    base = draft_of(agreement, title_en="With the nation")
    parties = (*base.parties, services.Party(nation, "community_authority"))
    drafted = services.draft_agreement(
        replace(base, parties=parties), drafted_for=network.nonprofit, by=network.steward
    )
    services.propose_agreement(drafted.pk, by=network.steward, now=timezone.now())
    for organization, who in (
        (network.nonprofit, "second-steward"),
        (network.city, "city-steward"),
        (nation, "nation"),
    ):
        drafted = sign(drafted, organization, person(who))
    type(drafted).objects.filter(pk=drafted.pk).update(status="active")  # its authority consented to it
    amendment = services.amend_agreement(drafted.pk, by=network.steward)
    services.change_draft(amendment.pk, base, by=network.steward)

    with pytest.raises(NotPermitted) as refused:
        services.propose_agreement(amendment.pk, by=network.steward, now=timezone.now())

    assert refused.value.reasons == (Refusal.AUTHORITY_LEFT_OUT,)


def test_authority_is_asked_once_and_can_change_its_mind(
    network: Any, nation: Any, agreement: Any, run: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements import services
    from agreements.models import Consent

    agreement.parties.create(organization=nation, role="community_authority")
    type(agreement).objects.filter(pk=agreement.pk).update(needs_consent=True)
    permissions.grant_to_parties(agreement)
    elder, today = person("nation"), timezone.localdate()
    asking = reverse("exports:ask_consent", args=[run.pk, agreement.pk])

    def page() -> str:
        """What the provider reads before the release."""
        return str(sign_in(network.steward).get(reverse("exports:release_run", args=[run.pk])).content.decode())

    def consent(through: date, question: Any = None) -> None:
        given = services.Given("oral", today, through, witness="An Elder")
        services.give_consent(agreement.pk, given, asked_id=question and question.pk, by=elder, now=timezone.now())

    before = page()
    first = sign_in(network.steward).post(asking)
    waiting, twice = page(), sign_in(network.steward).post(asking)
    question = Consent.objects.get(run_id=run.pk)
    services.refuse_consent(agreement.pk, asked_id=question.pk, by=elder, now=timezone.now())
    refused, pressed = page(), sign_in(network.steward).post(asking)
    form = sign_in(elder).get(reverse("agreements:act", args=[agreement.pk, "give-consent"])).content.decode()
    consent(today, question)
    consented = page()
    consent(agreement.ends_on)
    offered = sign_in(elder).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
    with pytest.raises(NotPermitted) as nothing_left:
        consent(agreement.ends_on + timedelta(days=1))

    assert asking in before
    assert [first.status_code, twice.status_code, pressed.status_code] == [302, 403, 403]
    assert [asking in each for each in (waiting, refused, consented)] == [False, False, False]
    assert "was asked about this release and has not answered yet" in waiting
    assert "refused its consent to this release, or took it back" in refused
    assert "Contacts, version 1, to which your community said no" in form
    assert Consent.objects.filter(run_id=run.pk).exclude(pk=question.pk).get().given_on == today
    question.refresh_from_db()
    assert (question.refused_at is None, question.given_on) == (False, None)
    assert "Record the community’s consent" not in offered
    assert [each.value for each in nothing_left.value.reasons] == ["agreement.consent_lasts"]


def test_registered_column_is_not_released_without_its_authority(
    network: Any, nation: Any, agreement: Any, run: Any
) -> None:
    from entente.catalogue.services.community_registers import confirm_entries, register_entries, unregister_entry
    from exports import gate
    from exports.services import release_run

    steward = person("nation")
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    now = timezone.now()
    register_entries(nation.pk, "name", [run.report.columns[0]], by=steward, now=now, knowingly=True)
    confirm_entries(nation.pk, [nation.community_entries.get().pk], by=person("nation-two"), now=now)

    with pytest.raises(NotPermitted) as refused:
        release_run(run.pk, agreement.pk, **said, by=network.steward, now=timezone.now())
    shown = [answer.verdict for answer in gate.release_verdicts(run, now=timezone.now())]

    assert [reason.value for reason in refused.value.reasons] == ["use.registered"]
    assert all("use.registered" in [reason.value for reason in verdict.reasons] for verdict in shown)

    unregister_entry(nation.community_entries.get().pk, by=steward)

    assert release_run(run.pk, agreement.pk, **said, by=network.steward, now=timezone.now()).pk


def test_registered_records_are_left_out_unless_all_who_get_the_data_have_the_authority(
    network: Any, nation: Any, agreement: Any, approve: Callable[..., Any]
) -> None:
    import pandas as pd

    from anonymizer.community_claims import without_registered
    from anonymizer.engine import frame_source, profile
    from entente.catalogue.models import Column
    from entente.catalogue.services.community_registers import confirm_entries, register_entries
    from exports.services import release_run

    now, authority = timezone.now(), str(nation.pk)
    register_entries(nation.pk, "place", ["X0A"], by=person("nation"), now=now)
    confirm_entries(nation.pk, [nation.community_entries.get().pk], by=person("nation-two"), now=now)
    table = frame_source(pd.DataFrame({"postal_code": ["X0A 0H0", "M5V 2T6"] * 20}))
    run = approve(registered={"held": {authority: 20}}, places={"codes": ["M5V"], "unplaced": 0})
    about = profile(table).columns[0].to_dict()
    Column.objects.create(version=run.version, position=0, name="postal_code", profile=about)

    def left(*sources: list[str]) -> tuple[Any, dict[str, Any]]:
        run.recipe.ceilings = [{"authorities": each} for each in sources]
        remaining, told = without_registered(table, run)
        return remaining.record_count, told

    assert left() == left([authority], []) == (20, {"left_out": {authority: 20}, "held": {}})
    assert left([authority]) == (40, {"left_out": {}, "held": {authority: 20}})
    run.dataset.anonymized_before_upload = True
    assert left() == (40, {"left_out": {}, "held": {authority: 20}})
    said = {"purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on}
    with pytest.raises(NotPermitted) as refused:
        release_run(run.pk, agreement.pk, **said, by=network.steward, now=now)
    assert [reason.value for reason in refused.value.reasons] == ["use.registered"]
