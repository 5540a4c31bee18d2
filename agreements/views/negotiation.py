"""The negotiation of a draft, and two of its versions side by side."""

from __future__ import annotations

import uuid
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from agreements import permissions, policies, services
from agreements.comparison.texts import pieces
from agreements.forms.negotiation import ChangeForm, HandoverForm, RemarkForm
from agreements.forms.proposed_terms import ProposedTermsForm
from agreements.models import Agreement, ClauseKey, Handover, ProposedChange, ProposedTerms, Remark
from agreements.queries.nodes import spans_nodes
from agreements.services.negotiating import content_of, terms_in
from agreements.terms import Terms
from agreements.views.reading import readable, reader
from agreements.wording.term_names import LABELS, Row, compared
from entente.organizations.permissions import may


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def negotiation(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Who has the ball since when, what was said, and what is proposed; a form for each thing that one can do."""
    agreement, user = readable(request, agreement_id), reader(request)
    sent = request.POST if request.method == "POST" else None
    do = sent.get("do", "") if sent else ""
    key = sent.get("key", "") if sent and do == "change" else request.GET.get("clause", "")
    clause = ClauseKey(key) if key in ClauseKey.values else None
    written = agreement.clauses.filter(key=clause).first() if clause else None
    begun = {"key": key, "text_en": written.text_en, "text_fr": written.text_fr} if written else {"key": key}
    forms: dict[str, Any] = {
        "remark": RemarkForm(sent if do == "remark" else None, about=key if clause else ""),
        "change": ChangeForm(sent if do == "change" else None, initial=begun),
        "terms": ProposedTermsForm(sent if do == "terms" else None, terms=agreement.machine_terms),
        "hand_over": HandoverForm(sent if do == "hand_over" else None, agreement=agreement),
    }
    if sent is not None and _done(request, agreement, do, forms):
        return redirect("agreements:negotiation", agreement.pk)
    proposals = ProposedTerms.objects.filter(agreement=agreement).select_related("organization", "by", "decided_by")
    speaks = permissions.voices_for(user, agreement).exists()
    context = {
        "agreement": agreement,
        "clause": clause,
        "clauses": ClauseKey,
        **{f"{name}_form": form for name, form in forms.items()},
        "handovers": list(Handover.objects.filter(agreement=agreement).select_related("to", "by")),
        "remarks": [
            (_about(row.key), row)
            for row in Remark.objects.filter(agreement=agreement).select_related("organization", "by")
        ],
        "changes": [
            (row, pieces(row.base_en, row.text_en), pieces(row.base_fr, row.text_fr))
            for row in ProposedChange.objects.filter(agreement=agreement).select_related(
                "organization", "by", "decided_by"
            )
        ],
        "proposed_terms": [(row, _term_rows(agreement, row)) for row in proposals],
        "may_decide": bool(may(user, "agreements.change_agreement", agreement) & policies.can_change(agreement)),
        "may_speak": bool(policies.can_change(agreement)) and speaks,
        "elsewhere": agreement.proposed_at is not None and spans_nodes(agreement),
        "may_counter": bool(services.counter_verdict(agreement, user)) and speaks,
    }
    wrong = any(form.is_bound for form in forms.values())
    return render(request, "agreements/negotiation.html", context, status=422 if wrong else 200)


@login_required
@require_safe
def compare(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Two versions side by side: terms field by field, and the clauses that differ word by word."""
    agreement = readable(request, agreement_id)
    versions: list[tuple[str, Any, dict[str, Any]]] = [
        (str(row.pk), row.at, row.content) for row in Handover.objects.filter(agreement=agreement)
    ]
    if agreement.amends is not None:
        versions.insert(0, (str(agreement.amends.pk), agreement.amends.activated_at, content_of(agreement.amends)))
    versions.append(("now", timezone.now(), content_of(agreement)))
    by_name = {name: content for name, _, content in versions}
    first, second = request.GET.get("a", versions[0][0]), request.GET.get("b", "now")
    if first not in by_name or second not in by_name:
        raise Http404
    before, after = by_name[first], by_name[second]
    rows = [row for row in compared(terms_in(before), terms_in(after)) if row.differs]
    clauses = []
    for key in ClauseKey:
        old, new = (side["clauses"].get(key.value, {"en": "", "fr": ""}) for side in (before, after))
        if old != new:
            clauses.append((key.label, pieces(old["en"], new["en"]), pieces(old["fr"], new["fr"])))
    context = {"agreement": agreement, "versions": versions, "a": first, "b": second, "rows": rows, "clauses": clauses}
    return render(request, "agreements/compare.html", context)


def _done(request: HttpRequest, agreement: Agreement, do: str, forms: dict[str, Any]) -> bool:
    user, now, sent = reader(request), timezone.now(), request.POST
    form = forms.get(do)
    if form is not None:
        if not form.is_valid():
            return False
        cleaned = form.cleaned_data
        if do == "remark":
            services.remark(agreement.pk, key=cleaned["key"], text=cleaned["text"], by=user, now=now)
        elif do == "change":
            text = services.ClauseText(cleaned["text_en"], cleaned["text_fr"])
            services.propose_change(agreement.pk, key=cleaned["key"], text=text, by=user, now=now)
        elif do == "terms":
            services.propose_terms(agreement.pk, form.values(), by=user, now=now)
        else:
            services.hand_over(agreement.pk, to=cleaned["to"], by=user, now=now)
        return True
    if do == "settle":
        services.settle_remark(get_object_or_404(Remark, agreement=agreement, pk=_id(sent.get("of"))).pk, by=user)
    elif do in ("accept", "refuse"):
        change = get_object_or_404(ProposedChange, agreement=agreement, pk=_id(sent.get("of")))
        services.decide_change(change.pk, accept=do == "accept", reason=sent.get("reason", ""), by=user)
    elif do in ("accept-terms", "refuse-terms"):
        proposal = get_object_or_404(ProposedTerms, agreement=agreement, pk=_id(sent.get("of")))
        reason = sent.get("reason", "")
        services.decide_terms(proposal.pk, accept=do == "accept-terms", reason=reason, by=user)
    else:
        raise Http404
    return True


def _term_rows(agreement: Agreement, proposal: ProposedTerms) -> list[Row]:
    """What a proposal changes, in words, before and after."""
    current = agreement.machine_terms.to_dict()
    before, after = (Terms.from_dict({**current, **values}) for values in (proposal.base, proposal.values))
    return compared(before, after, names=[name for name in LABELS if name in proposal.values])


def _id(text: str | None) -> uuid.UUID:
    try:
        return uuid.UUID(text or "")
    except ValueError as error:
        raise Http404 from error


def _about(key: str) -> str:
    if key.startswith("term."):
        return str(LABELS.get(key.removeprefix("term."), key))
    return str(ClauseKey(key).label) if key in ClauseKey.values else ""
