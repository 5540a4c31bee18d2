"""Pages about programs, under a language."""

from __future__ import annotations

from django.urls import path

from entente.api.views import pages

app_name = "programs"
urlpatterns = [
    path("my/webhooks/", pages.webhooks, name="webhooks"),
    path("my/webhooks/new/", pages.new_webhook, name="new_webhook"),
    path("my/webhooks/<uuid:webhook_id>/again/<int:number>/", pages.begin_again, name="begin_again"),
    path("my/webhooks/<uuid:webhook_id>/end/", pages.end_webhook, name="end_webhook"),
    path("datasets/<uuid:dataset_id>/inbox/", pages.dataset_inbox, name="inbox"),
]
