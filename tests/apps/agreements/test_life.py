"""Amendment, more time, breach, end and proof of destruction: what each does to the agreement, and who is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


def person(name: str) -> Any:
    from entente.organizations.models import User

    return User.objects.get(email=f"{name}@example.org")


def draft_of(agreement: Any, **changes: Any) -> Any:
    """What an agreement says, with changes."""
    from agreements.services import ClauseText, Draft, Party

    names = ("title_en", "title_fr", "text_en", "text_fr", "audience", "starts_on", "ends_on", "time_zone")
    said = {name: getattr(agreement, name) for name in names}
    said["terms"] = agreement.machine_terms
    said["parties"] = tuple(Party(each.organization, each.role, each.quorum) for each in agreement.parties.all())
    said["clauses"] = {each.key: ClauseText(each.text_en, each.text_fr) for each in agreement.clauses.all()}
    return Draft(**{**said, **changes})


def amended(agreement: Any, by: Any, **changes: Any) -> Any:
    """A proposed amendment that says otherwise."""
    from agreements.services import amend_agreement, change_draft, propose_agreement

    made = amend_agreement(agreement.pk, by=by)
    change_draft(made.pk, draft_of(made, **changes), by=by)
    return propose_agreement(made.pk, by=by, now=timezone.now())


def sign(agreement: Any, organization: Any, by: Any) -> Any:
    from agreements.services import sign_agreement

    party = agreement.parties.get(organization=organization)
    now = timezone.now()
    return sign_agreement(agreement.pk, party_id=party.pk, read_digest=agreement.digest(), by=by, now=now)


def kinds(user: Any) -> list[str]:
    from entente.organizations.models import Notice

    return list(Notice.objects.filter(recipient=user).order_by("created_at", "id").values_list("kind", flat=True))


def test_amendment_is_signed_by_those_whom_it_concerns_and_takes_the_place_of_the_version_before(
    network: Any, agreement: Any, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    from dataclasses import replace

    from agreements.formats.agreement_json import document_of
    from agreements.policies import is_in_force
    from agreements.proof import verify_agreement
    from agreements.services import amend_agreement, propose_agreement
    from entente.core.errors import NotPermitted

    run_jobs()
    today = timezone.localdate()
    looser = replace(agreement.machine_terms, free_text=True)
    amendment = amended(agreement, network.city_steward, terms=looser)
    agreement.refresh_from_db()
    carried = {party.organization_id: party.carried for party in amendment.parties.all()}
    before = (agreement.status, amendment.status, bool(is_in_force(agreement, today=today)))
    other = amended(agreement, network.steward, ends_on=agreement.ends_on - timedelta(days=1))
    same = amend_agreement(agreement.pk, by=network.steward)
    with pytest.raises(NotPermitted) as nothing:
        propose_agreement(same.pk, by=network.steward, now=timezone.now())

    done = sign(amendment, network.nonprofit, network.steward)
    run_jobs()
    with pytest.raises(NotPermitted) as outdated:
        sign(other, network.city, network.city_steward)

    agreement.refresh_from_db()
    assert carried == {network.nonprofit.pk: False, network.city.pk: True}
    assert before == ("active", "proposed", True)
    assert [reason.value for reason in nothing.value.reasons] == ["agreement.nothing_changes"]
    assert (done.status, done.version, agreement.status, agreement.current.pk) == ("active", 2, "superseded", done.pk)
    assert [reason.value for reason in outdated.value.reasons] == ["agreement.outdated"]
    document = document_of(done)
    assert verify_agreement(json.dumps(document).encode()).is_good
    document["previous"]["content"]["terms"]["smallest_k"] = 2
    faults = [each.fault.value for each in verify_agreement(json.dumps(document).encode()).findings]
    assert faults[:2] == ["previous_wrong", "part_changed"]
    assert "agreement.in_force" in kinds(network.steward) + kinds(network.city_steward)
    page = sign_in(network.recipient).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
    assert "See the version that followed" in page
    page = sign_in(network.recipient).get(reverse("agreements:agreement", args=[done.pk])).content.decode()
    assert "What changes from version 1 to version 2" in page
    assert "<del>Not allowed</del>" in page
    assert "its signature of the previous version still holds" in page


def test_more_time_is_asked_for_granted_and_signed_by_the_providers(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Agreement
    from entente.web.task_list.agreements import extensions_to_answer

    until = agreement.ends_on + timedelta(days=60)
    act = lambda name: reverse("agreements:act", args=[agreement.pk, name])  # noqa: E731

    city = sign_in(network.city_steward)
    short = city.post(act("ask-extension"), {"until": agreement.ends_on.isoformat(), "reason": "More."})
    asked = city.post(act("ask-extension"), {"until": until.isoformat(), "reason": "The study is <late>."})
    again = city.get(act("ask-extension")).content.decode()
    own = city.post(act("grant-extension"))
    tasks = [task.title for task in extensions_to_answer(network.steward)]
    steward = sign_in(network.steward)
    question = steward.get(act("grant-extension")).content.decode()
    granted = steward.post(act("grant-extension"))
    amendment = Agreement.objects.get(amends=agreement)
    sign(amendment, network.nonprofit, network.steward)

    assert (short.status_code, asked.status_code, own.status_code, granted.status_code) == (422, 302, 403, 302)
    assert "A request for more time waits for an answer already." in again
    assert tasks == ["Answer the request for more time for “Contacts for planning”"]
    assert "The study is &lt;late&gt;." in question
    amendment.refresh_from_db()
    assert (amendment.status, amendment.ends_on, amendment.drafted_for) == ("active", until, network.city)
    assert "agreement.extension_asked" in kinds(network.steward)
    assert "agreement.extension_granted" in kinds(network.city_steward)


def test_breach_suspends_at_once_and_only_a_provider_resumes(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    act = lambda name: reverse("agreements:act", args=[agreement.pk, name])  # noqa: E731
    told = {"happened_on": timezone.localdate().isoformat(), "what": "A laptop was lost.", "suspend": "on"}
    city = sign_in(network.city_steward)

    tomorrow = city.post(
        act("report-breach"), {**told, "happened_on": (timezone.localdate() + timedelta(2)).isoformat()}
    )
    reported = city.post(act("report-breach"), told)
    agreement.refresh_from_db()
    suspended = agreement.status
    refused = city.post(act("resume"))
    page = sign_in(network.steward).get(reverse("agreements:agreement", args=[agreement.pk])).content.decode()
    resumed = sign_in(network.steward).post(act("resume"))

    assert (tomorrow.status_code, reported.status_code, refused.status_code, resumed.status_code) == (
        422,
        302,
        403,
        302,
    )
    assert suspended == "suspended"
    assert "A laptop was lost." in page
    assert "agreement.breach_reported" in kinds(network.officer)


def test_end_demands_proof_of_destruction_until_it_is_attested(
    network: Any, agreement: Any, sign_in: Callable[..., Any]
) -> None:
    from agreements.models import Destruction
    from agreements.services import terminate_agreement
    from agreements.tasks import chase_destructions
    from entente.web.task_list.agreements import destructions_to_attest

    now = timezone.now()
    terminate_agreement(agreement.pk, by=network.steward, reason="Over.", now=now)
    owed = Destruction.objects.get()
    for days in (0, 22, 23, 23, 30, 31, 38, 38):
        chase_destructions(timestamp=int((now + timedelta(days=days)).timestamp()))
    act = reverse("agreements:act", args=[agreement.pk, "attest-destruction"])
    tasks = [task.tone for task in destructions_to_attest(network.city_steward)]
    said = {"destroyed_on": timezone.localdate().isoformat(), "method": "Overwritten.", "attested": "on"}
    provider = sign_in(network.steward).post(act, said)
    attested = sign_in(network.city_steward).post(act, said)
    chase_destructions(timestamp=int((now + timedelta(days=50)).timestamp()))

    assert owed.due_on == agreement.today(now) + timedelta(days=30)
    assert [kind for kind in kinds(network.city_steward) if "destruction" in kind] == [
        "agreement.destruction_due",  # at the end
        "agreement.destruction_due",  # a week before
        "agreement.destruction_due",  # on the day
        "agreement.destruction_late",
        "agreement.destruction_late",
    ]
    assert tasks == ["waiting"]
    assert (provider.status_code, attested.status_code) == (403, 302)
    assert "agreement.destruction_attested" in kinds(network.steward)


def test_end_is_announced_once_on_each_of_its_days(network: Any, agreement: Any) -> None:
    from agreements.tasks import warn_of_ends
    from entente.organizations.models import Notice

    start = datetime.combine(agreement.ends_on, datetime.min.time(), UTC) + timedelta(hours=16)
    for left in (95, 90, 90, 60, 29, 7, 6, 1, 0, -1):
        warn_of_ends(timestamp=int((start - timedelta(days=left)).timestamp()))

    told = Notice.objects.filter(kind="agreement.ends_soon", recipient=network.city_steward).order_by(
        "created_at", "id"
    )
    assert [notice.facts["before"] for notice in told] == [90, 30, 7, 1]


def test_renewal_says_the_same_for_as_long(network: Any, agreement: Any, sign_in: Callable[..., Any]) -> None:
    from agreements.models import Agreement

    answer = sign_in(network.city_steward).post(reverse("agreements:act", args=[agreement.pk, "renew"]))

    made = Agreement.objects.exclude(pk=agreement.pk).get()
    assert answer["Location"].endswith(f"{made.pk}/")
    assert (made.status, made.version, made.lineage == agreement.lineage) == ("draft", 1, False)
    assert made.starts_on == agreement.ends_on + timedelta(days=1)
    assert made.ends_on - made.starts_on == agreement.ends_on - agreement.starts_on
    assert made.terms == agreement.terms


def test_nothing_comes_into_force_by_being_resumed_or_awakened(network: Any, agreement: Any) -> None:
    """Found by the walk through the services: a provider could resume what nobody had signed."""
    from agreements.services import Emergency, awaken_agreement, resume_agreement
    from entente.core.errors import NotPermitted

    amendment = amended(agreement, network.steward, ends_on=agreement.ends_on - timedelta(days=1))
    with pytest.raises(NotPermitted) as resumed:
        resume_agreement(amendment.pk, by=network.steward)
    with pytest.raises(NotPermitted) as awakened:
        awaken_agreement(amendment.pk, Emergency("Flood", "Maple", 1), by=network.steward, now=timezone.now())
    amendment.refresh_from_db()

    assert amendment.status == "proposed"
    assert "agreement.not_suspended" in [reason.value for reason in resumed.value.reasons]
    assert "agreement.not_dormant" in [reason.value for reason in awakened.value.reasons]
