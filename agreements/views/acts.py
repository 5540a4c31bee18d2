"""The agreement itself, and the question before each act."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Final

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.forms import Form, MultipleChoiceField
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from agreements import permissions, policies, queries, services
from agreements.acts import ACTS_BY_NAME, NEED_SECOND_FACTOR, SIGNATURES, URGENT, Act, offers, verdict_of
from agreements.comparison.versions import compared
from agreements.forms import (
    AwakenForm,
    BreachForm,
    DestructionForm,
    EffectForm,
    ExtensionForm,
    GiveForm,
    OnCallForm,
    PaperForm,
    ReasonForm,
    RefuseForm,
    ReviewForm,
    SignForm,
    WithdrawForm,
)  # fmt: skip
from agreements.forms.acts import ReadTextForm
from agreements.models import Agreement, EarlierAgreementEntry, PartyRole
from agreements.paper.spreadsheet import still_open
from agreements.proof import code_of
from agreements.queries.processing import board_of
from agreements.states import AgreementStatus
from agreements.views.act_services import perform
from agreements.views.confirmations import CONFIRMED, confirm_paper, is_confirmed_by_passkey
from agreements.views.reading import agreement_context, readable, reader
from agreements.wording.terms import UNCHECKED, next_step
from entente.organizations.authentication import second_factor
from entente.organizations.permissions import may

FORMS: Final[dict[str, type[Form]]] = {
    "ask-extension": ExtensionForm,
    "set-effect": EffectForm,
    "report-breach": BreachForm,
    "attest-destruction": DestructionForm,
    "awaken": AwakenForm,
    "review-emergency": ReviewForm,
}
FORMS_OF_READER: Final[dict[str, Callable[..., Form]]] = {
    "name-on-call": OnCallForm,
    "give-consent": GiveForm,
    "refuse-consent": RefuseForm,
    "withdraw-consent": WithdrawForm,
}
"""Forms whose choices depend on the agreement and on whoever reads it."""


@login_required
@require_safe
def agreement_page(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """What it says, who takes part, what happened, and what can be done next."""
    agreement, user, now = readable(request, agreement_id), reader(request), timezone.now()
    summary = queries.summary(agreement, now=now)
    can_change = may(user, "agreements.change_agreement", agreement) & policies.can_change(agreement)
    in_force = policies.is_in_force(agreement, today=agreement.today(now), now=now)
    offered, life = offers(agreement, user=user, now=now), queries.life_of(agreement)
    awake = next((activation for activation in life["activations"] if activation.ended_at is None), None)
    context = {
        **agreement_context(request, agreement),
        "summary": summary,
        "in_force": in_force,
        "awake": awake,
        "next_step": next_step(summary, in_force=bool(in_force), awake=awake is not None),
        "offers": offered,
        "urgent": [offer.act for offer in offered if offer.verdict and offer.act.name in URGENT],
        "may_change": bool(can_change),
        "events": queries.history(agreement),
        "unchecked": [UNCHECKED[name] for name in still_open(agreement.unchecked, agreement.machine_terms)],
        "code": code_of(agreement.digest()),
        "has_processor": any(party.role == PartyRole.PROCESSOR for party in agreement.parties.all()),
        "processing": board_of(agreement),
        **life,
        "changes": compared(agreement.amends, agreement) if agreement.amends else None,
        "giving_way": agreement.amendments.filter(status=AgreementStatus.SCHEDULED).first(),
        "prints": agreement.prints.defer("pdf").order_by("language"),
        "entry": _entry(agreement),
        "signatory": queries.second_signatory(agreement, user),
        "may_see_scans": bool(may(user, "agreements.suspend_agreement", agreement)),
    }
    return render(request, "agreements/agreement.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def act_page(request: HttpRequest, agreement_id: uuid.UUID, name: str) -> HttpResponse:
    """The question before an act, and the act."""
    agreement, user, now = readable(request, agreement_id), reader(request), timezone.now()
    if name not in ACTS_BY_NAME:
        raise Http404
    act = ACTS_BY_NAME[name]
    form = _form(request, act, agreement)
    by_passkey = is_confirmed_by_passkey(name, agreement, user)
    confirmed = name not in NEED_SECOND_FACTOR or by_passkey or second_factor.is_fresh(request)
    if request.method == "POST" and not confirmed:
        second_factor.leave_form(request)
        return redirect(second_factor.address(request, user))
    if request.method == "POST" and (form is None or form.is_valid()):
        cleaned = form.cleaned_data if form else {}
        paper = queries.paper_to_confirm(agreement, user) if name == "confirm-paper" else None
        with transaction.atomic():
            shown_next = perform(name, agreement, cleaned, by=user, now=now)
            if paper is not None:
                confirm_paper(request, agreement, paper)
            elif name in CONFIRMED:
                CONFIRMED[name](request, agreement, cleaned, now)
        if name in NEED_SECOND_FACTOR and not by_passkey:
            second_factor.spend(request)
        messages.success(request, act.done)
        if name == "sign-on-paper" and queries.paper_to_confirm(agreement, user):
            return redirect("agreements:act", agreement.pk, "confirm-paper")
        return redirect("agreements:agreement", shown_next.pk)
    came_back = _fill_in_again(request, form, agreement) if confirmed and request.method != "POST" else False
    if isinstance(form, ReadTextForm) and form.changed_since:
        services.refuse_what_changed(agreement, by=user)
    context = {
        **agreement_context(request, agreement),
        "act": act,
        "form": form,
        "came_back": came_back,
        "confirm_at": "" if confirmed else second_factor.address(request, user),
        "verdict": verdict_of(act, agreement, user=user, now=now),
        "fits": agreement.status in act.statuses,
        "summary": queries.summary(agreement, now=now),
        "changes": compared(agreement.amends, agreement) if agreement.amends else None,
        "activation": queries.emergency_at_hand(agreement),
        "entry": _entry(agreement),
        "signatory": queries.second_signatory(agreement, user),
        "asked": agreement.extension_requests.filter(decided_at=None).select_related("asked_for").first(),
    }
    is_invalid = form is not None and form.is_bound
    return render(request, "agreements/act.html", context, status=422 if is_invalid else 200)


def _entry(agreement: Agreement) -> EarlierAgreementEntry | None:
    """Who entered it from paper, and who confirmed that; ``None`` for one that was drafted here."""
    entries = EarlierAgreementEntry.objects.filter(agreement=agreement).select_related("scan")
    return entries.first() if agreement.signed_on else None


def _fill_in_again(request: HttpRequest, form: Form | None, agreement: Agreement) -> bool:
    """Put back into the form what it held before the second factor was asked for. Nobody agrees again to a text that changed meanwhile."""
    left = second_factor.form_left(request)
    if form is None or not left:
        return False
    is_same_text = left.get("read_digest", [agreement.digest()]) == [agreement.digest()]
    for name, field in form.fields.items():
        if name == "read_digest" or (name == "agreed" and not is_same_text) or name not in left:
            continue
        form.initial[name] = left[name] if isinstance(field, MultipleChoiceField) else left[name][0]
    return True


def _form(request: HttpRequest, act: Act, agreement: Agreement) -> Form | None:
    data = request.POST if request.method == "POST" else None
    if act.name in SIGNATURES:
        parties = permissions.unsigned_parties_for(reader(request), agreement)
        if act.name == "sign-on-paper":
            files = request.FILES if request.method == "POST" else None
            return PaperForm(data, files, parties=parties, read_digest=agreement.digest())
        return SignForm(data, parties=parties, read_digest=agreement.digest())
    if act.name in FORMS_OF_READER:
        return FORMS_OF_READER[act.name](data, agreement=agreement, user=reader(request))
    if act.name in FORMS:
        return FORMS[act.name](data)
    return ReasonForm(data) if act.needs_reason else None
