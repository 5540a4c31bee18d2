"""What the desk shows to each role, along the line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from entente.web.task_list.sources import waiting_for
from tests.network import contacts_csv

pytestmark = pytest.mark.django_db(transaction=True)


def titles(user: Any) -> list[str]:
    return [task.title for task in waiting_for(user)]


def confirm(network: Any, run: Any) -> None:
    from anonymizer import services
    from anonymizer.engine import ColumnProfile, TableProfile, propose

    columns = tuple(ColumnProfile.from_dict(column.profile) for column in run.version.columns.all())
    spec = propose(TableProfile(run.version.records or 0, columns), k=11, finest_geography="fsa").to_dict()
    services.confirm_recipe(run.pk, spec, by=network.contributor, now=timezone.now())


@pytest.mark.models
def test_desk_follows_a_dataset_along_the_line(
    network: Any, agreement: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.services import approve_run
    from exports import services as exports

    version = upload(contacts_csv())
    run_jobs()
    run = version.runs.get()
    assert titles(network.contributor) == ["Answer the questions about the columns of “Contacts”"]

    confirm(network, run)
    run_jobs()
    assert titles(network.contributor) == []
    assert titles(network.officer) == ["Review a run of “Contacts”"]

    approve_run(run.pk, by=network.officer, now=timezone.now())
    run.refresh_from_db()
    [task] = waiting_for(network.steward)
    assert (task.title, task.due) == ("Release “Contacts”", run.destroy_on)

    release = exports.release_run(
        run.pk,
        agreement.pk,
        purpose="service-planning",
        recipients_chosen=[network.city],
        ends_on=agreement.ends_on,
        by=network.steward,
        now=timezone.now(),
    )
    run_jobs()
    assert titles(network.steward) == []
    assert titles(network.recipient) == ["Read the terms of “Contacts”"]

    entitlement = release.entitlements.get()
    exports.accept_terms(entitlement.pk, digest=agreement.digest(), by=network.recipient, now=timezone.now())
    assert titles(network.recipient) == ["Download “Contacts”"]

    type(version).objects.filter(pk=version.pk).update(destroy_on=timezone.localdate() + timedelta(days=3))
    assert titles(network.officer) == ["The original of “Contacts” will be destroyed"]


def test_failed_upload_waits_for_the_contributor(
    network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    upload(b"a,a\n1,2\n")
    run_jobs()

    assert titles(network.contributor) == ["See what is wrong with the upload of “Contacts”"]
    assert titles(network.officer) == []


def test_proposed_agreement_waits_for_stewards_who_did_not_draft_it(network: Any) -> None:
    from agreements import services
    from agreements.terms import Terms

    today = timezone.localdate()
    draft = services.Draft(
        title_en="For planning",
        title_fr="Pour planifier",
        text_en="We agree.",
        text_fr="Nous convenons.",
        audience="partner",
        terms=Terms(purposes=("service-planning",), kinds=("contacts",), smallest_k=11, finest_geography="fsa"),
        starts_on=today,
        ends_on=today + timedelta(days=90),
        time_zone="America/Toronto",
        parties=(services.Party(network.nonprofit, "provider"), services.Party(network.city, "recipient")),
    )
    made = services.draft_agreement(draft, drafted_for=network.nonprofit, by=network.steward)
    services.propose_agreement(made.pk, by=network.steward, now=timezone.now())

    assert titles(network.city_steward) == ["Read and sign “For planning”"]
    assert titles(network.steward) == []


@pytest.mark.parametrize(
    ("role", "words"),
    [
        ("contributor", "Make a dataset"),
        ("officer", "Look at the datasets"),
        ("steward", "Draft an agreement"),
        ("recipient", "Look at your datasets"),
    ],
)
def test_empty_desk_says_where_to_begin(network: Any, sign_in: Callable[..., Client], role: str, words: str) -> None:
    text = sign_in(getattr(network, role)).get("/en/desk/").content.decode()

    assert "Nothing waits for you" in text
    assert words in text


def test_person_without_role_is_told_so(network: Any, sign_in: Callable[..., Client]) -> None:
    from entente.organizations.services import make_account

    stranger = make_account(email="no-role@example.org", name="No Role")

    assert "You have no role yet" in sign_in(stranger).get("/en/desk/").content.decode()
