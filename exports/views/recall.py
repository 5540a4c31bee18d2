"""Recalls: how far one has come, for the provider; and the answer of each recipient."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from entente.organizations.models import User
from exports import permissions, services
from exports.forms.recipients import RecallForm
from exports.models import Recall


@login_required
@require_safe
def report(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """Who held a copy, what each answered, what is still owed, and what was erased."""
    visible = permissions.releases_visible_to(request.user)
    recalls = Recall.objects.filter(release__in=visible).select_related(
        "release__run__version__dataset__owner", "release__agreement", "started_by", "successor__run__version"
    )
    recall = get_object_or_404(recalls, pk=release_id)
    tasks = recall.tasks.select_related("recipient", "answered_by")
    deliveries = recall.release.entitlements.select_related("recipient", "delivery")
    context = {
        "recall": recall,
        "release": recall.release,
        "dataset": recall.release.dataset,
        "tasks": tasks,
        "deliveries": deliveries,
        "is_done": all(task.answered_at for task in tasks),
        "today": recall.release.agreement.today(timezone.now()),
    }
    return render(request, "exports/recall_report.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def answer(request: HttpRequest, task_id: uuid.UUID) -> HttpResponse:
    """A recipient says what became of its copies."""
    user = cast("User", request.user)
    visible = permissions.recalls_of(user).select_related(
        "recall__release__run__version__dataset__owner",
        "recall__release__agreement",
        "recall__successor",
        "recipient",
        "answered_by",
    )
    task = get_object_or_404(visible, pk=task_id)
    form = RecallForm(
        request.POST if request.method == "POST" else None, has_successor=task.recall.successor_id is not None
    )
    if form.is_valid():
        cleaned = form.cleaned_data
        services.answer_recall(
            task.pk,
            answer=cleaned["answer"],
            done_on=cleaned["done_on"],
            method=cleaned["method"],
            by=user,
            now=timezone.now(),
        )
        messages.success(request, _("Recorded. The provider was told."))
        return redirect("exports:answer_recall", task.pk)
    context = {"task": task, "recall": task.recall, "dataset": task.recall.release.dataset, "form": form}
    return render(request, "exports/recall_answer.html", context, status=422 if form.is_bound else 200)
