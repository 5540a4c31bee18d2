"""Addresses of requests: for anyone, by private link, and for those who answer."""

from __future__ import annotations

from django.urls import path

from entente.requests.views import asking, exploring, triage

app_name = "requests"
urlpatterns = [
    path("ask/", asking.home, name="home"),
    path("ask/question/", asking.ask, name="ask"),
    path("ask/listing/", asking.listing, name="listing"),
    path("ask/follow/<str:token>/", asking.follow, name="follow"),
    path("ask/follow/<str:token>/withdraw/", asking.withdraw, name="withdraw"),
    path("ask/follow/<str:token>/<uuid:handout_id>/<str:file_name>", asking.fetch, name="fetch"),
    path("requests/", triage.requests, name="requests"),
    path("requests/answer-with/<slug:page>/", exploring.answer_with, name="answer_with_view"),
    path("requests/desk/<uuid:organization_id>/", triage.desk, name="desk"),
    path("requests/answers/<uuid:answer_id>/withdraw/", triage.withdraw_answer, name="withdraw_answer"),
    path("requests/<uuid:request_id>/", triage.request_page, name="request"),
    path("requests/<uuid:request_id>/publish/", triage.publish, name="publish"),
    path("requests/<uuid:request_id>/<str:act>/", triage.act, name="act"),
]
