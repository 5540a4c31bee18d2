"""What must not happen is refused on the pages, with its reason in the reader's language and an event in the trail."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone, translation

from entente.audit.models import AuditEvent
from tests.journeys import line
from tests.journeys.forms import CannotSend
from tests.journeys.languages import IN_ENGLISH, IN_FRENCH
from tests.journeys.tables import plain_contacts, ready_made
from tests.journeys.visitor import Page, Visitor
from tests.worlds import kept

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

Visit = Callable[[Any], Visitor]


@dataclass
class Delivered:
    """A release that the city may download, and that its recipient has accepted."""

    run: Any
    agreement: Any
    release: Any
    entitlement: Any
    recipient: Visitor
    page: Page


@pytest.fixture
@kept
def released(network: Any, visit: Visit, agree: Any, run_jobs: Callable[..., None]) -> tuple[Any, Any, Any]:
    """The run, its agreement and its release to the city, by the pages."""
    agreement, contributor = agree(), visit(network.contributor)
    dataset = line.make_dataset(contributor, kind="contacts")
    line.set_audience(contributor, dataset, agreement)
    _, version = line.upload(contributor, dataset, ready_made(), "table.csv")
    _, run = line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)
    line.decide(visit(network.officer), run)
    _, made = line.release(visit(network.steward), run, agreement, run_jobs)
    return run, agreement, made


@pytest.fixture
def delivered(network: Any, visit: Visit, released: tuple[Any, Any, Any]) -> Delivered:
    run, agreement, made = released
    entitlement, recipient = made.entitlements.get(), visit(network.recipient)
    page = recipient.open("exports:entitlement", entitlement.pk)
    page = recipient.send(page, {"agreed": True}, form=page.form("agreed"))
    return Delivered(run, agreement, made, entitlement, recipient, page)


def attempt(visitor: Visitor, page: Page, address: str, said: dict[str, Any] | None = None) -> Page:
    """Send what no page offers (any more), with the token of a page that is open."""
    held = (
        control for form in page.reading.forms for control in form.controls if control.name == "csrfmiddlewaretoken"
    )
    answer: Any
    with translation.override(visitor.language):
        answer = visitor.client.post(address, {"csrfmiddlewaretoken": next(held).value, **(said or {})})
    return Page(answer.status_code, address, answer)


def assert_refused(user: Any, *reasons: Any, page: Page, visitor: Visitor) -> None:
    """The page says each reason in the reader's language, and the last event is this refusal."""
    with translation.override(visitor.language):
        sentences = [str(reason.label) for reason in reasons]
    assert page.status == 403
    assert page.reading.language.startswith(visitor.language)
    assert [sentence for sentence in sentences if sentence not in page.words] == []
    event = AuditEvent.objects.filter(refused=True).order_by("id").last()
    assert event is not None
    assert (event.actor_id, event.facts["reasons"]) == (user.pk, [str(reason.value) for reason in reasons])


def download(visitor: Visitor, of: Delivered) -> Page:
    return attempt(visitor, of.page, visitor.address("exports:download", of.entitlement.pk, "data.csv"))


# --- Downloads ----------------------------------------------------------------------------------------------------
def _expire(of: Delivered, network: Any) -> None:
    ended = timezone.now() - timedelta(seconds=1)
    type(of.entitlement).objects.filter(pk=of.entitlement.pk).update(starts_at=ended - timedelta(days=1), ends_at=ended)


def _revoke(of: Delivered, visit: Visit, network: Any) -> None:
    steward = visit(network.steward)
    page = steward.open("exports:revoke", of.entitlement.pk)
    steward.send(page, {"reason": "The project is over."}, form=page.form("reason"))


def _suspend(of: Delivered, visit: Visit, network: Any) -> None:
    officer = visit(network.officer)
    page = officer.open("agreements:act", of.agreement.pk, "suspend")
    officer.send(page, {"reason": "An incident is looked into."}, form=page.form("reason"))


def test_download_after_the_term_is_refused(delivered: Delivered, network: Any) -> None:
    from exports.policies import Refusal

    _expire(delivered, network)

    page = download(delivered.recipient, delivered)

    assert_refused(network.recipient, Refusal.OVER, page=page, visitor=delivered.recipient)


