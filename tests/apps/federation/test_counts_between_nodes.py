"""Organizations of several nodes count together: what another node asks and sends is judged here, whatever it says."""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from entente.core.canonical import canonical
from tests.agreement_partner import Line
from tests.apps.federation.test_releases_from_nodes import announced, files, outcome, provider
from tests.joint_counts import NEEDS, chosen, contacts, covering_tables, question, released
from tests.other_node import OtherNode

pytestmark = pytest.mark.django_db

__all__ = ["files", "provider"]


def asked_there(agreement: Any, asking: Any, organizations: list[Any], **changed: Any) -> dict[str, Any]:
    """A question as another node sends it."""
    body: dict[str, Any] = {
        "count": str(uuid.uuid4()),
        "agreement": str(agreement.pk),
        "digest": agreement.digest(),
        "organization": str(asking.pk),
        "title": {"en": "Needs of the winter", "fr": "Besoins de l’hiver"},
        "purpose": "service-planning",
        "period": ["2026-01-01", "2026-02-28"],
        "needs": NEEDS,
        "places": "fsa",
        "times": "year",
        "threshold": 11,
        "pooling": {"least": 50, "within_percent": 20},
        "asked": [str(organization.pk) for organization in organizations],
    }
    return {**body, **changed}


@pytest.fixture
def elsewhere(agreement: Any, network: Any, other: OtherNode, peer: Any) -> Any:
    """The city has its home on the other node since the agreement, which covers tables, was signed."""
    covering_tables(agreement)
    network.city.home_node = other.node_id
    network.city.save(update_fields=["home_node"])
    return agreement


@pytest.mark.slow
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("refused", [False, True])
def test_question_of_another_node_is_answered_by_a_release_and_counts_sealed_for_whoever_asked(
    elsewhere: Any, network: Any, other: OtherNode, line: Line, upload: Callable[..., Any],
    run_jobs: Callable[..., None], refused: bool, sign_in: Callable[..., Any],
) -> None:  # fmt: skip
    from entente.federation.models import CountShare
    from entente.organizations.models import Notice
    from entente.organizations.tasks import opening_key
    from entente.vault.sealing import open_with

    body = asked_there(elsewhere, network.city, [network.nonprofit])
    other.say("count.asked", body, thread=elsewhere.lineage)
    run_jobs()
    assert outcome() == ("applied", "")
    share = CountShare.objects.get()
    notified = set(Notice.objects.filter(kind="count.question_arrived").values_list("recipient", flat=True))
    assert {network.steward.pk, network.contributor.pk, network.officer.pk} <= notified
    if refused:
        line.refuses.add("count.contributed")
    version = upload(contacts(400)[0])
    run_jobs()
    released(chosen(share, version, network, run_jobs), network, run_jobs)

    assert line.kinds() == ["release.available", "count.contributed"]
    (statement,) = line.bodies("count.contributed")
    assert set(statement) == {"count", "organization", "entitlement", "cells"}
    assert not any(need in json.dumps(dict(statement)) for need in NEEDS)
    context = b"joint-count" + share.joint_count_id.bytes + network.city.pk.bytes
    cells = json.loads(open_with(opening_key(network.city), base64.b64decode(statement["cells"]), context))
    assert cells["counts"][0] == 400
    assert all(count in (-1, 0) or count >= 11 for count in cells["counts"])
    share.refresh_from_db()
    assert (share.contributed_at is not None, share.cells) == (not refused, None)
    page = sign_in(network.steward).get(f"/en/counts/{share.joint_count_id}/").content.decode()
    assert ("Refused by the node of whoever asked" in page) == refused


