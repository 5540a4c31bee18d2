"""Pages under a language prefix (``urlpatterns``), and the one for machines without (``entente.web.urls.plain``)."""

from __future__ import annotations

from django.urls import path

from entente.web.views import audit_trail, display, guides, notices, pages, search

app_name = "web"
urlpatterns = [
    path("", pages.home, name="home"),
    path("desk/", pages.desk, name="desk"),
    path("audit/", audit_trail.events, name="audit"),
    path("audit/events.csv", audit_trail.download, name="audit_csv"),
    path("audit/proofs.json", audit_trail.proofs_of_events, name="audit_proofs"),
    path("audit/head.json", audit_trail.head_of_log, name="log_head"),
    path("search/", search.search_page, name="search"),
    path("notices/", notices.all_notices, name="notices"),
    path("notices/read/", notices.read, name="notices_read"),
    path("notices/<uuid:notice_id>/", notices.open_notice, name="notice"),
    path("accessibility/", pages.accessibility, name="accessibility"),
    path("display/", display.display, name="display"),
    path("help/", guides.all_guides, name="help"),
    path("help/<slug:slug>/", guides.one_guide, name="guide"),
    path("privacy/", pages.privacy, name="privacy"),
    path("style/", pages.style_guide, name="style"),
]
