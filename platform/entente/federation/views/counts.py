"""Counts over several organizations: the question, who answered, the joint table; and for those who were asked, their answer."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements.models import Agreement
from agreements.permissions import visible_to as agreements_visible_to
from anonymizer.count_tables.columns import columns_to_count_by
from anonymizer.engine import ColumnProfile
from anonymizer.engine.tabulation.joint_tables import JointRow
from anonymizer.models import Run
from anonymizer.permissions import visible_to as runs_visible_to
from anonymizer.privacy_limits import Dictated
from entente.catalogue.vocabularies import DatasetKind
from entente.core.findings import in_words
from entente.core.spreadsheets import csv_lines
from entente.federation import permissions, services
from entente.federation.forms import AskToCountForm, DeclineForm, RowsForm
from entente.federation.models import CountShare, JointCount
from entente.federation.queries.counts import (
    answer_verdict,
    asked_organizations,
    asking_verdict,
    joint_table_for,
    receiving_organizations,
    share_state,
)
from entente.organizations.models import User
from entente.organizations.permissions import may

MOST_ROWS = 300


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Write a question to the providers of an agreement."""
    agreement: Agreement = get_object_or_404(agreements_visible_to(request.user), pk=agreement_id)
    hers = set(permissions.organizations_asking_for(_reader(request)))
    organizations = [other for other in receiving_organizations(agreement) if other in hers and not other.is_remote]
    if not organizations:
        raise Http404
    form = AskToCountForm(request.POST or None, agreement=agreement, organizations=organizations)
    if request.method == "POST" and form.is_valid():
        count = services.ask_to_count(
            agreement.pk, form.chosen_organization, form.question(), by=_reader(request), now=timezone.now()
        )
        messages.success(request, _("The question is on its way to those who are asked."))
        return redirect("federation_pages:joint_count", count.pk)
    purpose = next(iter(agreement.machine_terms.purposes), "")
    context = {
        "agreement": agreement,
        "form": form,
        "asked": asked_organizations(agreement, organizations[0]),
        "verdict": asking_verdict(agreement, organizations[0], purpose, now=timezone.now()),
    }
    return render(request, "federation/ask_to_count.html", context, status=422 if form.is_bound else 200)


@login_required
@never_cache
@require_safe
def joint_count(request: HttpRequest, count_id: uuid.UUID) -> HttpResponse:
    """The question as those who ask and those who are asked read it, each with what is theirs."""
    return _page(request, _visible(request, count_id))


@login_required
@never_cache
@require_safe
def joint_table_file(request: HttpRequest, count_id: uuid.UUID) -> HttpResponse | StreamingHttpResponse:
    """The whole joint table as CSV, for those who download for the organization that asked."""
    count = _read_by_asker(request, count_id)
    table = joint_table_for(count, _reader(request), now=timezone.now())
    if table.rows:
        services.note_download(count.pk, by=_reader(request))
    who = "; ".join(part.share.organization.name for part in table.counted)
    missing = "; ".join(part.share.organization.name for part in table.missing)
    response = StreamingHttpResponse(
        csv_lines(_lines(table.rows, who, missing)), content_type="text/csv; charset=utf-8"
    )
    response["Content-Disposition"] = f'attachment; filename="joint-table-{count.pk}.csv"'
    return response


@login_required
@require_POST
def accept(request: HttpRequest, count_id: uuid.UUID) -> HttpResponse:
    """Accept the terms under which the parts were released."""
    count = _read_by_asker(request, count_id)
    services.accept_all_terms(
        count.pk, digest=request.POST.get("digest", "")[:64], by=_reader(request), now=timezone.now()
    )
    messages.success(request, _("You accepted the terms. The joint table is below."))
    return redirect("federation_pages:joint_count", count.pk)


@login_required
@require_POST
def withdraw(request: HttpRequest, count_id: uuid.UUID) -> HttpResponse:
    """Withdraw a question."""
    count = _visible(request, count_id)
    services.withdraw_question(count.pk, by=_reader(request), now=timezone.now())
    messages.success(request, _("The question is withdrawn. Those who had not answered are told."))
    return redirect("federation_pages:joint_count", count.pk)


