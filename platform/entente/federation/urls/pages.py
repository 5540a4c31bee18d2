"""Pages about other nodes."""

from __future__ import annotations

from django.urls import path

from entente.federation.views import network

app_name = "federation_pages"
urlpatterns = [
    path("network/", network.network, name="network"),
    path("network/<uuid:node_id>/", network.node, name="node"),
]