@IN_ENGLISH
def test_download_after_revocation_is_refused_and_the_files_are_erased(
    delivered: Delivered, visit: Visit, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.vault import s3
    from exports.policies import Refusal

    prefix = delivered.entitlement.delivery.prefix
    assert len(list(s3.keys(s3.node_bucket(), prefix))) in (len(line.FILES), len(line.FILES) + 1)
    _revoke(delivered, visit, network)

    page = download(delivered.recipient, delivered)
    run_jobs("erasures")

    event = AuditEvent.objects.filter(refused=True).order_by("id").last()
    assert event is not None
    assert page.status == 403
    assert Refusal.REVOKED in event.facts["reasons"]
    assert list(s3.keys(s3.node_bucket(), prefix)) == []
    assert str(delivered.entitlement.pk) not in delivered.recipient.open("exports:my_datasets").html


@IN_FRENCH
def test_download_under_a_suspended_agreement_is_refused_until_it_is_resumed(
    delivered: Delivered, visit: Visit, network: Any, run_jobs: Callable[..., None]
) -> None:
    from agreements.policies import Refusal

    _suspend(delivered, visit, network)

    page = download(delivered.recipient, delivered)

    assert_refused(network.recipient, Refusal.NOT_ACTIVE, page=page, visitor=delivered.recipient)
    page = delivered.recipient.open("exports:entitlement", delivered.entitlement.pk)
    with pytest.raises(CannotSend):
        page.form(action="/files/data.csv/")
    page = visit(network.city_steward).open("agreements:act", delivered.agreement.pk, "resume")
    assert not [form for form in page.reading.forms if form.method == "post" and not form.action]  # it only receives
    steward = visit(network.steward)
    page = steward.open("agreements:act", delivered.agreement.pk, "resume")
    steward.send(page, form=next(form for form in page.reading.forms if form.method == "post" and not form.action))
    run_jobs()  # what was withheld is delivered again
    page = delivered.recipient.open("exports:entitlement", delivered.entitlement.pk)
    assert delivered.recipient.send(page, form=page.form(action="/files/data.csv/")).status == 200


def test_download_by_someone_without_entitlement_finds_nothing_and_is_recorded(
    delivered: Delivered, visit: Visit, network: Any
) -> None:
    from entente.organizations.services import found_organization, join, make_account

    other = found_organization(kind="funder", name_en="Other", name_fr="Autre", jurisdiction="CA-ON")
    stranger = make_account(email="stranger@example.org", name="Stranger Elsewhere")
    join(stranger, other, "recipient")
    superuser = make_account(email="super@example.org", name="Super User")
    superuser.is_superuser = True
    superuser.save()
    intruders = [network.steward, stranger, superuser]  # the provider's own steward is not entitled either

    for user in intruders:
        visitor = visit(user)
        page = visitor.open("web:desk")
        assert visitor.open("exports:entitlement", delivered.entitlement.pk, status=404).status == 404
        answer = attempt(visitor, page, visitor.address("exports:download", delivered.entitlement.pk, "data.csv"))
        assert answer.status == 404
        assert "X-Amz" not in answer.html
        told = AuditEvent.objects.filter(refused=True, actor_id=user.pk).order_by("id")
        of = {(event.organization_id, event.subject_id) for event in told}
        assert [event.facts["view"] for event in told] == ["exports:entitlement", "exports:download"]
        assert of == {(network.nonprofit.pk, delivered.entitlement.pk)}

    assert not delivered.entitlement.downloads.exists()
    officer = visit(network.officer)
    trail = officer.open("web:audit")
    assert officer.said("Refused") in trail.words
    assert all(str(user) in trail.words for user in intruders)


# --- Two people ---------------------------------------------------------------------------------------------------
@IN_ENGLISH
def test_uploader_cannot_review_her_own_run(network: Any, visit: Visit, run_jobs: Callable[..., None]) -> None:
    from anonymizer.policies import Refusal
    from entente.organizations.services import join

    join(network.contributor, network.nonprofit, "privacy_officer")
    contributor = visit(network.contributor)
    dataset = line.make_dataset(contributor, kind="contacts")
    _, version = line.upload(contributor, dataset, plain_contacts(), "table.csv")
    _, run = line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)

    page = contributor.open("anonymizer:review", run.pk)
    with pytest.raises(CannotSend):
        page.form("reason").button("approve")
    answer = attempt(contributor, page, page.address, {"act": "approve", "reason": ""})

    assert_refused(network.contributor, Refusal.OWN_UPLOAD, page=answer, visitor=contributor)
    with translation.override(contributor.language):
        assert str(Refusal.OWN_UPLOAD.label) in page.words
    run.refresh_from_db()
    assert run.status == "awaiting_review"


