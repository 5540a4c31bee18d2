"""Pages about other nodes."""

from __future__ import annotations

from django.urls import path

from entente.federation.views import correspondence, network

app_name = "federation_pages"
urlpatterns = [
    path("network/", network.network, name="network"),
    path("network/<uuid:node_id>/", network.node, name="node"),
    path("agreements/<uuid:agreement_id>/messages/", correspondence.messages, name="messages"),
    path("agreements/<uuid:agreement_id>/messages/<uuid:message_id>/", correspondence.envelope, name="message"),
]
