"""The guided drafting: begin, one page a screen, and the last page, on which the draft is finished."""

from __future__ import annotations

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST

from agreements import policies, queries, services
from agreements.comparison.strictness import loosened
from agreements.forms.wizard import SCREENS, StartForm, Walk, answers_of
from agreements.forms.wizard.text import TextScreen
from agreements.forms.wizard.walk import BY_SLUG
from agreements.models import ClauseKey, Drafting, Tier
from agreements.views.reading import readable, reader
from agreements.wording.term_names import compared, listed
from entente.catalogue import permissions as catalogue
from entente.catalogue.vocabularies import Purpose
from entente.organizations.permissions import may, organizations_where

LAST = "review"


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new_agreement(request: HttpRequest) -> HttpResponse:
    """The first screen: from which template, and in whose name."""
    user = reader(request)
    about = _about(request)
    owner = about.dataset.owner if about.dataset else None
    form = StartForm(request.POST if request.method == "POST" else None, user=user, owner=owner)
    if form.is_valid():
        template, organization = form.chosen(), form.cleaned_data["drafted_for"]
        drafting = services.begin_drafting(
            organization,
            template_key=template.key,
            template_version=template.version,
            about=about,
            by=user,
            now=timezone.now(),
        )
        return redirect("agreements:screen", drafting.pk, SCREENS[0].slug)
    may_draft = organizations_where(user, "organizations.draft_agreement").exists()
    context = {"form": form, "may_draft": may_draft, "count": len(SCREENS) + 2, "about": about}
    return render(request, "agreements/wizard/start.html", context, status=422 if form.is_bound else 200)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_agreement(request: HttpRequest, agreement_id: uuid.UUID) -> HttpResponse:
    """Whether a stored draft can be changed; its change then goes through the same screens as its drafting."""
    agreement = readable(request, agreement_id)
    if request.method == "POST":
        drafting = services.begin_change(agreement, answers_of(agreement), by=reader(request), now=timezone.now())
        return redirect("agreements:screen", drafting.pk, LAST)
    verdict = may(reader(request), "agreements.change_agreement", agreement) & policies.can_change(agreement)
    return render(request, "agreements/edit.html", {"agreement": agreement, "verdict": verdict})


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def screen(request: HttpRequest, drafting_id: uuid.UUID, slug: str) -> HttpResponse:
    """One screen. What is typed is kept, right or wrong; only what is right goes on to the next screen."""
    drafting = _known(request, drafting_id)
    if slug == LAST:
        return _review(request, drafting)
    if slug not in BY_SLUG:
        raise Http404
    if request.method == "POST" and "restore" in request.POST:
        return _restore(request, drafting)
    if request.method == "POST":
        walk = Walk(drafting, reader(request), posted=(slug, request.POST))
        form = walk.form(slug)
        typed = form.by_hand() if isinstance(form, TextScreen) else _typed(request)
        drafting = services.save_screen(drafting.pk, slug, typed, by=reader(request), now=timezone.now())
        if "leave" in request.POST:
            messages.success(request, gettext("The draft was saved as it is. Go on with it whenever you like."))
            return redirect("agreements:agreements")
        if form.is_valid() and "add" not in request.POST:
            return redirect("agreements:screen", drafting.pk, _after(slug))
        walk.drafting = drafting
        return _page(request, walk, slug, wrong="add" not in request.POST)
    return _page(request, Walk(drafting, reader(request)), slug)


@login_required
@require_POST
def discard(request: HttpRequest, drafting_id: uuid.UUID) -> HttpResponse:
    """Throw away what was typed."""
    services.discard_drafting(_known(request, drafting_id).pk, by=reader(request))
    messages.success(request, gettext("What you had typed was thrown away."))
    return redirect("agreements:agreements")


def _about(request: HttpRequest) -> services.About:
    """What the address says that the draft is about; a dataset that the reader does not know of is passed over."""
    dataset, data_request = (_uuid(request.GET.get(name, "")) for name in ("dataset", "request"))
    known = catalogue.visible_to(reader(request)).select_related("owner")
    named = tuple(purpose for purpose in Purpose.values if purpose in request.GET.getlist("purpose"))
    return services.About(known.filter(pk=dataset).first() if dataset else None, data_request, named)


def _uuid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def _known(request: HttpRequest, drafting_id: uuid.UUID) -> Drafting:
    return get_object_or_404(queries.draftings_of(request.user), pk=drafting_id)


def _typed(request: HttpRequest) -> dict[str, list[str]]:
    left_out = {"csrfmiddlewaretoken", "add", "leave", "restore"}
    return {name: request.POST.getlist(name) for name in request.POST if name not in left_out}


def _after(slug: str) -> str:
    slugs = [screen.slug for screen in SCREENS] + [LAST]
    return slugs[slugs.index(slug) + 1]


def _page(request: HttpRequest, walk: Walk, slug: str, *, wrong: bool = False) -> HttpResponse:
    form, stops = walk.form(slug), walk.stops()
    at = next(stop for stop in stops if stop.screen.slug == slug)
    slugs = [screen.slug for screen in SCREENS]
    context = {
        "drafting": walk.drafting,
        "form": form,
        "screen": at.screen,
        "number": at.number,
        "count": len(SCREENS) + 2,
        "stops": stops,
        "before": slugs[slugs.index(slug) - 1] if slug != slugs[0] else "",
        "resulting": walk.clauses_of(at.screen),
    }
    return render(request, "agreements/wizard/screen.html", context, status=422 if wrong else 200)


def _restore(request: HttpRequest, drafting: Drafting) -> HttpResponse:
    """Give one clause the template's words again; what was typed in the others is kept."""
    walk = Walk(drafting, reader(request), posted=(TextScreen.slug, request.POST))
    form = walk.form(TextScreen.slug)
    assert isinstance(form, TextScreen)
    key = request.POST["restore"]
    edits = {name: values for name, values in form.by_hand().items() if name not in (f"{key}_en", f"{key}_fr")}
    services.save_screen(drafting.pk, TextScreen.slug, edits, by=reader(request), now=timezone.now())
    return redirect("agreements:screen", drafting.pk, TextScreen.slug)


def _review(request: HttpRequest, drafting: Drafting) -> HttpResponse:
    user = reader(request)
    walk = Walk(drafting, user)
    draft, whole = walk.draft(), walk.is_whole()
    looser = loosened(draft.terms, draft.framework.machine_terms) if draft.framework else ()
    unsaid = walk.looser_unsaid()
    if request.method == "POST" and whole and not looser and not unsaid:
        ground = services.Ground(
            template_key=drafting.template_key,
            template_version=drafting.template_version,
            authorities=tuple(walk.value("purposes", "authorities") or ()),
            language_exception=walk.value("language", "exception") or "",
        )
        agreement = services.finish_drafting(drafting.pk, draft, ground, by=user)
        messages.success(
            request, gettext("The draft is finished. Only your organization sees it until you show or propose it.")
        )
        return redirect("agreements:agreement", agreement.pk)
    context = {
        "drafting": drafting,
        "draft": draft,
        "stops": walk.stops(),
        "count": len(SCREENS) + 2,
        "whole": whole,
        "looser": looser,
        "unsaid": unsaid,
        "framework_rows": compared(draft.framework.machine_terms, draft.terms) if draft.framework else [],
        "terms": listed(draft.terms),
        "texts": [(ClauseKey(key).label, text) for key, text in draft.clauses.items()],
        "is_schedule": draft.tier == Tier.SCHEDULE,
    }
    return render(request, "agreements/wizard/review.html", context, status=409 if request.method == "POST" else 200)
