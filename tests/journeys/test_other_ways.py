"""The line's other ways: anonymized before upload, handed in by a link, reviewed from outside, returned, rejected, destroyed, held."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pytest

from entente.audit.models import AuditEvent
from tests.journeys import line, released
from tests.journeys.forms import CannotSend
from tests.journeys.languages import IN_ENGLISH, IN_FRENCH
from tests.journeys.tables import plain_contacts, ready_made
from tests.journeys.visitor import Page, Visitor
from tests.upload_packages import CLAIMS, packaged

pytestmark = [pytest.mark.journey, pytest.mark.django_db(transaction=True)]

Visit = Callable[[Any], Visitor]


def refusals(user: Any) -> list[str]:
    """The codes of everything that this person was refused, the oldest first."""
    events = AuditEvent.objects.filter(refused=True, actor_id=user.pk).order_by("id")
    return [code for event in events for code in event.facts["reasons"]]


def button_is_greyed_out(page: Page, name: str, button: str) -> bool:
    try:
        page.form(name).button(button)
    except CannotSend:
        return True
    return False


@dataclass
class Measured:
    """A run that waits for review, and who brought it there."""

    dataset: Any
    version: Any
    run: Any
    page: Page
    contributor: Visitor


@pytest.fixture
def measure(network: Any, visit: Visit, run_jobs: Callable[..., None]) -> Callable[..., Measured]:
    """Upload a file and confirm what is proposed."""

    def go(
        content: bytes | None = None, *, by: Any = None, meant: Any = None, ready: bool = False, name: str = "table.csv"
    ) -> Measured:
        contributor = visit(by or network.contributor)
        dataset = line.make_dataset(contributor, kind="contacts", ready_made=ready)
        if meant is not None:
            line.set_audience(contributor, dataset, meant)
        _, version = line.upload(contributor, dataset, content or plain_contacts(), name)
        page, run = line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)
        assert run.status == "awaiting_review", page.words
        return Measured(dataset, version, run, page, contributor)

    return go


# --- Anonymized before upload -------------------------------------------------------------------------------------
@IN_FRENCH
def test_data_anonymized_before_upload_pass_unchanged_through_the_same_gate(
    measure: Callable[..., Measured], network: Any, visit: Visit, agree: Any, run_jobs: Callable[..., None]
) -> None:
    agreement, content = agree(), ready_made()

    found = measure(content, meant=agreement, ready=True)
    line.decide(visit(network.officer), found.run)
    _, made = line.release(visit(network.steward), found.run, agreement, run_jobs)
    received = line.receive(visit(network.recipient), made)

    released.assert_it_is_safe(received, found.run)
    assert sorted(received.files["data.csv"].decode().splitlines()) == sorted(content.decode().splitlines())
    document = released.assert_manifest_tells_the_truth(received, made)
    assert document["manifest"]["anonymized_before_upload"] is True


@IN_ENGLISH
def test_package_that_claims_more_than_is_measured_cannot_be_approved(
    measure: Callable[..., Measured], network: Any, visit: Visit
) -> None:
    package = packaged(ready_made(smallest=7), claims={**CLAIMS, "k": 41})
    found, officer = measure(package, ready=True, name="table.zip"), visit(network.officer)

    page = officer.open("anonymizer:review", found.run.pk)
    assert "Measured here, the figures are others" in page.words
    assert "Smallest group (k) 41 7" in page.words
    assert button_is_greyed_out(page, "reason", "approve")
    sent = {**page.form("reason").filled(button="return"), "act": "approve"}
    answer = officer.client.post(page.address, sent)

    assert answer.status_code == 403
    assert refusals(network.officer) == ["run.k_not_reached"]
    found.run.refresh_from_db()
    assert (found.run.report.k, found.run.status) == (7, "awaiting_review")


# --- Handed in by a one-time link ---------------------------------------------------------------------------------
@IN_ENGLISH
def test_file_handed_in_by_a_link_is_anonymized_and_reviewed(
    network: Any, visit: Visit, language: str, run_jobs: Callable[..., None]
) -> None:
    contributor = visit(network.contributor)
    dataset = line.make_dataset(contributor, kind="contacts")
    page = contributor.open("catalogue:send_link", dataset.pk)
    page = contributor.send(page, form=page.form("days"))
    address = next(word for word in page.words.split() if "#hand-in." in word)
    stranger = Visitor(language)

    page = stranger.open(address)
    page = stranger.send(page, {"file": line.file("table.csv", plain_contacts())}, form=page.form("file"))

    version = dataset.versions.get()
    assert version.uploaded_by is None
    assert (
        contributor.open("catalogue:dataset", dataset.pk).words.count("Contributor") >= 2
    )  # made it, and sent the link
    page, run = line.confirm(contributor, line.read_columns(contributor, version, run_jobs), run_jobs)
    line.decide(visit(network.officer), run)
    assert run.status == "approved"
    assert stranger.open(address).status == 200  # the receipt
    with pytest.raises(CannotSend):
        stranger.open(address).form("file")


# --- An organization of one person --------------------------------------------------------------------------------
@IN_FRENCH
def test_organization_of_one_person_is_reviewed_by_its_sponsor_who_never_sees_originals(
    measure: Callable[..., Measured],
    network: Any,
    visit: Visit,
    agree: Any,
    second_city_steward: Any,
    run_jobs: Callable[..., None],
) -> None:
    from entente.organizations.services import found_organization, join, make_account

    alone = found_organization(
        kind="nonprofit", name_en="One", name_fr="Une", jurisdiction="CA-ON", sponsor=network.region
    )
    person = make_account(email="one@example.org", name="Only One")
    for role in ("contributor", "data_steward", "privacy_officer"):
        join(person, alone, role)
    sponsor = make_account(email="sponsor@example.org", name="Sponsor Officer")
    join(sponsor, network.region, "privacy_officer")
    run_jobs()
    agreement = agree(provider=alone, signatories=[(person, alone), (second_city_steward, network.city)])
    found = measure(by=person, meant=agreement)

    page = found.contributor.open("anonymizer:review", found.run.pk)
    assert button_is_greyed_out(page, "reason", "approve")
    officer = visit(sponsor)
    page = officer.open(officer.open("web:desk").link(f"/runs/{found.run.pk}/review/"))
    first, second = (form for form in page.reading.forms if form.action.endswith("/rows/"))
    look = officer.send(page, form=first)
    run_jobs()
    look = officer.open(look.address)
    answer = officer.client.post(first.action, {**first.filled(), "kind": "originals"})

    assert "caller_name" not in look.words
    assert "postal_code" in look.words
    assert button_is_greyed_out_at(second)
    assert answer.status_code == 403
    assert refusals(sponsor) == ["permission.missing"]
    line.decide(officer, found.run)
    _, made = line.release(visit(person), found.run, agreement, run_jobs)
    received = line.receive(visit(network.recipient), made)
    released.assert_it_is_safe(received, found.run)


def button_is_greyed_out_at(form: Any) -> bool:
    return all(button.disabled for button in form.buttons)


@IN_ENGLISH
def test_officer_of_the_provider_looks_at_originals_and_leaves_an_event(
    measure: Callable[..., Measured], network: Any, visit: Visit, run_jobs: Callable[..., None]
) -> None:
    found, officer = measure(), visit(network.officer)
    page = officer.open("anonymizer:review", found.run.pk)
    _, originals = (form for form in page.reading.forms if form.action.endswith("/rows/"))

    look = officer.send(page, form=originals)
    run_jobs()
    look = officer.open(look.address)

    names = set(pd.read_csv(line.file("t.csv", plain_contacts()))["caller_name"][:200])
    assert all(name in look.words for name in names)
    assert look.response["Cache-Control"].find("no-store") >= 0
    event = AuditEvent.objects.get(event="rows.looked_at")
    assert (event.actor_id, event.facts["kind"]) == (network.officer.pk, "originals")
    assert visit(network.steward).client.get(look.address).status_code == 403  # hers alone


# --- Returned and rejected ----------------------------------------------------------------------------------------
@IN_FRENCH
def test_returned_run_is_followed_by_another_from_the_same_version(
    measure: Callable[..., Measured], network: Any, visit: Visit, run_jobs: Callable[..., None]
) -> None:
    found, officer = measure(), visit(network.officer)
    page = officer.open("anonymizer:review", found.run.pk)
    page = officer.send(page, form=page.form("reason"), button="return", status=422)
    assert page.form("reason").button("return")
    line.decide(officer, found.run, "return", "Ages must be coarser: bands of ten years.")
    assert found.run.status == "returned"

    page = found.contributor.open("anonymizer:result", found.run.pk)
    assert "Ages must be coarser: bands of ten years." in page.words
    page = found.contributor.send(page, form=page.form(action="/start/"))
    assert page.address.endswith("/columns/")
    position = list(found.version.columns.values_list("name", flat=True)).index("age")
    age = line.panel(found.contributor, page, position).form(button="column")
    levels = age.choices(f"c{position}-level")
    page, again = line.confirm(found.contributor, page, run_jobs, {f"c{position}-level": levels[2]})

    assert again.pk != found.run.pk
    assert again.recipe.number == found.run.recipe.number + 1
    line.decide(officer, again)
    assert again.status == "approved"
    found.run.refresh_from_db()
    assert found.run.status == "returned"


@IN_ENGLISH
def test_rejected_run_cannot_be_released(
    measure: Callable[..., Measured], network: Any, visit: Visit, agree: Any
) -> None:
    agreement = agree()
    found, steward = measure(meant=agreement), visit(network.steward)
    line.decide(visit(network.officer), found.run, "reject", "Too many small places.")

    page = steward.open("exports:release_run", found.run.pk)
    assert not any("agreement=" in href for _, href in page.reading.links)
    said = {
        "agreement": str(agreement.pk), "purpose": "service-planning", "recipients": str(network.city.pk),
        "ends_on": agreement.ends_on.isoformat(), "agreed": "on", **_token(page),
    }  # fmt: skip
    answer = steward.client.post(page.address, said)

    assert answer.status_code == 403
    assert "release.not_approved" in refusals(network.steward)
    assert "Too many small places." in found.contributor.open("anonymizer:result", found.run.pk).words


# --- Destroyed and held -------------------------------------------------------------------------------------------
@IN_FRENCH
def test_destroying_now_leaves_receipts_and_ends_replay_but_not_what_was_released(
    measure: Callable[..., Measured], network: Any, visit: Visit, agree: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.vault import s3
    from entente.vault.keys import store
    from entente.vault.models import SealedObject

    agreement = agree()
    found, steward = measure(meant=agreement), visit(network.steward)
    line.decide(visit(network.officer), found.run)
    before, made = line.release(steward, found.run, agreement, run_jobs)
    shredded = list(SealedObject.objects.filter(label__in=["upload", "table", "candidate"]))
    assert len(shredded) == 3
    run = found.run
    run.refresh_from_db()

    page = steward.open("anonymizer:destroy", found.version.pk)
    steward.send(page, form=next(form for form in page.reading.forms if not form.action))
    run_jobs("erasures")
    page = steward.open("anonymizer:destroy", found.version.pk)

    for sealed in shredded:
        assert str(sealed.pk) in page.words  # its receipt
        assert not store.exists(sealed.pk)
        assert list(s3.keys(s3.node_bucket(), sealed.key)) == []
    assert not store.exists(run.seed_id)
    after = steward.open("exports:release", made.pk)
    no_longer = steward.said("No longer possible: the original has been destroyed.")
    assert (no_longer in before.words, no_longer in after.words) == (False, True)
    received = line.receive(visit(network.recipient), made)
    released.assert_manifest_tells_the_truth(received, made)
    page = found.contributor.open("catalogue:dataset", found.dataset.pk)
    with pytest.raises(CannotSend):
        page.form(action="/start/")
    address = found.contributor.address("anonymizer:start_run", found.version.pk)
    assert found.contributor.client.post(address, _token(page)).status_code == 403
    assert refusals(network.contributor) == ["run.original_gone"]


@IN_FRENCH
def test_legal_hold_keeps_what_someone_would_destroy(
    measure: Callable[..., Measured], network: Any, visit: Visit, run_jobs: Callable[..., None]
) -> None:
    found, officer, steward = measure(), visit(network.officer), visit(network.steward)
    page = officer.open("catalogue:hold", found.version.pk)
    officer.send(page, {"reason": "Request for access 2026-17"}, form=page.form("reason"))

    page = steward.open("anonymizer:destroy", found.version.pk)
    assert not any(form.method == "post" and not form.action for form in page.reading.forms)
    answer = steward.client.post(page.address, _token(page))

    assert answer.status_code == 403
    assert refusals(network.steward) == ["version.held"]
    page = steward.open("catalogue:dataset", found.dataset.pk)
    assert "Request for access 2026-17" in page.words
    assert "Officer" in page.words
    page = officer.open("catalogue:lift_hold", found.version.pk)
    officer.send(page, form=next(form for form in page.reading.forms if form.method == "post" and not form.action))
    page = steward.open("anonymizer:destroy", found.version.pk)
    steward.send(page, form=next(form for form in page.reading.forms if form.method == "post" and not form.action))
    run_jobs("erasures")
    found.version.refresh_from_db()
    assert found.version.destroyed_at is not None


def _token(page: Page) -> dict[str, str]:
    """What protects a form against forgery, for an act that the page does not offer."""
    held = (
        control for form in page.reading.forms for control in form.controls if control.name == "csrfmiddlewaretoken"
    )
    return {"csrfmiddlewaretoken": next(held).value}
