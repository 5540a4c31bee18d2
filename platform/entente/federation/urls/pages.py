"""Pages about other nodes."""

from __future__ import annotations

from django.urls import path

from entente.federation.views import correspondence, network, remote_releases

app_name = "federation_pages"
urlpatterns = [
    path("network/", network.network, name="network"),
    path("network/<uuid:node_id>/", network.node, name="node"),
    path("agreements/<uuid:agreement_id>/messages/", correspondence.messages, name="messages"),
    path("agreements/<uuid:agreement_id>/messages/<uuid:message_id>/", correspondence.envelope, name="message"),
    path("my/datasets/elsewhere/<uuid:remote_id>/", remote_releases.remote_release, name="remote_release"),
    path("my/datasets/elsewhere/<uuid:remote_id>/accept/", remote_releases.accept, name="accept"),
    path("my/datasets/elsewhere/<uuid:remote_id>/recall/", remote_releases.answer_recall, name="answer_recall"),
    path("my/datasets/elsewhere/<uuid:remote_id>/files/<str:name>/", remote_releases.ask, name="ask"),
    path("my/datasets/elsewhere/fetched/<uuid:ticket_id>/", remote_releases.ticket, name="ticket"),
]
