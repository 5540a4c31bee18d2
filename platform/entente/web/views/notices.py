"""The reader's notices: read them, go where each leads, and choose how they reach her."""

from __future__ import annotations

from typing import cast
from uuid import UUID

from django import forms
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from entente.core.errors import Finding, Invalid
from entente.core.paging import page_of
from entente.organizations import notices
from entente.organizations.models import MailChoice, Notice, User
from entente.web import event_words

PAGE = 30


class MailForm(forms.Form):
    """How notices reach the reader."""

    mail_choice = forms.ChoiceField(
        label=_("Notices reach me"),
        choices=MailChoice,
        widget=forms.RadioSelect,
        help_text=_("Each stands on this page in any case. The daily mail goes out at 7 in the morning."),
    )
    language = forms.ChoiceField(label=_("Language of e-mails"), choices=settings.LANGUAGES, widget=forms.RadioSelect)


class ReadForm(forms.Form):
    """Which notice was read; all of them where none is named."""

    notice = forms.UUIDField(required=False)


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def all_notices(request: HttpRequest) -> HttpResponse:
    """Notices, the newest first; the form below them says how they come."""
    user = cast("User", request.user)
    form = MailForm(request.POST or None, initial={"mail_choice": user.mail_choice, "language": user.language})
    if request.method == "POST" and form.is_valid():
        notices.choose_mail(user, **form.cleaned_data)
        messages.success(request, gettext("Your choice has been saved."))
        return redirect("web:notices")
    page = page_of(Notice.objects.filter(recipient=user), request.GET.get("page"), size=PAGE)
    page.object_list = [
        {"notice": notice, "title": event_words.title(notice), "action": event_words.action(notice)}
        for notice in Notice.objects.filter(pk__in=page.object_list)
    ]
    context = {"page": page, "form": form}
    return render(request, "entente/notices.html", context, status=422 if form.is_bound else 200)


@login_required
@never_cache
@require_safe
def open_notice(request: HttpRequest, notice_id: UUID) -> HttpResponse:
    """On to what the notice is about, which marks it as read; the address that stands in mails."""
    user = cast("User", request.user)
    notice = get_object_or_404(Notice, pk=notice_id, recipient=user)
    notices.mark_read(user, now=timezone.now(), notice_ids=[notice.pk])
    return redirect(event_words.target(notice))


@login_required
@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """Mark one notice as read, or all."""
    form = ReadForm(request.POST)
    if not form.is_valid():
        raise Invalid(Finding("notice.unknown"))
    chosen = form.cleaned_data["notice"]
    notices.mark_read(cast("User", request.user), now=timezone.now(), notice_ids=[chosen] if chosen else None)
    return redirect("web:notices")
