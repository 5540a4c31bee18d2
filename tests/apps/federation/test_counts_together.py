"""Organizations of one node count together: asked, made, reviewed, released, added up; what is missing is named, and what ends leaves the table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone

from tests.joint_counts import chosen, contacts, covering_tables, question, released
from tests.worlds import kept

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
@kept
def asked(agreement: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """The city asks the clinic and the region, under an agreement with both."""
    from entente.federation.services import ask_to_count

    covering_tables(agreement, (network.region, "provider"))
    count = ask_to_count(agreement.pk, network.city, question(), by=network.city_steward, now=timezone.now())
    run_jobs()
    return count


@pytest.fixture
@kept
def counted(asked: Any, network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]) -> Any:
    """The clinic has contributed four hundred contacts."""
    version = upload(contacts(400)[0])
    run_jobs()
    share = chosen(asked.shares.get(organization=network.nonprofit), version, network, run_jobs)
    released(share, network, run_jobs)
    return share


def table_of(count: Any, person: Any) -> Any:
    from entente.federation.queries.counts import joint_table_for

    return joint_table_for(count, person, now=timezone.now())


def accept(count: Any, person: Any) -> None:
    from entente.federation.services import accept_all_terms

    accept_all_terms(count.pk, digest=count.agreement.current.digest(), by=person, now=timezone.now())


def test_provider_answers_and_the_joint_table_holds_its_counts_and_names_who_is_missing(
    counted: Any, asked: Any, network: Any, sign_in: Callable[..., Any]
) -> None:
    page = f"/en/counts/{asked.pk}/"
    browser = sign_in(network.recipient)
    before = browser.get(page).content.decode()
    digest = asked.agreement.digest()
    browser.post(f"{page}accept/", {"digest": digest})
    after = browser.get(page).content.decode()
    lines = b"".join(browser.get(f"{page}table.csv").streaming_content).decode().splitlines()

    assert "its terms wait for you" in before
    assert "The joint table" not in before
    assert "In the joint table" in after
    assert "Not in these sums:" in after
    assert "Maple 211" in after
    assert any("Total,Total,Total,400,400,yes" in line and "Maple 211" in line for line in lines)
    truth = contacts(400)[1]
    for row in table_of(asked, network.recipient).rows:
        true = sum(
            row.need in (None, need) and (not row.places or place in row.places) and row.time in (None, year)
            for need, place, year in truth
        )
        assert row.low <= true
        assert row.high is None or true <= row.high
        assert row.low == 0 or row.low >= 11 or not row.is_exact


def test_no_part_is_added_whose_terms_the_reader_did_not_accept(counted: Any, asked: Any, network: Any) -> None:
    accept(asked, network.recipient)

    assert len(table_of(asked, network.recipient).counted) == 1
    assert table_of(asked, network.city_steward).counted == []
    assert table_of(asked, network.city_steward).rows == []


@pytest.mark.parametrize("end", ["revoked", "suspended"])
def test_counts_leave_the_joint_table_when_their_release_ends(
    counted: Any, asked: Any, network: Any, run_jobs: Callable[..., None], end: str
) -> None:
    from agreements.services import suspend_agreement
    from entente.federation.tasks.counts import erase_contributions
    from exports.services import revoke_entitlement

    accept(asked, network.recipient)
    counted.refresh_from_db()
    if end == "revoked":
        revoke_entitlement(counted.entitlement_id, by=network.steward, reason="A mistake", now=timezone.now())
    else:
        suspend_agreement(asked.agreement_id, reason="A question came up", by=network.city_steward)
    run_jobs()

    table = table_of(asked, network.recipient)
    assert (table.rows, [part.state for part in table.contributions]) == ([], ["waiting", "stopped"])
    erase_contributions(0)
    counted.refresh_from_db()
    assert (counted.cells is None) == (end == "revoked")


def test_same_question_again_is_answered_by_the_same_counts(
    counted: Any, asked: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.services import ask_to_count

    again = ask_to_count(asked.agreement_id, network.city, question(), by=network.city_steward, now=timezone.now())
    run_jobs()
    version = counted.table.run.version
    share = chosen(again.shares.get(organization=network.nonprofit), version, network, run_jobs)

    counted.refresh_from_db()
    assert share.table_id == counted.table_id
    assert share.cells == counted.cells
    assert share.contributed_at is not None


def test_question_at_other_levels_of_the_same_people_is_not_answered(
    counted: Any, asked: Any, network: Any, run_jobs: Callable[..., None]
) -> None:
    """What two levels tell by their difference: the table comes at the levels of the first, and is no answer to the second."""
    from entente.federation.services import ask_to_count

    other = question(place_level="region")
    second = ask_to_count(asked.agreement_id, network.city, other, by=network.city_steward, now=timezone.now())
    run_jobs()
    share = chosen(second.shares.get(organization=network.nonprofit), counted.table.run.version, network, run_jobs)

    assert share.contributed_at is None
    assert [finding["code"] for finding in share.table.findings] == ["count_table.made_before"]


def test_words_that_the_question_does_not_have_never_leave(
    asked: Any, network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    version = upload(contacts(400, needs=["Food bank", "Shelter", "Diagnosis"])[0])
    run_jobs()
    share = chosen(asked.shares.get(organization=network.nonprofit), version, network, run_jobs)
    released(share, network, run_jobs)

    assert (share.contributed_at, share.cells) == (None, None)
    assert [finding["code"] for finding in share.findings] == ["joint.other_values"]
    assert "none of the question’s" in sign_in(network.steward).get(f"/en/counts/{asked.pk}/").content.decode()


def test_release_for_another_purpose_is_no_contribution(
    asked: Any, network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    asked.purpose = "funding"
    asked.save(update_fields=["purpose"])
    version = upload(contacts(400)[0])
    run_jobs()
    share = chosen(asked.shares.get(organization=network.nonprofit), version, network, run_jobs)
    released(share, network, run_jobs)

    assert share.contributed_at is None


def test_one_person_alone_brings_nothing_into_a_joint_table(
    asked: Any, network: Any, upload: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from anonymizer.services import approve_run
    from entente.core.errors import NotPermitted
    from entente.federation import services
    from entente.organizations.services import join

    version = upload(contacts(400)[0])
    run_jobs()
    for role in ("privacy_officer", "data_steward"):
        join(network.contributor, network.nonprofit, role)
    share = chosen(asked.shares.get(organization=network.nonprofit), version, network, run_jobs)
    with pytest.raises(NotPermitted):
        approve_run(share.table.version.runs.get().pk, by=network.contributor, now=timezone.now())
    with pytest.raises(NotPermitted):
        services.choose_rows(share.pk, version.runs.get().pk, share.columns, by=network.steward, now=timezone.now())
    share.refresh_from_db()
    assert share.contributed_at is None
