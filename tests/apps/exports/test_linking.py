"""A joined table leaves only where the agreements of both tables let them be linked, and stops when one of them no longer does."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from entente.core.errors import NotPermitted
from tests.apps.agreements.test_life import person
from tests.apps.exports.test_consents import nation as nation  # noqa: PLC0414  # a fixture
from tests.network import signed_again

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def sources(dataset: Any, network: Any, run: Any) -> tuple[Any, Any]:
    """The run's dataset is a join of two others: contacts and clients."""
    from datetime import date

    from entente.catalogue.models import Join
    from entente.catalogue.services import Upload, create_dataset, open_upload, receive_upload

    made, versions = [], []
    for kind in ("contacts", "clients"):
        each = create_dataset(owner=network.nonprofit, title_en=kind, title_fr=kind, kind=kind, by=network.contributor)
        writer = open_upload(each)
        writer.write(b"person\np1\n")
        about = Upload(date(2026, 1, 1), date(2026, 2, 28), "csv")
        versions.append(receive_upload(each.pk, writer.finish(), about, by=network.contributor))
        made.append(each)
    type(dataset).objects.filter(pk=dataset.pk).update(joined_from=[str(each.pk) for each in made])
    Join.objects.create(
        dataset=dataset, first=versions[0], second=versions[1], keys=[["person", "person"]], made_by=network.contributor,
        made_at=timezone.now(), version=run.version,
    )  # fmt: skip
    return made[0], made[1]


@pytest.fixture
def terms(agreement: Any) -> Callable[..., None]:
    def change(**said: Any) -> None:
        type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, **said})
        signed_again(agreement)

    return change


def test_joined_table_needs_every_agreement_of_both_tables_to_let_them_be_linked(
    sources: tuple[Any, Any], release_to_city: Callable[..., Any], terms: Callable[..., None], run: Any
) -> None:
    contacts, clients = sources
    both = {"kinds": ["contacts", "clients"]}

    refused = []
    for said in (
        {"linking": True},  # of clients, no agreement speaks
        {**both, "linking": False},
        {**both, "linking": True, "link_with": [str(contacts.pk)]},  # contacts may not be linked with clients
    ):
        terms(**said)
        with pytest.raises(NotPermitted) as error:
            release_to_city()
        refused.append([str(each) for each in error.value.reasons])
    terms(**both, linking=True, link_with=[str(contacts.pk), str(clients.pk)])

    assert refused == [["release.linking"]] * 3
    assert release_to_city().status == "publishing"


def test_strictest_terms_of_the_agreements_about_either_table_apply(
    sources: tuple[Any, Any], terms: Callable[..., None], agreement: Any, dataset: Any
) -> None:
    from agreements.queries import agreements_of_provider, policy, use_of
    from agreements.uses import covers
    from exports.gate import effective_terms

    type(agreement).objects.filter(pk=agreement.pk).update(terms={**agreement.terms, "datasets": [str(sources[0].pk)], "linking": True})  # fmt: skip
    dataset.refresh_from_db()
    known = list(agreements_of_provider(dataset.owner_id))

    assert effective_terms(known[0], known, dataset=dataset, now=timezone.now()).terms.smallest_k == 11

    assert covers(policy(known[0]), use_of(dataset, today=timezone.localdate()))  # by the series that it came from