LIES: dict[str, tuple[Callable[[Any], dict[str, Any]], str]] = {
    "with a place left out": (lambda n: {"without": ["V5K"]}, "count.malformed"),
    "pooled by a rule of its own": (
        lambda n: {"pooling": {"least": 50, "within_percent": 20, "areas": {}}},
        "count.malformed",
    ),
    "below the threshold of everybody": (lambda n: {"threshold": 1}, "count.malformed"),
    "whose pooling is none": (lambda n: {"pooling": {"least": 50, "within_percent": 101}}, "count.malformed"),
    "with no need": (lambda n: {"needs": []}, "count.malformed"),
    "with a need twice": (lambda n: {"needs": ["Shelter", "Shelter"]}, "count.malformed"),
    "over a hundred years": (lambda n: {"period": ["1926-01-01", "2026-01-01"]}, "count.malformed"),
    "under another text": (lambda n: {"digest": "0" * 64}, "count.other_text"),
    "for another purpose": (lambda n: {"purpose": "funding"}, "use.purpose"),
    "for an organization of ours": (lambda n: {"organization": str(n.nonprofit.pk)}, "count.not_its_node"),
    "to an organization that provides nothing": (lambda n: {"asked": [str(n.region.pk)]}, "count.not_asked"),
    "to nobody": (lambda n: {"asked": []}, "count.not_asked"),
    "with a number that is none": (lambda n: {"threshold": True}, "federation.unreadable"),
    "with words that are none": (lambda n: {"title": {"en": "a\u2028b", "fr": "x"}}, "federation.unreadable"),
}


@pytest.mark.parametrize("name", LIES)
def test_question_that_nobody_may_ask_is_refused_by_name(
    name: str, elsewhere: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import JointCount

    change, code = LIES[name]
    other.say(
        "count.asked",
        asked_there(elsewhere, network.city, [network.nonprofit], **change(network)),
        thread=elsewhere.lineage,
    )
    run_jobs()
    assert outcome() == ("refused", code)
    assert JointCount.objects.count() == 0


@pytest.mark.parametrize("state", ["suspended", "expired"])
def test_question_without_an_agreement_in_force_is_refused(
    elsewhere: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None], state: str
) -> None:
    from agreements.models import Agreement
    from entente.federation.models import JointCount

    today = timezone.localdate()
    changed = (
        {"status": "suspended"}
        if state == "suspended"
        else {"ends_on": today - timedelta(days=1), "starts_on": today - timedelta(days=9)}
    )
    Agreement.objects.filter(pk=elsewhere.pk).update(**changed)
    elsewhere.refresh_from_db()
    other.say("count.asked", asked_there(elsewhere, network.city, [network.nonprofit]), thread=elsewhere.lineage)
    run_jobs()
    assert outcome()[0] == "refused"
    assert JointCount.objects.count() == 0


def test_question_that_comes_twice_under_one_number_is_refused(
    elsewhere: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None]
) -> None:
    body = asked_there(elsewhere, network.city, [network.nonprofit])
    for code in ("", "count.asked_already"):
        other.say("count.asked", body, thread=elsewhere.lineage)
        run_jobs()
        assert outcome()[1] == code


@pytest.mark.parametrize("ends", ["withdrawn", "amended"])
def test_nobody_answers_a_question_that_was_withdrawn_or_whose_agreement_changed(
    elsewhere: Any, network: Any, other: OtherNode, run_jobs: Callable[..., None], ends: str
) -> None:
    from entente.core.errors import NotPermitted
    from entente.federation.models import CountShare, JointCount
    from entente.federation.services import decline_to_count

    body = asked_there(elsewhere, network.city, [network.nonprofit])
    other.say("count.asked", body, thread=elsewhere.lineage)
    run_jobs()
    if ends == "withdrawn":
        other.say("count.withdrawn", {"count": body["count"]}, thread=elsewhere.lineage)
        run_jobs()
    else:
        JointCount.objects.update(agreement_digest="0" * 64)
    with pytest.raises(NotPermitted):
        decline_to_count(CountShare.objects.get().pk, reason="No", by=network.steward, now=timezone.now())


@pytest.fixture
def asked(provider: OtherNode, agreement: Any, network: Any, run_jobs: Callable[..., None]) -> Any:
    """The city here asked the clinic, whose home is the other node."""
    from entente.federation.services import ask_to_count

    covering_tables(agreement)
    count = ask_to_count(agreement.pk, network.city, question(), by=network.city_steward, now=timezone.now())
    run_jobs("urgent")
    return count


