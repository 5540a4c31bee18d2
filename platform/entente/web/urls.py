"""Pages under a language prefix (``urlpatterns``), and the one for machines without (``entente.web.urls_plain``)."""

from __future__ import annotations

from django.urls import path

from entente.web import audit_views, notice_views, views

app_name = "web"
urlpatterns = [
    path("", views.home, name="home"),
    path("desk/", views.desk, name="desk"),
    path("audit/", audit_views.events, name="audit"),
    path("audit/events.csv", audit_views.download, name="audit_csv"),
    path("audit/proofs.json", audit_views.proofs_of_events, name="audit_proofs"),
    path("audit/head.json", audit_views.head_of_log, name="log_head"),
    path("notices/", notice_views.all_notices, name="notices"),
    path("notices/read/", notice_views.read, name="notices_read"),
    path("notices/<uuid:notice_id>/", notice_views.open_notice, name="notice"),
    path("accessibility/", views.accessibility, name="accessibility"),
    path("privacy/", views.privacy, name="privacy"),
    path("style/", views.style_guide, name="style"),
]
