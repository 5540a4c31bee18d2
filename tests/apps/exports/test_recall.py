"""A release is called back: who holds a copy is named, asked, chased, and reported where it stays silent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.slow]


@pytest.fixture
def fetched(accepted: Any, network: Any) -> Any:
    """The city has downloaded a file."""
    from exports.services import issue_download

    issue_download(accepted.pk, "data.csv", by=network.recipient, now=timezone.now())
    return accepted


def test_recall_names_every_holder_and_ends_with_a_report(
    fetched: Any, approve: Callable[..., Any], agreement: Any, network: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None], client: Any,
) -> None:  # fmt: skip
    from entente.audit.models import AuditEvent
    from entente.organizations.models import Notice
    from entente.web.task_list.releases import recalls_to_answer
    from exports.models import RecallTask
    from exports.queries.holders import may_hold
    from exports.services import release_run

    release, held = fetched.release, type(fetched).objects.filter(pk=fetched.pk)
    status = f"/releases/{release.pk}/status.json"
    before = client.get(status).json()
    withdraw = reverse("exports:withdraw", args=[release.pk])
    question = sign_in(network.steward).get(withdraw).content.decode()
    too_long = sign_in(network.steward).post(withdraw, {"reason": "Wrong column.", "days": "400"})
    done = sign_in(network.steward).post(
        withdraw, {"reason": "Wrong column.", "days": "10", "destroys": "on"}, follow=True
    )
    run_jobs()
    task = RecallTask.objects.get()
    answer = reverse("exports:answer_recall", args=[task.pk])
    waiting = [each.title for each in recalls_to_answer(network.recipient)]
    still_held = may_hold(held, now=timezone.now()).exists()
    after = client.get(status).json()

    successor = release_run(
        approve().pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=agreement.ends_on,
        by=network.steward, now=timezone.now(),
    )  # fmt: skip
    run_jobs()
    day = timezone.localdate()
    outsider = sign_in(network.officer).get(answer)
    empty = sign_in(network.recipient).post(
        answer, {"answer": "replaced", "done_on": day, "method": " ", "attested": "on"}
    )
    future = sign_in(network.recipient).post(
        answer, {"answer": "replaced", "done_on": day + timedelta(days=3), "method": "Shredded.", "attested": "on"}
    )
    said = {"answer": "replaced", "done_on": day.isoformat(), "method": "Shredded, backups too.", "attested": "on"}
    answered = sign_in(network.recipient).post(answer, said)
    twice = sign_in(network.recipient).post(answer, said)
    report = sign_in(network.steward).get(reverse("exports:recall_report", args=[release.pk])).content.decode()
    task.refresh_from_db()
    release.run.version.refresh_from_db()

    assert (before["release"], before["status"], before["successor"]) == (str(release.pk), "available", None)
    assert "City of Maple has fetched files" in question
    assert too_long.status_code == 422
    assert done.redirect_chain[-1][0] == reverse("exports:recall_report", args=[release.pk])
    assert waiting == ["Destroy your copies of “Contacts” and attest it"]
    assert still_held
    assert after["status"] == "withdrawn"
    assert client.get(status).json()["successor"] == str(successor.pk)
    assert (outsider.status_code, empty.status_code, future.status_code) == (404, 422, 422)
    assert (answered.status_code, twice.status_code) == (302, 403)
    assert (task.answer, task.done_on, task.fetched) == ("replaced", day, 1)
    assert not may_hold(held, now=timezone.now()).exists()
    assert "Shredded, backups too." in report
    assert release.run.version.destroyed_at is not None
    for subject in (
        release.dataset,
        agreement,
    ):  # what happened to a dataset, or under an agreement, is all that came from it
        trail = sign_in(network.steward).get(reverse("web:audit_csv"), {"subject": subject.pk}).getvalue().decode()
        assert "release.published" in trail
        assert "download.issued" in trail
        assert "recall.answered" in trail
    assert {"recall.started", "recall.answered", "recall.done"} <= set(
        AuditEvent.objects.values_list("event", flat=True)
    )
    assert Notice.objects.filter(kind="recall.done", recipient=network.steward).exists()


def test_what_was_taken_back_is_no_replacement_of_anything(
    fetched: Any, approve: Callable[..., Any], agreement: Any, network: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None], client: Any,
) -> None:  # fmt: skip
    """Neither the same run once more, nor a replacement that was taken back in its turn, by whichever way it would become one."""
    from entente.core.errors import Invalid
    from exports.forms.recipients import WithdrawForm
    from exports.models import Recall, RecallTask
    from exports.services import Called, release_run, withdraw_release
    from exports.tasks.statements import state_releases

    now = timezone.now()
    said = {
        "purpose": "service-planning", "recipients_chosen": [network.city], "ends_on": agreement.ends_on, "by": network.steward,
        "now": now,
    }  # fmt: skip
    first = fetched.release
    status = f"/releases/{first.pk}/status.json"
    withdraw_release(first.pk, by=network.steward, reason="Wrong column.", now=now)

    again = release_run(first.run_id, agreement.pk, **said)  # the very same run
    run_jobs()
    recall = Recall.objects.get(release=first)
    offered = list(WithdrawForm(release=first).fields["successor"].queryset)
    answer = reverse("exports:answer_recall", args=[RecallTask.objects.get().pk])
    page = sign_in(network.recipient).get(answer).content.decode()

    other = release_run(approve().pk, agreement.pk, **said)
    run_jobs()
    state_releases(0)
    recall.refresh_from_db()
    followed = (recall.successor_id, client.get(status).json()["successor"])
    for replacement in (other, again):
        with pytest.raises(Invalid, match=r"recall\.same_run"):
            withdraw_release(
                replacement.pk, by=network.steward, reason="Wrong.", now=now, called=Called("Wrong.", successor=replacement)
            )  # fmt: skip
    withdraw_release(other.pk, by=network.steward, reason="Wrong too.", now=now)
    state_releases(0)
    recall.refresh_from_db()

    again.refresh_from_db()
    assert (again.status, offered) == ("available", [])
    assert "A release that replaces it" not in page
    assert followed == (other.pk, str(other.pk))
    assert (recall.successor_id, client.get(status).json()["successor"]) == (None, None)


def test_silent_recipient_is_reminded_and_reported(fetched: Any, network: Any) -> None:
    from entente.organizations.models import Notice
    from exports.models import RecallTask
    from exports.services import withdraw_release
    from exports.tasks import chase_recalls

    now = timezone.now()
    withdraw_release(fetched.release_id, by=network.steward, reason="Wrong.", now=now)
    for day in (0, 10, 11, 12, 14, 15, 20, 21, 22, 28):
        chase_recalls(int((now + timedelta(days=day)).timestamp()))
    kinds = list(
        Notice.objects.filter(recipient=network.recipient, kind__startswith="recall").values_list("kind", flat=True)
    )

    assert (kinds.count("recall.asked"), kinds.count("recall.late")) == (3, 3)  # at once, three days before, on the day
    assert RecallTask.objects.get().escalated_at is not None
    assert Notice.objects.filter(kind="recall.escalated", recipient=network.steward).count() == 1


def test_restated_period_tells_what_changed_in_rows_and_in_words(
    release: Any, approve: Callable[..., Any], agreement: Any, network: Any, sign_in: Callable[..., Any],
    run_jobs: Callable[..., None],
) -> None:  # fmt: skip
    from entente.organizations.models import Notice
    from exports.gate import Changes
    from exports.models import Restatement
    from exports.queries import Scope
    from exports.series.versions import changes_of
    from exports.series.views import _words
    from exports.services import release_run
    from tests.apps.exports.conftest import COLUMNS

    later = {name: [*cells, cells[1], cells[1]] for name, cells in COLUMNS.items()}
    later["visits"] = ["4", *later["visits"][1:]]
    second = release_run(
        approve(table=later).pk, agreement.pk, purpose="service-planning", recipients_chosen=[network.city], ends_on=agreement.ends_on,
        by=network.steward, now=timezone.now(), changes=Changes("Two late calls were added.", "Deux appels tardifs ont été ajoutés."),
    )  # fmt: skip
    run_jobs()
    change = Restatement.objects.get()
    received = second.entitlements.get()
    page = sign_in(network.recipient).get(reverse("exports:entitlement", args=[received.pk])).content.decode()
    notice = Notice.objects.get(kind="release.restated", recipient=network.recipient)

    assert (change.release_id, change.replaces_id) == (second.pk, release.pk)
    assert (change.added, change.removed) == (3, 1)  # two more, and one changed
    assert "Rows added: 3. Rows gone: 1." in page
    assert "Two late calls were added." in page
    assert notice.facts == {"added": 3, "removed": 1}
    change_told = _words(changes_of(Scope(network.city.pk, network.recipient), release.dataset.pk)[0])
    assert change_told.endswith("Rows added: 3. Rows gone: 1. Two late calls were added.")
