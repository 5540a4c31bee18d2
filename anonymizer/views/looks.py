"""Rows for one pair of eyes. The key of a view is kept by the asker's browser alone, in a cookie of that page."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_POST, require_safe

from anonymizer import permissions, services
from anonymizer.explanations import details_in_order
from anonymizer.forms import LookForm
from anonymizer.models import Look, LookKind
from anonymizer.report.acts import rows_act
from anonymizer.text_samples import why_hidden
from anonymizer.views.reading import in_words, reader, run_or_404, standing
from entente.organizations.authentication import view_keys
from entente.organizations.confirmations.pages import Shown, confirm


@login_required
@require_POST
def ask_rows(request: HttpRequest, run_id: UUID) -> HttpResponse:
    """Ask for rows; the answer carries the key that opens them."""
    run = run_or_404(request, run_id)
    form = LookForm(request.POST)
    if not form.is_valid():
        raise Http404
    kind, by, now = form.cleaned_data["kind"], reader(request), timezone.now()
    return show_view(request, lambda: services.ask_for_rows(run.pk, kind, by=by, now=now))


def show_view(request: HttpRequest, ask: Callable[[], tuple[Look, bytes]]) -> HttpResponse:
    """Ask for a view, which its reader confirms where she must: to its page, with the key that opens it in cookies of that page alone."""
    with transaction.atomic():
        look, key = ask()
        details = [*in_words(look.run), (gettext("What is shown"), look.get_kind_display())]
        confirm(request, rows_act(look), look.pk, Shown(gettext("See rows"), details))
    response = redirect("anonymizer:look", look.pk)
    seconds = int((look.expires_at - look.asked_at).total_seconds())
    view_keys.hand_over(
        request, response, key, page=lambda: reverse("anonymizer:look", args=[look.pk]), seconds=seconds
    )
    return response


@login_required
@cache_control(no_store=True, private=True)
@require_safe
def look(request: HttpRequest, look_id: UUID) -> HttpResponse:
    """The rows, once the worker has sealed them to this view; until then the page asks again each second."""
    looks = Look.objects.exclude(kind=LookKind.PREVIEW).filter(run__in=permissions.visible_to(reader(request)))
    look = get_object_or_404(looks.select_related("run"), pk=look_id)
    rows = services.open_look(look.pk, key=view_keys.sent_with(request), by=reader(request), now=timezone.now())
    context = {
        **standing(run_or_404(request, look.run_id)),
        "look": look,
        "rows": rows,
        "is_originals": look.kind == LookKind.ORIGINALS,
        "is_sample": look.kind == LookKind.SAMPLE,
        "is_codes": look.kind == LookKind.CODES,
        "most": settings.LOOK_ROWS,
        "labels": details_in_order(),
        "texts": _explained(rows) if look.kind == LookKind.SAMPLE and rows is not None else (),
    }
    template = "anonymizer/rows.html" if getattr(request, "htmx", False) else "anonymizer/look.html"
    return render(request, template, context)


def _explained(rows: services.Rows) -> list[dict[str, object]]:
    """The texts of a sample, each with the reason for every stretch that is hidden in it."""
    language, kinds = translation.get_language() or "en", dict(details_in_order())
    texts = []
    for number, column, text, hidden in rows.records:
        whys = [(why, kinds.get(why.label, why.label)) for why in why_hidden(str(text), hidden, language)]
        texts.append({"number": number, "column": column, "text": text, "whys": whys})
    return texts