def test_access_ends_when_an_agreement_no_longer_lets_the_tables_be_linked_and_the_manifest_names_both(
    sources: tuple[Any, Any], release_to_city: Callable[..., Any], terms: Callable[..., None], agreement: Any, network: Any,
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from exports.services import accept_terms, issue_download
    from exports.tasks.releases import _end_unlinked

    terms(kinds=["contacts", "clients"], linking=True)
    release = release_to_city()
    run_jobs()
    release.refresh_from_db()
    entitlement = release.entitlements.get()
    agreement.refresh_from_db()
    accept_terms(entitlement.pk, digest=agreement.digest(), by=network.recipient, now=timezone.now())

    said = release.manifest["manifest"]["joined"]
    assert [each["id"] for each in said["from"]] == [str(each.pk) for each in sources]
    assert (said["keys"], [each["id"] for each in said["agreements"]]) == ([["person", "person"]], [str(agreement.pk)])
    issue_download(entitlement.pk, "data.csv", by=network.recipient, now=timezone.now())
    terms(kinds=["contacts", "clients"], linking=False)
    with pytest.raises(NotPermitted) as refused:
        issue_download(entitlement.pk, "data.csv", by=network.recipient, now=timezone.now())
    assert [str(each) for each in refused.value.reasons] == ["release.linking"]

    from django.db import transaction

    with transaction.atomic():
        _end_unlinked(agreement, reason="agreement amended", now=timezone.now())
    entitlement.refresh_from_db()
    assert entitlement.revoked_reason == "agreement amended"


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({}, None),
        ({"places": ["CA-QC"]}, "use.place"),
        ({"columns": ["need"]}, "use.columns"),
        ({"smallest_k": 5000}, "release.k_too_small"),
        ({"assurance": "standard"}, "agreement.assurance"),
        ({"data_to": "2020-12-31"}, "release.period"),
        ({"fingerprint": True}, "release.handling"),
        ({"proxied_only": True}, "release.handling"),
        ({"linking": False}, "release.linking"),
    ],
)
def test_what_the_agreement_about_the_second_table_asks_holds_for_the_join(
    sources: tuple[Any, Any], terms: Callable[..., None], agreement: Any, run: Any, network: Any, asked: Any, reason: str | None
) -> None:  # fmt: skip
    from exports.gate import judge_release

    contacts, clients = sources
    terms(linking=True, datasets=[str(contacts.pk)])
    agreement.refresh_from_db()
    about = {"kinds": ["clients"], "datasets": [str(clients.pk)], "linking": True}
    _another(agreement, {**agreement.terms, **about, **asked})
    report = run.report
    one = next(iter(report.column_measures))
    dated = {**report.column_measures[one], "inside": 1, "outside": 0, "untold": 0}  # its dates bear the period out
    measures = {**report.column_measures, one: dated}
    type(report).objects.filter(pk=report.pk).update(places={"codes": ["M5V"], "unplaced": 0}, column_measures=measures)
    run.refresh_from_db()
    run.dataset.refresh_from_db()

    said = judge_release(run, agreement, purpose="service-planning", to=[network.city.pk], now=timezone.now()).verdict

    assert [each.value for each in said.reasons] == ([] if reason is None else [reason])


@pytest.mark.parametrize("is_registered", [True, False])
def test_communities_registered_in_the_second_table_need_their_authority_there(
    sources: tuple[Any, Any], terms: Callable[..., None], agreement: Any, run: Any, network: Any, is_registered: bool
) -> None:
    from exports.gate import content_of_run, linkage_of_release

    contacts, clients = sources
    terms(linking=True, datasets=[str(contacts.pk)])
    agreement.refresh_from_db()
    second = _another(agreement, {**agreement.terms, "kinds": ["clients"], "datasets": [str(clients.pk)]})
    report, held = run.report, {str(network.city.pk): 3} if is_registered else {}
    type(report).objects.filter(pk=report.pk).update(registered={"held": held})
    run.refresh_from_db()
    run.dataset.refresh_from_db()
    outcome = content_of_run(run)
    assert outcome is not None

    linkage = linkage_of_release(
        run, outcome, [agreement, second], agreement=agreement, to=[network.city.pk], purpose="service-planning", now=timezone.now()
    )  # fmt: skip

    assert [each.value for each in linkage.verdict.reasons] == (["use.registered"] if is_registered else [])
    assert {each.pk for each in linkage.under} == {agreement.pk, second.pk}


@pytest.fixture
def second(sources: tuple[Any, Any], terms: Callable[..., None], agreement: Any, run: Any) -> Any:
    """An agreement of its own about the second table, which lets it be linked; the other one speaks of the first table alone."""
    from agreements.permissions import grant_to_parties

    contacts, clients = sources
    terms(linking=True, datasets=[str(contacts.pk)])
    agreement.refresh_from_db()
    made = _another(
        agreement, {**agreement.terms, "kinds": ["clients"], "datasets": [str(clients.pk)], "linking": True}
    )
    grant_to_parties(made)
    return made


