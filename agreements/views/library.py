"""The library of templates: read one, copy it, make the next version of one's own."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from agreements import queries, services
from agreements.forms.templates import TemplateForm
from agreements.library import Template, network_templates, of_organization
from agreements.models import ClauseKey
from agreements.views.reading import reader
from agreements.wording.term_names import listed


@login_required
@require_safe
def templates(request: HttpRequest) -> HttpResponse:
    """The network's templates and those of the reader's organizations."""
    context = {"network": network_templates(), "own": queries.own_templates(request.user)}
    return render(request, "agreements/library/templates.html", context)


@login_required
@require_safe
def template(request: HttpRequest, key: str, version: int) -> HttpResponse:
    """One version of a template: all its clauses in both languages, and what it begins with."""
    user, template = reader(request), _known(request, key, version)
    owners = queries.template_owners(user)
    changeable = queries.own_templates(user).filter(owner__in=owners)
    own = changeable.filter(lineage=template.key).first() if template.owner_id else None
    context = {
        "template": template,
        "clauses": [(ClauseKey(name).label, wording) for name, wording in template.clauses.items()],
        "terms": listed(template.terms),
        "may_copy": owners,
        "own": own,
        "touched": queries.drafted_from(template.key, user),
    }
    return render(request, "agreements/library/template.html", context)


@login_required
@require_POST
def copy(request: HttpRequest, key: str, version: int) -> HttpResponse:
    """An organization's own copy, to be edited as its next version."""
    user, template = reader(request), _known(request, key, version)
    owners = queries.template_owners(user)
    copied = services.copy_template(template, get_object_or_404(owners, pk=request.POST.get("owner")), by=user)
    messages.success(request, gettext("The copy belongs to your organization now. Change what you like."))
    return redirect("agreements:edit_template", copied.lineage, copied.version)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit_template(request: HttpRequest, key: str, version: int) -> HttpResponse:
    """The next version of an own template. What an earlier version touched is shown first, and stays as it was."""
    user, known = reader(request), _known(request, key, version)
    if not known.owner_id:  # the network's templates are copied first
        raise Http404
    changeable = queries.own_templates(user).filter(owner__in=queries.template_owners(user))
    row = get_object_or_404(changeable, lineage=known.key, version=version)
    before = of_organization(row)
    form = TemplateForm(request.POST if request.method == "POST" else None, template=before)
    if form.is_valid():
        saved = services.next_version(row, form.template_made(), by=user)
        messages.success(request, gettext("The next version is saved. Drafts that are begun from now on use it."))
        return redirect("agreements:template", saved.lineage, saved.version)
    context = {"form": form, "template": before, "touched": queries.drafted_from(before.key, user)}
    return render(request, "agreements/library/edit.html", context, status=422 if form.is_bound else 200)


def _known(request: HttpRequest, key: str, version: int) -> Template:
    template = queries.template_of(key, version)
    if template is None:
        raise Http404
    if template.owner_id and not queries.own_templates(request.user).filter(owner=template.owner_id).exists():
        raise Http404
    return template
