"""What a person adds before a release: the question to a community, the decision about terms that no machine checks."""

from __future__ import annotations

import uuid
from typing import cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from agreements.models import Agreement, OpenTermsDecision
from agreements.queries import agreements_of_provider
from agreements.services import ask_for_consent, decide_on_open_terms
from agreements.wording.term_names import LABELS
from anonymizer import permissions as anonymizer
from anonymizer.models import Run
from anonymizer.views.reading import in_words
from entente.organizations.confirmations.pages import Shown, confirm
from entente.organizations.models import User
from exports import gate, services
from exports.gate import content_of_run, effective_terms, terms_to_decide
from exports.permissions import releases_visible_to


@login_required
@require_POST
def ask(request: HttpRequest, run_id: uuid.UUID, agreement_id: uuid.UUID) -> HttpResponse:
    """The authorities of the agreement read of which dataset and version; until they answer, nothing leaves."""
    run, agreement = _named(request, run_id, agreement_id)
    about = gettext("%(dataset)s, version %(number)s") % {"dataset": run.dataset, "number": run.version.number}
    by, now = cast("User", request.user), timezone.now()
    ask_for_consent(agreement.pk, run_id=run.pk, about=about, by=by, now=now)
    messages.success(request, gettext("The community authority was asked. Nothing leaves before it consents."))
    return redirect("exports:release_run", run.pk)


@login_required
@require_POST
def decide(request: HttpRequest, run_id: uuid.UUID, agreement_id: uuid.UUID) -> HttpResponse:
    """The decision of a person about what the agreement asks and no machine checks."""
    run, agreement = _named(request, run_id, agreement_id)
    by, now = cast("User", request.user), timezone.now()
    outcome = content_of_run(run)
    known = list(agreements_of_provider(run.dataset.owner_id))
    effective = effective_terms(agreement, known, dataset=run.dataset, now=now)
    terms = () if outcome is None else terms_to_decide(agreement, effective.terms, outcome)
    reason = request.POST.get("reason", "")

    def counts(decision: OpenTermsDecision) -> bool:
        return bool(gate.terms_verdict(decision))

    with transaction.atomic():
        decision = decide_on_open_terms(
            agreement.pk, run_id=run.pk, terms=terms, reason=reason, by=by, now=now, counts=counts
        )
        if decision.decided_at == now:  # it is hers, and new
            details = [
                *in_words(run),
                (gettext("Agreement"), agreement.title),
                (
                    gettext("Terms that a person decides about"),
                    ", ".join(str(LABELS.get(name, name)) for name in decision.terms),
                ),
                (gettext("Why"), decision.reason),
            ]
            act, record_id = gate.terms_act(decision, run.dataset.owner_id), gate.terms_record(decision)
            confirm(request, act, record_id, Shown(gettext("Decide about what no machine checks"), details))
    messages.success(request, gettext("Your decision is recorded with your name."))
    return redirect("exports:release_run", run.pk)


@login_required
@require_POST
def decide_on_comparison(request: HttpRequest, release_id: uuid.UUID) -> HttpResponse:
    """The decision of a person about older releases that no machine compares with this one; the run may then be released anew."""
    release = get_object_or_404(releases_visible_to(request.user), pk=release_id)
    by, now = cast("User", request.user), timezone.now()
    reason = request.POST.get("reason", "")
    with transaction.atomic():
        decisions = services.decide_on_comparison(release.pk, reason=reason, by=by, now=now)
        if decisions:
            compared = [str(decision.older_id or decision.cube_id) for decision in decisions]
            details = [
                *in_words(release.run),
                (gettext("Not comparable with it"), ", ".join(compared)),
                (gettext("Why"), decisions[0].reason),
            ]
            act = gate.comparison_act(release.run, compared)
            confirm(
                request,
                act,
                uuid.uuid5(release.pk, act.digest),
                Shown(gettext("Decide about what cannot be compared"), details),
            )
    messages.success(request, gettext("Your decision is recorded with your name. Release the run again."))
    return redirect("exports:release_run", release.run_id)


def _named(request: HttpRequest, run_id: uuid.UUID, agreement_id: uuid.UUID) -> tuple[Run, Agreement]:
    runs = anonymizer.visible_to(request.user).select_related("version__dataset__owner")
    run = get_object_or_404(runs, pk=run_id)
    return run, get_object_or_404(agreements_of_provider(run.dataset.owner_id), pk=agreement_id)
