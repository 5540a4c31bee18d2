"""Addresses without a language: the health check."""

from __future__ import annotations

from django.urls import path

from entente.web import views

urlpatterns = [path("health/", views.health, name="health")]
