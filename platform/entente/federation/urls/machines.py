"""Addresses for other nodes. They have no language."""

from __future__ import annotations

from django.urls import path

from entente.federation.views import heads, incoming, machines, parts, trust

app_name = "federation"
urlpatterns = [
    path(".well-known/did.json", machines.did_document, name="did"),
    path("orgs/<uuid:organization_id>/did.json", machines.organization_document, name="organization_did"),
    path("federation/v1/trust-list/<str:name>", trust.trust_list_file, name="trust_list"),
    path("federation/v1/heads", heads.heads, name="heads"),
    path("federation/v1/witnessed/<uuid:node_id>", heads.witnessed, name="witnessed"),
    path("federation/v1/messages", incoming.messages, name="messages"),
    path("federation/v1/batches", incoming.batches, name="batches"),
    path("federation/v1/threads", machines.threads, name="threads"),
    path("federation/v1/threads/<uuid:matter>", machines.thread, name="thread"),
    path("federation/v1/threads/<uuid:matter>/received", machines.received, name="received"),
    path("federation/v1/receipts", machines.brought_receipts, name="brought_receipts"),
    path("federation/v1/outbox", machines.outbox, name="outbox"),
    path("federation/v1/catalogue", machines.catalogue, name="catalogue"),
    path("federation/v1/parts/<uuid:part_id>", parts.part, name="part"),
    path("federation/v1/releases/<uuid:entitlement_id>/files/<str:name>", machines.release_file, name="release_file"),
]