@login_required
@require_POST
def decline(request: HttpRequest, share_id: uuid.UUID) -> HttpResponse:
    """Say no, with a reason."""
    share, form = _own_share(request, share_id), DeclineForm(request.POST)
    if not form.is_valid():
        return _page(request, share.joint_count, form, status=422)
    services.decline_to_count(share.pk, reason=form.cleaned_data["reason"], by=_reader(request), now=timezone.now())
    messages.success(request, _("You declined. Whoever asked is told why."))
    return redirect("federation_pages:joint_count", share.joint_count_id)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def rows(request: HttpRequest, share_id: uuid.UUID, run_id: uuid.UUID) -> HttpResponse:
    """Which columns of an upload answer the question; what is confirmed is handed to the worker."""
    share = _own_share(request, share_id)
    run = get_object_or_404(_uploads(request, share), pk=run_id)
    profiles = [ColumnProfile.from_dict(profile) for profile in run.version.columns.values_list("profile", flat=True)]
    columns = columns_to_count_by(profiles, Dictated.of(run.dataset))
    form = RowsForm(request.POST or None, columns=columns)
    if request.method == "POST" and form.is_valid():
        services.choose_rows(share.pk, run.pk, form.cleaned_data, by=_reader(request), now=timezone.now())
        messages.success(request, _("The table is being made. It then waits for its review, as every table does."))
        return redirect("federation_pages:joint_count", share.joint_count_id)
    context = {
        "share": share,
        "count": share.joint_count,
        "run": run,
        "columns": columns,
        "form": form,
        "verdict": may(_reader(request), "catalogue.confirm_recipe", run.dataset) & answer_verdict(share),
    }
    return render(request, "federation/count_rows.html", context, status=422 if form.is_bound else 200)


def _page(
    request: HttpRequest, count: JointCount, declining: DeclineForm | None = None, status: int = 200
) -> HttpResponse:
    person, now = _reader(request), timezone.now()
    context: dict[str, Any] = {
        "count": count,
        "agreement": count.agreement.current,
        "decline_form": declining or DeclineForm(),
        "shares": [_answer(request, share) for share in _shares(request, count)],
        "may_withdraw": permissions.may_ask_for(person, count.organization) and count.withdrawn_at is None,
    }
    if permissions.reads_joint_table(person, count):
        table = joint_table_for(count, person, now=now)
        context |= {"table": table, "rows": table.rows[:MOST_ROWS], "more": max(len(table.rows) - MOST_ROWS, 0)}
    return render(request, "federation/joint_count.html", context, status=status)


def _answer(request: HttpRequest, share: CountShare) -> dict[str, Any]:
    """One's own part: how far it is, and what can be done about it."""
    state, person = share_state(share), _reader(request)
    run: Run | None = None
    if share.table is not None and share.table.version is not None:
        run = share.table.version.runs.order_by("-pk").first()
    findings = share.findings or (share.table.findings if share.table is not None else [])
    return {
        "share": share,
        "state": state,
        "run": run,
        "findings": [in_words(finding) for finding in findings],
        "verdict": answer_verdict(share),
        "uploads": _uploads(request, share),
        "may_decline": permissions.may_decline_for(person, share.organization),
        "is_open": state in ("waiting", "ended", "not_made", "returned", "not_contributed", "refused"),
    }


def _uploads(request: HttpRequest, share: CountShare) -> QuerySet[Run]:
    """The newest run of each upload of the organization that is of the period of the question and can be counted."""
    count = share.joint_count
    return (
        runs_visible_to(_reader(request))
        .filter(
            version__dataset__owner=share.organization,
            version__period_start=count.period_start,
            version__period_end=count.period_end,
            version__table__isnull=False,
            version__destroyed_at=None,
            version__dataset__anonymized_before_upload=False,
        )
        .exclude(version__dataset__kind=DatasetKind.TABLE)
        .select_related("version__dataset__owner")
        .order_by("version_id", "-pk")
        .distinct("version_id")
    )


def _lines(table: Sequence[JointRow], who: str, missing: str) -> Iterator[Sequence[str]]:
    yield ("need", "places", "time", "at_least", "at_most", "is_exact", "counted", "not_counted")
    for row in table:
        yield (
            row.need or "Total",
            " ".join(row.places) or "Total",
            row.time or "Total",
            str(row.low),
            "" if row.high is None else str(row.high),
            "yes" if row.is_exact else "no",
            who,
            missing,
        )


def _shares(request: HttpRequest, count: JointCount) -> QuerySet[CountShare]:
    return permissions.shares_of(_reader(request), count).select_related(
        "organization",
        "table__version",
        "joint_count__agreement",
        "joint_count__organization",
        "entitlement",
        "message",
    )


def _visible(request: HttpRequest, count_id: uuid.UUID) -> JointCount:
    counts = permissions.joint_counts_visible_to(_reader(request))
    return get_object_or_404(counts.select_related("agreement", "organization", "peer"), pk=count_id)


def _read_by_asker(request: HttpRequest, count_id: uuid.UUID) -> JointCount:
    count = _visible(request, count_id)
    if not permissions.reads_joint_table(_reader(request), count):
        raise Http404
    return count


def _own_share(request: HttpRequest, share_id: uuid.UUID) -> CountShare:
    share = get_object_or_404(CountShare.objects.select_related("joint_count"), pk=share_id)
    return get_object_or_404(_shares(request, share.joint_count), pk=share_id)


def _reader(request: HttpRequest) -> User:
    return cast("User", request.user)
