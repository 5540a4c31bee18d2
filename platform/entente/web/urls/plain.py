"""Addresses without a language: the health check."""

from __future__ import annotations

from django.urls import path

from entente.web.views import health

urlpatterns = [path("health/", health.health, name="health")]