def test_drafter_cannot_sign_her_own_draft(network: Any, visit: Visit, agreement: Any) -> None:
    from agreements import services
    from agreements.policies import Refusal

    parts = {name: getattr(agreement, name) for name in ("title_en", "title_fr", "text_en", "text_fr", "audience")}
    days = {name: getattr(agreement, name) for name in ("starts_on", "ends_on", "time_zone")}
    terms = agreement.machine_terms
    draft = services.Draft(
        **parts,
        **days,
        terms=terms,
        parties=(services.Party(network.nonprofit, "provider"), services.Party(network.city, "recipient")),
    )
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    made = services.propose_agreement(made.pk, by=network.steward, now=timezone.now())
    steward = visit(network.steward)

    page = steward.open("agreements:act", made.pk, "sign")
    with pytest.raises(CannotSend):
        page.form("read_digest")
    party = made.parties.get(organization=network.nonprofit)
    said = {"party": str(party.pk), "read_digest": made.digest(), "agreed": "on"}
    answer = attempt(steward, steward.open("web:desk"), page.address, said)

    assert_refused(network.steward, Refusal.OWN_DRAFT, page=answer, visitor=steward)
    with translation.override(steward.language):
        assert str(Refusal.OWN_DRAFT.label) in page.words
    made.refresh_from_db()
    assert made.status == "proposed"


# --- What a term refuses ------------------------------------------------------------------------------------------
def test_release_that_terms_refuse_names_each_of_them(
    delivered: Delivered, visit: Visit, network: Any, agree: Any
) -> None:
    from agreements import uses
    from exports.policies import Refusal

    strict = agree(smallest_k=10_000, finest_geography="country", columns=("age",), title="Strict")
    steward = visit(network.steward)
    refused = (uses.Refusal.COLUMNS, Refusal.K_TOO_SMALL, Refusal.GEOGRAPHY)

    page = steward.open("exports:release_run", delivered.run.pk)
    with translation.override(steward.language):
        assert [reason for reason in refused if str(reason.label) not in page.words] == []
    assert not any(f"agreement={strict.pk}" in href for _, href in page.reading.links)
    said = {
        "agreement": str(strict.pk), "purpose": "service-planning", "recipients": str(network.city.pk),
        "ends_on": strict.ends_on.isoformat(), "agreed": "on",
    }  # fmt: skip
    answer = attempt(steward, page, steward.address("exports:release_run", delivered.run.pk), said)

    assert_refused(network.steward, *refused, page=answer, visitor=steward)
    assert not strict.releases.exists()


@IN_FRENCH
def test_terms_are_said_from_the_columns_on(
    network: Any, visit: Visit, agree: Any, run_jobs: Callable[..., None]
) -> None:
    """Nobody is refused for the first time at the last step: what a term dictates is locked, and says which."""
    from anonymizer.policies import Refusal

    strict = agree(smallest_k=40, finest_geography="province", title="Strict planning")
    contributor = visit(network.contributor)
    dataset = line.make_dataset(contributor, kind="contacts")
    line.set_audience(contributor, dataset, strict)
    _, version = line.upload(contributor, dataset, plain_contacts(2_000), "table.csv")

    page = line.read_columns(contributor, version, run_jobs)
    settings = line.panel(contributor, page, "table")
    position = list(version.columns.values_list("name", flat=True)).index("postal_code")
    assert "Strict planning" in page.words or strict.title_fr in page.words
    with pytest.raises(CannotSend):
        line.answer(contributor, page, {f"c{position}-treatment": "keep"})
    answer = contributor.send(settings, {"k": "11"}, form=settings.form("person"), button="settings", status=422)
    assert "40" in answer.words
    refused = attempt(contributor, page, page.address, {"part": "none", "action": "confirm"})
    assert refused.status == 422
    line.answer(contributor, page, {"k": "40"})
    of_column = line.panel(contributor, page, position).form(button="column")
    sent = {**of_column.filled(button="column"), f"c{position}-treatment": "keep"}
    attempt(contributor, page, page.address, sent)  # kept as an answer, never as a recipe
    assert attempt(contributor, page, page.address, {"part": "none", "action": "confirm"}).status == 422
    assert not dataset.recipes.exists()
    page = contributor.open(page.address)
    page = contributor.send(page, form=page.form(button="undo"), button="undo")

    page, run = line.confirm(contributor, page, run_jobs)
    assert run.status == "awaiting_review", page.words
    assert run.report.k >= 40
    assert run.report.finest_geography in ("province", "country", "")
    assert Refusal.GEOGRAPHY_TOO_FINE not in AuditEvent.objects.filter(refused=True).values_list("event", flat=True)