CELLS = {
    "needs": ["Food bank"],
    "places": ["K1A", "M5V"],
    "times": ["2026"],
    "counts": [90, 90, 30, 30, 60, 60, 90, 90, 30, 30, 60, 60],
}


def sealed(count: Any, cells: Any) -> str:
    from entente.vault.sealing import seal_to

    context = b"joint-count" + count.pk.bytes + count.organization_id.bytes
    return base64.b64encode(seal_to(bytes(count.organization.key.public_key), canonical(cells), context)).decode()


@pytest.fixture
def contributes(
    asked: Any, provider: OtherNode, agreement: Any, network: Any, files: Any, run_jobs: Callable[..., None]
) -> Callable[..., tuple[str, str]]:
    """The other node announces a release of a table and contributes; how that was answered."""

    def say(table: Any = CELLS, **changed: Any) -> tuple[str, str]:
        dataset = {
            "id": str(uuid.uuid4()), "title_en": "Counts", "title_fr": "Effectifs", "kind": "table",
            "owner": str(network.nonprofit.pk),
        }  # fmt: skip
        body = announced(provider, agreement, network, files, {"dataset": dataset, "purpose": "service-planning"})
        provider.say("release.available", body, thread=agreement.lineage)
        run_jobs()
        statement = {
            "count": str(asked.pk),
            "organization": str(network.nonprofit.pk),
            "entitlement": body["entitlement"],
            "cells": sealed(asked, table),
        }
        provider.say("count.contributed", {**statement, **changed}, thread=agreement.lineage)
        run_jobs()
        return outcome()

    return say


def test_counts_of_another_node_stand_in_the_joint_table_as_long_as_its_release_does(
    asked: Any, contributes: Callable[..., Any], network: Any, provider: OtherNode, run_jobs: Callable[..., None],
    sign_in: Callable[..., Any],
) -> None:  # fmt: skip
    from entente.federation.models import CountShare, Outgoing, RemoteRelease

    assert Outgoing.objects.filter(type="count.asked").count() == 1
    assert contributes() == ("applied", "")
    browser, page = sign_in(network.recipient), f"/en/counts/{asked.pk}/"
    browser.post(f"{page}accept/", {"digest": asked.agreement.digest()})
    shown = browser.get(page).content.decode()
    assert "Pooled:" not in shown
    assert "The joint table" in shown
    assert ">60<" in shown
    messages = browser.get(f"/en/agreements/{asked.agreement_id}/messages/").content.decode()
    assert "sealed for whoever asked" in messages
    release = RemoteRelease.objects.get()
    RemoteRelease.objects.update(lease_until=timezone.now())
    assert "The joint table" not in browser.get(page).content.decode()
    provider.say("entitlement.revoked", {"entitlement": str(release.pk)}, thread=asked.agreement.lineage)
    run_jobs()
    assert "not open now" in browser.get(page).content.decode()
    assert CountShare.objects.get().contributed_at is not None


def test_node_that_sends_twice_is_refused_while_the_first_stands(contributes: Callable[..., Any]) -> None:
    from entente.federation.models import CountShare

    assert contributes() == ("applied", "")
    assert contributes({**CELLS, "counts": [45] * 12}) == ("refused", "count.answered_already")
    assert CountShare.objects.get().cells == CELLS


DISHONEST: dict[str, tuple[Any, str]] = {
    "below the threshold": ({**CELLS, "counts": [68, 68, 8, 8, 60, 60] * 2}, "joint.below_threshold"),
    "negative": ({**CELLS, "counts": [90, 90, 30, 30, -60, 60] * 2}, "joint.malformed"),
    "huge": ({**CELLS, "counts": [10**15] * 12}, "joint.malformed"),
    "that do not add up": ({**CELLS, "counts": [95, 95, 30, 30, 60, 60] * 2}, "joint.contradicts_itself"),
    "of other needs": ({**CELLS, "needs": ["Diagnosis"]}, "joint.other_values"),
    "of finer places": ({**CELLS, "places": ["K1A 0B1", "M5V"]}, "joint.other_values"),
    "of other times": ({**CELLS, "times": ["2020"]}, "joint.other_values"),
    "with a dimension more": ({**CELLS, "ages": ["30-39"]}, "joint.malformed"),
    "without counts": ({**CELLS, "counts": []}, "joint.malformed"),
    "that are a list": ([1, 2], "joint.malformed"),
}


