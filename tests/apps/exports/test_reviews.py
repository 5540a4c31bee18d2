"""The quarterly review of access: opened once, chased, decided item by item by another steward, with effect at once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def second(network: Any) -> Any:
    return type(network.steward).objects.get(email="second-steward@example.org")


def timestamp(days: int = 0) -> int:
    return int((timezone.now() + timedelta(days=days)).timestamp())


def test_review_is_opened_each_quarter_and_chased_until_it_is_done(network: Any) -> None:
    from entente.organizations.models import Notice, Organization
    from exports.models import AccessReview
    from exports.tasks import chase_access_reviews, open_access_reviews

    open_access_reviews.func(timestamp=timestamp())
    assert not AccessReview.objects.exists()  # organizations of this quarter

    Organization.objects.update(created_at=timezone.now() - timedelta(days=200))
    for _again in range(2):
        open_access_reviews.func(timestamp=timestamp())

    assert AccessReview.objects.count() == 2  # those with people: nonprofit and city
    review = network.nonprofit.access_reviews.get()
    assert set(review.items.values_list("kind", "role", "person")) == {
        ("role", *each) for each in network.nonprofit.memberships.values_list("role", "user")
    }
    for days in (1, 24, 24, 40, 41, 47):
        chase_access_reviews.func(timestamp=timestamp(days))
    told = Notice.objects.filter(recipient=network.steward).order_by("created_at").values_list("kind", flat=True)
    assert list(told) == ["access_review.opened", "access_review.due", "access_review.late", "access_review.late"]


def test_decisions_take_effect_at_once_and_another_steward_confirms_ones_own(
    network: Any, second: Any, sign_in: Callable[..., Any]
) -> None:
    from entente.audit.models import AuditEvent
    from entente.web.task_list.sources import waiting_for
    from exports.services import KeyWanted, begin_review, make_key

    now = timezone.now()
    wanted = KeyWanted("api", "Monthly report", now + timedelta(days=90))
    key, _token = make_key(network.nonprofit, wanted, by=network.steward, now=now)
    review = begin_review(network.nonprofit, by=network.steward, now=now)
    page = reverse("exports:access_review", args=[network.nonprofit.pk])
    items = {(item.kind, item.role, item.person_id): f"item-{item.pk}" for item in review.items.all()}
    own = items["role", "data_steward", network.steward.pk]
    officer = items["role", "privacy_officer", network.officer.pk]
    browser = sign_in(network.steward)

    answer = browser.post(page, {own: "keep", officer: "remove", items["key", "", network.steward.pk]: "remove"})

    assert "Nobody confirms her own access" in answer.content.decode()
    key.refresh_from_db()
    assert key.revoked_at is not None
    assert not network.nonprofit.memberships.filter(user=network.officer).exists()
    assert any("Review who has access" in task.title for task in waiting_for(network.steward))
    rest = dict.fromkeys(items.values(), "keep")
    assert sign_in(second).post(page, {own: "keep"}).status_code == 302
    browser = sign_in(network.steward)
    browser.post(page, rest)
    review.refresh_from_db()
    assert review.closed_at is not None
    decided = AuditEvent.objects.filter(subject_id=review.pk, refused=False).values_list("event", flat=True)
    assert sorted(set(decided)) == [
        "access_review.closed", "access_review.confirmed", "access_review.opened", "access_review.removed",
    ]  # fmt: skip
    assert AuditEvent.objects.filter(refused=True, event="review.own_access").count() == 1
    assert sign_in(network.recipient).get(page).status_code == 404


def test_entitlement_is_removed_with_its_reason(network: Any, entitlement: Any, second: Any) -> None:
    from exports.services import begin_review, decide_access

    review = begin_review(network.nonprofit, by=network.steward, now=timezone.now())
    item = review.items.get(kind="entitlement")

    decide_access(item.pk, keep=False, reason="Not needed.", by=second, now=timezone.now())

    entitlement.refresh_from_db()
    assert entitlement.revoked_at is not None
    assert (item.recipient, entitlement.revoked_reason) == (network.city, "Not needed.")
