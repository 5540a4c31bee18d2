"""Addresses of releases for whoever checks one: they have no language."""

from __future__ import annotations

from django.urls import path

from exports.views import certificates

app_name = "releases"
urlpatterns = [path("<uuid:release_id>/status.json", certificates.status, name="status")]