def test_what_the_paper_about_the_second_table_leaves_open_is_decided_by_a_person_beside_the_first_agreement(
    second: Any, release_to_city: Callable[..., Any], agreement: Any, run: Any, network: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.catalogue.places import Whereabouts
    from exports.gate import open_terms_verdict
    from exports.queries import standing

    papers = type(second).objects.filter(pk=second.pk)
    papers.update(unchecked=["purposes"], title_en="Clients on paper")
    steward, address = sign_in(network.steward), reverse("exports:release_run", args=[run.pk])
    decide = reverse("exports:decide_open_terms", args=[run.pk, second.pk])

    with pytest.raises(NotPermitted) as undecided:
        release_to_city()
    question = steward.get(address).content.decode()
    unsaid = steward.post(decide, {"reason": " "})
    decided = steward.post(decide, {"reason": "Section 4 of the paper allows planning."})
    answered = steward.get(address).content.decode()
    release = release_to_city()
    run_jobs()

    assert [each.value for each in undecided.value.reasons] == ["agreement.open_terms"]
    assert "Asked by “Clients on paper”, about a table of the join" in question
    assert question.count(f'action="{decide}"') == 1
    assert (unsaid.status_code, decided.status_code) == (422, 302)
    assert "Clients on paper" not in answered
    assert standing(release.entitlements.get(), accepted=True, now=timezone.now()).entitled

    # What was decided stands when the paper is amended in other things; on places, as long as it names the same.
    places = Whereabouts((), 40)
    second.open_terms_decisions.update(terms=["places", "purposes"])
    papers.update(terms={**second.terms, "places": ["CA-ON"]})
    second.refresh_from_db()
    amended = _another(second, dict(second.terms))
    papers.update(status="superseded")
    type(second).objects.filter(pk=amended.pk).update(lineage=second.lineage, version=2, unchecked=["purposes"])
    for said, reasons in ((["CA-ON"], []), (["CA-QC"], ["agreement.places_untold"])):
        amended.refresh_from_db()
        amended.terms = {**amended.terms, "places": said}
        verdict = open_terms_verdict(amended, run.pk, places=places)
        assert [each.value for each in verdict.reasons] == reasons


def test_community_of_the_second_agreement_is_asked_for_the_join_and_can_take_its_consent_back(
    second: Any, release_to_city: Callable[..., Any], agreement: Any, run: Any, network: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None], nation: Any,
) -> None:  # fmt: skip
    from agreements import permissions, services
    from agreements.models import Consent

    today, elder = timezone.localdate(), person("nation")
    second.parties.create(organization=nation, role="community_authority")
    type(second).objects.filter(pk=second.pk).update(needs_consent=True, title_en="Clients with the nation")
    permissions.grant_to_parties(second)
    given = services.Given("oral", today, today + timedelta(days=30), witness="An Elder")
    services.give_consent(second.pk, given, by=elder, now=timezone.now())  # to the agreement, and to no release
    address = reverse("exports:release_run", args=[run.pk])
    ask = reverse("exports:ask_consent", args=[run.pk, second.pk])

    with pytest.raises(NotPermitted) as unasked:
        release_to_city()
    page = sign_in(network.steward).get(address).content.decode()
    asked = sign_in(network.steward).post(ask)
    question = Consent.objects.get(run_id=run.pk)
    services.give_consent(second.pk, given, asked_id=question.pk, by=elder, now=timezone.now())
    release = release_to_city()
    run_jobs()
    entitlement = release.entitlements.get()
    held = entitlement.revoked_at
    services.withdraw_consent(second.pk, consent_id=question.pk, by=elder, now=timezone.now())
    run_jobs()
    entitlement.refresh_from_db()

    assert [each.value for each in unasked.value.reasons] == ["agreement.no_consent_to_release"]
    assert "Asked by “Clients with the nation”, about a table of the join" in page
    assert asked.status_code == 302
    assert (held, entitlement.revoked_reason) == (None, "consent withdrawn")


def _another(agreement: Any, terms: dict[str, Any]) -> Any:
    """Another agreement in force between the same parties."""
    same = (
        "home_node", "status", "title_en", "title_fr", "text_en", "text_fr",
        "starts_on", "ends_on", "drafted_by", "drafted_for",
    )  # fmt: skip
    made = type(agreement).objects.create(**{name: getattr(agreement, name) for name in same}, terms=terms)
    for party in agreement.parties.all():
        made.parties.create(organization=party.organization, role=party.role)
    signed_again(made)
    return made