@pytest.mark.parametrize("name", DISHONEST)
def test_counts_that_no_honest_node_sends_are_refused_by_name(name: str, contributes: Callable[..., Any]) -> None:
    from entente.federation.models import CountShare

    cells, code = DISHONEST[name]
    assert contributes(cells) == ("refused", code)
    assert CountShare.objects.get().contributed_at is None


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"entitlement": str(uuid.uuid4())}, "count.no_release"),
        ({"cells": base64.b64encode(b"anything").decode()}, "count.unreadable"),
        ({"cells": "not base64"}, "federation.unreadable"),
        ({"cells": 7}, "federation.unreadable"),
        ({"count": str(uuid.uuid4())}, "count.unknown"),
    ],
)
def test_contribution_that_rests_on_nothing_is_refused(
    contributes: Callable[..., Any], changed: dict[str, Any], code: str
) -> None:
    assert contributes(**changed) == ("refused", code)


def test_another_node_of_the_network_answers_for_nobody(
    asked: Any, contributes: Callable[..., Any], network: Any, run_jobs: Callable[..., None]
) -> None:
    liar = OtherNode(address="https://liar.entente.example", name="Liar")
    liar.listed()
    statement = {"count": str(asked.pk), "organization": str(network.nonprofit.pk), "reason": "No"}
    liar.say("count.declined", statement, thread=asked.agreement.lineage)
    run_jobs()
    assert outcome() == ("refused", "count.unknown")


def test_reason_of_whoever_declines_on_another_node_is_read_here(
    asked: Any, network: Any, provider: OtherNode, run_jobs: Callable[..., None], sign_in: Callable[..., Any]
) -> None:
    statement = {
        "count": str(asked.pk),
        "organization": str(network.nonprofit.pk),
        "reason": "Our <b>board</b> meets in May",
    }
    provider.say("count.declined", statement, thread=asked.agreement.lineage)
    run_jobs()
    page = sign_in(network.recipient).get(f"/en/counts/{asked.pk}/").content.decode()
    assert "Our &lt;b&gt;board&lt;/b&gt; meets in May" in page
    provider.say("count.declined", statement, thread=asked.agreement.lineage)
    run_jobs()
    assert outcome() == ("refused", "count.answered_already")


def test_withdrawing_tells_the_nodes_of_those_who_were_asked(
    asked: Any, network: Any, contributes: Callable[..., Any], run_jobs: Callable[..., None]
) -> None:
    from entente.federation.models import Outgoing
    from entente.federation.services import withdraw_question

    withdraw_question(asked.pk, by=network.city_steward, now=timezone.now())
    run_jobs("urgent")
    assert Outgoing.objects.filter(type="count.withdrawn").count() == 1
    assert contributes() == ("refused", "count.withdrawn")


def test_question_that_no_steward_asked_goes_nowhere(asked: Any, network: Any, run_jobs: Callable[..., None]) -> None:
    """A row that a stolen web process wrote: the worker asks who stands behind it."""
    from entente.audit.jobs import defer
    from entente.core.ids import uuid7
    from entente.federation.models import JointCount, Outgoing

    forged = JointCount.objects.get(pk=asked.pk)
    forged.pk, forged.asked_by = uuid7(), network.recipient
    forged.save(force_insert=True)
    defer("after.count_asked", count_id=str(forged.pk))
    run_jobs("urgent")
    forged.refresh_from_db()
    assert forged.withdrawn_at is not None
    assert Outgoing.objects.filter(type="count.asked").count() == 1
